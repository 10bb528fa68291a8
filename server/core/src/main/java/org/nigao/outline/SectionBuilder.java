package org.nigao.outline;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.nigao.draft.Draft;
import org.nigao.draft.Format;
import org.nigao.draft.MarkdownHeading;
import org.nigao.draft.Marker;
import org.nigao.draft.NumberStyle;
import org.nigao.draft.Paragraph;
import org.nigao.draft.Whitespace;
import org.nigao.text.Span;

/** Builds the tree of sections from the scopes of a draft. */
final class SectionBuilder {

    /** Siblings while they are built. */
    private record Group(int scope, NumberStyle style, int prefix, Optional<Node> parent, List<Node> members) {}

    private final Draft draft;
    private final List<Scope> scopes;
    private final Trees trees;
    private final List<Group> groups = new ArrayList<>();
    private final List<Node> roots = new ArrayList<>();
    /** Where the scopes start. */
    private final TreeSet<Integer> starts = new TreeSet<>();
    /** Without the boxes, which belong to what they stand in. */
    private final TreeSet<Integer> startsOfParts = new TreeSet<>();

    SectionBuilder(Draft draft, List<Scope> scopes, Trees trees) {
        this.trees = trees;
        this.draft = draft;
        this.scopes = scopes;
        for (Scope scope : scopes) {
            starts.add(start(scope));
            if (scope.opening() != Scope.Opening.BOX) {
                startsOfParts.add(start(scope));
            }
        }
        for (int i = 0; i < scopes.size(); i++) {
            build(i);
        }
        nestRoots();
        keepWithin(roots, draft.document().length());
    }

    List<Section> roots() {
        List<Section> sections = new ArrayList<>(roots.size());
        roots.forEach(node -> sections.add(node.section()));
        return List.copyOf(sections);
    }

    List<SiblingGroup> groups() {
        int lastStart = roots.stream().mapToInt(Node::lastStart).max().orElse(0);
        List<SiblingGroup> siblings = new ArrayList<>(groups.size());
        for (Group group : groups) {
            List<Section> members = new ArrayList<>(group.members().size());
            group.members().forEach(m -> members.add(m.section()));
            siblings.add(SiblingGroup.of(
                    group.scope(),
                    group.style(),
                    group.prefix(),
                    group.parent().map(Node::section),
                    members,
                    lastStart));
        }
        return siblings;
    }

    private void build(int index) {
        Scope scope = scopes.get(index);
        List<Candidate> candidates = Company.keep(scope.candidates());
        Tree tree = trees.of(candidates);
        Optional<Node> head = scope.head().map(p -> head(scope, p));
        List<Node> top = head.map(h -> h.children).orElse(new ArrayList<>());
        Node[] nodes = new Node[candidates.size()];
        for (int i = 0; i < nodes.length; i++) {
            int parent = tree.places().get(i).parent();
            if (parent != TreeParser.NONE) {
                boolean topmost = parent == TreeParser.ROOT;
                nodes[i] = numbered(candidates.get(i), topmost ? 1 : nodes[parent].level + 1);
                (topmost ? top : nodes[parent].children).add(nodes[i]);
            }
        }
        int end = end(index);
        close(top, firstFrom(end));
        head.ifPresent(h -> h.end = Math.max(h.end, textEnd(h.paragraph.start(), end)));
        if (head.isPresent()) {
            roots.add(head.get());
        } else {
            roots.addAll(top);
        }
        if (scope.opening() != Scope.Opening.COPY) {
            tree.rows().forEach(row -> groups.add(group(index, row, nodes)));
        }
    }

    private static Group group(int scope, Tree.Row row, Node[] nodes) {
        List<Node> members = new ArrayList<>(row.members().size());
        for (int member : row.members()) {
            members.add(nodes[member]);
        }
        Optional<Node> parent = row.parent() == TreeParser.ROOT ? Optional.empty() : Optional.of(nodes[row.parent()]);
        return new Group(scope, row.style(), row.prefix(), parent, members);
    }

    private Node head(Scope scope, Paragraph paragraph) {
        Span words = words(paragraph);
        if (scope.opening() == Scope.Opening.TITLE) {
            return new Node(Section.Kind.TITLE, paragraph, Optional.empty(), 0, Span.at(words.start(), 0), words, 0);
        }
        if (scope.opening() == Scope.Opening.HEADING) {
            int level = MarkdownHeading.depth(paragraph.text()) - 1;
            return new Node(
                    Section.Kind.HEADING, paragraph, Optional.empty(), 0, Span.at(words.start(), 0), words, level);
        }
        int label = AttachmentLabel.end(paragraph.text());
        Span labelSpan = new Span(words.start(), paragraph.span(0, label).end());
        int title = Whitespace.skip(paragraph.text(), label);
        Span titleSpan = title < MarkdownHeading.end(paragraph.text())
                ? new Span(paragraph.span(0, title).end(), words.end())
                : scope.title().or(scope::name).map(this::words).orElse(Span.at(labelSpan.end(), 0));
        return new Node(Section.Kind.ATTACHMENT, paragraph, Optional.empty(), 0, labelSpan, titleSpan, 0);
    }

    /** A title or heading without the signs of Markdown. */
    private Span words(Paragraph paragraph) {
        Span line = paragraph.trimmed();
        String text = paragraph.text();
        if (draft.format() != Format.MARKDOWN && MarkdownHeading.depth(text) > 0) {
            return line;
        }
        int from = MarkdownHeading.start(text);
        int to = MarkdownHeading.end(text);
        return from < to ? paragraph.span(from, to) : line;
    }

    private static Node numbered(Candidate candidate, int level) {
        Paragraph paragraph = candidate.paragraph();
        return new Node(
                kind(paragraph),
                paragraph,
                paragraph.line().marker(),
                candidate.value(),
                label(paragraph, candidate.marker()),
                title(paragraph, candidate.marker()),
                level);
    }

    static Section.Kind kind(Paragraph numbered) {
        return switch (numbered.line().headingWords().form()) {
            case HEADING -> Section.Kind.HEADING;
            case RUN_IN -> Section.Kind.RUN_IN;
            case ITEM -> Section.Kind.ITEM;
        };
    }

    static Span label(Paragraph paragraph, Marker marker) {
        return paragraph.span(marker.label());
    }

    static Span title(Paragraph paragraph, Marker marker) {
        Span words = paragraph.line().headingWords().title();
        return words.isEmpty() ? Span.at(label(paragraph, marker).end(), 0) : paragraph.span(words);
    }

    /**
     * Gives every node its end: where the next of its level begins, or where its parent ends.
     *
     * @param end index of the first paragraph behind the parent
     */
    private void close(List<Node> siblings, int end) {
        for (int i = 0; i < siblings.size(); i++) {
            Node node = siblings.get(i);
            int limit = i + 1 < siblings.size() ? siblings.get(i + 1).paragraph.index() : end;
            node.end = Math.max(node.title.end(), textEndBefore(node.paragraph.start(), limit));
            close(node.children, limit);
        }
    }

    /** A box or a title in the middle of a section, which has no end of its own, ends before what follows it there. */
    private void keepWithin(List<Node> siblings, int end) {
        for (int i = 0; i < siblings.size(); i++) {
            Node node = siblings.get(i);
            int limit = i + 1 < siblings.size() ? siblings.get(i + 1).paragraph.start() : end;
            if (node.end > limit) {
                node.end = Math.max(node.title.end(), textEnd(node.paragraph.start(), limit));
            }
            keepWithin(node.children, node.end);
        }
    }

    /** Where a scope ends: at the first other scope behind all of its own numbers that is no box in it. */
    private int end(int index) {
        Scope scope = scopes.get(index);
        int last = scope.candidates().isEmpty()
                ? scope.head().map(Paragraph::start).orElse(0)
                : scope.candidates()
                        .get(scope.candidates().size() - 1)
                        .paragraph()
                        .start();
        Integer next = (scope.opening() == Scope.Opening.BOX ? starts : startsOfParts).higher(last);
        return next == null ? draft.document().length() : next;
    }

    private int start(Scope scope) {
        return scope.head()
                .or(() -> scope.candidates().stream().findFirst().map(Candidate::paragraph))
                .map(paragraph -> paragraph.start())
                .orElse(draft.document().length());
    }

    /** The end of the last text between two offsets; what a web page put behind it does not count. */
    private int textEnd(int from, int limit) {
        return Math.min(textEndBefore(from, firstFrom(limit)), Math.max(from, limit));
    }

    /** The same in front of the paragraph with the index {@code before}. */
    private int textEndBefore(int from, int before) {
        List<Paragraph> paragraphs = draft.paragraphs();
        for (int i = before - 1; i >= 0 && paragraphs.get(i).start() >= from; i--) {
            if (paragraphs.get(i).role().isText()) {
                return paragraphs.get(i).trimmedEnd();
            }
        }
        return from;
    }

    /** Index of the first paragraph that begins at an offset or behind it. */
    private int firstFrom(int offset) {
        List<Paragraph> paragraphs = draft.paragraphs();
        int low = 0;
        int high = paragraphs.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (paragraphs.get(middle).start() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** A box or a copy in the middle of a document becomes part of the section it stands in. */
    private void nestRoots() {
        List<Node> sorted =
                roots.stream().sorted(Comparator.comparingInt(Node::start)).toList();
        roots.clear();
        if (draft.format() == Format.MARKDOWN) {
            endByDepth(sorted);
        }
        for (Node node : sorted) {
            Node last = roots.isEmpty() ? null : roots.get(roots.size() - 1);
            if (last != null && node.start() < last.end) {
                last.adopt(node);
            } else {
                roots.add(node);
            }
        }
        dropTitlesRepeatedBelow();
    }

    /** A Markdown heading reaches to the next one that is no deeper. */
    private void endByDepth(List<Node> sorted) {
        Deque<Node> open = new ArrayDeque<>();
        for (Node node : sorted) {
            int depth = MarkdownHeading.depth(node.paragraph.text());
            while (depth > 0
                    && !open.isEmpty()
                    && MarkdownHeading.depth(open.peek().paragraph.text()) >= depth) {
                Node closed = open.pop();
                closed.end = Math.max(closed.end, textEnd(closed.paragraph.start(), node.paragraph.start()));
            }
            if (depth > 0) {
                open.push(node);
            }
        }
        open.forEach(n -> n.end =
                Math.max(n.end, textEnd(n.paragraph.start(), draft.document().length())));
    }

    /** A title that a web page shows above the document once more. */
    private void dropTitlesRepeatedBelow() {
        Set<String> below = new HashSet<>();
        for (int i = roots.size() - 1; i >= 0; i--) {
            Node node = roots.get(i);
            boolean first = node.kind != Section.Kind.TITLE || below.add(Whitespace.removed(draft.text(node.title)));
            if (!first && node.children.isEmpty()) {
                roots.remove(i);
            }
        }
    }
}

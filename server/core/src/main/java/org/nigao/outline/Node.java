package org.nigao.outline;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.nigao.draft.Paragraph;
import org.nigao.text.Span;

/** A section while it is being built: its end and its children are still to come. */
final class Node {

    final Section.Kind kind;
    final Paragraph paragraph;
    final Optional<Candidate> candidate;
    final Span label;
    final Span title;
    final int level;
    final List<Node> children = new ArrayList<>();
    int end;
    private Section built;

    Node(Section.Kind kind, Paragraph paragraph, Optional<Candidate> candidate, Span label, Span title, int level) {
        this.kind = kind;
        this.paragraph = paragraph;
        this.candidate = candidate;
        this.label = label;
        this.title = title;
        this.level = level;
        this.end = title.end();
    }

    int start() {
        return label.start();
    }

    /** Puts a node that lies within this one where it belongs. */
    void adopt(Node other) {
        int at = startingUpTo(other.start());
        if (at > 0 && other.start() < children.get(at - 1).end) {
            children.get(at - 1).adopt(other);
        } else {
            children.add(at, other);
        }
    }

    /** How many children start at an offset or before it. */
    private int startingUpTo(int offset) {
        int low = 0;
        int high = children.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (children.get(middle).start() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Where the last node below this one starts, or this one itself. */
    int lastStart() {
        return children.isEmpty() ? start() : children.get(children.size() - 1).lastStart();
    }

    Section section() {
        if (built == null) {
            List<Section> below = new ArrayList<>(children.size());
            for (Node child : children) {
                below.add(child.section());
                end = Math.max(end, child.end);
            }
            built = new Section(
                    kind,
                    paragraph,
                    candidate.map(Candidate::marker),
                    candidate.map(Candidate::value).orElse(0),
                    label,
                    title,
                    end,
                    level,
                    Collections.unmodifiableList(below));
        }
        return built;
    }
}

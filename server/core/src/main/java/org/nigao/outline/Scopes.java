package org.nigao.outline;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import org.nigao.draft.Draft;
import org.nigao.draft.Format;
import org.nigao.draft.MarkdownHeading;
import org.nigao.draft.Marker;
import org.nigao.draft.Paragraph;
import org.nigao.draft.Role;
import org.nigao.draft.Whitespace;

/**
 * Divides the numbers of a draft among the scopes they are counted in.
 *
 * <p>A title, an attachment label or a divider opens a scope only where the numbers after it begin anew: a line that merely
 * looks like a title, or a rule between two parts, leaves the count going. After a box or a copy the outer count goes on.
 */
final class Scopes {

    private static final int LONGEST_NAME = 60;

    private final List<Scope> scopes = new ArrayList<>();
    private final Deque<Scope> open = new ArrayDeque<>();
    private final Format format;
    private final IntPredicate isCopy;
    private Optional<Scope> pending = Optional.empty();
    private Optional<Scope> copy = Optional.empty();

    private Scopes(Format format, IntPredicate isCopy) {
        this.format = format;
        this.isCopy = isCopy;
        open(new Scope(Scope.Opening.START, Optional.empty()));
    }

    static List<Scope> of(Draft draft, IntPredicate isCopy) {
        Scopes scopes = new Scopes(draft.format(), isCopy);
        for (Paragraph paragraph : draft.paragraphs()) {
            scopes.read(paragraph);
        }
        scopes.pending.filter(p -> p.head().isPresent()).ifPresent(scopes.scopes::add);
        return scopes.scopes;
    }

    private void read(Paragraph paragraph) {
        if (isCopy.test(paragraph.index())) {
            readCopy(paragraph);
            return;
        }
        copy = Optional.empty();
        boolean unnumbered = format == Format.MARKDOWN
                && paragraph.role().mayCarryHeading()
                && MarkdownHeading.depth(paragraph.text()) > 0
                && paragraph.line().marker().isEmpty();
        if (unnumbered) {
            boolean title = MarkdownHeading.depth(paragraph.text()) == 1;
            pend(title ? Scope.Opening.TITLE : Scope.Opening.HEADING, paragraph);
            return;
        }
        switch (paragraph.role()) {
            case TITLE -> pend(Scope.Opening.TITLE, paragraph);
            case ATTACHMENT_LABEL ->
                pend(
                        paragraph.text().startsWith("专", MarkdownHeading.start(paragraph.text()))
                                ? Scope.Opening.BOX
                                : Scope.Opening.ATTACHMENT,
                        paragraph);
            case DIVIDER -> {
                if (pending.isEmpty()) {
                    pending = Optional.of(new Scope(Scope.Opening.DIVIDER, Optional.empty()));
                }
            }
            default -> {
                if (paragraph.role() == Role.BODY) {
                    paragraph.line().marker().ifPresent(m -> place(paragraph, m));
                    if (pending.isPresent() && isNameOf(pending.get(), paragraph)) {
                        pending.get().name(paragraph);
                    }
                }
            }
        }
    }

    /** Whether a line right below the label of an attachment names it. */
    private static boolean isNameOf(Scope pending, Paragraph below) {
        if (pending.opening() != Scope.Opening.ATTACHMENT
                || pending.head().get().index() + 1 != below.index()
                || below.line().length() > LONGEST_NAME) {
            return false;
        }
        String label = pending.head().get().text();
        String text = below.text();
        int from = Whitespace.skip(text, 0);
        int to = Whitespace.trimEnd(text, from, text.length());
        for (int i = from; i < to; i++) {
            boolean gap = Whitespace.is(text.charAt(i)) && Whitespace.is(text.charAt(i + 1));
            if (gap || "，。；：,;:\t|".indexOf(text.charAt(i)) >= 0) {
                return false;
            }
        }
        return AttachmentLabel.end(label) == Whitespace.trimEnd(label, 0, label.length());
    }

    private void readCopy(Paragraph paragraph) {
        if (copy.isEmpty()) {
            copy = Optional.of(new Scope(Scope.Opening.COPY, Optional.empty()));
            scopes.add(copy.get());
        }
        if (paragraph.role() == Role.BODY) {
            paragraph.line().marker().ifPresent(m -> copy.get().add(Candidate.of(paragraph, m)));
        }
    }

    /** Keeps a head in mind until a number says whether it opens a scope; a head with no number after it is one by itself. */
    private void pend(Scope.Opening opening, Paragraph head) {
        Optional<Scope> attachment = pending.filter(p -> p.opening() == Scope.Opening.ATTACHMENT);
        if (opening == Scope.Opening.TITLE
                && attachment.filter(p -> p.title().isEmpty()).isPresent()) {
            attachment.get().entitle(head);
            return;
        }
        pending.filter(p -> p.head().isPresent()).ifPresent(scope -> scopes.add(scope));
        pending = Optional.of(new Scope(opening, Optional.of(head)));
    }

    private void place(Paragraph paragraph, Marker marker) {
        Candidate candidate = Candidate.of(paragraph, marker);
        if (pending.isPresent()) {
            Scope next = pending.get();
            pending = Optional.empty();
            if (opens(next, candidate)) {
                open(next);
            } else if (next.head().isPresent()) {
                scopes.add(next);
            }
        }
        while (open.size() > 1
                && !open.peek().isContinuedBy(candidate)
                && (isContinuedFurtherOut(candidate) || isAboveBox(candidate))) {
            open.pop();
        }
        open.peek().add(candidate);
    }

    private boolean opens(Scope next, Candidate candidate) {
        Scope current = open.peek();
        if (current.candidates().isEmpty()) {
            return true;
        }
        boolean goesOn = current.isContinuedBy(candidate);
        return switch (next.opening()) {
            case ATTACHMENT -> !goesOn;
            // What is numbered on in the forms of the document around it stands behind the box, not in it.
            case BOX -> candidate.value() == 1 || !goesOn && !current.uses(candidate);
            case HEADING -> candidate.value() == 1;
            case DIVIDER -> candidate.value() == 1 && isTopLevelOf(current, candidate);
            default -> !goesOn && isTopLevelOf(current, candidate);
        };
    }

    /** Whether a number is of the form that the scope began with, or of a higher one. */
    private static boolean isTopLevelOf(Scope current, Candidate candidate) {
        return candidate.style().defaultLevel()
                <= current.candidates().get(0).style().defaultLevel();
    }

    /** Whether a number is of a higher form than the box began with, one of the document around it: it stands behind the box, even misnumbered. */
    private boolean isAboveBox(Candidate candidate) {
        Scope box = open.peek();
        return box.opening() == Scope.Opening.BOX
                && !box.candidates().isEmpty()
                && candidate.style().defaultLevel()
                        < box.candidates().get(0).style().defaultLevel()
                && open.stream().skip(1).anyMatch(s -> s.uses(candidate));
    }

    private boolean isContinuedFurtherOut(Candidate candidate) {
        return open.stream().skip(1).anyMatch(s -> s.isContinuedBy(candidate));
    }

    private void open(Scope scope) {
        scopes.add(scope);
        if (scope.opening() == Scope.Opening.ATTACHMENT || scope.opening() == Scope.Opening.TITLE) {
            open.clear();
        }
        open.push(scope);
    }
}

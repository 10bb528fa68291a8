package org.nigao.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nigao.draft.Paragraph;

/**
 * A stretch of a draft whose numbers are counted by themselves (编号域): a document, an attachment, a box, a pasted copy.
 * Mutable only while {@link Scopes} collects it.
 */
final class Scope {

    /** What opens a scope. */
    enum Opening {
        /** The beginning of the draft. */
        START,
        TITLE,
        ATTACHMENT,
        BOX,
        /** A Markdown heading without a number. */
        HEADING,
        /** A divider; no node of its own. */
        DIVIDER,
        COPY
    }

    private final Opening opening;
    private final Optional<Paragraph> head;
    private Optional<Paragraph> title = Optional.empty();
    private Optional<Paragraph> name = Optional.empty();
    private final List<Candidate> candidates = new ArrayList<>();

    Scope(Opening opening, Optional<Paragraph> head) {
        this.opening = opening;
        this.head = head;
    }

    Opening opening() {
        return opening;
    }

    /** The title or label that names it. */
    Optional<Paragraph> head() {
        return head;
    }

    /** The title below an attachment's label. */
    Optional<Paragraph> title() {
        return title;
    }

    /** The line right below an attachment's label, where it is short and no kind of document: 某某评分表. */
    Optional<Paragraph> name() {
        return name;
    }

    void name(Paragraph below) {
        name = Optional.of(below);
    }

    void entitle(Paragraph below) {
        title = Optional.of(below);
    }

    List<Candidate> candidates() {
        return candidates;
    }

    void add(Candidate candidate) {
        candidates.add(candidate);
    }

    /** Whether a candidate counts on from the last of its form here. */
    boolean isContinuedBy(Candidate candidate) {
        for (int i = candidates.size() - 1; i >= 0 && i >= candidates.size() - 200; i--) {
            Candidate earlier = candidates.get(i);
            if (earlier.style() == candidate.style()) {
                return candidate.value() > 1 && candidate.value() == earlier.value() + 1;
            }
        }
        return false;
    }

    boolean uses(Candidate candidate) {
        for (int i = candidates.size() - 1; i >= 0 && i >= candidates.size() - 200; i--) {
            if (candidates.get(i).style() == candidate.style()) {
                return true;
            }
        }
        return false;
    }
}

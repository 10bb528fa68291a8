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
        for (Node child : children) {
            if (child.start() <= other.start() && other.start() < child.end) {
                child.adopt(other);
                return;
            }
        }
        int at = 0;
        while (at < children.size() && children.get(at).start() < other.start()) {
            at++;
        }
        children.add(at, other);
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

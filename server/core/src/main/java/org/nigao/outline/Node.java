package org.nigao.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nigao.draft.Marker;
import org.nigao.draft.Paragraph;
import org.nigao.text.Span;

/** A section while it is being built: its end and its children are still to come. */
final class Node {

    final Section.Kind kind;
    final Paragraph paragraph;
    final Optional<Marker> marker;
    final int number;
    final Span label;
    final Span title;
    final int level;
    final List<Node> children = new ArrayList<>();
    int end;
    private Section built;

    Node(
            Section.Kind kind,
            Paragraph paragraph,
            Optional<Marker> marker,
            int number,
            Span label,
            Span title,
            int level) {
        this.kind = kind;
        this.paragraph = paragraph;
        this.marker = marker;
        this.number = number;
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
            List<Section> below = below();
            built = new Section(kind, paragraph, marker, number, label, title, end, level, below);
        }
        return built;
    }

    /** The children; they may reach farther than was known of this node. */
    private List<Section> below() {
        if (children.isEmpty()) {
            return List.of(); // as most are
        }
        Section[] below = new Section[children.size()];
        for (int i = 0; i < below.length; i++) {
            Node child = children.get(i);
            below[i] = child.section();
            end = Math.max(end, child.end);
        }
        return List.of(below);
    }
}

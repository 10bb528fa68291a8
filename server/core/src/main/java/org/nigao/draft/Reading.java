package org.nigao.draft;

import java.util.List;
import org.nigao.text.Span;

/**
 * A logical line as its reader takes it: without pinyin residue. For counting, naming and comparing; a finding in it is
 * placed by {@link #logical}.
 */
public final class Reading {

    private final String text;
    private final List<Span> residue;

    private Reading(String text, List<Span> residue) {
        this.text = text;
        this.residue = residue;
    }

    static Reading of(String text) {
        List<Span> residue = PinyinResidue.in(text);
        if (residue.isEmpty()) {
            return new Reading(text, List.of());
        }
        StringBuilder kept = new StringBuilder(text.length());
        int from = 0;
        for (Span span : residue) {
            kept.append(text, from, span.start());
            from = span.end();
        }
        return new Reading(kept.append(text, from, text.length()).toString(), List.copyOf(residue));
    }

    public String text() {
        return text;
    }

    /** What was left out, in logical offsets of the line. */
    public List<Span> residue() {
        return residue;
    }

    /** How many units between two logical offsets are read. */
    public int length(int from, int to) {
        int length = to - from;
        for (Span span : residue) {
            length -= Math.max(0, Math.min(to, span.end()) - Math.max(from, span.start()));
        }
        return length;
    }

    /** The logical offset of the character at an offset of {@link #text()}. */
    public int logical(int offset) {
        int logical = offset;
        for (Span span : residue) {
            if (span.start() > logical) {
                break;
            }
            logical += span.length();
        }
        return logical;
    }

    /** From the first to the last character of a span of {@link #text()}, in logical offsets. */
    public Span logical(Span span) {
        int start = logical(span.start());
        return new Span(start, span.isEmpty() ? start : logical(span.end() - 1) + 1);
    }
}

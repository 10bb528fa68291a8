package org.nigao.draft;

import java.util.Arrays;
import java.util.BitSet;
import org.nigao.text.Span;

/** The stretches of a text that stand in quotation marks or title marks: the words of others, or names. */
public final class Quotations {

    private static final String OPENING = "“‘《〈「『";
    private static final String CLOSING = "”’》〉」』";

    /** A mark whose partner is farther away than this was forgotten, or quotes so much that nothing else can be said. */
    private static final int LONGEST = 400;

    private static final int TITLE = OPENING.indexOf('《');

    private final BitSet inside;
    private final BitSet titles;

    private Quotations(BitSet inside, BitSet titles) {
        this.inside = inside;
        this.titles = titles;
    }

    public static Quotations in(String text) {
        BitSet inside = new BitSet();
        BitSet titles = new BitSet();
        int[] open = new int[OPENING.length()];
        Arrays.fill(open, -1);
        int straight = -1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Han.is(c)) {
                continue;
            }
            int opens = OPENING.indexOf(c);
            int closes = CLOSING.indexOf(c);
            if (opens >= 0) {
                open[opens] = i;
            } else if (closes >= 0 && open[closes] >= 0) {
                mark(inside, open[closes], i);
                mark(closes == TITLE ? titles : inside, open[closes], i);
                open[closes] = -1;
            } else if (c == '"') {
                if (straight >= 0) {
                    mark(inside, straight, i);
                }
                straight = straight < 0 ? i : -1;
            }
        }
        return new Quotations(inside, titles);
    }

    /** Whether nothing is quoted at all. */
    public boolean isEmpty() {
        return inside.isEmpty();
    }

    /** Whether all of a span is quoted, the marks themselves not counted. */
    public boolean cover(Span span) {
        return inside.nextClearBit(span.start()) >= span.end();
    }

    /** Whether an offset lies inside quotation marks or title marks. */
    public boolean cover(int offset) {
        return inside.get(offset);
    }

    /** Whether an offset lies between 《 and 》. */
    public boolean isInTitle(int offset) {
        return titles.get(offset);
    }

    private static void mark(BitSet inside, int open, int close) {
        if (close - open <= LONGEST) {
            inside.set(open + 1, close);
        }
    }
}

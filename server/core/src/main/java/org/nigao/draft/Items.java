package org.nigao.draft;

import java.util.List;

/** Lines that are labelled alike: whether they are headings or sentences is told by those around, where one by itself does not. */
final class Items {

    /** How far off the next of them is looked for, in lines. */
    private static final int FARTHEST = 60;

    /** How many are asked on either side. */
    private static final int ASKED = 2;

    private Items() {}

    /** Whether the nearest lines before and behind one that begin with a label of its form all have sentences. */
    static boolean areSentences(List<Line> lines, int at) {
        if (isDecimal(lines.get(at))) {
            return false;
        }
        int before = sentences(lines, at, -1);
        int behind = before < 0 ? before : sentences(lines, at, 1);
        return behind >= 0 && before + behind > 0;
    }

    /** How many of those asked in one direction there are; less than none where one of them has no sentence. */
    private static int sentences(List<Line> lines, int at, int step) {
        int form = form(lines.get(at));
        int last = Math.max(-1, Math.min(lines.size(), at + step * FARTHEST));
        int asked = 0;
        for (int i = at + step; i != last && asked < ASKED; i += step) {
            Line line = lines.get(i);
            if (!line.isBlank() && line.edges().start() == LineEdges.Start.LABEL && form(line) == form) {
                if (!line.breakSigns().hasSentence()) {
                    return -1;
                }
                asked++;
            }
        }
        return asked;
    }

    /** 9.1, 9.2 … are headings, whatever stands behind the others of their form. */
    private static boolean isDecimal(Line line) {
        int from = line.shape().from();
        return line.shape().to() - from > 2
                && Numerals.isArabic(line.text().charAt(from))
                && line.text().charAt(from + 1) == '.'
                && Numerals.isArabic(line.text().charAt(from + 2));
    }

    /** The first character of a label and the kind of the second: all numerals are one kind, and so are all figures. */
    private static int form(Line line) {
        int from = line.shape().from();
        String text = line.text();
        return kind(text.charAt(from)) << 16
                | kind(text.charAt(Math.min(from + 1, line.shape().to() - 1)));
    }

    private static char kind(char c) {
        return Numerals.isArabic(c) ? '0' : "一二三四五六七八九十百".indexOf(c) >= 0 ? '一' : c;
    }
}

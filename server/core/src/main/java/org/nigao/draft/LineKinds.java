package org.nigao.draft;

import java.util.regex.Pattern;

/** Tells what a physical line looks like by itself, by its characters first and then by {@link Furniture}. */
final class LineKinds {

    private static final int LONGEST_SHORT = 60;
    static final Opening TIMESTAMP = new Opening(
            "\\d{4}([-/.年])\\d{1,2}[-/.月]\\d{1,2}日?" + "(\\s+\\d{1,2}:\\d{2}(:\\d{2})?)?(\\s+\\S{2,20})?", "", "09");
    private static final Pattern TIME_OF_DAY = Pattern.compile("\\d{1,2}:\\d{2}");
    static final Opening PAGE_NUMBER = new Opening(
            "[-—–－]{1,2}\\s*\\d{1,4}\\s*[-—–－]{1,2}|第\\s*\\d{1,4}\\s*页(\\s*[,，/]?\\s*共\\s*\\d{1,4}\\s*页)?",
            "-—–－第",
            "");
    private static final Pattern CONTENTS_ENTRY =
            Pattern.compile(".*?\\S\\s*(?:[.．]{4,}|…{2,}|·{4,}|-{4,})\\s*[-—]?\\s*\\d{1,4}\\s*[-—]?");
    static final Opening FIGURE =
            new Opening("[-+－＋±≤≥<>]?\\s*[\\d０-９][\\d０-９.,，、/:：~～—-]*\\s*[%％‰]?", "-+－＋±≤≥<>\t\n\u000b\f\r ", "09０９");

    private LineKinds() {}

    static LineKind of(Line line) {
        LineShape shape = line.shape();
        if (shape.isBlank()) {
            return LineKind.BLANK;
        }
        String text = line.text();
        LineKind byCharacters = byCharacters(line);
        if (byCharacters != LineKind.TEXT) {
            return byCharacters;
        }
        if (shape.to() - shape.from() <= LONGEST_SHORT) {
            LineKind byForm = byForm(text.substring(shape.from(), shape.to()));
            if (byForm != LineKind.TEXT) {
                return byForm;
            }
        }
        return isContentsEntry(text, shape) ? LineKind.CONTENTS_ENTRY : Furniture.kindOf(line);
    }

    private static LineKind byCharacters(Line line) {
        String text = line.text();
        Glyphs glyphs = line.glyphs();
        int from = line.shape().from();
        int to = line.shape().to();
        int bars = 0;
        int rules = 0;
        int tabs = 0;
        int other = to - from;
        boolean oneRule = true;
        char rule = 0;
        for (int mark = 0; mark < glyphs.marks(); mark++) {
            char c = text.charAt(glyphs.mark(mark));
            if (glyphs.mark(mark) < from || glyphs.mark(mark) >= to) {
                continue;
            }
            other--;
            if (c == '|' || c == '｜' || c == '¦' || c == '│') {
                bars++;
            } else if ("-*_=—–─━~＿＝＊".indexOf(c) >= 0) {
                oneRule &= rule == 0 || rule == c;
                rule = c;
                rules++;
            } else if (c == '\t') {
                tabs++;
            } else if (!Whitespace.is(c)) {
                other++;
            }
        }
        if (other == 0) {
            if (bars > 0) {
                return rules == 0 ? LineKind.BARS : LineKind.ROW;
            }
            return rules >= 3 && oneRule ? LineKind.DIVIDER : LineKind.TEXT;
        }
        boolean fenced = isBar(text.charAt(from)) && isBar(text.charAt(to - 1));
        return fenced && bars >= 2 || tabs >= 2 ? LineKind.ROW : LineKind.TEXT;
    }

    private static boolean isBar(char c) {
        return c == '|' || c == '│' || c == '┃' || c == '║';
    }

    private static LineKind byForm(String stripped) {
        if (stripped.startsWith("<!--") && stripped.indexOf("-->") == stripped.length() - 3) {
            return LineKind.COMMENT;
        }
        if (stripped.charAt(0) == '目' && isContentsTitle(Whitespace.removed(stripped))) {
            return LineKind.CONTENTS_TITLE;
        }
        if (PAGE_NUMBER.is(stripped)) {
            return LineKind.PAGE_NUMBER;
        }
        if (isTimestamp(stripped)) {
            return LineKind.TIMESTAMP;
        }
        return FIGURE.is(stripped) ? LineKind.FIGURE : LineKind.TEXT;
    }

    private static boolean isContentsTitle(String joined) {
        return joined.equals("目录") || joined.equals("目次") || joined.equals("目錄");
    }

    /** A plain date is none: 2020年1月20日 on its own is the date of the document. */
    private static boolean isTimestamp(String stripped) {
        if (stripped.length() < 8 || !TIMESTAMP.is(stripped)) {
            return false;
        }
        return stripped.charAt(4) != '年' || TIME_OF_DAY.matcher(stripped).find();
    }

    private static boolean isContentsEntry(String text, LineShape shape) {
        char last = text.charAt(shape.to() - 1);
        return (last >= '0' && last <= '9' || last == '-' || last == '—')
                && shape.to() - shape.from() <= 200
                && CONTENTS_ENTRY
                        .matcher(text.substring(shape.from(), shape.to()))
                        .matches();
    }
}

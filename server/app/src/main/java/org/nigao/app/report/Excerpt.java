package org.nigao.app.report;

import java.util.Optional;
import org.nigao.check.Finding;
import org.nigao.check.OtherDocument;
import org.nigao.check.Related;
import org.nigao.draft.Whitespace;
import org.nigao.outline.Section;
import org.nigao.text.Span;

/**
 * The words a finding marks, with a little of what stands around them, on one line.
 *
 * @param before what stands before them, cut to fit
 * @param marked the words, the middle left out where they are many
 */
record Excerpt(String before, String marked, String after) {

    private static final int AROUND = 18;
    private static final int MARKED = 40;
    private static final String CUT = "…";

    static Excerpt of(Checked checked, Span span) {
        return of(checked, span, AROUND, MARKED);
    }

    /** Shows up to {@code around} characters on either side and {@code longest} of the words themselves. */
    static Excerpt of(Checked checked, Span span, int around, int longest) {
        String text = checked.document().text();
        int lineStart = checked.document().lineStart(checked.document().lineOf(span.start()));
        int lineEnd = checked.document().lineEnd(checked.document().lineOf(Math.max(span.start(), span.end() - 1)));
        int from = wholeCharacter(text, Math.max(lineStart, span.start() - around));
        int to = wholeCharacter(text, Math.min(Math.max(span.end(), lineEnd), span.end() + around));
        String before = (from > lineStart ? CUT : "") + printable(text.substring(from, span.start()));
        String after = printable(text.substring(span.end(), to)) + (to < lineEnd ? CUT : "");
        return new Excerpt(Whitespace.strip(before), visible(shortened(text, span, longest)), after.stripTrailing());
    }

    /** Words that are nothing but white space, so that they can be seen. */
    private static String visible(String words) {
        return words.isEmpty() || !Whitespace.strip(words).isEmpty() ? words : "␣".repeat(words.length());
    }

    private static String shortened(String text, Span span, int longest) {
        if (span.length() <= longest) {
            return printable(span.in(text));
        }
        int head = wholeCharacter(text, span.start() + longest / 2);
        int tail = wholeCharacter(text, span.end() - longest / 4);
        return printable(text.substring(span.start(), head)) + CUT + printable(text.substring(tail, span.end()));
    }

    /** The same offset, or the one before where it would cut a character in two. */
    private static int wholeCharacter(String text, int offset) {
        boolean inside = offset > 0
                && offset < text.length()
                && Character.isLowSurrogate(text.charAt(offset))
                && Character.isHighSurrogate(text.charAt(offset - 1));
        return inside ? offset - 1 : offset;
    }

    /** A heading as it is written, on one line. */
    static String heading(Checked checked, Section section) {
        return printable(section.name(checked.document().text()));
    }

    /** Where a finding leads into another document: the first place of it. */
    static Optional<String> elsewhere(Finding finding) {
        return finding.related().stream()
                .filter(Related::isElsewhere)
                .findFirst()
                .map(r -> {
                    OtherDocument document = r.document().orElseThrow();
                    int line = document.text().lineOf(r.span().start()) + 1;
                    return "见 " + OtherNames.shown(document.name()) + " 第 " + line + " 行";
                });
    }

    /** Line breaks shown as a sign, what would disturb a terminal or another program as a box. */
    static String printable(String text) {
        StringBuilder shown = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n') {
                shown.append('↵');
            } else if (c == '\t') {
                shown.append(' ');
            } else if (c == '\ufeff' || c == '\r') {
                continue;
            } else if (Character.isISOControl(c) || isLone(text, i) || isBidirectional(c)) {
                shown.append('□');
            } else {
                shown.append(c);
            }
        }
        return shown.toString();
    }

    private static boolean isLone(String text, int at) {
        char c = text.charAt(at);
        if (Character.isHighSurrogate(c)) {
            return at + 1 == text.length() || !Character.isLowSurrogate(text.charAt(at + 1));
        }
        return Character.isLowSurrogate(c) && (at == 0 || !Character.isHighSurrogate(text.charAt(at - 1)));
    }

    /** Turns the rest of the line around on a terminal. */
    private static boolean isBidirectional(char c) {
        return c >= '\u202a' && c <= '\u202e' || c >= '\u2066' && c <= '\u2069';
    }
}

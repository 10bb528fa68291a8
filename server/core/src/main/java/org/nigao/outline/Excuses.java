package org.nigao.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nigao.draft.DecimalMarker;
import org.nigao.draft.Draft;
import org.nigao.draft.Format;
import org.nigao.draft.Han;
import org.nigao.draft.LogicalLine;
import org.nigao.draft.Marker;
import org.nigao.draft.NumberStyle;
import org.nigao.draft.Numerals;
import org.nigao.draft.Paragraph;
import org.nigao.draft.Role;
import org.nigao.draft.Whitespace;
import org.nigao.text.Span;

/**
 * Tells numbers that only seem to be wrong: a list that begins anew behind its own lead-in or under a heading without a
 * number, and a missing number that is there, glued to the text before it.
 */
final class Excuses {

    private static final List<String> LEAD_INS = List.of("如下", "以下", "下列", "下述", "几点", "几个方面", "几项");

    private static final int LONGEST_LABEL = 40;

    private final Draft draft;
    private final List<BuriedLabel> buried = new ArrayList<>();

    Excuses(Draft draft) {
        this.draft = draft;
    }

    /** The labels of missing numbers that were found in the text so far. */
    List<BuriedLabel> buried() {
        return buried;
    }

    boolean excuses(NumberFault fault) {
        if (isCountedByMarkdown(fault)) {
            return true;
        }
        return switch (fault.kind()) {
            case RESTART -> isNewList(fault.row(), fault.at());
            case GAP -> isSingle(fault) || isMissingInText(fault);
            case WRONG_NUMBER -> isSingle(fault) || fault.value() > fault.expected() && isMissingInText(fault);
            case LATE_START -> isSingle(fault) || isMissingInText(fault) || isExcerpt(fault.section());
            default -> isSingle(fault);
        };
    }

    /** Markdown counts the items of a list itself: many write 1. before each. */
    private boolean isCountedByMarkdown(NumberFault fault) {
        return draft.format() == Format.MARKDOWN
                && fault.value() == 1
                && fault.section()
                        .marker()
                        .filter(m -> m.style() == NumberStyle.ARABIC)
                        .isPresent()
                && (fault.at() > 0 || fault.row().stream().allMatch(s -> s.number() == 1));
    }

    /** One number alone says too little: it may be quoted, or the others lost on the way here. */
    private static boolean isSingle(NumberFault fault) {
        return fault.row().size() == 1;
    }

    /** Part of a longer document: nothing stands above its first number, or it says so itself. */
    private boolean isExcerpt(Section first) {
        return draft.paragraphs().subList(0, first.paragraph().index()).stream()
                .filter(p -> p.role().isText())
                .allMatch(p -> p.text().contains("节选") || p.text().contains("摘录"));
    }

    /** Whether a row may begin again at this member: below its own lead-in, or under a heading without a number. */
    boolean isNewList(List<Section> row, int at) {
        Section before = row.get(at - 1);
        Section restart = row.get(at);
        int from = before.paragraph().index() + 1;
        int to = restart.paragraph().index();
        if (isBelowHeadings(restart) && isSetApart(row, at)) {
            return true;
        }
        if (to == from) {
            return leadsIn(before.paragraph().text());
        }
        return draft.paragraphs().subList(from, to).stream().anyMatch(Excuses::isPlainHeading)
                || isBelowBox(from, to)
                || leadsIn(draft.paragraphs().get(to - 1).text());
    }

    /** Whether text parts a member from the one before, as it does not part each of those in front of it from the next. */
    private boolean isSetApart(List<Section> row, int at) {
        if (isBelowOther(row.get(at - 1), row.get(at))) {
            return true;
        }
        if (!isBehindText(row, at)) {
            return false;
        }
        for (int i = at - 1; i > 0 && row.get(i).number() > row.get(i - 1).number(); i--) {
            if (!isBehindText(row, i)) {
                return true;
            }
        }
        return row.get(at - 1).number() < 2;
    }

    /** Whether a number of its form or a higher one stands between that no row has a place for: 3.5 of a heading broken into lines. */
    private boolean isBelowOther(Section before, Section restart) {
        int level = restart.marker().map(m -> m.style().defaultLevel()).orElse(0);
        for (int i = before.paragraph().index() + 1; i < restart.paragraph().index(); i++) {
            Optional<Marker> marker = draft.paragraphs().get(i).line().marker();
            if (marker.isPresent() && marker.get().style().defaultLevel() <= level) {
                return true;
            }
        }
        return false;
    }

    /** Whether a paragraph without a number stands between a member and what is numbered in front of it. */
    private boolean isBehindText(List<Section> row, int at) {
        int index = row.get(at).paragraph().index();
        return index > row.get(at - 1).paragraph().index() + 1
                && draft.paragraphs().get(index - 1).line().marker().isEmpty();
    }

    /** Whether the name of a box or a table stands above, and no number between: what it holds is counted by itself. */
    private boolean isBelowBox(int from, int to) {
        for (int i = to - 1; i >= from; i--) {
            Paragraph above = draft.paragraphs().get(i);
            if (above.role() == Role.ATTACHMENT_LABEL) {
                return true;
            }
            if (above.role() == Role.BODY && above.line().marker().isPresent()) {
                return false;
            }
        }
        return false;
    }

    /** From 1. down lists stand in running text; two of them under one heading are no slip. */
    private static boolean isBelowHeadings(Section section) {
        return section.marker()
                .filter(m -> m.style().defaultLevel() >= NumberStyle.ARABIC.defaultLevel())
                .isPresent();
    }

    private static boolean leadsIn(String text) {
        int end = Whitespace.trimEnd(text, 0, text.length());
        if (end == 0) {
            return false;
        }
        char last = text.charAt(end - 1);
        if (last == '：' || last == ':') {
            return true;
        }
        int sentence = Math.max(text.lastIndexOf('。', end - 2), 0);
        String tail = text.substring(sentence, end);
        return LEAD_INS.stream().anyMatch(tail::contains);
    }

    private static boolean isPlainHeading(Paragraph paragraph) {
        return paragraph.role() == Role.TITLE
                || paragraph.text().length() <= LONGEST_LABEL
                        && paragraph.text().contains("附件")
                || paragraph.role() == Role.BODY
                        && paragraph.line().isName()
                        && paragraph.line().marker().isEmpty();
    }

    /** Whether every missing number stands in the text between its neighbours after all. */
    private boolean isMissingInText(NumberFault fault) {
        Section section = fault.section();
        int from = fault.at() > 0
                ? fault.row().get(fault.at() - 1).paragraph().index()
                : Math.max(0, section.paragraph().index() - (isDecimal(section) ? 60 : 2));
        int to = section.paragraph().index();
        int first = fault.kind() == NumberFault.Kind.LATE_START ? fault.value() - 1 : fault.expected();
        for (int missing = first; missing < fault.value(); missing++) {
            if (!isInText(section, missing, from, to)) {
                return false;
            }
        }
        return true;
    }

    /** The first of 9.1, 9.2 … may stand far above, before its own subsections. */
    private static boolean isDecimal(Section section) {
        return section.marker().filter(m -> m.style() == NumberStyle.DECIMAL).isPresent();
    }

    private boolean isInText(Section section, int missing, int from, int to) {
        String label = labelOf(section, missing).orElse("");
        if (label.isEmpty()) {
            return false;
        }
        for (Paragraph paragraph : draft.paragraphs()
                .subList(from, Math.min(to + 1, draft.paragraphs().size()))) {
            LogicalLine line = paragraph.line();
            int own = paragraph.role() == Role.BODY
                    ? line.marker().map(m -> m.label().end()).orElse(0)
                    : 0;
            if (isUnclosed(line.text(), label)) {
                return true;
            }
            int at = placeAsLabel(line.text(), label, own);
            if (at >= 0 && !isListed(section, missing, line.text(), own, at)) {
                if (isBehindSentence(line.text(), at) || isBehindSibling(section, missing, line, at)) {
                    buried.add(new BuriedLabel(paragraph, Span.at(at, label.length())));
                }
                return true;
            }
        }
        return false;
    }

    /** （二深化改革: the bracket that is missing is told where it is missing. */
    private static boolean isUnclosed(String text, String label) {
        int last = label.length() - 1;
        return "）)".indexOf(label.charAt(last)) >= 0
                && text.startsWith(label.substring(0, last), Whitespace.skip(text, 0))
                && count(text, '（') > count(text, '）');
    }

    private static long count(String text, char wanted) {
        return text.chars().filter(c -> c == wanted).count();
    }

    /** There a heading can begin; behind a colon an item of a list does. */
    private static boolean isBehindSentence(String text, int at) {
        int end = Whitespace.trimEnd(text, 0, at);
        return end > 0 && "。！？”".indexOf(text.charAt(end - 1)) >= 0;
    }

    /** （三）…；（四）…: two items on one line where the others have lines of their own. */
    private static boolean isBehindSibling(Section section, int missing, LogicalLine line, int at) {
        int end = Whitespace.trimEnd(line.text(), 0, at);
        return end > 0
                && "；;".indexOf(line.text().charAt(end - 1)) >= 0
                && line.marker()
                        .filter(m -> m.value() == missing - 1)
                        .flatMap(m -> section.marker().filter(own -> own.style() == m.style()))
                        .isPresent();
    }

    /** Whether the number before stands in front of it in the same paragraph: 一、…。二、…。三、… is a list within it. */
    private static boolean isListed(Section section, int number, String text, int from, int at) {
        Optional<String> before = labelOf(section, number - 1);
        int place = number == 1 || before.isEmpty() ? -1 : placeAsLabel(text, before.get(), from);
        return place >= 0 && place < at;
    }

    /** Where a label stands as one can begin: behind a sentence, a space, a colon or a page number; -1 if nowhere. */
    private static int placeAsLabel(String text, String label, int from) {
        for (int at = text.indexOf(label, from); at >= 0; at = text.indexOf(label, at + 1)) {
            char before = at == 0 ? ' ' : text.charAt(at - 1);
            boolean begins = Whitespace.is(before) || "。；！？：:”）)".indexOf(before) >= 0 || Numerals.isArabic(before);
            if (begins && !isFrontOfNumber(text, at + label.length())) {
                return at;
            }
        }
        return -1;
    }

    /** Whether what ends here is the front of a longer number or of a quantity: 2. of 2.61亿元, 3.4 of 3.4.1, 1.5 of 1.5倍. */
    private static boolean isFrontOfNumber(String text, int end) {
        boolean digit = Numerals.isArabic(text.charAt(end - 1));
        if (end >= text.length() || !digit && ".．".indexOf(text.charAt(end - 1)) < 0) {
            return false;
        }
        char next = text.charAt(end);
        boolean decimal = digit && end > 1 && ".．".indexOf(text.charAt(end - 2)) >= 0
                || digit && end > 2 && ".．".indexOf(text.charAt(end - 3)) >= 0;
        boolean label = Whitespace.is(next) || decimal && Han.is(next) && !DecimalMarker.isQuantity(next);
        return Numerals.isArabic(next) || digit && !label;
    }

    private static Optional<String> labelOf(Section section, int number) {
        return section.marker()
                .flatMap(m ->
                        m.style() == NumberStyle.DECIMAL ? Optional.of(path(m.prefix()) + number) : m.label(number))
                .filter(label -> !label.isBlank());
    }

    private static String path(List<Integer> prefix) {
        StringBuilder path = new StringBuilder();
        prefix.forEach(p -> path.append(p).append('.'));
        return path.toString();
    }
}

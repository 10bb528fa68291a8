package org.nigao.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nigao.draft.LogicalLine;
import org.nigao.draft.NumberStyle;
import org.nigao.draft.Numerals;
import org.nigao.draft.Script;
import org.nigao.text.Span;

/** What a line refers to inside its own document: 见第六部分, 见（五）, 本办法第十条, 附件2. */
final class References {

    private static final String NUMERAL = "([一二三四五六七八九十百]{1,4}|[0-9]{1,3})";
    private static final String SELF = "本(?:文件|文|方案|要点|通知|意见|规划|计划|办法|规定|纲要|细则|条例|报告|决定|预案|章|部分|节)(?:中|内|正文)?";
    private static final String ABOVE = "(?:上述|前述|上文|前文|下文|后文|文中|以上|以下|前面|后面)";
    private static final String LEAD =
            "(?:(?:见|如|按照|按|依照|参照|对照|根据|依据)(?:" + SELF + "|" + ABOVE + ")?|" + SELF + "|" + ABOVE + ")";
    private static final Pattern SECTION = Pattern.compile(
            LEAD + "(?:的)?(?:第" + NUMERAL + "(部分|条|章|节)|(第?[（(])([一二三四五六七八九十]{1,3})[）)]|(“)([一二三四五六七八九十]{1,3})、)");

    private static final Pattern OTHER = Pattern.compile("(?:[、和及与至]|以及)第" + NUMERAL + "(部分|条|章|节)");

    /** 附件1、2、3: the others of a list. */
    private static final Pattern OTHER_ATTACHMENT = Pattern.compile("[、和及与至]([0-9]{1,2})(?=[、和及与至）)。，；：:中]|所[列附]|$)");

    /** The last characters of what may stand in front of the number of a section. */
    private static final String BEFORE_NUMBER = "见如照按据件文案点知划法定要则例告章分节中内述上下面的第";

    private static final Pattern ATTACHMENT = Pattern.compile(
            "(?<!邮件|[该原其述会》]|(?<!本)(?:通知|文件|方案|办法|合同|协议|标准))附件\\s?([一二三四五六七八九十]{1,3}|[0-9]{1,2})(?!\\d|[-—]\\d|[.．、]?另发)");

    /** 见附件 without a number, of one's own document. */
    private static final Pattern THE_ATTACHMENT =
            Pattern.compile("(?:见|附后的?|参照|按照|如)(?:" + SELF + ")?(附件)(?=[）)。，；：:、中所]|$)");

    private References() {}

    /**
     * A place in the document that a line speaks of.
     *
     * @param style the form of the numbers in which it must be found
     * @param span logical offsets of the words
     */
    record Reference(NumberStyle style, int number, Span span) {}

    static List<Reference> toSections(LogicalLine line) {
        String text = line.text();
        List<Reference> found = new ArrayList<>();
        if (!hasNumber(text)) {
            return found;
        }
        Matcher matcher = SECTION.matcher(text);
        while (matcher.find()) {
            NumberStyle style;
            int numeral;
            int from;
            if (matcher.group(3) != null) {
                style = NumberStyle.HAN_PAREN;
                numeral = 4;
                from = matcher.start(3);
            } else if (matcher.group(5) != null) {
                style = NumberStyle.HAN;
                numeral = 6;
                from = matcher.start(6);
            } else {
                style = style(matcher.group(2));
                numeral = 1;
                from = matcher.start(1) - 1;
            }
            Span span = new Span(from, matcher.end());
            value(matcher.group(numeral)).ifPresent(n -> found.add(new Reference(style, n, span)));
            if (matcher.group(2) != null) {
                others(text, matcher.end(), matcher.group(2), style, found);
            }
        }
        return found;
    }

    /** 第四条、第十五条: the others of a list. */
    private static void others(String text, int from, String unit, NumberStyle style, List<Reference> found) {
        Matcher other = OTHER.matcher(text).region(from, text.length());
        while (other.lookingAt() && other.group(2).equals(unit)) {
            Span span = new Span(other.start(1) - 1, other.end());
            value(other.group(1)).ifPresent(n -> found.add(new Reference(style, n, span)));
            other.region(other.end(), text.length());
        }
    }

    private static NumberStyle style(String unit) {
        return switch (unit) {
            case "条" -> NumberStyle.ARTICLE;
            case "章" -> NumberStyle.CHAPTER;
            case "节" -> NumberStyle.SECTION;
            default -> NumberStyle.HAN;
        };
    }

    /** Cheap, and right for most lines: whether 第 or （ stands in front of a numeral, behind what leads to a section. */
    private static boolean hasNumber(String text) {
        for (int i = 1; i + 1 < text.length(); i++) {
            char c = text.charAt(i);
            if ((c == '第' || c == '（' || c == '(' || c == '“')
                    && (Numerals.isHan(text.charAt(i + 1)) || Numerals.isArabic(text.charAt(i + 1)))
                    && BEFORE_NUMBER.indexOf(text.charAt(i - 1)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** The numbers of attachments, at the start of a line as well as inside it. */
    static List<Reference> toAttachments(LogicalLine line) {
        List<Reference> found = new ArrayList<>();
        if (line.text().indexOf('附') < 0) {
            return found;
        }
        Matcher matcher = ATTACHMENT.matcher(Script.folded(line.text()));
        while (matcher.find()) {
            value(matcher.group(1))
                    .ifPresent(n ->
                            found.add(new Reference(NumberStyle.ARABIC, n, new Span(matcher.start(), matcher.end()))));
            if (Numerals.isArabic(matcher.group(1).charAt(0))) {
                Matcher other = OTHER_ATTACHMENT
                        .matcher(line.text())
                        .region(matcher.end(), line.text().length());
                while (other.lookingAt()) {
                    Span span = new Span(other.start(1), other.end(1));
                    value(other.group(1)).ifPresent(n -> found.add(new Reference(NumberStyle.ARABIC, n, span)));
                    other.region(other.end(), line.text().length());
                }
            }
        }
        return found;
    }

    /** Where a line speaks of the attachment without a number: logical offsets of the word. */
    static List<Span> toTheAttachment(LogicalLine line) {
        List<Span> found = new ArrayList<>();
        if (line.text().indexOf("附件") > 0) {
            Matcher matcher = THE_ATTACHMENT.matcher(line.text());
            while (matcher.find()) {
                found.add(new Span(matcher.start(1), matcher.end(1)));
            }
        }
        return found.isEmpty() ? List.of() : found;
    }

    static OptionalInt value(String numeral) {
        return Numerals.isArabic(numeral.charAt(0))
                ? OptionalInt.of(Numerals.ofArabic(numeral))
                : Numerals.ofHan(numeral);
    }
}

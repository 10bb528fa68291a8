package org.nigao.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nigao.draft.Numerals;
import org.nigao.text.Span;

/**
 * Words in a line that have the form of a citation; what they name, if anything, only the outline can tell.
 *
 * @param unit 部分, 章, 条, 项, 附件 …; empty behind bare brackets
 * @param bracketed whether the number stands in brackets
 * @param standing what leads to it
 */
record Mention(Span span, Span numeral, int value, String unit, boolean bracketed, Standing standing) {

    /** What stands in front of a mention. */
    enum Standing {
        /** Nothing that tells: only what cannot be anything else is a citation. */
        ALONE,
        /** 见, 按照, 本部分 and the like. */
        LED_TO,
        /** The mention before, of which this names a part: 第二部分第（三）项. */
        INSIDE,
        /** The mention before and a 、 or 至: a list. */
        BESIDE,
        /** The name of another document: 《条例》第三条. */
        ELSEWHERE
    }

    private static final String N = "[〇零一二三四五六七八九十百0-9０-９]";
    private static final String UNITS = "部分|篇|编|章|节|条";

    private static final Pattern FORM =
            Pattern.compile("第\\s?(" + N + "{1,5})\\s?(?:(" + UNITS + ")|(?=(?:[、和及与至到]第?" + N
                    + "{1,5}){1,6}(" + UNITS + ")))"
                    + "|第?[（(](" + N + "{1,5})[)）](项|款|点|条|部分|目)?"
                    + "|附件\\s?([0-9０-９]{1,2}|[一二三四五六七八九十]{1,3})|(?<=见)附件(?![0-9０-９一二三四五六七八九十\\s])"
                    + "|(?<=见|见“)([一二三四五六七八九十]{1,3})(?=、)"
                    + "|第(" + N + "{1,5})([项点款])");
    private static final Pattern LISTED = Pattern.compile("[、和及与至到]第?(" + N + "{1,5})(" + UNITS + ")?");

    private static final String KINDS = "办法|规定|意见|方案|通知|规划|要点|计划|纲要|决定|条例|细则|章程|准则|制度|文件|[^方]法|报告";
    private static final Pattern OWN = Pattern.compile("(?:本|这个|此)[\\p{IsHan}]{0,6}(?:" + KINDS + ")(?:的|中|之)?$");
    private static final Pattern OTHER = Pattern.compile("(?:" + KINDS + "|宪法|党章)(?:的|中|之)?$");
    private static final Pattern LEAD =
            Pattern.compile("(?:见|按照?|依照|根据|执行|落实|上述|前述|以上|以下|前款|本(?:部分|章|节|条|款|项)|符合|除|对照|参照|所列)(?:“|第)?$");
    private static final Pattern JOINED = Pattern.compile("\\s*(?:[、和及与至到]|以及)\\s*");
    private static final int LOOK_BACK = 16;

    /** All in a line, in order. */
    static List<Mention> in(String text) {
        if (text.indexOf('第') < 0
                && text.indexOf('附') < 0
                && text.indexOf('见') < 0
                && text.indexOf('（', 1) < 0
                && text.indexOf('(', 1) < 0) {
            return List.of();
        }
        List<Mention> found = new ArrayList<>();
        Matcher form = FORM.matcher(text);
        while (form.find()) {
            add(form, text, found);
        }
        return found;
    }

    private static void add(Matcher form, String text, List<Mention> found) {
        if (form.group().equals("附件")) {
            Span span = new Span(form.start(), form.end());
            found.add(new Mention(span, span, Sections.UNNUMBERED, "附件", false, Standing.LED_TO));
            return;
        }
        int group =
                form.start(1) >= 0 ? 1 : form.start(4) >= 0 ? 4 : form.start(6) >= 0 ? 6 : form.start(7) >= 0 ? 7 : 8;
        OptionalInt value = value(form.group(group));
        if (value.isEmpty()) {
            return;
        }
        String unit = switch (group) {
            case 1 -> form.group(2) == null ? form.group(3) : form.group(2);
            case 4 -> form.group(5) == null ? "" : form.group(5);
            case 6 -> "附件";
            case 7 -> "部分";
            default -> form.group(9);
        };
        Standing standing = standing(text, form.start(), found);
        found.add(new Mention(
                new Span(form.start(), form.end()),
                new Span(form.start(group), form.end(group)),
                value.getAsInt(),
                unit,
                group == 4,
                standing));
        if (group == 1 && form.group(2) == null) {
            addListed(text, form.end(), unit, standing, found);
        }
    }

    /** The rest of 第三、四部分, of which only the last names its unit. */
    private static void addListed(String text, int from, String unit, Standing standing, List<Mention> found) {
        Matcher next = LISTED.matcher(text).region(from, text.length());
        int at = from;
        while (next.lookingAt()) {
            OptionalInt value = value(next.group(1));
            if (value.isPresent()) {
                found.add(new Mention(
                        new Span(next.start(1), next.end()),
                        new Span(next.start(1), next.end(1)),
                        value.getAsInt(),
                        unit,
                        false,
                        standing == Standing.ALONE ? Standing.ALONE : Standing.BESIDE));
            }
            at = next.end();
            if (next.group(2) != null || at == text.length()) {
                return;
            }
            next.region(at, text.length());
        }
    }

    private static Standing standing(String text, int start, List<Mention> found) {
        if (!found.isEmpty()) {
            Mention last = found.get(found.size() - 1);
            if (start - last.span().end() <= 4 && start >= last.span().end()) {
                String between = text.substring(last.span().end(), start);
                if (between.isBlank() || between.equals("的") || between.equals("中")) {
                    return last.standing() == Standing.ELSEWHERE ? Standing.ELSEWHERE : Standing.INSIDE;
                }
                if (JOINED.matcher(between).matches()) {
                    return last.standing() == Standing.ELSEWHERE ? Standing.ELSEWHERE : Standing.BESIDE;
                }
            }
        }
        String before = text.substring(Math.max(0, start - LOOK_BACK), start).stripTrailing();
        if (endsWithOtherName(text, start)) {
            return Standing.ELSEWHERE;
        }
        if (OWN.matcher(before).find()) {
            return Standing.LED_TO;
        }
        if (OTHER.matcher(before).find()) {
            return Standing.ELSEWHERE;
        }
        return LEAD.matcher(before).find() ? Standing.LED_TO : Standing.ALONE;
    }

    /** Whether a 》 stands in front, maybe with a note in brackets between: 《条例》（国令第1号）第三条. */
    private static boolean endsWithOtherName(String text, int start) {
        int at = start;
        if (at > 0 && "）)".indexOf(text.charAt(at - 1)) >= 0) {
            int open = Math.max(text.lastIndexOf('（', at - 1), text.lastIndexOf('(', at - 1));
            at = open > 0 && start - open < 60 ? open : at;
        }
        while (at > 0 && "的中之".indexOf(text.charAt(at - 1)) >= 0) {
            at--;
        }
        return at > 0 && text.charAt(at - 1) == '》';
    }

    private static OptionalInt value(String numeral) {
        boolean arabic = numeral.chars().allMatch(c -> Numerals.isArabic((char) c));
        boolean han = numeral.chars().allMatch(c -> Numerals.isHan((char) c));
        return arabic
                ? OptionalInt.of(Numerals.ofArabic(numeral))
                : han ? Numerals.ofHan(numeral) : OptionalInt.empty();
    }
}

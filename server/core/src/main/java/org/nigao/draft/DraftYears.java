package org.nigao.draft;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nigao.text.Span;

/**
 * The years that stand at the head and the foot of documents, and which of them is the year of what is said in between: that of
 * the title above, else that of the document number or the date.
 */
public final class DraftYears {

    private static final String YEAR = "(?:19|20)\\d\\d|二[〇○零][〇○零一二三四五六七八九]{2}";
    private static final Pattern OF_TITLE = Pattern.compile(
            "(?<!\\d)(" + YEAR + ")\\s?年?(?:\\s?[-—－–~～至]{1,2}\\s?(?:" + YEAR + "))?\\s?年(?!远景|[代前后以])");

    /** Below a title: ——2031年3月5日在第六届人民代表大会第一次会议上. */
    private static final Pattern DELIVERED = Pattern.compile(
            "[—－–\\-（(]{0,3}\\s?(?:" + YEAR + ")\\s?年\\s?\\d{1,2}\\s?月\\s?\\d{1,2}\\s?日\\s?在.{4,60}上[）)]?");

    private static final Pattern OF_NUMBER = Pattern.compile("[〔\\[［（(【]\\s?((?:19|20)\\d\\d)\\s?[〕\\]］）)】]");
    private static final Pattern PLAN = Pattern.compile("要点|计划|规划|方案|意见|安排|部署|任务|打算|分工|行动|工作的通知|措施|政府工作报告");
    private static final Pattern REVIEW = Pattern.compile("总结|情况|决算|评估|回顾|汇编|年鉴|公报|通报|完成|执行|述职|名单|试行|修订");
    private static final int LONGEST = 90;

    private DraftYears() {}

    /**
     * A year that may be that of a document.
     *
     * @param plans whether its line speaks of what is to be done
     */
    public record Named(int year, Span span, boolean plans) {}

    /** The year in a line that could be a title, a document number or a date. */
    public static Optional<Named> in(LogicalLine line) {
        String text = line.text();
        if (text.length() > LONGEST || line.glyphs().has('。') || !line.glyphs().hasAny("12二")) {
            return Optional.empty();
        }
        Matcher number = OF_NUMBER.matcher(text);
        Matcher title = OF_TITLE.matcher(text);
        Matcher year = title.find() ? title : number.find() ? number : null;
        if (year == null) {
            return Optional.empty();
        }
        boolean plans = PLAN.matcher(text).find() && !REVIEW.matcher(text).find();
        return Optional.of(new Named(number(year.group(1)), new Span(year.start(1), year.end(1)), plans));
    }

    /** In figures or in Chinese numerals. */
    static int number(String year) {
        int number = 0;
        for (int i = 0; i < year.length(); i++) {
            int digit = "〇一二三四五六七八九".indexOf(year.charAt(i));
            number = number * 10 + (Character.isDigit(year.charAt(i)) ? year.charAt(i) - '0' : Math.max(0, digit));
        }
        return number;
    }

    /**
     * The year of a document that no title names: that of its number, else of its date, or of the day when it was delivered.
     *
     * @param heads lines that name years, where they stand
     */
    public static OptionalInt fallback(List<Placed> heads) {
        return heads.stream()
                .filter(h -> rank(h) < Integer.MAX_VALUE)
                .min(Comparator.comparing(DraftYears::rank))
                .map(h -> OptionalInt.of(h.named().year()))
                .orElse(OptionalInt.empty());
    }

    private static int rank(Placed head) {
        return switch (head.paragraph().role()) {
            case DOCUMENT_NUMBER -> 0;
            case DATE -> 1;
            default -> DELIVERED.matcher(head.paragraph().text()).matches() ? 2 : Integer.MAX_VALUE;
        };
    }

    /** A line that names a year, where it stands. */
    public record Placed(Paragraph paragraph, Named named) {}

    /** The year of the whole draft: that of the last title that names one, else that of its number or date. */
    public static OptionalInt of(Draft draft) {
        OptionalInt ofTitle = OptionalInt.empty();
        List<Placed> heads = new ArrayList<>();
        for (Paragraph paragraph : draft.paragraphs()) {
            Optional<Named> named = paragraph.role() == Role.BODY && !mayBeDelivered(paragraph)
                    ? Optional.empty()
                    : in(paragraph.line());
            if (named.isPresent() && paragraph.role() == Role.TITLE) {
                ofTitle = OptionalInt.of(named.get().year());
            } else if (named.isPresent()) {
                heads.add(new Placed(paragraph, named.get()));
            }
        }
        return ofTitle.isPresent() ? ofTitle : fallback(heads);
    }

    private static boolean mayBeDelivered(Paragraph paragraph) {
        String text = paragraph.text();
        return text.endsWith("上") || text.endsWith("上）") || text.endsWith("上)");
    }
}

package org.nigao.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nigao.check.Analysis;
import org.nigao.check.Fact;
import org.nigao.check.FactCheck;
import org.nigao.check.Finding;
import org.nigao.check.Fix;
import org.nigao.check.Rule;
import org.nigao.check.Severity;
import org.nigao.draft.LogicalLine;
import org.nigao.draft.Numerals;
import org.nigao.draft.Paragraph;
import org.nigao.draft.Quotations;
import org.nigao.draft.Role;
import org.nigao.draft.Whitespace;
import org.nigao.text.Edit;
import org.nigao.text.Span;

/** Dates with points, strokes or hyphens, with zeros before single figures, with 号 for 日 (GB/T 9704 7.3.5.4). */
final class DateFormat implements FactCheck<DateFormat.Slip> {

    private static final Rule RULE = Rule.information("date-format", "日期写法");
    private static final int MANY = 10;
    private static final List<String> MONTHS = List.of("1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12");

    /** Since GB/T 9704—2012 dates of documents are in arabic figures. */
    private static final int ARABIC_SINCE = 2013;

    private static final Pattern SEPARATED = Pattern.compile(
            "(?<![\\w./\\-:：])((?:19|20)\\d\\d)([./-])(0?[1-9]|1[0-2])\\2(0?[1-9]|[12]\\d|3[01])(?![\\w./\\-版])");
    /** 2025.3 where only a month can be meant. */
    private static final Pattern MONTH =
            Pattern.compile("(?:(?<=[于自至到在])(?<y>20[12]\\d)\\.(?<m>1[0-2]|0?[1-9])(?![\\d.%％‰万亿个元家人米公平吨度倍])"
                    + "|(?<![\\d.\\w第版])(20[12]\\d)\\.(1[0-2]|0?[1-9])(?=[前底起]|以前|之前|完成|开工|启动|印发|竣工|投产|建成))");
    /** 3月6前: the word for the day is missing. */
    private static final Pattern DAYLESS = Pattern.compile("月(?:[12]\\d|3[01]|[1-9])(?=[前起]|印发|举行|召开|[，。；）])");

    private static final Pattern WRITTEN = Pattern.compile(
            "((?:(?:19|20)\\d\\d\\s?年\\s?)?)(?<!\\d)(0?[1-9]|1[0-2])\\s?月(?:\\s?(0?[1-9]|[12]\\d|3[01])\\s?([日号]))?");
    private static final Pattern EACH_MONTH = Pattern.compile("每月((?:[12]\\d|3[01]|[1-9])号)(?=[前后起之以至到—～、，。；）])");

    /** 十月1日; behind a year it is told of the year. */
    private static final Pattern HAN_MONTH =
            Pattern.compile("(?<=(?<![年个一二三四五六七八九十百])(十[一二]?|[一二三四五六七八九]))月([12]\\d|3[01]|[1-9])日");

    private static final Pattern LAST_DAY = Pattern.compile("[至到—～、-](?:[12]\\d|3[01]|[1-9])号");
    private static final Pattern HAN =
            Pattern.compile("(二[〇零○ＯO0][一二三四五六七八九〇零○ＯO0]{2})年(十[一二]?|[一二三四五六七八九])月(三十一?|二?十[一二三四五六七八九]?|[一二三四五六七八九])日");

    /** A date and how it should be written. */
    record Slip(Span span, String right, Kind kind) {}

    private enum Kind {
        SEPARATED,
        WRITTEN,
        /** Without 日 behind the figure: whether that is all that is missing is for the drafter to say. */
        DAYLESS,
        /** In Chinese figures: wrong below a document only. */
        HAN
    }

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public boolean appliesTo(Role role) {
        return role.isProse();
    }

    @Override
    public List<Slip> facts(LogicalLine line) {
        String text = line.text();
        List<Slip> slips = new ArrayList<>();
        for (String century : List.of("20", "19")) {
            for (MatchResult m : Triggered.in(line, century, SEPARATED)) {
                slips.add(separated(m.start(), m.end(), m.group(1), m.group(3), m.group(4)));
            }
        }
        for (MatchResult m : Triggered.in(line, "20", MONTH)) {
            boolean led = m.group(1) != null;
            slips.add(new Slip(
                    new Span(m.start(), m.end()),
                    m.group(led ? 1 : 3) + "年" + Integer.parseInt(m.group(led ? 2 : 4)) + "月",
                    Kind.SEPARATED));
        }
        if (line.glyphs().has('月')) {
            written(line, slips);
            for (MatchResult m : Triggered.in(line, "月", DAYLESS)) {
                dayless(text, m, slips);
            }
        }
        if (slips.isEmpty()) {
            return List.of();
        }
        // Bibliographies write dates by a norm of their own.
        if (text.contains("OL]") || text.contains("http")) {
            return List.of();
        }
        Quotations quotations = Quotations.in(text);
        slips.removeIf(s -> quotations.cover(s.span().start()));
        return List.copyOf(slips);
    }

    private static Slip separated(int from, int to, String year, String month, String day) {
        return new Slip(
                new Span(from, to),
                year + "年" + Integer.parseInt(month) + "月" + Integer.parseInt(day) + "日",
                Kind.SEPARATED);
    }

    private static void written(LogicalLine line, List<Slip> slips) {
        String text = line.text();
        if (line.glyphs().hasAny("0号")) {
            for (MatchResult date : Triggered.atFigures(line, WRITTEN)) {
                boolean hao = "号".equals(date.group(4)) && !isNumbered(text, date.end());
                boolean zero = date.group(2).startsWith("0")
                        || date.group(3) != null && date.group(3).startsWith("0");
                if (zero || hao) {
                    String last = hao ? last(text, date.end()) : "";
                    slips.add(new Slip(
                            new Span(date.start(), date.end() + last.length()),
                            right(date, hao) + last.replace('号', '日'),
                            Kind.WRITTEN));
                }
            }
        }
        for (MatchResult m : Triggered.in(line, "每月", EACH_MONTH)) {
            slips.add(new Slip(new Span(m.start(1), m.end(1)), m.group(1).replace('号', '日'), Kind.WRITTEN));
        }
        for (MatchResult m : Triggered.in(line, "月", HAN_MONTH)) {
            slips.add(new Slip(
                    new Span(m.start(1), m.end()),
                    Numerals.ofHan(m.group(1)).orElse(1) + "月" + m.group(2) + "日",
                    Kind.WRITTEN));
        }
        for (MatchResult m : Triggered.in(line, "二", HAN)) {
            String year = arabic(m.group(1));
            if (Integer.parseInt(year) >= ARABIC_SINCE
                    && m.end() - m.start() == Whitespace.strip(text).length()) {
                String right = year + "年" + Numerals.ofHan(m.group(2)).orElse(1) + "月"
                        + Numerals.ofHan(m.group(3)).orElse(1) + "日";
                slips.add(new Slip(new Span(m.start(), m.end()), right, Kind.HAN));
            }
        }
    }

    private static void dayless(String text, MatchResult match, List<Slip> slips) {
        int from = match.start();
        while (from > 0 && Numerals.isArabic(text.charAt(from - 1))) {
            from--;
        }
        String month = text.substring(from, match.start());
        if (MONTHS.contains(month)) {
            Span span = new Span(from, match.end());
            slips.add(new Slip(span, span.in(text) + "日", Kind.DAYLESS));
        }
    }

    private static String right(MatchResult date, boolean hao) {
        String day = date.group(3) == null ? "" : Integer.parseInt(date.group(3)) + (hao ? "日" : date.group(4));
        return date.group(1) + Integer.parseInt(date.group(2)) + "月" + day;
    }

    /** 至15号 behind 10月8号; empty where nothing of the kind follows. */
    private static String last(String text, int at) {
        Matcher last = LAST_DAY.matcher(text).region(at, text.length());
        return last.lookingAt() && !isNumbered(text, last.end()) ? last.group() : "";
    }

    /** 3月15号令, 1月1号楼 are no dates. */
    private static boolean isNumbered(String text, int at) {
        return at < text.length() && "令文楼线院车机台井厂公通".indexOf(text.charAt(at)) >= 0;
    }

    private static String arabic(String han) {
        StringBuilder figures = new StringBuilder();
        for (char c : han.toCharArray()) {
            figures.append(Math.max(0, "〇一二三四五六七八九".indexOf(c)));
        }
        return figures.toString();
    }

    @Override
    public void run(Analysis analysis, List<Fact<Slip>> facts, Consumer<Finding> found) {
        List<Paragraph> paragraphs = analysis.draft().paragraphs();
        for (Fact<Slip> fact : facts) {
            boolean dated = fact.paragraph().role() == Role.DATE;
            if (dated && isHeadData(fact.paragraph(), paragraphs)
                    || !dated && fact.value().kind() == Kind.HAN) {
                continue;
            }
            boolean below = dated && isBelowText(fact.paragraph(), paragraphs);
            Slip slip = fact.value();
            Span span = fact.paragraph().span(slip.span());
            found.accept(Finding.of(RULE, span, (below ? "成文日期应写作“" : "日期通常写作“") + slip.right() + "”")
                    .graded(below ? Severity.WARNING : Severity.INFORMATION)
                    .fixedBy(fix(slip, new Edit(span, slip.right()))));
        }
    }

    private static Fix fix(Slip slip, Edit edit) {
        String title = "改为“" + slip.right() + "”";
        return slip.kind() == Kind.DAYLESS ? Fix.confirm(title, edit) : Fix.safe(title, edit);
    }

    /** 成文日期：⏎2018年11月06日 at the head of a web page is not the document's. */
    private static boolean isHeadData(Paragraph date, List<Paragraph> paragraphs) {
        if (date.index() == 0) {
            return false;
        }
        String before = Whitespace.strip(paragraphs.get(date.index() - 1).text());
        return paragraphs.get(date.index() - 1).role() == Role.METADATA
                || before.length() < 12 && (before.endsWith("：") || before.endsWith(":"));
    }

    private static boolean isBelowText(Paragraph date, List<Paragraph> paragraphs) {
        if (date.index() == 0) {
            return false;
        }
        return switch (paragraphs.get(date.index() - 1).role()) {
            case BODY, SIGNATURE, ATTACHMENT_NOTE, ADDRESSEE -> true;
            default -> false;
        };
    }

    @Override
    public Optional<String> summary(List<Finding> all, Analysis analysis) {
        return all.size() < MANY ? Optional.empty() : Optional.of("全文 " + all.size() + " 处日期的写法不合公文习惯，通常写作“×年×月×日”");
    }
}

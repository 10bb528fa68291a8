package org.nigao.rules;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.nigao.check.Analysis;
import org.nigao.check.Fact;
import org.nigao.check.FactCheck;
import org.nigao.check.Finding;
import org.nigao.check.Rule;
import org.nigao.draft.LogicalLine;
import org.nigao.draft.Marker;
import org.nigao.draft.NumberStyle;
import org.nigao.draft.Paragraph;
import org.nigao.draft.Role;
import org.nigao.draft.Whitespace;
import org.nigao.outline.Section;

/** The paragraph that opens a plan ends it, behind its last part, while nothing stands in front of the first. */
final class PrefaceMisplaced implements FactCheck<PrefaceMisplaced.Likeness> {

    private static final Rule RULE = Rule.warning("preface-misplaced", "总述段位置异常");

    private static final int SHORTEST = 40;

    /** How far into the paragraph year and guidance are named; further down they are part of a task. */
    private static final int OPENING = 120;

    /** A word or two to close with may stand behind the paragraph. */
    private static final int MOST_BEHIND = 1;

    private static final Pattern PREFACE =
            Pattern.compile("(?:(?:19|20)\\d\\d年|今年|新的一年).*?(?:以[^，,。；]{4,60}为|贯彻|围绕|指导思想|总体要求|总体思路|总的要求)");

    /** An opening may end in hope, and is no appeal for that. */
    private static final Pattern HOPE = Pattern.compile("(?:新局面|新篇章)[。！]$");

    /** What no appeal says of itself. */
    private static final Pattern SUMMARY = Pattern.compile("(?:总体|总的)(?:要求|思路|目标)|指导思想");

    private static final String YEAR = "(?:(?:19|20)\\d\\d年|今年|新的一年)";

    /** What nothing but an opening says, whatever else opens the document. */
    private static final Pattern SURE = Pattern.compile("[\\s　]*(?:(?:(?:根据|按照)[^。，]{2,30}，)?(?:做好)?" + YEAR
            + "的?，?(?:全[省市县区州局委厅]|我[省市县区州局委厅])?[\\p{IsHan}“”]{0,10}?工作的?，?"
            + "(?:要以|要坚持以|要高举|总体要求|总体思路|指导思想|总的要求|基本思路|总体目标|坚持以)"
            + "|" + YEAR + "是[^。]{2,50}(?:之年|一年)[。，].{0,60}?(?:指导思想|总体要求|总体思路|以[^，,。；]{4,60}为(?:指导|主线|统领|引领))"
            + "|" + YEAR + "，?(?:我们)?要(?:高举|坚持以|以[^，,。；]{4,60}为)"
            + "|为(?:深入|全面|认真|切实)?(?:贯彻|落实)[^。]{4,60}，" + YEAR + "[\\p{IsHan}“”]{0,10}?工作(?:要|坚持|以))");

    /** What a document is made for, as it says of itself before anything else. */
    private static final Pattern PURPOSE = Pattern.compile(
            "[\\s　]*(?:为|根据|按照)[^。]{10,500}(?:(?:制定|编制)本(?:方案|意见|办法|规划|计划|要点|措施|细则)|(?:提出|制定)(?:如下|以下)[\\p{IsHan}]{2,6})[。：]");

    /** A closing appeal stands where it should. */
    private static final Pattern APPEAL = Pattern.compile("号召|凝心聚力|奋勇|让我们|同志们|各位代表|团结起来|而奋斗|新篇章|新局面");

    /** How much like an opening a paragraph is: sure, whatever else opens the document, or where nothing else does. */
    enum Likeness {
        LIKELY,
        SURE
    }

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public boolean appliesTo(Role role) {
        return role == Role.BODY;
    }

    @Override
    public List<Likeness> facts(LogicalLine line) {
        String text = line.reading().text();
        if (text.length() < SHORTEST
                || line.marker().isPresent()
                || !line.wording().endsSentence()) {
            return List.of();
        }
        int year = text.indexOf('年');
        if (year >= 0 && year < OPENING) {
            boolean sure = SURE.matcher(text).lookingAt();
            boolean like = sure
                    || PREFACE.matcher(text)
                            .region(0, Math.min(text.length(), OPENING))
                            .find();
            // Looks at all of the text, and seldom is there need to.
            String words = sure ? HOPE.matcher(Whitespace.strip(text)).replaceFirst("") : text;
            if (like && (!APPEAL.matcher(words).find() || SUMMARY.matcher(text).find())) {
                return List.of(sure ? Likeness.SURE : Likeness.LIKELY);
            }
        }
        boolean ends = "为根按".indexOf(text.charAt(Whitespace.skip(text, 0))) >= 0
                && (text.contains("制定本") || text.contains("编制本") || text.contains("如下") || text.contains("以下"));
        return ends && PURPOSE.matcher(text).matches() ? List.of(Likeness.SURE) : List.of();
    }

    @Override
    public void run(Analysis analysis, List<Fact<Likeness>> facts, Consumer<Finding> found) {
        if (facts.isEmpty()) {
            return;
        }
        List<Section> parts = analysis.outline().all().stream()
                .filter(s ->
                        s.marker().filter(m -> m.style() == NumberStyle.HAN).isPresent())
                .toList();
        for (Fact<Likeness> fact : facts) {
            Paragraph paragraph = fact.paragraph();
            int last = lastBefore(paragraph, parts);
            boolean sure = fact.value() == Likeness.SURE;
            if (last < 1 || parts.get(last).number() < 2) {
                continue;
            }
            boolean headed = parts.get(last).kind() == Section.Kind.HEADING;
            // The first paragraph below a heading belongs to it.
            if (headed ? paragraph.index() <= parts.get(last).paragraph().index() + 1 : !sure) {
                continue;
            }
            Section first = parts.get(firstOf(last, parts));
            if (endsText(paragraph, parts.get(last), sure, analysis)
                    && (sure || !isOpened(first, analysis))
                    && !analysis.repeats().isCopy(paragraph)) {
                found.accept(Finding.of(RULE, CopyFindings.mark(paragraph), "这一段像是总述，却在最后一部分之后，通常放在第一部分之前")
                        .relatedTo(first.label(), "第一部分从这里开始"));
            }
        }
    }

    /** The index of the last part that begins in front of the paragraph; -1 where none does. */
    private static int lastBefore(Paragraph paragraph, List<Section> parts) {
        int last = parts.size() - 1;
        while (last >= 0 && parts.get(last).paragraph().index() >= paragraph.index()) {
            last--;
        }
        return last;
    }

    /** Where the numbers that end with this part begin. */
    private static int firstOf(int last, List<Section> parts) {
        int first = last;
        while (first > 0 && parts.get(first).number() > 1) {
            first--;
        }
        return first;
    }

    /** Whether text stands between the title and the first part; that of a notice above the title is another document's. */
    private static boolean isOpened(Section first, Analysis analysis) {
        List<Paragraph> all = analysis.draft().paragraphs();
        for (int i = first.paragraph().index() - 1; i >= 0; i--) {
            Paragraph paragraph = all.get(i);
            if (paragraph.role() == Role.TITLE || paragraph.role() == Role.ATTACHMENT_LABEL) {
                return false;
            }
            if (paragraph.role() == Role.BODY && paragraph.line().wording().endsSentence()) {
                return true;
            }
        }
        return false;
    }

    /** Whether the text of the part goes as far as the paragraph, and ends with it: at a signature, another document, a copy. */
    private static boolean endsText(Paragraph paragraph, Section last, boolean sure, Analysis analysis) {
        List<Paragraph> all = analysis.draft().paragraphs();
        boolean signed = false;
        for (Paragraph p : all.subList(last.paragraph().index() + 1, paragraph.index())) {
            if (p.role() == Role.TITLE || p.role() == Role.ATTACHMENT_LABEL) {
                return false;
            }
            signed |= p.role() == Role.DATE;
        }
        int behind = 0;
        for (Paragraph p : all.subList(paragraph.index() + 1, all.size())) {
            switch (p.role()) {
                case SIGNATURE, DATE, ATTACHMENT_NOTE, ATTACHMENT_LABEL, TITLE -> {
                    return sure || !signed;
                }
                case BODY -> {
                    if (p.text().strip().startsWith("（") && !p.line().wording().endsSentence()) {
                        continue;
                    }
                    Optional<Marker> marker = p.line().marker();
                    if (marker.isPresent()) {
                        // 一、 again, as where two texts stand one behind the other.
                        return sure
                                && !signed
                                && behind == 0
                                && isFirst(marker.get())
                                && isText(all.get(paragraph.index() - 1));
                    }
                    behind++;
                    if (!sure || behind > MOST_BEHIND) {
                        return false;
                    }
                }
                default -> {}
            }
        }
        return sure || !signed;
    }

    private static boolean isFirst(Marker marker) {
        return marker.style() == NumberStyle.HAN && marker.value() == 1;
    }

    private static boolean isText(Paragraph paragraph) {
        return paragraph.role() == Role.BODY && paragraph.line().wording().endsSentence();
    }
}

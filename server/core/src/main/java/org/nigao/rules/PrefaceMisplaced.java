package org.nigao.rules;

import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.nigao.check.Analysis;
import org.nigao.check.Fact;
import org.nigao.check.FactCheck;
import org.nigao.check.Finding;
import org.nigao.check.Rule;
import org.nigao.draft.LogicalLine;
import org.nigao.draft.NumberStyle;
import org.nigao.draft.Paragraph;
import org.nigao.draft.Role;
import org.nigao.outline.Section;

/** The paragraph that opens a plan ends it, behind its last part, while nothing stands in front of the first. */
final class PrefaceMisplaced implements FactCheck<Boolean> {

    private static final Rule RULE = Rule.warning("preface-misplaced", "总述段位置异常");

    private static final int SHORTEST = 40;

    /** How far into the paragraph year and guidance are named; further down they are part of a task. */
    private static final int OPENING = 120;

    private static final Pattern PREFACE =
            Pattern.compile("(?:(?:19|20)\\d\\d年|今年|新的一年).*?(?:以[^，,。；]{4,60}为|贯彻|围绕|指导思想|总体要求|总体思路|总的要求)");

    /** What no appeal says of itself. */
    private static final Pattern SUMMARY = Pattern.compile("(?:总体|总的)(?:要求|思路|目标)|指导思想");

    /** What nothing but an opening says, whatever else opens the document. */
    private static final Pattern SURE = Pattern.compile(
            "^(?:(?:19|20)\\d\\d年|今年|新的一年)，?(?:全[省市县区州局委厅]|我[省市县区州局委厅])?[\\p{IsHan}“”]{0,10}?工作的?(?:要以|总体要求|总体思路|指导思想|总的要求|基本思路)");

    /** A closing appeal stands where it should. */
    private static final Pattern APPEAL = Pattern.compile("号召|凝心聚力|奋勇|让我们|同志们|各位代表|团结起来|而奋斗|新篇章|新局面");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public boolean appliesTo(Role role) {
        return role == Role.BODY;
    }

    @Override
    public List<Boolean> facts(LogicalLine line) {
        String text = line.reading().text();
        int year = text.indexOf('年');
        boolean preface = text.length() >= SHORTEST
                && year >= 0
                && year < OPENING
                && line.marker().isEmpty()
                && line.wording().endsSentence()
                && PREFACE.matcher(text)
                        .region(0, Math.min(text.length(), OPENING))
                        .find()
                && (!APPEAL.matcher(text).find() || SUMMARY.matcher(text).find());
        return preface ? List.of(true) : List.of();
    }

    @Override
    public void run(Analysis analysis, List<Fact<Boolean>> facts, Consumer<Finding> found) {
        List<Section> parts = analysis.outline().all().stream()
                .filter(s ->
                        s.marker().filter(m -> m.style() == NumberStyle.HAN).isPresent())
                .filter(s -> s.kind() == Section.Kind.HEADING)
                .toList();
        if (parts.size() < 2) {
            return;
        }
        boolean opened = isOpened(parts.get(0), analysis);
        Section last = parts.get(parts.size() - 1);
        for (Fact<Boolean> fact : facts) {
            Paragraph paragraph = fact.paragraph();
            // The first paragraph below a heading belongs to it.
            if (paragraph.index() > last.paragraph().index() + 1
                    && endsDocument(paragraph, analysis)
                    && (!opened
                            || SURE.matcher(paragraph.line().reading().text()).find())
                    && !analysis.repeats().isCopy(paragraph)) {
                found.accept(Finding.of(RULE, CopyFindings.mark(paragraph), "这一段像是总述，却在最后一部分之后，通常放在第一部分之前")
                        .relatedTo(parts.get(0).label(), "第一部分从这里开始"));
            }
        }
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

    /** Whether nothing follows but signature, date and what is no text. */
    private static boolean endsDocument(Paragraph paragraph, Analysis analysis) {
        List<Paragraph> all = analysis.draft().paragraphs();
        return all.subList(paragraph.index() + 1, all.size()).stream()
                .takeWhile(p -> p.role() != Role.ATTACHMENT_LABEL && p.role() != Role.TITLE)
                .noneMatch(p -> p.role() == Role.BODY);
    }
}

package org.nigao.rules;

import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
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
import org.nigao.text.Span;

/** A paragraph announces what follows, and nothing follows. */
final class LeadInWithoutList implements FactCheck<Span> {

    private static final Rule RULE = Rule.information("lead-in-without-list", "有引语无列项");
    private static final int LONGEST = 24;
    private static final Pattern LEAD_IN = Pattern.compile(
            "(?:如下(?:意见|通知|安排|要求|措施|规定|决定|方案|任务|建议|工作)?|(?:以下|下列)\\p{IsHan}{0,10}|(?:任务|措施|要求|重点|工作|内容|方面|目标|原则|事项)(?:是|有|为|包括)?)[：:]$");

    private static final String WITH_FULL_STOP = "如下。";

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public boolean appliesTo(Role role) {
        return role == Role.BODY;
    }

    @Override
    public List<Span> facts(LogicalLine line) {
        String text = line.text();
        int end = Whitespace.trimEnd(text, 0, text.length());
        if (end == 0 || "：:。".indexOf(text.charAt(end - 1)) < 0) {
            return List.of();
        }
        if (text.charAt(end - 1) == '。') {
            int from = end - WITH_FULL_STOP.length();
            return text.startsWith(WITH_FULL_STOP, from) ? List.of(new Span(from, end)) : List.of();
        }
        Matcher matcher = LEAD_IN.matcher(text).region(Math.max(0, end - LONGEST), end);
        return matcher.find() ? List.of(new Span(matcher.start(), end)) : List.of();
    }

    @Override
    public void run(Analysis analysis, List<Fact<Span>> facts, Consumer<Finding> found) {
        for (Fact<Span> fact : facts) {
            Span span = fact.paragraph().span(fact.value());
            boolean written = span.end() < analysis.draft().document().length();
            if (written && isLeftAlone(fact.paragraph(), analysis)) {
                found.accept(Finding.of(RULE, span, "这里引出下文，后面却没有相应的内容"));
            }
        }
    }

    /** Whether the text ends here, or goes on with a heading that counts on from before. */
    private static boolean isLeftAlone(Paragraph paragraph, Analysis analysis) {
        List<Paragraph> all = analysis.draft().paragraphs();
        int index = paragraph.index() + 1;
        while (index < all.size() && !all.get(index).role().isText()) {
            index++;
        }
        if (index >= all.size()) {
            return true;
        }
        Paragraph next = all.get(index);
        return switch (next.role()) {
            case SIGNATURE, DATE -> true;
            case BODY ->
                next.line().marker().filter(m -> countsOn(m, paragraph)).isPresent();
            default -> false;
        };
    }

    private static boolean countsOn(Marker marker, Paragraph paragraph) {
        boolean heading = marker.style() == NumberStyle.HAN || marker.style() == NumberStyle.HAN_PAREN;
        boolean own = paragraph
                .line()
                .marker()
                .filter(m -> m.style() != marker.style() && m.value() >= marker.value())
                .isPresent();
        return heading && marker.value() > 1 && marker.confidence() == Marker.Confidence.SURE && !own;
    }
}

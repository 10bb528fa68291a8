package org.nigao.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.nigao.check.Analysis;
import org.nigao.check.Finding;
import org.nigao.check.Fix;
import org.nigao.check.Rule;
import org.nigao.check.SiblingCheck;
import org.nigao.check.SiblingFact;
import org.nigao.draft.Draft;
import org.nigao.draft.Han;
import org.nigao.draft.HeadingWords;
import org.nigao.draft.NumberStyle;
import org.nigao.draft.Paragraph;
import org.nigao.outline.Section;
import org.nigao.outline.SiblingGroup;
import org.nigao.text.Edit;
import org.nigao.text.Span;

/** A heading on a line of its own ends in a point, or one with text behind it in none, while its siblings do not. */
final class HeadingEndPunctuation implements SiblingCheck<RunInHead> {

    /** Stands for the end of the line. */
    private static final int OWN_LINE = -1;

    private static final Rule RULE = Rule.information("heading-end-punctuation", "标题末尾标点");
    private static final String POINTS = "。，,：:；;、";
    private static final int LONGEST_HEADING = 25;

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<RunInHead> facts(SiblingGroup group) {
        if (group.style().defaultLevel() > NumberStyle.ARABIC.defaultLevel()) {
            return List.of();
        }
        List<RunInHead> pointed = new ArrayList<>();
        int bare = 0;
        for (int i = 0; i < group.members().size(); i++) {
            Section section = group.members().get(i);
            if (isPointedHeading(section)) {
                pointed.add(new RunInHead(i, OWN_LINE, ""));
            } else if (isBareHeading(section)) {
                bare++;
            }
        }
        // Where most siblings end in the same point it is the writer's way, and a matter of taste.
        boolean most = bare > 1 && pointed.size() * 2 < group.members().size();
        return most || isOneOfFew(pointed, bare, group)
                ? pointed
                : RunInHead.in(group).stream().toList();
    }

    /**
     * Whether a single heading has a point: a comma ends none, whatever the others have. Of two one may be a sentence; no other point
     * ends one. 10.1.4 …应符合下列规定： is no heading.
     */
    private static boolean isOneOfFew(List<RunInHead> pointed, int bare, SiblingGroup group) {
        if (pointed.size() != 1 || bare == 0) {
            return false;
        }
        Section section = group.members().get(pointed.get(0).member());
        char point = section.paragraph().line().headingWords().last();
        boolean high = group.style().defaultLevel() <= NumberStyle.HAN_PAREN.defaultLevel();
        return "，,、".indexOf(point) >= 0 || bare == 1 && point != '。' && high;
    }

    @Override
    public void run(Analysis analysis, List<SiblingFact<RunInHead>> facts, Consumer<Finding> found) {
        for (SiblingFact<RunInHead> fact : facts) {
            Section section = fact.member(fact.value().member());
            found.accept(
                    fact.value().at() == OWN_LINE
                            ? finding(section, analysis.draft())
                            : runIn(section.paragraph(), fact.value()));
        }
    }

    /** Where the heading ends is for a person to say. */
    private static Finding runIn(Paragraph paragraph, RunInHead head) {
        Span mark = paragraph.span(head.at(), head.at() + head.mark().length());
        Span shown = head.mark().isEmpty() ? paragraph.span(head.at() - 2, head.at()) : mark;
        String message = head.mark().isEmpty()
                ? "与正文接排的标题之后没有句号，同级其他标题都有"
                : "与正文接排的标题之后用%s，同级其他标题用句号".formatted(head.mark().isBlank() ? "空格" : "“" + head.mark() + "”");
        return Finding.of(RULE, shown, message)
                .fixedBy(Fix.confirm(
                        head.mark().isEmpty() ? "在标题之后加句号" : "改为句号",
                        head.mark().isEmpty() ? Edit.insert(mark.start(), "。") : new Edit(mark, "。")));
    }

    private static Finding finding(Section section, Draft draft) {
        int end = section.paragraph().trimmed().end();
        Span point = new Span(end - 1, end);
        return Finding.of(RULE, point, "独占一行的标题末尾通常不加“%s”，同级其他标题也没有".formatted(draft.text(point)))
                .fixedBy(Fix.safe("去掉“" + draft.text(point) + "”", Edit.delete(point)));
    }

    private static boolean isPointedHeading(Section section) {
        boolean wholeLine = section.kind() == Section.Kind.HEADING || section.kind() == Section.Kind.ITEM;
        HeadingWords words = section.paragraph().line().headingWords();
        return wholeLine
                && endsInPoint(words)
                && section.hasTextBelow()
                && words.end() - words.title().start() <= LONGEST_HEADING + 1
                && Han.count(words.words()) >= 2;
    }

    private static boolean isBareHeading(Section section) {
        return section.kind() == Section.Kind.HEADING
                && !endsInPoint(section.paragraph().line().headingWords())
                // A line with nothing below it is an item of a list rather than a heading.
                && section.hasTextBelow();
    }

    private static boolean endsInPoint(HeadingWords words) {
        return POINTS.indexOf(words.last()) >= 0;
    }
}

package org.nigao.rules;

import java.util.List;
import java.util.function.Consumer;
import org.nigao.check.Analysis;
import org.nigao.check.DraftCheck;
import org.nigao.check.Finding;
import org.nigao.check.Fix;
import org.nigao.check.Rule;
import org.nigao.draft.Draft;
import org.nigao.draft.Han;
import org.nigao.draft.NumberStyle;
import org.nigao.outline.Section;
import org.nigao.outline.SiblingGroup;
import org.nigao.text.Edit;
import org.nigao.text.Span;

/** A heading on a line of its own ends in a point while its siblings do not. */
final class HeadingEndPunctuation implements DraftCheck {

    private static final Rule RULE = Rule.information("heading-end-punctuation", "标题末尾标点");
    private static final String POINTS = "。，,：:；;、";
    private static final int LONGEST_HEADING = 25;

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void run(Analysis analysis, Consumer<Finding> found) {
        for (SiblingGroup group : analysis.outline().groups()) {
            if (group.style().defaultLevel() > NumberStyle.ARABIC.defaultLevel()) {
                continue;
            }
            List<Section> pointed = group.members().stream()
                    .filter(s -> isPointedHeading(s, analysis.draft()))
                    .toList();
            long bare = group.members().stream().filter(s -> isBareHeading(s)).count();
            // Where most siblings end in the same point it is the writer's way, and a matter of taste.
            if (!pointed.isEmpty()
                    && bare >= 2
                    && pointed.size() * 2 < group.members().size()) {
                pointed.forEach(s -> found.accept(finding(s, analysis.draft())));
            }
        }
    }

    private static Finding finding(Section section, Draft draft) {
        Span point = lastCharacter(section);
        return Finding.of(RULE, point, "独占一行的标题末尾通常不加“%s”，同级其他标题也没有".formatted(draft.text(point)))
                .fixedBy(Fix.safe("去掉“" + draft.text(point) + "”", Edit.delete(point)));
    }

    private static boolean isPointedHeading(Section section, Draft draft) {
        boolean wholeLine = section.kind() == Section.Kind.HEADING || section.kind() == Section.Kind.ITEM;
        return wholeLine
                && endsInPoint(section)
                && hasTextBelow(section)
                && section.paragraph().trimmed().end() - section.title().start() <= LONGEST_HEADING + 1
                && Han.count(draft.text(section.title())) >= 2;
    }

    private static boolean isBareHeading(Section section) {
        return section.kind() == Section.Kind.HEADING && !endsInPoint(section) && hasTextBelow(section);
    }

    /** A line with nothing below it is an item of a list rather than a heading. */
    private static boolean hasTextBelow(Section section) {
        return section.end() > section.paragraph().span().end();
    }

    private static boolean endsInPoint(Section section) {
        return POINTS.indexOf(section.paragraph().line().headingWords().last()) >= 0;
    }

    private static Span lastCharacter(Section section) {
        int end = section.paragraph().trimmed().end();
        return new Span(end - 1, end);
    }
}

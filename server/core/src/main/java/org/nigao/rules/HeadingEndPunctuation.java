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
import org.nigao.outline.Section;
import org.nigao.outline.SiblingGroup;
import org.nigao.text.Edit;
import org.nigao.text.Span;

/** A heading on a line of its own ends in a point while its siblings do not. */
final class HeadingEndPunctuation implements SiblingCheck<Integer> {

    private static final Rule RULE = Rule.information("heading-end-punctuation", "标题末尾标点");
    private static final String POINTS = "。，,：:；;、";
    private static final int LONGEST_HEADING = 25;

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Integer> facts(SiblingGroup group) {
        if (group.style().defaultLevel() > NumberStyle.ARABIC.defaultLevel()) {
            return List.of();
        }
        List<Integer> pointed = new ArrayList<>();
        int bare = 0;
        for (int i = 0; i < group.members().size(); i++) {
            Section section = group.members().get(i);
            if (isPointedHeading(section)) {
                pointed.add(i);
            } else if (isBareHeading(section)) {
                bare++;
            }
        }
        // Where most siblings end in the same point it is the writer's way, and a matter of taste.
        return bare >= 2 && pointed.size() * 2 < group.members().size() ? pointed : List.of();
    }

    @Override
    public void run(Analysis analysis, List<SiblingFact<Integer>> facts, Consumer<Finding> found) {
        facts.forEach(f -> found.accept(finding(f.member(f.value()), analysis.draft())));
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

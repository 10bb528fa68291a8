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
import org.nigao.draft.LogicalLine;
import org.nigao.draft.Marker;
import org.nigao.draft.NumberStyle;
import org.nigao.outline.Section;
import org.nigao.outline.SiblingGroup;
import org.nigao.text.Edit;
import org.nigao.text.Span;

/** A heading bears its number twice, once from the word processor and once typed: 2. 2、, 6. （六）, 5.5.. */
final class HeadingDoubleNumbering implements SiblingCheck<HeadingDoubleNumbering.Doubled> {

    private static final Rule RULE = Rule.warning("heading-double-numbering", "双重编号");

    @Override
    public Rule rule() {
        return RULE;
    }

    /**
     * A heading with two numbers, as logical offsets in its paragraph.
     *
     * @param member its index in the group
     * @param first the first number as written
     * @param again what stands again
     * @param all both of them
     * @param tooMuch what is to be taken away
     * @param alike whether both are of one form: else the other one may be meant
     */
    record Doubled(int member, String first, String again, Span all, Span tooMuch, boolean alike) {}

    @Override
    public List<Doubled> facts(SiblingGroup group) {
        List<Doubled> doubled = new ArrayList<>();
        for (int i = 0; i < group.members().size(); i++) {
            Section section = group.members().get(i);
            int member = i;
            section.marker().ifPresent(m -> {
                if (m.style() == NumberStyle.DECIMAL && group.style() == NumberStyle.ARABIC) {
                    doubled.add(inOne(member, m));
                } else {
                    inTwo(group, member, m, doubled);
                }
            });
        }
        return doubled;
    }

    /** 5.5.: read as one label of two numbers. */
    private static Doubled inOne(int member, Marker marker) {
        int length = marker.numeral().start() - marker.label().start();
        String first = marker.text().substring(0, length);
        Span tooMuch = Span.at(marker.label().start(), length);
        return new Doubled(member, first, marker.text().substring(length).strip(), marker.label(), tooMuch, true);
    }

    private static void inTwo(SiblingGroup group, int member, Marker first, List<Doubled> doubled) {
        LogicalLine line = group.members().get(member).paragraph().line();
        List<Marker> again = Labels.repeated(line, first);
        // Numbers and no words are no heading.
        if (again.isEmpty() || again.get(again.size() - 1).content() >= line.length()) {
            return;
        }
        Marker last = again.get(again.size() - 1);
        boolean keepsLast = likeIt(group, member, last) > likeIt(group, member, first);
        Span tooMuch = keepsLast
                ? new Span(first.label().start(), last.label().start())
                : new Span(first.label().end(), last.content());
        Span all = new Span(first.label().start(), last.label().end());
        boolean alike = again.stream().allMatch(m -> m.style() == first.style());
        doubled.add(
                new Doubled(member, first.text().strip(), again.get(0).text().strip(), all, tooMuch, alike));
    }

    /** How many siblings are labelled in the manner of a label. */
    private static long likeIt(SiblingGroup group, int member, Marker label) {
        String manner = manner(label);
        long like = 0;
        for (int i = 0; i < group.members().size(); i++) {
            like += i != member
                            && group.members()
                                    .get(i)
                                    .marker()
                                    .filter(m -> manner(m).equals(manner))
                                    .isPresent()
                    ? 1
                    : 0;
        }
        return like;
    }

    private static String manner(Marker marker) {
        return marker.style() + marker.text().strip().replace(Labels.numeral(marker), "#");
    }

    @Override
    public void run(Analysis analysis, List<SiblingFact<Doubled>> facts, Consumer<Finding> found) {
        for (SiblingFact<Doubled> fact : facts) {
            Doubled doubled = fact.value();
            Section section = fact.member(doubled.member());
            String message = "序号重复：“%s”之后又有“%s”".formatted(doubled.first(), doubled.again());
            String title = "去掉一个序号";
            Edit edit = Edit.delete(section.paragraph().span(doubled.tooMuch()));
            found.accept(Finding.of(RULE, section.paragraph().span(doubled.all()), message)
                    .fixedBy(doubled.alike() ? Fix.safe(title, edit) : Fix.confirm(title, edit)));
        }
    }
}

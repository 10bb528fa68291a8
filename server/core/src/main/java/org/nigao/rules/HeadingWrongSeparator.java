package org.nigao.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.nigao.check.Analysis;
import org.nigao.check.Finding;
import org.nigao.check.Fix;
import org.nigao.check.HouseStyle;
import org.nigao.check.Related;
import org.nigao.check.Rule;
import org.nigao.check.Severity;
import org.nigao.check.SiblingCheck;
import org.nigao.check.SiblingFact;
import org.nigao.draft.Marker;
import org.nigao.draft.NumberStyle;
import org.nigao.outline.Section;
import org.nigao.outline.SiblingGroup;
import org.nigao.text.Edit;

/** The point behind a number or the brackets around it are not those of its form: 1、 for 1., （一）、 for （一）. */
final class HeadingWrongSeparator implements SiblingCheck<HeadingWrongSeparator.Points> {

    private static final Rule RULE = Rule.warning("heading-wrong-separator", "序号后标点不当");

    private final HouseStyle style;

    HeadingWrongSeparator(HouseStyle style) {
        this.style = style;
    }

    /**
     * What there is to say of the labels of a group.
     *
     * @param wrong members written as nobody should
     * @param half members with a half-width point, which is wrong in a draft that sets its points full-width
     * @param full how many have a full-width point
     */
    record Points(List<Integer> wrong, List<Integer> half, int full) {}

    /** A label and how it should be written. */
    private record Wrong(Section section, String right) {}

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Points> facts(SiblingGroup group) {
        List<Integer> wrong = new ArrayList<>();
        List<Integer> half = new ArrayList<>();
        int full = 0;
        for (int i = 0; i < group.members().size(); i++) {
            Section section = group.members().get(i);
            if (HeadingMixedStyle.isOdd(group, section)) {
                continue; // said there
            }
            String separator = section.marker()
                    .filter(m -> m.style() == NumberStyle.ARABIC)
                    .map(Marker::separator)
                    .orElse("");
            full += separator.equals("．") ? 1 : 0;
            if (separator.equals(".")) {
                half.add(i);
            }
            if (Labels.corrected(section, style).isPresent()) {
                wrong.add(i);
            }
        }
        return wrong.size() + half.size() + full == 0 ? List.of() : List.of(new Points(wrong, half, full));
    }

    /** One finding for each way of being wrong: said once, mended everywhere. */
    @Override
    public void run(Analysis analysis, List<SiblingFact<Points>> facts, Consumer<Finding> found) {
        int half = 0;
        int full = 0;
        for (SiblingFact<Points> fact : facts) {
            half += fact.value().half().size();
            full += fact.value().full();
        }
        boolean wide = full > half;
        Map<String, List<Wrong>> byForm = new LinkedHashMap<>();
        for (Section section : wrong(facts, wide)) {
            Labels.corrected(section, wide ? fullWidth() : style)
                    .ifPresent(right -> byForm.computeIfAbsent(form(section), f -> new ArrayList<>())
                            .add(new Wrong(section, right)));
        }
        byForm.values().forEach(w -> found.accept(finding(w, analysis)));
    }

    /** The sections that may be wrong, in order; {@code halfToo} those with a half-width point besides. */
    private static List<Section> wrong(List<SiblingFact<Points>> facts, boolean halfToo) {
        List<Section> sections = new ArrayList<>();
        for (SiblingFact<Points> fact : facts) {
            List<Integer> wrong = fact.value().wrong();
            for (int member : wrong) {
                sections.add(fact.member(member));
            }
            for (int member : halfToo ? fact.value().half() : List.<Integer>of()) {
                if (!wrong.contains(member)) {
                    sections.add(fact.member(member));
                }
            }
        }
        sections.sort(Comparator.comparingInt(Section::start));
        return sections;
    }

    /** The house style; where it asks for "1.", with full-width points. */
    private HouseStyle fullWidth() {
        return style.arabicSeparator().equals(".") ? style.withArabicSeparator("．") : style;
    }

    /** The label with its numeral left out: all that are alike in this are wrong alike. */
    private static String form(Section section) {
        return section.marker()
                .map(m -> m.style() + m.text().strip().replace(Labels.numeral(m), "#"))
                .orElse("");
    }

    private static Finding finding(List<Wrong> all, Analysis analysis) {
        Wrong first = all.get(0);
        String is = label(first.section());
        boolean spaced = first.right().endsWith(Labels.WIDE_BLANK);
        String right = first.right().strip();
        String shown = spaced ? "“" + right + "”，后面空一字" : "“" + right + "”";
        String should = isAdvised(first.section()) ? "通常写作" : "应写作";
        String message = all.size() == 1
                ? "序号“%s”%s%s".formatted(is, should, shown)
                : "本文 %d 处序号写作“%s”这种样式，%s%s".formatted(all.size(), is, should, shown);
        List<Edit> edits = all.stream()
                .map(w -> Labels.replacement(w.section(), w.right(), analysis.draft()))
                .toList();
        return Finding.of(RULE, first.section().label(), message)
                .graded(isAdvised(first.section()) ? Severity.INFORMATION : RULE.severity())
                .relatedTo(all.stream()
                        .skip(1)
                        .map(w -> new Related(
                                w.section().label(), "应写作“" + w.right().strip() + "”"))
                        .toList())
                .fixedBy(Fix.safe(all.size() == 1 ? "改为“" + right + "”" : "全部改正（" + all.size() + " 处）", edits));
    }

    /** B.3.6 says 宜 of the blank behind 第一章; nothing is said of ①, which is never followed by a point all the same. */
    private static boolean isAdvised(Section section) {
        return section.marker()
                .filter(m -> switch (m.style()) {
                    case VOLUME, CHAPTER, SECTION, ARTICLE, PART, CIRCLED -> true;
                    default -> false;
                })
                .isPresent();
    }

    private static String label(Section section) {
        return section.marker().map(m -> m.text().strip()).orElse("");
    }
}

package org.nigao.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.nigao.check.Analysis;
import org.nigao.check.DraftCheck;
import org.nigao.check.Finding;
import org.nigao.check.Fix;
import org.nigao.check.HouseStyle;
import org.nigao.check.Related;
import org.nigao.check.Rule;
import org.nigao.draft.Marker;
import org.nigao.draft.NumberStyle;
import org.nigao.outline.Section;
import org.nigao.text.Edit;

/** The point behind a number or the brackets around it are not those of its form: 1、 for 1., （一）、 for （一）. */
final class HeadingWrongSeparator implements DraftCheck {

    private static final Rule RULE = Rule.warning("heading-wrong-separator", "序号后标点不当");

    private final HouseStyle style;

    HeadingWrongSeparator(HouseStyle style) {
        this.style = style;
    }

    /** A label and how it should be written. */
    private record Wrong(Section section, String right) {}

    @Override
    public Rule rule() {
        return RULE;
    }

    /** One finding for each way of being wrong: said once, mended everywhere. */
    @Override
    public void run(Analysis analysis, Consumer<Finding> found) {
        Map<String, List<Wrong>> byForm = new LinkedHashMap<>();
        HouseStyle usual = usual(analysis);
        for (Section section : analysis.outline().all()) {
            Optional<String> right = analysis.repeats().isCopy(section.paragraph())
                    ? Optional.empty()
                    : Labels.corrected(section, usual);
            right.ifPresent(r -> byForm.computeIfAbsent(form(section), f -> new ArrayList<>())
                    .add(new Wrong(section, r)));
        }
        byForm.values().forEach(w -> found.accept(finding(w, analysis)));
    }

    /** The house style; where it asks for "1." and the draft sets its points full-width, full-width points. */
    private HouseStyle usual(Analysis analysis) {
        int half = 0;
        int full = 0;
        for (Section section : analysis.outline().all()) {
            String separator = section.marker()
                    .filter(m -> m.style() == NumberStyle.ARABIC)
                    .map(Marker::separator)
                    .orElse("");
            half += separator.equals(".") ? 1 : 0;
            full += separator.equals("．") ? 1 : 0;
        }
        return full > half && style.arabicSeparator().equals(".") ? style.withArabicSeparator("．") : style;
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
        String message = all.size() == 1
                ? "序号“%s”应写作“%s”".formatted(is, first.right())
                : "本文 %d 处序号写作“%s”这种样式，应写作“%s”".formatted(all.size(), is, first.right());
        List<Edit> edits = all.stream()
                .map(w -> Labels.replacement(w.section(), w.right(), analysis.draft()))
                .toList();
        return Finding.of(RULE, first.section().label(), message)
                .relatedTo(all.stream()
                        .skip(1)
                        .map(w -> new Related(w.section().label(), "应写作“" + w.right() + "”"))
                        .toList())
                .fixedBy(Fix.safe(all.size() == 1 ? "改为“" + first.right() + "”" : "全部改正（" + all.size() + " 处）", edits));
    }

    private static String label(Section section) {
        return section.marker().map(m -> m.text().strip()).orElse("");
    }
}

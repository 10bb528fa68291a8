package org.nigao.rules;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.nigao.check.Analysis;
import org.nigao.check.Finding;
import org.nigao.check.Fix;
import org.nigao.check.LineCheck;
import org.nigao.check.Rule;
import org.nigao.draft.Enumerator;
import org.nigao.draft.Enumerator.Form;
import org.nigao.draft.LogicalLine;
import org.nigao.draft.Role;
import org.nigao.text.Edit;
import org.nigao.text.Span;

/** The point behind 第一, 其一, 首先 is a comma (GB/T 15834 B.3.1); behind 一是 there is none (B.3.7). */
final class EnumMarkerPunct implements LineCheck {

    private static final Rule RULE = Rule.information("enum-marker-punct", "列举用语后标点");
    private static final int MANY = 10;

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public boolean appliesTo(Role role) {
        return role == Role.BODY;
    }

    @Override
    public Optional<String> summary(List<Finding> all, Analysis analysis) {
        return all.size() < MANY
                ? Optional.empty()
                : Optional.of("全文 %d 处列举用语后面的标点不当：“第一”后用逗号，“一是”后不加".formatted(all.size()));
    }

    @Override
    public Optional<String> summaryOfParagraph(List<Finding> some) {
        return Optional.of(
                "这段列举里 %d 处用语后面的标点不当：%s".formatted(some.size(), some.get(0).message()));
    }

    @Override
    public void run(LogicalLine line, Consumer<Finding> found) {
        for (Enumerator word : line.enumerators()) {
            Span point = new Span(word.label().end(), word.content());
            if (point.isEmpty()) {
                continue;
            }
            String mark = point.in(line.text());
            String label = word.label().in(line.text());
            if (word.form() == Form.SHI || word.form() == Form.YAO) {
                if ("，、：,:".contains(mark)) {
                    found.accept(Finding.of(RULE, point, "“%s”后面通常不加标点".formatted(label))
                            .fixedBy(Fix.safe("去掉“" + mark + "”", Edit.delete(point))));
                }
            } else if (mark.equals("、") || mark.equals("：") || mark.equals(":")) {
                found.accept(Finding.of(RULE, point, "“%s”后面用逗号".formatted(label))
                        .fixedBy(Fix.safe("改为逗号", new Edit(point, "，"))));
            }
        }
    }
}

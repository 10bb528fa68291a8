package org.nigao.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.nigao.check.Analysis;
import org.nigao.check.Fact;
import org.nigao.check.FactCheck;
import org.nigao.check.Finding;
import org.nigao.check.Fix;
import org.nigao.check.Rule;
import org.nigao.draft.Enumerator;
import org.nigao.draft.Enumerator.Form;
import org.nigao.draft.LogicalLine;
import org.nigao.draft.Numerals;
import org.nigao.draft.Role;
import org.nigao.rules.Series.Item;
import org.nigao.text.Edit;
import org.nigao.text.Span;

/** The numbers of 一是 … 二是 … do not run. */
final class EnumSequenceBroken implements FactCheck<List<Enumerator>> {

    private static final Rule RULE = Rule.warning("enum-sequence-broken", "一是二是断号");
    /** What may stand for a second item. */
    private static final List<String> SECOND = List.of("另", "同时", "其次", "再", "此外", "还", "也", "二则", "二来", "二者", "最后");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public boolean appliesTo(Role role) {
        return role == Role.BODY;
    }

    @Override
    public List<List<Enumerator>> facts(LogicalLine line) {
        return line.enumerators().isEmpty() ? List.of() : List.of(line.enumerators());
    }

    @Override
    public void run(Analysis analysis, List<Fact<List<Enumerator>>> facts, Consumer<Finding> found) {
        List<Series> all = Series.of(analysis, facts);
        int lines = analysis.draft().paragraphs().size();
        for (int i = 0; i < all.size(); i++) {
            Series series = all.get(i);
            // 首先 … 最后 counts nothing, and where sets of words are mixed that is what is said.
            if (series.form() == Form.SHOU || series.stranger().isPresent()) {
                continue;
            }
            if (series.size() > 1) {
                finding(series).ifPresent(found);
            } else if (isAlone(all, i) && series.first().paragraph().index() < lines - 1) {
                // In the last paragraph the second is still to be written.
                found.accept(alone(series));
            }
        }
    }

    private static Optional<Finding> finding(Series series) {
        Optional<SequenceFault> fault =
                SequenceFault.of(series.items().stream().map(Item::value).toList());
        boolean beginsElsewhere = series.first().value() != 1 && hasBeginning(series);
        return beginsElsewhere ? Optional.empty() : fault.map(f -> finding(series, f));
    }

    /** Whether the first may stand where it cannot be told: glued to words before it, or in the paragraphs of a speech. */
    private static boolean hasBeginning(Series series) {
        Item item = series.first();
        return series.form() == Form.DI && item.before() == 0 || item.isFirstToldBefore();
    }

    /** Whether 一是 has no second and nothing in its place; 一是 … 一是 … is a pair. */
    private static boolean isAlone(List<Series> all, int i) {
        Series series = all.get(i);
        Item item = series.first();
        boolean counts = series.form() != Form.DI && item.value() == 1 && item.before() != '，' && item.before() != '、';
        return counts
                && !isTwin(series, i > 0 ? Optional.of(all.get(i - 1)) : Optional.empty())
                && !isTwin(series, i + 1 < all.size() ? Optional.of(all.get(i + 1)) : Optional.empty())
                && SECOND.stream()
                        .noneMatch(w ->
                                item.paragraph().text().indexOf(w, item.word().content()) >= 0);
    }

    private static boolean isTwin(Series series, Optional<Series> other) {
        return other.filter(o -> o.first().paragraph() == series.first().paragraph() && o.form() == series.form())
                .isPresent();
    }

    private static Finding alone(Series series) {
        String message = "列举只有“%s”，没有“%s”"
                .formatted(series.first().label(1), series.first().label(2));
        return Finding.of(RULE, series.first().label(), message);
    }

    private static Finding finding(Series series, SequenceFault fault) {
        Item item = series.items().get(fault.at());
        Finding finding = Finding.of(RULE, item.label(), message(series, fault));
        if (fault.kind() == SequenceFault.Kind.SWAP) {
            finding = finding.relatedTo(series.items().get(fault.at() + 1).label(), "与这一项颠倒");
        } else if (fault.at() > 0) {
            finding = finding.relatedTo(series.items().get(fault.at() - 1).label(), "上一项");
        }
        for (Fix fix : fixes(series, fault)) {
            finding = finding.fixedBy(fix);
        }
        return finding;
    }

    private static String message(Series series, SequenceFault fault) {
        String is = series.first().label(series.items().get(fault.at()).value());
        String expected = series.first().label(fault.expected());
        return switch (fault.kind()) {
            case WRONG, GAP ->
                fault.at() == 0
                        ? "列举从“%s”开始，前面没有“%s”".formatted(is, expected)
                        : "列举序号应为“%s”，实为“%s”".formatted(expected, is);
            case REPEAT -> "列举序号“%s”重复，从这里起应为“%s”".formatted(is, expected);
            case SWAP -> "列举序号“%s”与“%s”颠倒".formatted(is, expected);
            case TANGLED ->
                "这 %d 项列举的序号错乱，应从“%s”依次编起"
                        .formatted(series.size(), series.first().label(1));
        };
    }

    private static List<Fix> fixes(Series series, SequenceFault fault) {
        int at = fault.at();
        int last = series.size() - 1;
        List<Fix> fixes = new ArrayList<>();
        switch (fault.kind()) {
            case WRONG -> fixes.add(relabel(series, at));
            case GAP, REPEAT -> fixes.add(onwards(series, at, last));
            case SWAP -> fixes.add(Fix.confirm("对调这两个序号", edits(series, at, at + 1)));
            case TANGLED -> fixes.add(onwards(series, 0, last));
        }
        return fixes;
    }

    private static Fix relabel(Series series, int at) {
        return Fix.confirm("改为“" + series.first().label(at + 1) + "”", edits(series, at, at));
    }

    private static Fix onwards(Series series, int from, int to) {
        List<Edit> edits = edits(series, from, to);
        return Fix.confirm("从这里起依次改为“%s”……（%d 处）".formatted(series.first().label(from + 1), edits.size()), edits);
    }

    /** Gives the items their right numbers. */
    private static List<Edit> edits(Series series, int from, int to) {
        List<Edit> edits = new ArrayList<>();
        for (int i = from; i <= to; i++) {
            Item item = series.items().get(i);
            Span numeral = item.numeral();
            if (item.value() != i + 1) {
                edits.add(new Edit(numeral, Numerals.han(i + 1)));
            }
        }
        return edits;
    }
}

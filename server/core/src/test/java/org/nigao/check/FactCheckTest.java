package org.nigao.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.nigao.draft.Draft;
import org.nigao.draft.LogicalLine;
import org.nigao.text.Edit;
import org.nigao.text.Span;

class FactCheckTest {

    private static final Rule RULE = new Rule("duplicate-title-line", "标题重复", Severity.WARNING);

    /** Reports every "甲" that stands behind the last "乙" of the draft; counts how many lines it has read. */
    private static final class BehindTheLast implements FactCheck<Integer> {

        private int read;

        @Override
        public Rule rule() {
            return RULE;
        }

        @Override
        public List<Integer> facts(LogicalLine line) {
            read++;
            List<Integer> places = new ArrayList<>();
            for (int i = 0; i < line.text().length(); i++) {
                if (line.text().charAt(i) == '甲' || line.text().charAt(i) == '乙') {
                    places.add(i);
                }
            }
            return places;
        }

        @Override
        public void run(Analysis analysis, List<Fact<Integer>> facts, Consumer<Finding> found) {
            List<Fact<Integer>> since = new ArrayList<>();
            for (Fact<Integer> fact : facts) {
                if (fact.paragraph().text().charAt(fact.value()) == '乙') {
                    since.clear();
                } else {
                    since.add(fact);
                }
            }
            for (Fact<Integer> fact : since) {
                Span place = Span.at(fact.value(), 1);
                found.accept(Finding.of(RULE, fact.paragraph().span(place), "“甲”在末一个“乙”之后。"));
            }
        }
    }

    private final BehindTheLast check = new BehindTheLast();
    private final Checker checker = new Checker(List.of(check), Settings.DEFAULT, crash -> {});

    @Test
    void factsComeInOrderWithTheirPlaces() {
        Report report = checker.check(Analysis.of(Draft.of("甲处修堤。\n乙处清淤。\n丙处无事。\n丁处由甲处代管。\n")));

        assertEquals(
                List.of(new Span(21, 22)),
                report.findings().stream().map(Finding::span).toList());
    }

    @Test
    void onlyTheEditedLineIsReadAgain() {
        Analysis before = Analysis.of(Draft.of("甲处修堤。\n乙处清淤。\n丙处无事。\n丁处由甲处代管。\n"));
        Report report = checker.check(before);
        int readAtFirst = check.read;
        Report next = checker.check(before.edited(Edit.insert(9, "甲")), report);

        assertEquals(1, check.read - readAtFirst);
        assertEquals(
                List.of(new Span(9, 10), new Span(22, 23)),
                next.findings().stream().map(Finding::span).toList());
    }
}

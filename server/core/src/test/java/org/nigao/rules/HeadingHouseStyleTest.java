package org.nigao.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.nigao.check.Analysis;
import org.nigao.check.Basis;
import org.nigao.check.Checker;
import org.nigao.check.Finding;
import org.nigao.check.HouseStyle;
import org.nigao.check.Settings;
import org.nigao.check.Severity;
import org.nigao.draft.Format;
import org.nigao.draft.NumberStyle;
import org.nigao.text.TextDocument;

class HeadingHouseStyleTest {

    private static final HouseStyle COMMA = new HouseStyle("、", HouseStyle.Brackets.HALF, 600, NumberStyle.ARABIC);
    private static final String TWO_LEVELS = "一、甲\n1.子\n甲。\n2.丑\n乙。\n二、乙\n丙。\n";

    @Test
    void whatAgreesWithTheHouseStyleIsNotReported() {
        assertEquals(
                0,
                findings("heading-wrong-separator", "(一)甲\n1、子\n2、丑\n(二)乙\n", COMMA)
                        .size());
        assertEquals(0, findings("heading-level-jump", TWO_LEVELS, COMMA).size());
    }

    @Test
    void whatDepartsFromTheHouseStyleIsReportedEvenWhereTheNormAgrees() {
        assertEquals(
                "序号“（一）”应写作“(一)”",
                findings("heading-wrong-separator", "（一）甲\n", COMMA).get(0).message());
    }

    @Test
    void aJumpIsAHintInTwoLevelsAnInformationElsewhereAndAWarningWhereTheLevelIsUsed() {
        assertEquals(Severity.HINT, jump(TWO_LEVELS));
        assertEquals(Severity.INFORMATION, jump("一、甲\n（1）子\n甲。\n（2）丑\n乙。\n"));
        assertEquals(Severity.WARNING, jump("一、甲\n（一）子\n甲。\n（二）丑\n乙。\n二、乙\n1.子\n丙。\n2.丑\n丁。\n"));
    }

    private static Severity jump(String text) {
        return findings("heading-level-jump", text, HouseStyle.STANDARD).get(0).severity();
    }

    private static List<Finding> findings(String rule, String text, HouseStyle style) {
        return new Checker(
                        Checks.all(Basis.of(style)), new Settings(Set.of(rule), Set.of(), Map.of(), style), crash -> {
                            throw new AssertionError(crash.cause());
                        })
                .check(Analysis.of(TextDocument.of(text), Format.PLAIN))
                .findings();
    }
}

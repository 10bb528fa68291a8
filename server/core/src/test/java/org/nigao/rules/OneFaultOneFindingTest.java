package org.nigao.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.nigao.check.Analysis;
import org.nigao.check.Checker;
import org.nigao.check.HouseStyle;
import org.nigao.check.Settings;
import org.nigao.draft.Format;
import org.nigao.text.TextDocument;

/** Where two rules see one fault, the one that knows the place tells it. */
class OneFaultOneFindingTest {

    private static List<String> rules(String text) {
        Checker checker = new Checker(
                Checks.all(ShippedDictionary.BASIS),
                new Settings(Set.of(), Set.of("doc-title-missing"), Map.of(), HouseStyle.STANDARD),
                crash -> {
                    throw crash.cause();
                });
        return checker.check(Analysis.of(TextDocument.of(text), Format.PLAIN)).findings().stream()
                .map(finding -> finding.rule().id())
                .toList();
    }

    @Test
    void aDayThatIsNotInTheCalendarNeedsNoOtherForm() {
        assertEquals(List.of("date-invalid"), rules("各乡镇要在2025-02-30前完成渠道清淤，按时报送进度。\n"));
    }

    @Test
    void aPointThatAHeadingShouldNotHaveNeedNotBeFullWidth() {
        assertEquals(
                List.of("heading-end-punctuation"), rules("一、管好水\n各乡镇要管好渠道。\n二、管好电:\n各乡镇要管好线路。\n三、管好路\n各乡镇要管好道路。\n"));
    }

    @Test
    void aPauseMarkBehindAHeadingBreaksOffNoSentence() {
        assertEquals(
                List.of("heading-end-punctuation"),
                rules("一、管好水\n各乡镇要管好渠道。\n二、加强电力线路的安全管理、\n（一）换线路。各乡镇要管好线路。\n（二）换电表。各乡镇要管好电表。\n三、管好路\n各乡镇要管好道路。\n"));
    }
}

package org.nigao.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class RulePageTest {

    @Test
    void whatStandsBeforeTheFirstSectionSaysWhy() {
        RulePage page = RulePage.parse("# 标题跳号\n\n序号应当逐一递增。\n\n通常如此。\n\n## 会报告\n\n略\n");

        assertEquals("标题跳号", page.title());
        assertEquals("序号应当逐一递增。\n\n通常如此。", page.why());
    }

    @Test
    void windowsLineEndsMakeNoDifference() {
        assertEquals(RulePage.parse("# 甲\n\n乙\n"), RulePage.parse("# 甲\r\n\r\n乙\r\n"));
    }

    @Test
    void aPageOfATitleAloneSaysNothingMore() {
        assertEquals("", RulePage.parse("# 甲").why());
    }

    @Test
    void aPageWithoutATitleIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> RulePage.parse("甲"));
        assertThrows(IllegalArgumentException.class, () -> RulePage.of("no-such-rule"));
    }
}

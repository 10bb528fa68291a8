package org.nigao.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A pattern that is not tried where it cannot match finds what it finds where it is tried. */
class OpeningTest {

    /** What may stand behind the first character so that something is found. */
    private static final List<String> RESTS = List.of(
            "",
            "、",
            "）",
            ".",
            ". ",
            "是",
            "章",
            "件1：",
            "表 ",
            "栏",
            "先",
            "次",
            "后，",
            "送",
            "发",
            "—",
            "-",
            " ",
            "2.3",
            "025年1月",
            "025年：",
            "025-1-2",
            "025年1月2日 10:00",
            "1页",
            " 1 -",
            "5%",
            "〇二五年一月",
            "025年1月）",
            "读量:12",
            "览量:3",
            "击3",
            "问量3次",
            "气:3",
            "载次数:3",
            "某",
            "一、",
            "1)");

    private static void assertNothingMissed(Opening opening) {
        Pattern pattern = opening.pattern();
        int met = 0;
        for (int c = 1; c < Character.MAX_VALUE; c++) {
            for (String rest : RESTS) {
                String text = (char) c + rest;
                boolean opens = pattern.matcher(text).lookingAt();
                assertEquals(opens, opening.opens(text), text);
                assertEquals(pattern.matcher(text).matches(), opening.is(text), text);
                met += opens ? 1 : 0;
            }
        }
        assertTrue(met > 0, pattern.pattern());
    }

    @Test
    void thoseInUseNameEveryCharacterTheyMayBeginWith() {
        List.of(
                        LineEdges.LABEL,
                        LineEdges.DATE,
                        LineEdges.CONTINUATION,
                        LineKinds.TIMESTAMP,
                        LineKinds.PAGE_NUMBER,
                        LineKinds.FIGURE,
                        Furniture.COUNTER)
                .forEach(OpeningTest::assertNothingMissed);
    }

    @Test
    void nothingOpensAnEmptyText() {
        Opening opening = new Opening("甲+", "甲", "");
        assertFalse(opening.opens(""));
        assertFalse(opening.is(""));
        assertTrue(opening.is("甲甲"));
        assertTrue(opening.opens("甲乙"));
        assertFalse(opening.is("甲乙"));
    }
}

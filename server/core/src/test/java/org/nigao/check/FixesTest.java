package org.nigao.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.nigao.text.Edit;
import org.nigao.text.Edits;
import org.nigao.text.Span;

class FixesTest {

    @Test
    void fixesOfDifferentWordsAreAllTaken() {
        assertEquals("乙二丁四", together(replace(2, 3, "丁"), replace(0, 1, "乙")));
    }

    @Test
    void ofTwoFixesOfTheSameWordsTheFirstIsTaken() {
        assertEquals("甲四", together(replace(0, 3, "甲"), replace(2, 4, "乙")));
    }

    @Test
    void aFixIsNeverTakenByHalves() {
        Fix both = Fix.safe("", List.of(new Edit(new Span(1, 3), "乙"), new Edit(new Span(3, 4), "丙")));
        assertEquals("甲三四", together(replace(0, 2, "甲"), both));
    }

    @Test
    void theSameEditTwiceIsOne() {
        assertEquals("，一二三四", together(insert(0, "，"), insert(0, "，")));
    }

    @Test
    void twoInsertionsAtOnePlaceAreNotBothTaken() {
        assertEquals("，一二三四", together(insert(0, "，"), insert(0, "。")));
    }

    @Test
    void neighboursDoNotDisturbEachOther() {
        assertEquals("甲，乙四", together(replace(0, 1, "甲"), replace(1, 3, "，乙")));
    }

    private static Fix replace(int from, int to, String text) {
        return Fix.safe("", new Edit(new Span(from, to), text));
    }

    private static Fix insert(int at, String text) {
        return Fix.safe("", Edit.insert(at, text));
    }

    private static String together(Fix... fixes) {
        return Edits.apply("一二三四", Fixes.together(List.of(fixes)));
    }
}

package org.nigao.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import org.junit.jupiter.api.Test;
import org.nigao.text.Span;

class PinyinResidueTest {

    @Test
    void aPronunciationBehindItsCharacterIsResidue() {
        assertRead("加強經濟建設", "加強經(jīng)濟(jì)建設");
        assertRead("按要求规划", "按要求(qiu)规(gui) 划");
        assertRead("一致和好", "一(yī / yì)致和(hé/huò)好");
        assertRead("行业发展", "行业（yè）发展");
    }

    @Test
    void thatOfAWholeWordIsResidueToo() {
        assertRead("经济建设", "经济(jīng jì)建设");
        assertRead("重庆市", "重庆(chóngqìng)市");
    }

    @Test
    void realBracketsStay() {
        for (String text : new String[] {
            "全国县(市)",
            "工程(簡稱“1020”工程)",
            "总值（GDP）",
            "十公里（km）",
            "无线（Wi-Fi）",
            "甲(a)",
            "OK(好)",
            "一千公顷（ha）",
            "五分（min）",
            "深圳（shenzhen）",
            "面积(mu)",
            "（yi）"
        }) {
            assertRead(text, text);
        }
    }

    @Test
    void rareCharactersAndUnusualReadingsKeepTheirPronunciation() {
        assertRead("东阿(ē)县、睢(suī)宁县", "东阿(ē)县、睢(suī)宁县");
    }

    @Test
    void whatIsFoundInAReadingIsPlacedInTheLine() {
        Reading reading = Reading.of("經(jīng)濟(jì)建設");

        assertEquals(new Span(0, 8), reading.logical(new Span(0, 2)));
        assertEquals(new Span(12, 13), reading.logical(new Span(2, 3)));
        assertEquals(14, reading.logical(4));
    }

    @Property
    void everyCharacterOfAReadingStandsInTheLine(
            @ForAll @CharRange(from = '经', to = '统') @CharRange(from = 'a', to = 'z') String noise) {
        String text = noise + "经(jīng)济(ji) 与" + noise + "(" + noise + ")";
        Reading reading = Reading.of(text);
        for (int i = 0; i < reading.text().length(); i++) {
            assertEquals(reading.text().charAt(i), text.charAt(reading.logical(i)));
        }
    }

    private static void assertRead(String expected, String text) {
        assertEquals(expected, Reading.of(text).text());
    }
}

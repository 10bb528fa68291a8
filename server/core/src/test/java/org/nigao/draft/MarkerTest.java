package org.nigao.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkerTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2010年是关键之年",
                "1.5亿元",
                "2.69 万亿元上升到3.87 万亿元",
                "5.6个百分点",
                "12.5%",
                "2.0版",
                "“5·12”防灾减灾日",
                "10:19",
                "9:00-18:30",
                "350重大科技攻关计划",
                "305项目",
                "15000人次",
                "1、2、3号楼同步改造",
                "1、2号楼同步改造",
                "一、二、三产业",
                "一、二线",
                "三、四季度",
                "十二五",
                "十七届六中全会",
                "七届九次",
                "第一，统一标准",
                "第一书记",
                "第一时间",
                "第一产业",
                "一是加强领导",
                "一要加强领导",
                "一方面",
                "一带一路",
                "一体化",
                "（一）至（三）项",
                "（二）和（三）",
                "第（二）项",
                "（四）、（五）项",
                "（含附件）",
                "（试行）",
                "（2020年）",
                "20、30年代",
                "——坚持统筹推进"
            })
    void whatOnlyLooksLikeANumberInFrontOfAHeadingIsNone(String text) {
        assertEquals("", marker(text));
    }

    @ParameterizedTest
    @CsvSource({
        "一、三大攻坚战, HAN 1",
        "二、二十大精神, HAN 2",
        "五、六保任务, HAN 5",
        "四、十四五规划, HAN 4",
        "一、一体推进, HAN 1",
        "十三、其他, HAN 13",
        "（一）总体要求, HAN_PAREN 1",
        "㈡总体要求, HAN_PAREN 2",
        "1.抓项目, ARABIC 1",
        "１．抓项目, ARABIC 1",
        "⒈抓项目, ARABIC 1",
        "1、2025年目标, ARABIC 1",
        "(2)抓项目, ARABIC_PAREN 2",
        "⑶抓项目, ARABIC_PAREN 3",
        "③抓项目, CIRCLED 3",
        "3）抓项目, ARABIC_HALF_PAREN 3",
        "第三章　附则, CHAPTER 3",
        "第十二条　本办法自印发之日起施行, ARTICLE 12",
        "第一部分　总体要求, PART 1",
        "15三、强化保障, HAN 3",
        "- 1.抓项目, ARABIC 1"
    })
    void aNumberInFrontOfAHeadingIsReadInEachOfItsForms(String text, String marker) {
        assertEquals(marker, marker(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"100、200家", "一，加强领导", "1：抓项目", "3.15消费者权益日", "1.1建设目标", "I.抓项目", "B、抓项目", "1O.抓项目"})
    void whatMayBeANumberOrNotNeedsCompany(String text) {
        assertEquals(
                Marker.Confidence.NEEDS_COMPANY,
                Draft.of(text).paragraphs().get(0).line().marker().orElseThrow().confidence());
    }

    private static String marker(String text) {
        return Draft.of(text)
                .paragraphs()
                .get(0)
                .line()
                .marker()
                .map(m -> m.style() + " " + m.value())
                .orElse("");
    }
}

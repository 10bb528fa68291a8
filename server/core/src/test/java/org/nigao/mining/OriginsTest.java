package org.nigao.mining;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.nigao.draft.Draft;

/** What a plan says of itself. */
class OriginsTest {

    @Test
    void titleAndHead() {
        Origin origin = Origins.of("a.txt", Draft.of("""
                禾川市水务局关于印发2031年防汛工作要点的通知
                禾水发〔2030〕12号

                各街道办事处：
                现将《2031年防汛工作要点》印发给你们，请认真组织实施。

                禾川市水务局
                2030年12月28日
                """));
        assertEquals(new Origin("a.txt", "禾川市水务局", "禾川市", OptionalInt.of(2031), "通知"), origin);
    }

    @Test
    void aPlanWithoutAHead() {
        Origin origin = Origins.of("b.txt", Draft.of("青海省2031年科技工作要点\n\n一、加强平台建设\n全年新建平台八个。\n"));
        assertEquals("青海", origin.region());
        assertEquals(OptionalInt.of(2031), origin.year());
        assertEquals("工作要点", origin.genre());
    }

    @Test
    void nothingIsKnown() {
        Origin origin = Origins.of("c.txt", Draft.of("河堤每日巡查两次。\n"));
        assertEquals(new Origin("c.txt", "", "", OptionalInt.empty(), ""), origin);
    }

    @Test
    void regions() {
        assertEquals("青海", Region.of("青海省人民政府"));
        assertEquals("内蒙古", Region.of("内蒙古自治区"));
        assertEquals("全国", Region.of("国务院办公厅关于加强防汛工作的通知"));
        assertEquals("禾川市", Region.of("禾川市水务局"));
        assertEquals("", Region.of("防汛工作要点"));
    }

    @Test
    void theYearThatOnlyTheFileIsNamedByIsTheYear() {
        Draft draft = Draft.of("河堤每日巡查两次。\n");
        assertEquals(
                OptionalInt.of(2031), Origins.of("2030/防汛_2031年.txt", draft).year());
    }
}

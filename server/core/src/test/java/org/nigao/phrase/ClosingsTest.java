package org.nigao.phrase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nigao.dictionary.BadEntry;

/** The ends of templates that were begun. */
class ClosingsTest {

    private static final PhraseIndex INDEX = index();

    private static PhraseIndex index() {
        try {
            PhraseIndex made = PhraseCompiler.compile(List.of(
                    template("以…为抓手", 30, "项目建设"),
                    template("以…为主线", 20, "改革"),
                    template("坚持以…为中心", 20, "发展"),
                    template("把…作为…", 40, "稳就业"),
                    template("在…领导下", 12, "市委"),
                    Mined.of("以人民为中心", 40)));
            return PhraseIndex.read(ByteBuffer.wrap(made.toBytes())).orElseThrow();
        } catch (BadEntry e) {
            throw new IllegalStateException(e);
        }
    }

    private static Phrase template(String text, int plans, String filler) throws BadEntry {
        return Phrase.of(Map.of(
                "text",
                text,
                "kind",
                "template",
                "plans",
                plans,
                "issuers",
                20,
                "fillers",
                List.of(Map.of("text", filler, "plans", 2))));
    }

    @ParameterizedTest
    @CsvSource({
        "全市上下，以吉祥码头, 为抓手",
        "以改革, 为主线",
        "坚持以产业, 为中心",
        "以吉祥码头为主, 线",
        "要把稳就业, 作为",
        "在镇党委领, 导下",
        "存在镇党委,",
        "行以吉祥码头,",
        "以“三治,",
        "以𠮷祥码头, 为抓手",
        "以码,",
        "以吉祥码头。今年,",
    })
    void theLikeliestEndComesFirst(String before, String rest) {
        List<Closing> closings =
                new Completer(new Phrases(List.of(INDEX), Sequences.NONE)).closings(before, Circumstances.NONE, 3);
        assertEquals(
                rest == null ? List.of() : List.of(rest),
                closings.stream().map(Closing::rest).limit(1).toList());
    }

    /** In grey stands the end of a template that other texts went on with more often than not, though not so surely that they need none. */
    @Test
    void whatOtherTextsAgreeWithIsShownInGrey() {
        List<String> written = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            written.add(i % 4 == 0 ? "要把稳就业摆在首位。" : "要把稳就业作为重点。");
            written.add(i % 4 == 0 ? "以吉祥码头为主体。" : "以吉祥码头为主线。");
        }
        Completer completer = new Completer(
                new Phrases(List.of(INDEX), Sequences.NONE), new Continuations(Seen.NOTHING, SeenTexts.of(written)));
        SeenHere here = new SeenHere("");
        assertEquals("作为", completer.grey("要把稳就业", here, Circumstances.NONE).orElse(""));
        assertEquals("", completer.grey("要把渡口", here, Circumstances.NONE).orElse(""));
        assertEquals("线", completer.grey("以吉祥码头为主", here, Circumstances.NONE).orElse(""));
        Completer alone = new Completer(new Phrases(List.of(INDEX), Sequences.NONE));
        assertEquals("", alone.grey("要把稳就业", here, Circumstances.NONE).orElse(""));
    }

    @Test
    void templatesThatStandInAClauseAreFound() {
        List<String> found = new ArrayList<>();
        String clause = "要把产业以项目建设为抓手作为重点";
        INDEX.templates(
                clause,
                (template, start, filler, tail, end) -> found.add(
                        INDEX.template(template) + "=" + clause.substring(filler, tail) + "@" + start + "-" + end));
        assertTrue(found.contains("以…为抓手=项目建设@4-12"), found::toString);
        assertTrue(found.contains("把…作为…=产业以项目建设为抓手@1-14"), found::toString);
        assertEquals(2, found.size());
    }
}

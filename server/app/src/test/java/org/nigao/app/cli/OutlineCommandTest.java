package org.nigao.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class OutlineCommandTest {

    private static final String DRAFT = """
            禾川市防汛工作要点

            一、加强巡查
            （一）河堤
            每日巡查两次。
            （二）水库
            每日巡查一次。
            二、备足物资
            按上年两倍储备。
            """;

    @TempDir
    Path folder;

    @Test
    void textIsAnIndentedTreeWithLines() throws IOException {
        Path draft = Files.writeString(folder.resolve("稿.txt"), DRAFT);
        assertEquals("""
                禾川市防汛工作要点  （第 1 行）
                　一、加强巡查  （第 3 行）
                　　（一）河堤  （第 4 行）
                　　（二）水库  （第 6 行）
                　二、备足物资  （第 8 行）
                """, Ran.nigao("outline", draft).out());
    }

    @Test
    void jsonIsTheContractOfTheCommandLine() throws IOException {
        Path draft = Files.writeString(folder.resolve("稿.txt"), DRAFT);
        JsonNode json = new ObjectMapper()
                .readTree(Ran.nigao("outline", "--format=json", draft).out());
        JsonNode section = json.at("/0/children/0");
        List<String> names = new ArrayList<>();
        section.fieldNames().forEachRemaining(names::add);
        assertEquals(
                List.of("label", "number", "level", "title", "kind", "start", "titleEnd", "end", "children"), names);
        assertEquals("一、", section.get("label").textValue());
        assertEquals(1, section.get("number").intValue());
        assertEquals(1, section.get("level").intValue());
        assertEquals("heading", section.get("kind").textValue());
        int start = section.get("start").intValue();
        assertEquals("一、加强巡查", DRAFT.substring(start, section.get("titleEnd").intValue()));
        assertTrue(DRAFT.substring(start, section.get("end").intValue()).strip().endsWith("每日巡查一次。"));
        assertEquals(2, section.get("children").size());
        assertEquals("title", json.at("/0/kind").textValue());
        assertTrue(json.at("/0/number").isNull());
    }

    @Test
    void onlyOneDraftAtATime() {
        Ran ran = Ran.nigao("outline", folder);
        assertEquals(2, ran.exit());
        assertEquals("", ran.out());
    }
}

package org.nigao.app.lsp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Phrases while a draft is written: proposed, shown, looked up, taken into the office's own dictionary. */
class PhraseTypingTest {

    private static final String LAZY =
            "{textDocument:{completion:{completionItem:{resolveSupport:{properties:['documentation']}}},inlineCompletion:{}}}";
    private static final String HEAD = "某市2024年工作要点\n\n一、𠮷祥要求\n";
    private static final String OWN = "{\"text\":\"吉祥惠民直达车\",\"kind\":\"phrase\",\"note\":\"本市专项行动\"}\n"
            + "{\"text\":\"科技惠民服务大集\",\"kind\":\"phrase\",\"plans\":42,\"issuers\":9,\"years\":{\"2019\":42},"
            + "\"regions\":{\"青海\":30,\"广西\":12},\"first\":2019,\"last\":2024,\"state\":\"current\","
            + "\"places\":[{\"plan\":\"往年/2023.txt\",\"start\":3}]}\n"
            + "{\"text\":\"科技惠民未来广场\",\"kind\":\"phrase\",\"plans\":90,\"issuers\":9,\"first\":2031,\"last\":2032,"
            + "\"state\":\"current\"}\n";

    @TempDir
    Path folder;

    private String draft = "草稿.txt";

    private TestClient open(String text) throws IOException {
        Files.writeString(folder.resolve("本市.jsonl"), OWN);
        Files.writeString(folder.resolve("nigao.json"), "{\"dictionaries\": [\"本市.jsonl\"]}");
        Files.createDirectories(folder.resolve("往年"));
        Files.writeString(folder.resolve("往年/2023.txt"), "办好。科技惠民服务大集。\n");
        return TestClient.open(LAZY, uri(), text);
    }

    private String uri() {
        return folder.resolve(draft).toUri().toString();
    }

    private JsonNode ask(TestClient client, String method, int line, int character, String more) {
        return client.request(
                method,
                "{textDocument:{uri:'" + uri() + "'},position:{line:" + line + ",character:" + character + "}" + more
                        + "}");
    }

    @ParameterizedTest
    @CsvSource({
        "办好科技惠,科技惠,科技惠民服务大集",
        "办好kjhm,kjhm,科技惠民服务大集",
        "办好KJHM,KJHM,科技惠民服务大集",
    })
    void aPhraseIsProposedByItsBeginningAndByItsInitials(String line, String typed, String phrase) throws IOException {
        String text = HEAD + line;
        try (TestClient client = open(text)) {
            JsonNode list = ask(client, "textDocument/completion", 3, line.length(), "");
            assertTrue(list.get("isIncomplete").asBoolean());
            JsonNode item = list.get("items").get(0);
            assertEquals(phrase, item.get("label").asText());
            assertEquals(typed, item.get("filterText").asText());
            assertEquals(phrase, item.at("/textEdit/newText").asText());
            assertEquals(
                    line.length() - typed.length(),
                    item.at("/textEdit/range/start/character").asInt());
            assertEquals("42 篇（2019—2024 年，2 个地区）", item.get("detail").asText());
            String card = client.request("completionItem/resolve", item.toString())
                    .at("/documentation/value")
                    .asText();
            assertTrue(card.contains("青海 30 篇、广西 12 篇"), card);
        }
    }

    @ParameterizedTest
    @CsvSource({"办好k, true", "办好50k, false", "办好50km, false"})
    void theFirstLetterIsAnsweredUnlessItIsAUnitOfMeasure(String line, boolean answered) throws IOException {
        try (TestClient client = open(HEAD + line)) {
            JsonNode list = ask(client, "textDocument/completion", 3, line.length(), "");
            assertEquals(answered, !list.get("items").isEmpty(), list::toString);
        }
    }

    @ParameterizedTest
    @CsvSource({"草稿.txt, 5", "旧稿/2024.txt, 4"})
    void whatPriorPlansButTheDraftItselfWroteNextIsProposedAndShownInGrey(String name, int plans) throws Exception {
        draft = name;
        Files.createDirectories(folder.resolve("旧稿"));
        for (int year = 2020; year < 2025; year++) {
            Files.writeString(
                    folder.resolve("旧稿/" + year + ".txt"), "某市" + year + "年工作要点\n\n一、吉祥码头\n开好云岭吉祥码头摆渡班船，方便群众出行。\n");
        }
        Files.writeString(folder.resolve("nigao.json"), "{\"priorPlans\": [\"旧稿\"]}");
        String line = "今年要开好云岭吉祥码";
        try (TestClient client = TestClient.open(LAZY, uri(), HEAD + line)) {
            JsonNode item = MissingNode.getInstance();
            for (int i = 0; i < 200 && item.isMissingNode(); i++) {
                Thread.sleep(50);
                item = ask(client, "textDocument/completion", 3, line.length(), "")
                        .at("/items/0");
            }
            String next = item.get("label").asText();
            assertTrue(next.length() > 3 && "头摆渡班船，方便群众出行。".startsWith(next), next);
            assertEquals("码", item.get("filterText").asText());
            assertEquals("码" + next, item.at("/textEdit/newText").asText());
            assertEquals("往年文稿 " + plans + " 处", item.get("detail").asText());
            JsonNode grey = ask(client, "textDocument/inlineCompletion", 3, line.length(), ",context:{triggerKind:2}");
            assertTrue(grey.at("/items/0/insertText").asText().startsWith("头摆"), grey::toString);
        }
    }

    @Test
    void nothingIsProposedThatCameLaterThanTheDraft() throws IOException {
        for (String year : List.of("2024", "2032")) {
            try (TestClient client = open(HEAD.replace("2024", year) + "办好科技惠")) {
                JsonNode items =
                        ask(client, "textDocument/completion", 3, 5, "").get("items");
                List<String> labels = new ArrayList<>();
                items.forEach(i -> labels.add(i.get("label").asText()));
                assertEquals(year.equals("2032"), labels.contains("科技惠民未来广场"), labels::toString);
            }
        }
    }

    @Test
    void theRestOfAPhraseIsShownInGreyOnceAtTheEndOfAClause() throws IOException {
        String text = HEAD + "开好吉祥惠民直，办好群众的事。\n";
        try (TestClient client = open(text)) {
            String automatic = ",context:{triggerKind:2}";
            JsonNode items = ask(client, "textDocument/inlineCompletion", 3, 7, automatic)
                    .get("items");
            assertEquals(1, items.size());
            assertEquals("达车", items.get(0).get("insertText").asText());
            assertEquals(
                    0,
                    ask(client, "textDocument/inlineCompletion", 3, 5, automatic)
                            .get("items")
                            .size(),
                    "in the middle of a clause");
        }
    }

    @Test
    void aPhraseHasACardAndLeadsToThePlansThatHaveIt() throws IOException {
        String text = HEAD + "办好科技惠民服务大集。\n";
        try (TestClient client = open(text)) {
            JsonNode hover = ask(client, "textDocument/hover", 3, 4, "");
            String card = hover.at("/contents/value").asText();
            assertTrue(card.contains("往年文稿 42 篇使用，2019—2024 年；现行"), card);
            assertEquals(2, hover.at("/range/start/character").asInt());
            JsonNode definition = ask(client, "textDocument/definition", 3, 4, "");
            assertTrue(definition.at("/0/uri").asText().endsWith("2023.txt"), definition::toString);
            assertEquals(3, definition.at("/0/range/start/character").asInt());
            JsonNode references = ask(client, "textDocument/references", 3, 4, ",context:{includeDeclaration:true}");
            assertEquals(1, references.size());
        }
    }

    @Test
    void whatStandsBehindTheCaretIsNotProposedAgain() throws IOException {
        try (TestClient client = open(HEAD + "办好科技惠民服务大集。\n")) {
            JsonNode items = ask(client, "textDocument/completion", 3, 5, "").get("items");
            items.forEach(i -> assertFalse(i.get("label").asText().equals("科技惠民服务大集"), items::toString));
        }
    }

    @Test
    void aTemplateIsClosedAndHasACard() throws IOException {
        String template = "{\"text\":\"以…为吉祥物\",\"kind\":\"template\",\"plans\":42,\"issuers\":9,\"first\":2019,"
                + "\"last\":2024,\"state\":\"current\",\"fillers\":[{\"text\":\"白鹭\",\"plans\":5}]}\n";
        try (TestClient client = open(HEAD + "以白鹭\n以白鹭为吉祥物。\n")) {
            Files.writeString(folder.resolve("本市.jsonl"), template);
            client.notify(
                    "workspace/didChangeWatchedFiles",
                    "{changes:[{uri:'" + folder.resolve("本市.jsonl").toUri() + "',type:2}]}");
            List<String> labels = new ArrayList<>();
            for (JsonNode item :
                    ask(client, "textDocument/completion", 3, 3, "").get("items")) {
                labels.add(item.get("label").asText() + " " + item.get("detail").asText());
            }
            assertTrue(labels.contains("为吉祥物 以…为吉祥物：42 篇（2019—2024 年）"), labels::toString);
            JsonNode hover = ask(client, "textDocument/hover", 4, 4, "");
            String card = hover.at("/contents/value").asText();
            assertTrue(card.contains("中间常写：白鹭（5 篇）。"), card);
            assertEquals(0, hover.at("/range/start/character").asInt());
            assertEquals(7, hover.at("/range/end/character").asInt());
        }
    }

    @Test
    void publishedPlansAreNamedByTitleAndYear() throws IOException {
        try (TestClient client = open(HEAD + "推动高质量发展。\n")) {
            String card = ask(client, "textDocument/hover", 3, 4, "")
                    .at("/contents/value")
                    .asText();
            assertTrue(card.contains("见于："), card);
            assertTrue(card.contains("- 政府工作报告（2022 年）"), card);
            assertFalse(card.contains("_"), card);
        }
    }

    @Test
    void aSlipIsMendedOrTakenIntoTheDictionaryOrNoLongerSpokenOf() throws IOException {
        String text = HEAD + "办好科技惠民服物大集。\n";
        for (String title : List.of("把“科技惠民服物大集”加入词库", "不再提示“科技惠民服务大集”")) {
            try (TestClient client = open(text)) {
                assertEquals(1, told(client).size(), () -> told(client).toString());
                JsonNode actions = client.request(
                        "textDocument/codeAction",
                        "{textDocument:{uri:'" + uri()
                                + "'},range:{start:{line:3,character:3},end:{line:3,character:3}},"
                                + "context:{diagnostics:[]}}");
                JsonNode command = null;
                for (JsonNode action : actions) {
                    JsonNode own = action.get("command").isTextual() ? action : action.get("command");
                    command = action.get("title").asText().equals(title) ? own : command;
                }
                client.request(
                        "workspace/executeCommand",
                        "{command:" + command.get("command") + ",arguments:" + command.get("arguments") + "}");
                assertEquals(List.of(), told(client), title);
                String dictionary = Files.readString(folder.resolve("本市.jsonl"));
                assertTrue(dictionary.startsWith(OWN), dictionary);
                assertEquals(4, dictionary.lines().count());
            }
        }
    }

    private List<String> told(TestClient client) {
        List<String> told = new ArrayList<>();
        client.request("textDocument/diagnostic", "{textDocument:{uri:'" + uri() + "'}}")
                .get("items")
                .forEach(d -> {
                    if (d.path("code").asText().equals("fixed-phrase-variant")) {
                        told.add(d.get("message").asText());
                    }
                });
        return told;
    }

    @Test
    void withoutADictionaryOfItsOwnOneIsMadeBesideTheSettings() throws IOException {
        Path draft = folder.resolve("甲.txt");
        String uri = draft.toUri().toString();
        try (TestClient client = TestClient.open("{}", uri, "全市。\n")) {
            for (String phrase : List.of("政务服务暖心窗", "政务服务暖心窗", "𠮷祥“直达车”")) {
                client.request(
                        "workspace/executeCommand",
                        "{command:'nigao.addToDictionary',arguments:[{uri:'" + uri + "',text:'" + phrase + "'}]}");
            }
        }
        assertEquals(
                "{\"text\":\"政务服务暖心窗\",\"kind\":\"phrase\"}\n{\"text\":\"𠮷祥“直达车”\",\"kind\":\"phrase\"}\n",
                Files.readString(folder.resolve("nigao-词库.jsonl")));
        String settings = Files.readString(folder.resolve("nigao.json"));
        assertTrue(settings.contains("\"nigao-词库.jsonl\""), settings);
        assertFalse(settings.indexOf("词库") != settings.lastIndexOf("词库"), "named once: " + settings);
    }
}

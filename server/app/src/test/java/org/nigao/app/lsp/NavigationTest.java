package org.nigao.app.lsp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From words to what they mean and back. */
class NavigationTest {

    private static final String PLAN = """
            𠮷祥县2026年河道治理工作方案

            一、𠮷祥总体要求
            依据《𠮷祥河道规划》推进，分工见第三部分，𠮷镇护岸见第二部分第（二）项，经费见附件1。
            二、重点任务
            （一）清淤疏浚
            按《𠮷祥河道规划》先行完成清淤。
            （二）护岸加固
            分段实施。
            三、保障措施
            各负其责。

            附件：1.经费使用方案

            附件1
            经费使用方案
            略
            """;

    private static final String ONCE = "由县住建局会同𠮷镇人民政府，于六月底前完成三个老旧小区的管网更新改造任务。\n";

    @Test
    void wordsLeadToTheHeadingTheyName() {
        try (Asking asking = Asking.of(PLAN)) {
            JsonNode part = asking.ask("textDocument/definition", "见第三|部分");
            assertEquals("三、保障措施", asking.words(part.get(0).get("range")));
            JsonNode item = asking.ask("textDocument/definition", "第（二）|项");
            assertEquals("（二）护岸加固", asking.words(item.get(0).get("range")));
            JsonNode attachment = asking.ask("textDocument/definition", "见附件|1。");
            assertEquals("附件1", asking.words(attachment.get(0).get("range")));
            assertEquals(0, asking.ask("textDocument/definition", "分段|实施").size());
        }
    }

    @Test
    void aClientThatKnowsLinksIsToldWhereTheyBegin() {
        try (Asking asking = Asking.of("{textDocument:{definition:{linkSupport:true}}}", PLAN)) {
            JsonNode link = asking.ask("textDocument/definition", "见第三|部分").get(0);
            assertEquals("第三部分", asking.words(link.get("originSelectionRange")));
            assertEquals("三、保障措施", asking.words(link.get("targetSelectionRange")));
            assertTrue(asking.words(link.get("targetRange")).startsWith("三、保障措施\n各负其责。"));
        }
    }

    @Test
    void aSectionKnowsWhoCitesIt() {
        try (Asking asking = Asking.of(PLAN)) {
            JsonNode cites = asking.ask("textDocument/references", "（|二）护岸", "context:{includeDeclaration:false}");
            assertEquals(List.of(PLAN.indexOf("第（二）项") + " 第（二）项"), asking.places(cites));
            JsonNode all = asking.ask("textDocument/references", "见第三|部分", "context:{includeDeclaration:true}");
            assertEquals(List.of(PLAN.indexOf("第三部分") + " 第三部分", PLAN.indexOf("三、保障") + " 三、保障措施"), asking.places(all));
            JsonNode attachment = asking.ask("textDocument/references", "附件|1\n", "context:{includeDeclaration:false}");
            assertEquals(
                    List.of(PLAN.indexOf("附件1。") + " 附件1", PLAN.indexOf("1.经费") + " 1"), asking.places(attachment));
        }
    }

    @Test
    void whatMeansTheSameIsHighlightedTogether() {
        try (Asking asking = Asking.of(PLAN)) {
            JsonNode named = asking.ask("textDocument/documentHighlight", "《𠮷祥河|道规划》先行".replace("先行", "推进"));
            assertEquals(2, named.size());
            named.forEach(h -> assertEquals("𠮷祥河道规划", asking.words(h.get("range"))));
            JsonNode section = asking.ask("textDocument/documentHighlight", "三、保障|措施");
            assertEquals(
                    "[3,2]",
                    "[" + section.get(0).get("kind") + "," + section.get(1).get("kind") + "]");
        }
    }

    @Test
    void aParagraphKnowsItsCopies() {
        String text = "一、𠮷祥要求\n" + ONCE + "二、任务\n抓紧办理。\n三、保障\n" + ONCE;
        try (Asking asking = Asking.of(text)) {
            JsonNode home = asking.ask("textDocument/definition", "三、保障\n由县|住建局");
            assertEquals(
                    text.indexOf("由县"), asking.offset(home.get(0).get("range").get("start")));
            assertEquals(
                    2, asking.ask("textDocument/documentHighlight", "要求\n由县|住").size());
        }
    }

    @Test
    void aNumberIsRenamedWhereverItIsCited() {
        try (Asking asking = Asking.of("{textDocument:{rename:{prepareSupport:true}}}", PLAN)) {
            JsonNode prepared = asking.ask("textDocument/prepareRename", "三|、保障措施");
            assertEquals("三", prepared.get("placeholder").asText());
            assertEquals("三", asking.words(prepared.get("range")));
            JsonNode edit = asking.ask("textDocument/rename", "三|、保障措施", "newName:'（4）'");
            assertEquals(
                    PLAN.replace("三、保障", "四、保障").replace("第三部分", "第四部分"),
                    asking.edited(edit.get("changes").get(Asking.URI)));
            JsonNode attachment = asking.ask("textDocument/rename", "见附件1|。", "newName:'2'");
            assertEquals(
                    PLAN.replace("附件1", "附件2").replace("附件：1.", "附件：2."),
                    asking.edited(attachment.get("changes").get(Asking.URI)));
            assertTrue(asking.ask("textDocument/prepareRename", "分段|实施").isNull());
        }
    }

    @Test
    void aNameIsRenamedEverywhere() {
        try (Asking asking = Asking.of("{workspace:{workspaceEdit:{documentChanges:true}}}", PLAN)) {
            JsonNode edit = asking.ask("textDocument/rename", "按《𠮷|祥河道", "newName:'《𠮷祥水系规划》'");
            JsonNode change = edit.get("documentChanges").get(0);
            assertEquals(1, change.get("textDocument").get("version").asInt());
            assertEquals(PLAN.replace("𠮷祥河道规划", "𠮷祥水系规划"), asking.edited(change.get("edits")));
        }
    }

    @Test
    void whatCannotBeRenamedIsOneSentence() {
        try (Asking asking = Asking.of(PLAN)) {
            TestClient client = asking.client();
            String at = "{textDocument:{uri:'" + Asking.URI + "'},position:";
            assertEquals(-32803, client.error("textDocument/rename", at + asking.at("三|、保障") + ",newName:'甲'}"));
            assertEquals(-32803, client.error("textDocument/rename", at + asking.at("分段|实施") + ",newName:'1'}"));
        }
    }

    @Test
    void namesOfFilesInTheFolderAreLinks(@TempDir Path folder) throws Exception {
        Path other = Files.createDirectories(folder.resolve("往年")).resolve("𠮷祥河道规划.txt");
        Files.writeString(other, "一、总则\n略。\n");
        String uri = folder.resolve("方案.txt").toUri().toString();
        try (TestClient client = TestClient.inProcess()) {
            client.request(
                    "initialize",
                    "{rootUri:'" + folder.toUri()
                            + "',capabilities:{textDocument:{documentLink:{tooltipSupport:true}}}}");
            client.notify("initialized", "{}");
            client.open(uri, PLAN);
            JsonNode links = client.request("textDocument/documentLink", "{textDocument:{uri:'" + uri + "'}}");
            assertEquals(2, links.size());
            assertEquals(other.toUri().toString(), links.get(0).get("target").asText());
            assertEquals(3, links.get(0).get("range").get("start").get("line").asInt());
            assertEquals(
                    3, links.get(0).get("range").get("start").get("character").asInt());
            JsonNode resolved =
                    client.request("documentLink/resolve", links.get(0).toString());
            assertEquals(other.toUri().toString(), resolved.get("target").asText());
            JsonNode definition = client.request(
                    "textDocument/definition", "{textDocument:{uri:'" + uri + "'},position:{line:3,character:5}}");
            assertEquals(other.toUri().toString(), definition.get(0).get("uri").asText());
        }
    }
}

package org.nigao.app.lsp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MalformedInputTest {

    private static final String URI = "file:///a.txt";
    private static final String SYMBOLS = "{textDocument:{uri:'file:///a.txt'}}";

    private final TestClient client = TestClient.initialized("{}");

    @AfterEach
    void theServerStillAnswersAndEndsInOrder() {
        assertTrue(client.request("textDocument/documentSymbol", SYMBOLS).isArray());
        client.close();
    }

    @Test
    void aBodyThatIsNoJsonIsAnsweredWithAParseError() {
        frame("this is not json");
        JsonNode answer = client.await(m -> m.has("error"));
        assertEquals(-32700, answer.get("error").get("code").asInt());
        assertTrue(answer.get("id").isNull());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "7",
                "{}",
                "{\"jsonrpc\":\"2.0\"}",
                "{\"jsonrpc\":\"2.0\",\"id\":{},\"method\":\"x\"}",
                "{\"jsonrpc\":\"2.0\",\"id\":99999999999,\"method\":\"shutdown\"}",
                "{\"jsonrpc\":\"2.0\",\"id\":null,\"method\":7}",
                "{\"jsonrpc\":\"2.0\",\"id\":4,\"result\":{}}",
                "{\"jsonrpc\":\"2.0\",\"method\":\"textDocument/didOpen\",\"params\":",
                "{\"jsonrpc\":\"2.0\",\"method\":\"textDocument/didOpen\",\"params\":[1,2]}",
                "{\"jsonrpc\":\"2.0\",\"method\":\"textDocument/didOpen\",\"params\":\"x\"}",
                "\0\0\0",
                "\ufeff{}"
            })
    void aBodyThatIsNoMessageIsSurvived(String body) {
        frame(body);
    }

    @Test
    void aMessageNestedWithoutEndIsSurvived() {
        frame("[".repeat(200_000));
        frame("{\"jsonrpc\":\"2.0\",\"method\":\"x\",\"params\":" + "[".repeat(200_000) + "]".repeat(200_000) + "}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Content-Length: abc\r\n\r\n{\"jsonrpc\":\"2.0\",\"method\":\"x\"}",
                "Content-Length: -5\r\n\r\n{}",
                "Content-Length: 99999999999999\r\n\r\n{}",
                "Content-Length: 999999999\r\n\r\n",
                "X-Nothing: 1\r\n\r\n{\"jsonrpc\":\"2.0\",\"method\":\"x\"}",
                "Content-Length: 4\r\n\r\n{\"jsonrpc\":\"2.0\",\"method\":\"tooShort\"}",
                "\r\n\r\n\r\n",
                "garbage without a line break",
                "Content-Length: 0\r\n\r\n",
            })
    void aWrongHeaderCostsOnlyItsOwnMessage(String bytes) {
        client.raw(bytes);
    }

    @Test
    void aLengthThatReachesIntoTheNextMessageCostsNone() {
        String body = "{\"jsonrpc\":\"2.0\",\"id\":801,\"method\":\"textDocument/documentSymbol\","
                + "\"params\":{\"textDocument\":{\"uri\":\"file:///a.txt\"}}}";
        String next = body.replace("801", "802");
        client.raw("Content-Length: " + (body.length() + 40) + "\r\n\r\n" + body);
        frame(next);
        assertTrue(client.response(801).has("result"));
        assertTrue(client.response(802).has("result"));
    }

    @Test
    void headersMayComeInAnyCaseAndOrder() {
        String body = "{\"jsonrpc\":\"2.0\",\"id\":803,\"method\":\"textDocument/documentSymbol\","
                + "\"params\":{\"textDocument\":{\"uri\":\"file:///a.txt\"}}}";
        client.raw("Content-Type: application/vscode-jsonrpc; charset=utf-8\r\ncontent-length:" + body.length()
                + "\r\n\r\n" + body);
        assertTrue(client.response(803).has("result"));
    }

    @Test
    void anUnknownRequestIsAnsweredAndAnUnknownNotificationIsNot() {
        client.notify("nigao/unknown", "{}");
        client.notify("$/unknown", "{}");
        assertEquals(-32601, client.error("nigao/unknown", "{}"));
        assertEquals(-32601, client.error("$/unknown", "{}"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "null", "{}", "[]", "{textDocument:null}", "{textDocument:{}}", "{textDocument:7}", "7"})
    void missingParametersAreAnError(String params) {
        assertEquals(-32602, client.error("textDocument/documentSymbol", params));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "{}",
                "{textDocument:null,contentChanges:null}",
                "{textDocument:{uri:'file:///a.txt',version:2},contentChanges:null}",
                "{textDocument:{uri:'file:///a.txt',version:2},contentChanges:[null]}",
                "{textDocument:{uri:'file:///a.txt',version:2},contentChanges:[{}]}",
                "{textDocument:{uri:'file:///a.txt',version:2},contentChanges:[{text:null}]}",
                "{textDocument:{uri:'file:///a.txt',version:2},contentChanges:[{range:{},text:''}]}",
                "{textDocument:{uri:'file:///a.txt',version:null},contentChanges:[{text:'一'}]}",
                "{textDocument:{uri:'file:///a.txt',version:'x'},contentChanges:[{text:'一'}]}"
            })
    void anIncompleteChangeIsSurvived(String params) {
        client.open(URI, "一、总体要求\n");
        client.notify("textDocument/didChange", params);
    }

    @Test
    void aChangeToADraftNeverOpenedIsIgnored() {
        client.change("file:///never.txt", 2, "{text:'一'}");
        client.notify("textDocument/didClose", "{textDocument:{uri:'file:///never.txt'}}");
    }

    @Test
    void anyUriIsTakenAsAName() {
        client.open("untitled:未命名-1", "一、总体要求");
        client.open("::not a uri::", "一、总体要求");
        client.open("", "一、总体要求");
        client.open("file://[bad", "一、总体要求");
    }

    @Test
    void lessThanAWholeMessageAtTheEndIsNoMessage() {
        TestClient other = TestClient.initialized("{}");
        other.raw("Content-Length: 100\r\n\r\n{\"jsonrpc\"");
        other.closeInput();
        assertEquals(1, other.exitCode());
    }

    private void frame(String body) {
        client.raw("Content-Length: " + body.getBytes(StandardCharsets.UTF_8).length + "\r\n\r\n" + body);
    }
}

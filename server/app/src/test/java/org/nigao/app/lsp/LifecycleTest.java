package org.nigao.app.lsp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;

class LifecycleTest {

    private static final String SYMBOLS = "{textDocument:{uri:'file:///a.txt'}}";

    @Test
    void aRequestBeforeInitializeIsRefusedAsTheProtocolSays() {
        try (TestClient client = TestClient.inProcess()) {
            assertEquals(-32002, client.error("textDocument/documentSymbol", SYMBOLS));
            assertEquals(-32002, client.error("shutdown", ""));
            client.initialize("{}");
            assertEquals(
                    0, client.request("textDocument/documentSymbol", SYMBOLS).size());
        }
    }

    @Test
    void aNotificationBeforeInitializeIsDropped() {
        try (TestClient client = TestClient.inProcess()) {
            client.open("file:///a.txt", "一、总体要求\n");
            client.initialize("{}");
            assertEquals(
                    0, client.request("textDocument/documentSymbol", SYMBOLS).size());
        }
    }

    @Test
    void aSecondInitializeIsRefused() {
        try (TestClient client = TestClient.initialized("{}")) {
            assertEquals(-32600, client.error("initialize", "{capabilities:{}}"));
        }
    }

    @Test
    void afterShutdownOnlyExitIsLeft() {
        TestClient client = TestClient.initialized("{}");
        assertTrue(client.request("shutdown", "").isNull());
        assertEquals(-32600, client.error("textDocument/documentSymbol", SYMBOLS));
        client.notify("exit", "");
        assertEquals(0, client.exitCode());
    }

    @Test
    void exitWithoutShutdownIsCode1() {
        TestClient client = TestClient.initialized("{}");
        client.notify("exit", "");
        assertEquals(1, client.exitCode());
    }

    @Test
    void exitBeforeInitializeIsCode1() {
        TestClient client = TestClient.inProcess();
        client.notify("exit", "");
        assertEquals(1, client.exitCode());
    }

    @Test
    void theEndOfTheInputEndsTheServer() {
        TestClient client = TestClient.initialized("{}");
        client.closeInput();
        assertEquals(1, client.exitCode());
    }

    @Test
    void theEndOfTheInputAfterShutdownIsOrderly() {
        TestClient client = TestClient.initialized("{}");
        client.request("shutdown", "");
        client.closeInput();
        assertEquals(0, client.exitCode());
    }

    @Test
    void whatCameBeforeTheEndOfTheInputIsStillAnswered() {
        TestClient client = TestClient.initialized("{}");
        int last = 0;
        for (int i = 0; i < 50; i++) {
            last = client.send("textDocument/documentSymbol", SYMBOLS);
        }
        client.closeInput();
        JsonNode answer = client.response(last);
        assertTrue(answer.has("result"), answer::toString);
        assertEquals(1, client.exitCode());
    }

    @Test
    void aClientThatNamesADeadProcessIsServedAllTheSame() {
        TestClient client = TestClient.inProcess();
        client.request("initialize", "{processId:2147483646,capabilities:{}}");
        client.close();
    }

    @Test
    void traceAndProgressNotificationsAreAccepted() {
        try (TestClient client = TestClient.initialized("{}")) {
            client.notify("$/setTrace", "{value:'verbose'}");
            client.notify("$/progress", "{token:1,value:{kind:'begin',title:'x'}}");
            client.notify("window/workDoneProgress/cancel", "{token:1}");
            String withTokens = "{textDocument:{uri:'file:///a.txt'},workDoneToken:'w',partialResultToken:7}";
            assertEquals(
                    0, client.request("textDocument/documentSymbol", withTokens).size());
        }
    }
}

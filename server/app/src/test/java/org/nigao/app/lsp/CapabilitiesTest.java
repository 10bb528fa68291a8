package org.nigao.app.lsp;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CapabilitiesTest {

    private static final String URI = "file:///a.txt";

    /** A client that knows all that we know. */
    static final String MODERN =
            "{workspace:{applyEdit:true,workspaceFolders:true,workspaceEdit:{documentChanges:true}},"
                    + "textDocument:{diagnostic:{},documentSymbol:{hierarchicalDocumentSymbolSupport:true},"
                    + "codeAction:{dataSupport:true,resolveSupport:{properties:['edit']},"
                    + "codeActionLiteralSupport:{codeActionKind:{valueSet:[]}}},"
                    + "completion:{completionItem:{resolveSupport:{properties:['documentation']}}},inlineCompletion:{},"
                    + "rename:{prepareSupport:true},inlayHint:{},semanticTokens:{requests:{full:{delta:true},range:true},"
                    + "tokenTypes:[],tokenModifiers:[],formats:['relative']}}}";

    /** What we advertise is what is tested; a new capability changes the golden file. */
    @Test
    void theAnswerToInitializeIsTheGoldenOne() throws IOException {
        try (TestClient client = TestClient.inProcess();
                InputStream golden = CapabilitiesTest.class.getResourceAsStream("initialize.json")) {
            JsonNode answer = client.initialize(MODERN);
            assertEquals(TestClient.JSON.readTree(golden), answer);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "[]; utf-16",
                "['utf-16']; utf-16",
                "['utf-8','utf-16']; utf-8",
                "['utf-32','utf-8','utf-16']; utf-32",
                "['utf-7','utf-8']; utf-8",
                "['x']; utf-16"
            })
    void theClientsFirstEncodingThatWeSpeakIsUsed(String offered, String chosen) {
        TestClient client = TestClient.inProcess();
        JsonNode answer = client.initialize("{general:{positionEncodings:" + offered
                + "},textDocument:{documentSymbol:{hierarchicalDocumentSymbolSupport:true}}}");
        assertEquals(chosen, answer.at("/capabilities/positionEncoding").asText());
        client.open(URI, "一、𠮷\n二、乙\n");
        // A change in the same unit: behind 𠮷.
        client.change(
                URI,
                2,
                "{range:{start:{line:0,character:" + end(chosen) + "},end:{line:0,character:" + end(chosen)
                        + "}},text:'𠮷'}");
        JsonNode symbols = client.request("textDocument/documentSymbol", "{textDocument:{uri:'" + URI + "'}}");
        assertEquals("一、𠮷𠮷", symbols.at("/0/name").asText());
        assertEquals(
                end(chosen) + width(chosen),
                symbols.at("/0/selectionRange/end/character").asInt());
        client.close();
    }

    private static int width(String encoding) {
        return encoding.equals("utf-8") ? 4 : encoding.equals("utf-16") ? 2 : 1;
    }

    private static int end(String encoding) {
        return 2 * (encoding.equals("utf-8") ? 3 : 1) + width(encoding);
    }

    @Test
    void aClientMayLeaveOutEverything() {
        TestClient client = TestClient.inProcess();
        client.request("initialize", "{capabilities:{workspace:null,textDocument:{codeAction:{resolveSupport:null}}}}");
        client.close();
        TestClient bare = TestClient.inProcess();
        bare.request("initialize", "{}");
        bare.close();
    }
}

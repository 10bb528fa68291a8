package org.nigao.app.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

final class SarifReportTest {

    private static String sarif(Results results) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new SarifReport().write(results, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static JsonNode run() throws IOException {
        return new ObjectMapper().readTree(sarif(Samples.results())).at("/runs/0");
    }

    @Test
    void itIsWhatTheSchemaOfOasisAsksFor() throws IOException {
        try (InputStream stream = SarifReportTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
            Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                    .getSchema(new String(stream.readAllBytes(), StandardCharsets.UTF_8), InputFormat.JSON);
            assertEquals(List.of(), schema.validate(sarif(Samples.results()), InputFormat.JSON));
            assertEquals(
                    List.of(), schema.validate(sarif(new Results(List.of(), List.of(), List.of())), InputFormat.JSON));
            assertFalse(schema.validate("{\"version\": \"2.1.0\"}", InputFormat.JSON)
                    .isEmpty());
        }
    }

    @Test
    void offsetsAndColumnsAreUtf16UnitsAndAgree() throws IOException {
        JsonNode region = run().at("/results/0/locations/0/physicalLocation/region");
        int offset = region.get("charOffset").intValue();
        assertEquals(
                ",",
                Samples.TEXT.substring(offset, offset + region.get("charLength").intValue()));
        String before = Samples.TEXT.substring(0, offset);
        assertEquals(
                before.chars().filter(c -> c == '\n').count() + 1,
                region.get("startLine").intValue());
        assertEquals(
                offset - before.lastIndexOf('\n'), region.get("startColumn").intValue());
        assertEquals(
                region.get("startColumn").intValue() + 1,
                region.get("endColumn").intValue());
        assertEquals("utf16CodeUnits", run().get("columnKind").textValue());
    }

    @Test
    void otherPlacesAndFixesAreThere() throws IOException {
        JsonNode note = run().at("/results/1");
        assertEquals("note", note.get("level").textValue());
        assertEquals(2, note.get("relatedLocations").size());
        assertEquals(2, note.at("/relatedLocations/1/id").intValue());
        assertEquals("此处", note.at("/relatedLocations/1/message/text").textValue());
        assertEquals(2, note.at("/fixes/0/artifactChanges/0/replacements").size());
        assertTrue(note.at("/fixes/0/artifactChanges/0/replacements/1/insertedContent")
                .isMissingNode());
        assertFalse(note.at("/fixes/0/properties/safe").booleanValue());
    }

    @Test
    void rulesAreThereWithTheirPages() throws IOException {
        JsonNode rules = run().at("/tool/driver/rules");
        assertEquals(Samples.RULES.size(), rules.size());
        int index = run().at("/results/0/ruleIndex").intValue();
        assertEquals(run().at("/results/0/ruleId"), rules.get(index).get("id"));
        rules.forEach(rule -> assertTrue(rule.at("/help/markdown").textValue().startsWith("# ")));
    }

    @Test
    void addressesAreRelativeAndPercentEncoded() throws IOException {
        JsonNode location = run().at("/results/0/locations/0/physicalLocation/artifactLocation");
        String uri = location.get("uri").textValue();
        assertTrue(uri.matches("[A-Za-z0-9%._~!$&'()*+,;=:@/-]+"), uri);
        assertEquals("./" + Samples.NAME, URLDecoder.decode(uri, StandardCharsets.UTF_8));
        assertEquals("SRCROOT", location.get("uriBaseId").textValue());
        assertTrue(run().at("/originalUriBaseIds/SRCROOT/uri").textValue().matches("file:///.*/"));
    }

    @Test
    void whatCouldNotBeReadIsANotification() throws IOException {
        assertFalse(run().at("/invocations/0/executionSuccessful").booleanValue());
        assertEquals(
                "找不到 <x>：请核对。",
                run().at("/invocations/0/toolExecutionNotifications/0/message/text")
                        .textValue());
    }
}

package org.nigao.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.nigao.check.Rule;

final class RulesAndExplainTest {

    @Test
    void everyRuleIsListedWithItsSeverityAndTitle() throws IOException {
        String text = Ran.nigao("rules").out();
        JsonNode json = new ObjectMapper()
                .readTree(Ran.nigao("rules", "--format", "json").out());
        assertEquals(RuleOptions.RULES.size(), text.lines().count());
        assertEquals(RuleOptions.RULES.size(), json.size());
        for (Rule rule : RuleOptions.RULES) {
            assertTrue(
                    text.lines().anyMatch(l -> l.startsWith(rule.id() + " ") && l.endsWith(rule.title())), rule.id());
        }
    }

    @Test
    void everyRuleIsExplainedWithoutMarkup() {
        for (Rule rule : RuleOptions.RULES) {
            Ran ran = Ran.nigao("explain", rule.id());
            assertEquals(0, ran.exit());
            assertTrue(ran.out().startsWith(rule.title() + "  " + rule.id()), ran.out());
            assertFalse(ran.out().lines().anyMatch(l -> l.startsWith("```") || l.startsWith("#")), rule.id());
        }
    }

    @Test
    void anUnknownRuleIsOneSentence() {
        Ran ran = Ran.nigao("explain", "duplicate-blocks");
        assertEquals("nigao：没有规则“duplicate-blocks”：您是否要写 duplicate-block？\n", ran.err());
        assertEquals(2, ran.exit());
    }
}

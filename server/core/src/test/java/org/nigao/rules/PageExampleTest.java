package org.nigao.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.nigao.draft.Format;
import org.nigao.text.Span;

class PageExampleTest {

    @Test
    void marksAreTakenOutAndBecomeSpans() {
        PageExample example = only("```draft\n一、甲\n⟦二⟦、⟧⟧乙⟦⟧\n```\n");

        assertEquals("一、甲\n二、乙", example.text());
        assertEquals(new TreeSet<>(List.of(new Span(4, 6), new Span(5, 6), new Span(7, 7))), example.marked());
    }

    @Test
    void quotedLinesAreMessagesAndTheFenceAfterwardsTheFixedDraft() {
        PageExample example = only("```draft\n⟦甲⟧\n```\n\n> 多了“甲”\n\n改正后：\n\n```draft\n乙\n```\n");

        assertEquals(List.of("多了“甲”"), example.messages());
        assertEquals(Optional.of("乙"), example.fixed());
    }

    @Test
    void aLongerFenceMayHoldACodeFence() {
        PageExample example = only("````draft-markdown\n```\n代码\n```\n````\n");

        assertEquals("```\n代码\n```", example.text());
        assertEquals(Format.MARKDOWN, example.format());
        assertTrue(example.isClean());
    }

    @Test
    void anEscapeStandsForItsCharacter() {
        assertEquals(
                "甲\u200b\uD83D\uDE00",
                only("```draft\n甲\\u{200B}\\u{1F600}\n```\n").text());
    }

    @Test
    void aMarkThatIsNotClosedIsAnErrorInThePage() {
        assertThrows(IllegalArgumentException.class, () -> PageExample.of("```draft\n⟦甲\n```\n"));
    }

    @Test
    void aFenceThatIsNotClosedIsAnErrorInThePage() {
        assertThrows(IllegalArgumentException.class, () -> PageExample.of("```draft\n甲\n"));
    }

    private static PageExample only(String page) {
        List<PageExample> examples = PageExample.of(page);
        assertEquals(1, examples.size());
        return examples.get(0);
    }
}

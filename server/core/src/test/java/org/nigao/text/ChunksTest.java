package org.nigao.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class ChunksTest {

    @Property(seed = "1", tries = 300, edgeCases = EdgeCasesMode.NONE)
    void afterAnyReplacementsItIsTheTextAfterThem(
            @ForAll long seed, @ForAll @IntRange(min = 0, max = 60_000) int length) {
        Random random = new Random(seed);
        String text = text(length, random);
        Chunks chunks = Chunks.of(text);
        for (int i = 0; i < 12; i++) {
            int from = random.nextInt(text.length() + 1);
            int most = random.nextInt(4) == 0 ? text.length() - from : Math.min(20, text.length() - from);
            int to = from + random.nextInt(most + 1);
            String replacement = text(random.nextInt(random.nextInt(5) == 0 ? 40_000 : 10), random);
            text = text.substring(0, from) + replacement + text.substring(to);
            chunks = chunks.replace(from, to, replacement);
            assertEquals(text.length(), chunks.length());
            assertEquals(text, chunks.toString());
            int start = random.nextInt(text.length() + 1);
            int end = start + random.nextInt(text.length() - start + 1);
            assertEquals(text.substring(start, end), chunks.substring(start, end));
            if (start < text.length()) {
                assertEquals(text.charAt(start), chunks.charAt(start));
            }
        }
    }

    @Test
    void whatIsTypedStandsWhereItWasTyped() {
        Chunks chunks = Chunks.of("计".repeat(1_000_000)).replace(500_000, 500_000, "划");

        assertEquals("计划计", chunks.replace(0, 0, "要").substring(500_000, 500_003));
    }

    private static String text(int length, Random random) {
        StringBuilder text = new StringBuilder(length);
        for (int i = 0; i < length; i++) {
            text.append((char) ('一' + random.nextInt(5000)));
        }
        return text.toString();
    }
}

package org.nigao.prior;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.nigao.draft.Draft;
import org.nigao.draft.Paragraph;

class PriorIndexTest {

    private static final String SYLLABLES = "农机检修机具更新合作社冷链仓储培训台账库区片区补贴";

    /** Compared with every run of thirteen characters of every paragraph of every plan. */
    @Property(tries = 150, seed = "20261128")
    void everyVerbatimRunIsFound(@ForAll long seed) {
        Random random = new Random(seed);
        List<String> shared = new ArrayList<>();
        Plans plans = new Plans();
        List<List<Paragraph>> all = new ArrayList<>();
        for (int plan = 0; plan < 4; plan++) {
            String text = text(random, shared);
            plans.with("plan" + plan + ".txt", text);
            all.add(Draft.of(text).paragraphs());
        }
        PriorIndex index = plans.index();

        for (Paragraph own : Draft.of(text(random, shared)).paragraphs()) {
            String essence = Essence.of(own.line().wording().text());
            Set<Integer> found =
                    index.sharing(Fingerprints.of(own.line().wording().text())).keySet();
            for (int plan = 0; plan < all.size(); plan++) {
                for (Paragraph other : all.get(plan)) {
                    if (sharesRun(essence, Essence.of(other.line().wording().text()))) {
                        assertTrue(found.contains(number(index, plan, other)), own.text() + "\n" + other.text());
                    }
                }
            }
        }
    }

    private static int number(PriorIndex index, int plan, Paragraph paragraph) {
        for (int i = index.firstParagraph(plan); i < index.firstParagraph(plan + 1); i++) {
            if (index.place(i).span().equals(paragraph.trimmed())) {
                assertEquals(plan, index.planOf(i));
                return i;
            }
        }
        throw new AssertionError("not in the index: " + paragraph.text());
    }

    private static boolean sharesRun(String one, String other) {
        for (int i = 0; i + Fingerprints.GUARANTEED <= one.length(); i++) {
            if (other.contains(one.substring(i, i + Fingerprints.GUARANTEED))) {
                return true;
            }
        }
        return false;
    }

    /** Paragraphs by chance, with pieces of thirteen to thirty characters that several texts share. */
    private static String text(Random random, List<String> shared) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 5; i++) {
            text.append(random(random, 5 + random.nextInt(30)));
            if (!shared.isEmpty() && random.nextInt(3) > 0) {
                text.append(shared.get(random.nextInt(shared.size())));
            } else {
                String piece = random(random, 13 + random.nextInt(18));
                shared.add(piece);
                text.append(piece);
            }
            text.append(random(random, random.nextInt(30))).append("。\n");
        }
        return text.toString();
    }

    private static String random(Random random, int length) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.append(
                    switch (random.nextInt(12)) {
                        case 0 -> '，';
                        case 1 -> (char) ('0' + random.nextInt(10));
                        default -> SYLLABLES.charAt(random.nextInt(SYLLABLES.length()));
                    });
        }
        return text.toString();
    }

    @Property(tries = 300, seed = "20261128")
    void theFirstPostingOfAFingerprintIsFound(@ForAll long seed) {
        Random random = new Random(seed);
        int spread = 1 + random.nextInt(32);
        long[] sorted = new long[random.nextInt(300)];
        Arrays.setAll(sorted, i -> Posting.of(random.nextInt() >> spread, random.nextInt(1000)));
        Arrays.sort(sorted);
        Postings postings = Postings.of(sorted);

        for (int i = 0; i < 50; i++) {
            int print = sorted.length > 0 && random.nextBoolean()
                    ? Posting.print(sorted[random.nextInt(sorted.length)])
                    : random.nextInt() >> spread;
            long first = postings.first(print);
            assertTrue(first == sorted.length || Posting.print(sorted[(int) first]) >= print);
            assertTrue(first == 0 || Posting.print(sorted[(int) first - 1]) < print);
        }
    }

    @Test
    void anEmptyLibraryHoldsNothing() {
        assertEquals(List.of(), new Plans().sources("一、任务\n全市农机部门要摸清农机底数，逐台登记造册，并向社会公布查询方式。"));
    }
}

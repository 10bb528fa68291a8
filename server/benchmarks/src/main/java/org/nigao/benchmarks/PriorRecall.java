package org.nigao.benchmarks;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import org.nigao.benchmarks.Corpus.CorpusFile;
import org.nigao.check.Analysis;
import org.nigao.draft.Draft;
import org.nigao.draft.Format;
import org.nigao.prior.Carryover;
import org.nigao.prior.PlanPrints;
import org.nigao.prior.PriorIndex;
import org.nigao.prior.PriorPlans;
import org.nigao.prior.PriorPlans.Shelf;
import org.nigao.text.TextDocument;

/**
 * Carries real paragraphs over into a draft, edited by so many characters in a hundred, and counts those that are recognised;
 * and paragraphs of plans that the index has not, of which none should be.
 */
public final class PriorRecall {

    private static final int[] RATES = {0, 2, 5, 10, 20};
    private static final int SHORTEST = 60;
    private static final int LONGEST = 1_500;

    private PriorRecall() {}

    public static void main(String[] line) {
        Arguments arguments = Arguments.of(line, "council", "gwr", "local", "ministry", "urban");
        int many = arguments.number("paragraphs", 1_000);
        Random random = new Random(arguments.number("seed", 1));
        List<CorpusFile> files = Corpus.read(arguments.folders()).files();
        Map<String, TextDocument> texts = new HashMap<>();
        List<PlanPrints> prints = new ArrayList<>();
        List<String> inside = new ArrayList<>();
        List<String> outside = new ArrayList<>();
        for (int i = 0; i < files.size(); i++) {
            boolean indexed = i % 5 > 0;
            paragraphs(files.get(i).text(), indexed ? inside : outside);
            if (indexed) {
                texts.put(files.get(i).path(), TextDocument.of(files.get(i).text()));
                prints.add(
                        PlanPrints.of(files.get(i).path(), Draft.of(files.get(i).text())));
            }
        }
        PriorPlans plans = PriorPlans.of(
                List.of(new Shelf(PriorIndex.of(prints), plan -> Optional.ofNullable(texts.get(plan.name())))));
        System.out.printf("%,d plans, %,d paragraphs%n", prints.size(), inside.size());
        for (int rate : RATES) {
            int found = 0;
            for (int i = 0; i < many; i++) {
                String paragraph = inside.get(random.nextInt(inside.size()));
                found += isFound(edited(paragraph, rate, inside, random), plans) ? 1 : 0;
            }
            System.out.printf(
                    Locale.ROOT, "%2d %% of the characters edited: %.3f recognised%n", rate, (double) found / many);
        }
        long wrong = outside.stream()
                .filter(p -> isFound(p, plans))
                .peek(p -> {
                    if (arguments.options().containsKey("show")) {
                        System.out.println("  " + p);
                    }
                })
                .count();
        System.out.printf("of %,d paragraphs of other plans %,d are said to be carried over%n", outside.size(), wrong);
    }

    private static void paragraphs(String text, List<String> to) {
        text.lines()
                .map(String::strip)
                .filter(l -> l.length() >= SHORTEST && l.length() <= LONGEST && l.endsWith("。"))
                .forEach(to::add);
    }

    private static boolean isFound(String paragraph, PriorPlans plans) {
        Analysis analysis = Analysis.of(TextDocument.of("某市2031年工作要点\n\n一、任务\n" + paragraph + "\n"), Format.PLAIN);
        return !Carryover.of(analysis.draft(), analysis.outline(), plans, OptionalInt.empty())
                .passages()
                .isEmpty();
    }

    /** Characters exchanged, left out and put in, a third each, in no particular places. */
    private static String edited(String paragraph, int rate, List<String> others, Random random) {
        StringBuilder edited = new StringBuilder(paragraph);
        for (int i = 0; i < paragraph.length() * rate / 100; i++) {
            String other = others.get(random.nextInt(others.size()));
            char c = other.charAt(random.nextInt(other.length() - 1));
            int at = random.nextInt(edited.length() - 1);
            switch (random.nextInt(3)) {
                case 0 -> edited.setCharAt(at, c);
                case 1 -> edited.deleteCharAt(at);
                default -> edited.insert(at, c);
            }
        }
        return edited.toString();
    }
}

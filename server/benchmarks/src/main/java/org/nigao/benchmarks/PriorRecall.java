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
 * Carries real paragraphs over into a draft, edited by so many characters in a hundred, and counts those that are recognised.
 * What plans of many series have is a formula and not told, which leaves some of the unedited ones out too.
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
        for (int i = 0; i < files.size(); i++) {
            paragraphs(files.get(i).text(), inside);
            String text = wrapped(files.get(i).text(), arguments.number("wrap", Integer.MAX_VALUE));
            texts.put(files.get(i).path(), TextDocument.of(text));
            prints.add(PlanPrints.of(files.get(i).path(), Draft.of(text)));
        }
        PriorPlans plans = PriorPlans.of(
                List.of(new Shelf(PriorIndex.of(prints), plan -> Optional.ofNullable(texts.get(plan.name())))));
        System.out.printf("%,d plans, %,d paragraphs%n", prints.size(), inside.size());
        for (int rate : RATES) {
            int found = 0;
            for (int i = 0; i < many; i++) {
                String paragraph = inside.get(random.nextInt(inside.size()));
                boolean known = isFound(edited(paragraph, rate, inside, random), plans);
                found += known ? 1 : 0;
                if (!known && arguments.options().containsKey("show")) {
                    System.out.println("  missed: " + paragraph);
                }
            }
            System.out.printf(
                    Locale.ROOT, "%2d %% of the characters edited: %.3f recognised%n", rate, (double) found / many);
        }
    }

    private static void paragraphs(String text, List<String> to) {
        text.lines()
                .map(String::strip)
                .filter(l -> l.length() >= SHORTEST && l.length() <= LONGEST && l.endsWith("。"))
                .forEach(to::add);
    }

    /** With lines of at most so many characters, as a page has them. */
    private static String wrapped(String text, int width) {
        StringBuilder wrapped = new StringBuilder();
        text.lines().forEach(line -> {
            for (int from = 0; from == 0 || from < line.length(); from += width) {
                wrapped.append(line, from, (int) Math.min(line.length(), (long) from + width))
                        .append('\n');
                if (width == Integer.MAX_VALUE) {
                    break;
                }
            }
        });
        return wrapped.toString();
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

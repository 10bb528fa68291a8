package org.nigao.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.nigao.benchmarks.Corpus.CorpusFile;
import org.nigao.check.Analysis;
import org.nigao.check.Basis;
import org.nigao.check.Check;
import org.nigao.check.Checker;
import org.nigao.check.Finding;
import org.nigao.check.Settings;
import org.nigao.draft.Draft;
import org.nigao.draft.Format;
import org.nigao.draft.Paragraph;
import org.nigao.draft.Role;
import org.nigao.duplicate.Near;
import org.nigao.duplicate.Overlaps;
import org.nigao.rules.Checks;
import org.nigao.text.Span;
import org.nigao.text.TextDocument;

/**
 * How many changed copies of real paragraphs are found, how many unrelated ones are taken for copies, and whether doubled
 * documents are told from others.
 */
public final class RepeatBars {

    private static final double[] RATES = {0.02, 0.05, 0.10, 0.20};
    private static final double[] BARS = {0.999, 0.99, 0.98, 0.90};
    private static final int NEIGHBOURS = 6;

    private final Random random;
    private final Checker checker;
    private final List<CorpusFile> files;

    private RepeatBars(Corpus corpus, int seed) {
        this.random = new Random(seed);
        this.files = corpus.files();
        List<Check> checks = Checks.all(Basis.STANDARD).stream()
                .filter(c -> isRepeat(c.rule().id()))
                .toList();
        this.checker = new Checker(checks, Settings.DEFAULT, crash -> {
            throw new IllegalStateException(crash.cause());
        });
    }

    private static boolean isRepeat(String rule) {
        return rule.startsWith("duplicate-document")
                || rule.startsWith("duplicate-block")
                || rule.startsWith("duplicate-paragraph")
                || rule.startsWith("duplicate-sentence")
                || rule.startsWith("near-duplicate");
    }

    public static void main(String[] line) {
        Arguments arguments = Arguments.of(line, "council", "gwr", "local");
        RepeatBars bars = new RepeatBars(Corpus.read(arguments.folders()), arguments.number("seed", 20261128));
        bars.recall(arguments.number("copies", 300), arguments.text("kinds", ""), arguments.number("misses", 5));
        bars.unrelated(arguments.number("paragraphs", 1_500));
        bars.doublings(arguments.number("documents", 2_000), arguments.number("misses", 5));
    }

    private List<Finding> check(String text) {
        return checker.check(Analysis.of(TextDocument.of(text), Format.PLAIN)).findings();
    }

    /** Paragraphs of sentences, of one document. */
    private static List<String> paragraphs(String text) {
        List<String> paragraphs = new ArrayList<>();
        for (Paragraph paragraph : Draft.of(text).paragraphs()) {
            String words = paragraph.text().strip();
            boolean sentences = paragraph.role() == Role.BODY
                    && paragraph.line().marker().isEmpty()
                    && paragraph.line().wording().isSubstantial()
                    && words.endsWith("。")
                    && words.length() >= 60
                    && words.length() <= 600;
            if (sentences) {
                paragraphs.add(words);
            }
        }
        return paragraphs;
    }

    /** A paragraph, others of its document, and a changed copy: is the copy told, once, and nothing else? */
    private void recall(int copies, String kinds, int misses) {
        int shown = 0;
        System.out.printf("%-12s %8s %8s %8s %8s%n", "found", "2 %", "5 %", "10 %", "20 %");
        int[] found = new int[RATES.length];
        int[] once = new int[RATES.length];
        int[] all = new int[RATES.length];
        for (Mutation mutation : Mutation.values()) {
            if (!mutation.name().toLowerCase(java.util.Locale.ROOT).contains(kinds)) {
                continue;
            }
            System.out.printf("%-12s", mutation.name().toLowerCase(java.util.Locale.ROOT));
            for (int rate = 0; rate < RATES.length; rate++) {
                int here = 0;
                for (int tried = 0; tried < copies; ) {
                    List<String> some =
                            paragraphs(files.get(random.nextInt(files.size())).text());
                    if (some.size() < NEIGHBOURS + 1) {
                        continue;
                    }
                    int at = random.nextInt(some.size() - NEIGHBOURS);
                    Optional<String> copy = mutation.of(some.get(at), RATES[rate], random);
                    if (copy.isEmpty()) {
                        continue;
                    }
                    tried++;
                    String draft = String.join("\n", some.subList(at, at + NEIGHBOURS + 1));
                    long before = check(draft + "\n").size();
                    List<Finding> findings = check(draft + "\n" + copy.get() + "\n");
                    boolean told = findings.stream()
                            .anyMatch(f -> f.span().start() > draft.length()
                                    && !f.rule().id().equals("duplicate-sentence"));
                    here += told ? 1 : 0;
                    if (!told && shown++ < misses) {
                        System.out.println(
                                "\n-- " + mutation + " " + RATES[rate] + "\n" + some.get(at) + "\n" + copy.get());
                        findings.forEach(f -> System.out.println("   " + f.message()));
                    }
                    once[rate] += told && findings.size() == before + 1 ? 1 : 0;
                }
                found[rate] += here;
                all[rate] += copies;
                System.out.printf(" %8.4f", (double) here / copies);
            }
            System.out.println();
        }
        for (String what : List.of("together", "bar", "once")) {
            System.out.printf("%-12s", what);
            for (int rate = 0; rate < RATES.length; rate++) {
                double value = what.equals("bar")
                        ? BARS[rate]
                        : what.equals("once") ? (double) once[rate] / found[rate] : (double) found[rate] / all[rate];
                System.out.printf(" %8.4f", value);
            }
            System.out.println();
        }
    }

    /** Paragraphs of different documents, each with each. */
    private void unrelated(int most) {
        StringBuilder text = new StringBuilder();
        Map<String, String> document = new TreeMap<>();
        List<String> all = new ArrayList<>();
        for (CorpusFile file : files) {
            for (String paragraph : paragraphs(file.text())) {
                if (document.putIfAbsent(paragraph, file.name()) == null) {
                    all.add(paragraph);
                }
            }
        }
        java.util.Collections.shuffle(all, random);
        List<String> taken = all.subList(0, Math.min(most, all.size()));
        taken.forEach(paragraph -> text.append(paragraph).append('\n'));
        List<Near> near = Overlaps.of(Draft.of(text.toString())).near().stream()
                .filter(Near::areVersions)
                .toList();
        long pairs = (long) taken.size() * (taken.size() - 1) / 2;
        System.out.printf("unrelated: %d of %,d pairs taken for versions%n", near.size(), pairs);
        near.forEach(n ->
                System.out.println("  " + n.one().text() + "\n  " + n.other().text() + "\n"));
    }

    /** Documents pasted twice in many ways, and as many that are not. */
    private void doublings(int documents, int misses) {
        Map<String, int[]> score = new TreeMap<>();
        int shown = 0;
        List<String> sound = files.stream()
                .map(file -> file.text().strip())
                .filter(text -> text.length() >= 1_500 && text.length() <= 20_000)
                .filter(text -> check(text).isEmpty())
                .toList();
        int truePositive = 0;
        int falsePositive = 0;
        int falseNegative = 0;
        for (int i = 0; i < documents; i++) {
            String text = sound.get(random.nextInt(sound.size()));
            Doubling doubling = Doubling.values()[i % Doubling.values().length];
            Doubling.Doubled doubled = doubling.of(text, random);
            List<Finding> findings = check(doubled.text());
            boolean told = findings.stream().anyMatch(RepeatBars::isOfMany);
            int[] row = score.computeIfAbsent(doubling.name(), d -> new int[4]);
            row[0]++;
            row[1] += told ? 1 : 0;
            row[2] += told && findings.size() == 1 ? 1 : 0;
            row[3] += findings.stream().anyMatch(f -> isOfMany(f) && bordersOn(f, doubled.copy())) ? 1 : 0;
            truePositive += told ? 1 : 0;
            falseNegative += told ? 0 : 1;
            String once = doubling.once(text, random);
            boolean alarm = check(once).stream().anyMatch(RepeatBars::isOfMany);
            falsePositive += alarm ? 1 : 0;
            if ((findings.size() != 1 || alarm) && shown++ < misses) {
                System.out.println(
                        "-- " + doubling + " " + text.substring(0, 30).replace('\n', ' ') + " alarm " + alarm);
                findings.stream()
                        .limit(4)
                        .forEach(f -> System.out.println("   " + f.rule().id() + " " + f.message()));
            }
        }
        System.out.printf("%-12s %8s %8s %8s %8s%n", "doubled", "count", "found", "once", "borders");
        score.forEach((name, row) -> System.out.printf(
                "%-12s %8d %8d %8d %8d%n", name.toLowerCase(java.util.Locale.ROOT), row[0], row[1], row[2], row[3]));
        double f1 = 2.0 * truePositive / (2.0 * truePositive + falsePositive + falseNegative);
        System.out.printf(
                "F1 %.4f (%d found, %d missed, %d undoubled ones told as doubled), bar 0.995; %d documents to choose from%n",
                f1, truePositive, falseNegative, falsePositive, sound.size());
    }

    private static boolean isOfMany(Finding finding) {
        String rule = finding.rule().id();
        return rule.equals("duplicate-document") || rule.equals("duplicate-block");
    }

    /** Whether one of the places it tells of is the copy, or what stood first. */
    private static boolean bordersOn(Finding finding, Span copy) {
        return finding.related().stream().anyMatch(r -> r.span().equals(copy));
    }
}

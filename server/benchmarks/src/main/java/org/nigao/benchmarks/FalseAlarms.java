package org.nigao.benchmarks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.nigao.benchmarks.Corpus.CorpusFile;
import org.nigao.check.Finding;
import org.nigao.text.TextDocument;

/**
 * Counts what the checks say of real documents, in which most of it should be true: findings for 10,000 characters by rule and
 * folder, and a sample of them with their surroundings, for a person to judge.
 */
public final class FalseAlarms {

    private static final int AROUND = 60;

    /** A finding in its document. */
    private record Place(CorpusFile file, Finding finding) {}

    private final Map<String, List<Place>> byRule = new TreeMap<>();
    private final Map<String, Integer> characters = new TreeMap<>();
    private final Set<String> folders = new LinkedHashSet<>();

    private FalseAlarms() {}

    public static void main(String[] line) throws IOException {
        Arguments arguments = Arguments.of(line, "council", "gwr", "local");
        String rules = arguments.text("rule", "");
        FalseAlarms alarms = new FalseAlarms();
        Corpus.read(arguments.folders()).files().forEach(file -> alarms.check(file, rules));
        alarms.printRates();
        Path output = Path.of(arguments.text("output", "false-alarms.md"));
        int sample = arguments.number("sample", rules.isEmpty() ? 10 : Integer.MAX_VALUE);
        // As bytes: half a surrogate pair at the edge of an excerpt is written as "?", not refused.
        String lines = String.join("\n", alarms.sample(sample, new Random(arguments.number("seed", 20261122))));
        Files.write(output, lines.getBytes(StandardCharsets.UTF_8));
        System.out.println("\nsample with surroundings: " + output);
    }

    private void check(CorpusFile file, String rules) {
        folders.add(file.folder());
        characters.merge(file.folder(), file.text().length(), Integer::sum);
        for (Finding finding : Findings.of(file.text()).all()) {
            if (finding.rule().id().startsWith(rules)) {
                byRule.computeIfAbsent(finding.rule().id(), r -> new ArrayList<>())
                        .add(new Place(file, finding));
            }
        }
    }

    private void printRates() {
        System.out.printf("%-28s %8s", "findings / 10,000 characters", "count");
        folders.forEach(folder -> System.out.printf(" %9s", folder));
        System.out.printf(" %9s%n", "all");
        List<Place> all = new ArrayList<>();
        byRule.forEach((rule, places) -> {
            printRate(rule, places);
            all.addAll(places);
        });
        printRate("together", all);
    }

    private void printRate(String title, List<Place> places) {
        System.out.printf("%-28s %8d", title, places.size());
        for (String folder : folders) {
            long here = places.stream()
                    .filter(p -> p.file().folder().equals(folder))
                    .count();
            System.out.printf(" %9.3f", here * 10_000.0 / characters.get(folder));
        }
        int total = characters.values().stream().mapToInt(Integer::intValue).sum();
        System.out.printf(" %9.3f%n", places.size() * 10_000.0 / total);
    }

    /** Markdown: up to {@code most} findings of each rule, chosen by chance. */
    private List<String> sample(int most, Random random) {
        List<String> lines = new ArrayList<>();
        byRule.forEach((rule, places) -> {
            lines.add("## " + rule + " (" + places.size() + ")\n");
            List<Place> shuffled = new ArrayList<>(places);
            if (most < places.size()) {
                Collections.shuffle(shuffled, random);
            }
            shuffled.stream().limit(most).map(FalseAlarms::describe).forEach(lines::add);
        });
        return lines;
    }

    private static String describe(Place place) {
        String text = place.file().text();
        Finding finding = place.finding();
        int from = Math.max(0, finding.span().start() - AROUND);
        int to = Math.min(text.length(), finding.span().end() + AROUND);
        String marked = text.substring(from, finding.span().start())
                + "⟦" + finding.span().in(text) + "⟧"
                + text.substring(finding.span().end(), to);
        int line = TextDocument.of(text).lineOf(finding.span().start()) + 1;
        String fix = finding.fixes().isEmpty()
                ? ""
                : "\n  - fix: " + finding.fixes().get(0).title();
        return "- " + place.file().path() + ":" + line + "\n  - " + finding.message() + fix + "\n  - "
                + shortened(marked.replaceAll("\\s*\\R\\s*", " ⏎ ")) + "\n";
    }

    /** A finding on a whole copy is as long as the copy. */
    private static String shortened(String marked) {
        return marked.length() <= 400
                ? marked
                : marked.substring(0, 200) + " …… " + marked.substring(marked.length() - 200);
    }
}

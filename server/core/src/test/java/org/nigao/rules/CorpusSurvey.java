package org.nigao.rules;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.nigao.check.Analysis;
import org.nigao.check.Checker;
import org.nigao.check.Finding;
import org.nigao.check.HouseStyle;
import org.nigao.check.Related;
import org.nigao.check.Settings;
import org.nigao.draft.Format;
import org.nigao.text.Span;
import org.nigao.text.TextDocument;

/**
 * What the checks say about folders of real documents, for a person to judge: for each rule how many places in 10,000
 * characters, and a sample of them in their context. Run {@link #main} with folders, and {@code rule=ID} for one rule alone.
 */
final class CorpusSurvey {

    private static final int SAMPLES = Integer.getInteger("samples", 6);
    private static final int CONTEXT = 14;

    private CorpusSurvey() {}

    public static void main(String[] args) throws IOException {
        Set<String> only = Set.of();
        for (String arg : args) {
            if (arg.startsWith("rule=")) {
                only = Set.of(arg.substring("rule=".length()));
            } else {
                survey(Path.of(arg), only);
            }
        }
    }

    private static void survey(Path folder, Set<String> only) throws IOException {
        Map<String, List<String>> places = new TreeMap<>();
        Map<String, Integer> findings = new TreeMap<>();
        long characters = 0;
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
                String text = Files.readString(file);
                characters += text.length();
                for (Finding finding : check(text, only)) {
                    String rule = finding.rule().id();
                    findings.merge(rule, 1, Integer::sum);
                    List<String> here = places.computeIfAbsent(rule, r -> new ArrayList<>());
                    here.add(show(file, text, finding.span(), finding.message()));
                    for (Related related : finding.related()) {
                        here.add(show(file, text, related.span(), related.message()));
                    }
                }
            }
        }
        System.out.printf("%n## %s: %,d characters%n", folder.getFileName(), characters);
        for (Map.Entry<String, List<String>> entry : places.entrySet()) {
            List<String> samples = entry.getValue();
            System.out.printf(
                    "%-24s %5d findings, %6d places, %.2f in 10,000%n",
                    entry.getKey(),
                    findings.get(entry.getKey()),
                    samples.size(),
                    samples.size() * 10_000.0 / Math.max(1, characters));
            Collections.shuffle(samples, new Random(1));
            samples.stream().limit(SAMPLES).forEach(s -> System.out.println("    " + s));
        }
    }

    private static List<Finding> check(String text, Set<String> only) {
        Checker checker = new Checker(
                Checks.all(ShippedDictionary.BASIS),
                new Settings(only, Set.of(), Map.of(), HouseStyle.STANDARD),
                crash -> {
                    throw crash.cause();
                });
        return checker.check(Analysis.of(TextDocument.of(text), Format.PLAIN)).findings();
    }

    private static String show(Path file, String text, Span span, String message) {
        int from = Math.max(0, span.start() - CONTEXT);
        int to = Math.min(text.length(), Math.min(span.end(), span.start() + 40) + CONTEXT);
        String context = text.substring(from, span.start())
                + "⟦" + text.substring(span.start(), Math.min(to, span.end())) + "⟧"
                + text.substring(Math.min(to, span.end()), to);
        String name = file.getFileName().toString();
        return name.substring(0, Math.min(24, name.length())) + "  " + context.replaceAll("\\R", "⏎") + "  " + message;
    }
}

package org.nigao.benchmarks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.nigao.benchmarks.Corpus.CorpusFile;
import org.nigao.check.Analysis;
import org.nigao.check.Basis;
import org.nigao.check.Checker;
import org.nigao.check.Finding;
import org.nigao.check.Settings;
import org.nigao.draft.Format;
import org.nigao.rules.Checks;
import org.nigao.text.TextDocument;

/**
 * The same documents, each with a changed copy of one of its paragraphs or doubled as a whole, for this program, for PMD's CPD and for
 * jscpd. Whatever a peer finds twice within a file counts for it, however little it is.
 */
public final class RepeatPeers {

    private static final double RATE = 0.05;
    private static final Pattern JSCPD_CLONE = Pattern.compile(
            "\"firstFile\"\\s*:\\s*\\{\\s*\"name\"\\s*:\\s*\"([^\"]+)\".*?\"secondFile\"\\s*:\\s*\\{\\s*\"name\"\\s*:\\s*\"([^\"]+)\"",
            Pattern.DOTALL);

    private final Path folder;
    private final Map<String, String> texts = new HashMap<>();

    private RepeatPeers(Path folder) {
        this.folder = folder;
    }

    public static void main(String[] line) throws IOException, InterruptedException {
        Arguments arguments = Arguments.of(line, "council", "gwr", "local");
        Random random = new Random(arguments.number("seed", 20261128));
        List<CorpusFile> files = Corpus.read(arguments.folders()).files().stream()
                .filter(f -> f.text().length() >= 1_500 && f.text().length() <= 20_000)
                .limit(arguments.number("documents", 40))
                .toList();
        Map<String, UnaryOperator<String>> changes = new LinkedHashMap<>();
        changes.put("as they are", text -> text + "\n");
        for (Doubling doubling : Doubling.values()) {
            changes.put(
                    "doubled, " + doubling.name().toLowerCase(Locale.ROOT),
                    text -> doubling.of(text.strip(), random).text());
        }
        for (Mutation mutation : Mutation.values()) {
            changes.put(
                    "paragraph, " + mutation.name().toLowerCase(Locale.ROOT),
                    text -> withCopy(text.strip(), mutation, random));
        }
        System.out.printf("%-24s %6s %18s %18s %18s%n", "told as repeated", "files", "nigao", "CPD", "jscpd");
        for (Map.Entry<String, UnaryOperator<String>> change : changes.entrySet()) {
            Path folder = Files.createTempDirectory("repeats");
            RepeatPeers peers = new RepeatPeers(folder);
            for (int i = 0; i < files.size(); i++) {
                peers.write(i + ".txt", change.getValue().apply(files.get(i).text()));
            }
            System.out.printf(
                    "%-24s %6d %18s %18s %18s%n",
                    change.getKey(),
                    files.size(),
                    peers.timed(peers::nigao),
                    peers.timed(() -> peers.cpd(arguments.text("cpd", ""))),
                    peers.timed(() -> peers.jscpd(arguments.text("jscpd", ""))));
            peers.delete();
        }
    }

    /** A document with a changed copy of one of its longer paragraphs at its end; as it is where it has none. */
    private static String withCopy(String text, Mutation mutation, Random random) {
        List<String> paragraphs = text.lines()
                .map(String::strip)
                .filter(p -> p.length() >= 60 && p.endsWith("。"))
                .toList();
        for (int tried = 0; tried < 20 && !paragraphs.isEmpty(); tried++) {
            Optional<String> copy = mutation.of(paragraphs.get(random.nextInt(paragraphs.size())), RATE, random);
            if (copy.isPresent()) {
                return text + "\n" + copy.get() + "\n";
            }
        }
        return text + "\n";
    }

    private void write(String name, String text) throws IOException {
        texts.put(name, text);
        Files.writeString(folder.resolve(name), text);
    }

    private void delete() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    /** Names the files in which something is told to stand twice. */
    private interface Finder {
        Set<String> find() throws IOException, InterruptedException;
    }

    private String timed(Finder finder) throws IOException, InterruptedException {
        long start = System.nanoTime();
        Set<String> found = finder.find();
        return found.contains("")
                ? "not named"
                : String.format(Locale.ROOT, "%d in %.1f s", found.size(), (System.nanoTime() - start) / 1e9);
    }

    private Set<String> nigao() {
        Checker checker = new Checker(
                Checks.all(Basis.STANDARD).stream()
                        .filter(c -> c.rule().id().startsWith("near-duplicate")
                                || c.rule().id().matches("duplicate-(document|block|paragraph)"))
                        .toList(),
                Settings.DEFAULT,
                crash -> {
                    throw new IllegalStateException(crash.cause());
                });
        Set<String> found = new HashSet<>();
        texts.forEach((name, text) -> {
            List<Finding> findings = checker.check(Analysis.of(TextDocument.of(text), Format.PLAIN))
                    .findings();
            if (!findings.isEmpty()) {
                found.add(name);
            }
        });
        return found;
    }

    /** {@code jars} is the folder of pmd-core and what it needs. */
    private Set<String> cpd(String jars) throws IOException, InterruptedException {
        if (jars.isEmpty()) {
            return Set.of("");
        }
        String source = System.getProperty("nigao.peers", "server/benchmarks/peers") + "/Cpd.java";
        String output = run("java", "-cp", jars + "/*", source, folder.toString(), "30");
        Set<String> found = new HashSet<>();
        output.lines()
                .filter(l -> l.matches("\\d+\\.txt \\d+"))
                .forEach(l -> found.add(l.substring(0, l.indexOf(' '))));
        return found;
    }

    private Set<String> jscpd(String command) throws IOException, InterruptedException {
        if (command.isEmpty()) {
            return Set.of("");
        }
        Path report = Files.createTempDirectory("jscpd");
        run(
                command,
                "--min-tokens",
                "10",
                "--min-lines",
                "1",
                "--format",
                "markdown",
                "--formats-exts",
                "markdown:txt",
                "--reporters",
                "json",
                "--output",
                report.toString(),
                folder.toString());
        Set<String> found = new HashSet<>();
        String json = Files.readString(report.resolve("jscpd-report.json"));
        JSCPD_CLONE.matcher(json).results().forEach(clone -> {
            if (clone.group(1).equals(clone.group(2))) {
                found.add(clone.group(1));
            }
        });
        return found;
    }

    private static String run(String... command) throws IOException, InterruptedException {
        List<String> words = new ArrayList<>(Arrays.asList(command));
        Process process = new ProcessBuilder(words)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return output;
    }
}

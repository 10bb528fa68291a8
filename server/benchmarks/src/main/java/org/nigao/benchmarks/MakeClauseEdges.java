package org.nigao.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.nigao.benchmarks.Corpus.CorpusFile;
import org.nigao.draft.ClauseEdges;
import org.nigao.draft.Script;
import org.nigao.draft.Whitespace;

/** Counts how often characters and pairs of them end and begin a clause, and begin a paragraph, for {@code clause-edges.txt} of the core. */
public final class MakeClauseEdges {

    /** The edges of a clause; a line break is one, several are the same one. */
    private static final String POINTS = "，。；：！？、,;:!?\n";

    private static final int FEWEST_ALONE = 20;
    private static final int FEWEST_PAIRS = 100;

    /** Lines of this length that end in a full stop are paragraphs; longer ones have lost their breaks. */
    private static final int SHORTEST = 20;

    private static final int LONGEST = 800;

    /** What begins with a number is known for a paragraph by that; every figure is 0 here. */
    private static final Pattern LABEL = Pattern.compile("[（(]?[一二三四五六七八九十0]{1,3}[、.．）)]|第[一二三四五六七八九十百0]{1,4}[章节条]");

    /** How many occurrences of the first character, or of all, one is held to be before any was seen. */
    private static final double EXPECTED = 3;

    private final Map<String, int[]> counts = new TreeMap<>();

    /** How often characters begin a paragraph, and a clause of one behind a comma and behind 、; "" for all. */
    private final Map<String, int[]> beginnings = new HashMap<>();

    private MakeClauseEdges() {}

    public static void main(String[] line) throws IOException {
        Arguments arguments = Arguments.of(line, "council", "energy", "gwr", "local", "ministry", "urban");
        MakeClauseEdges made = new MakeClauseEdges();
        for (CorpusFile file : Corpus.read(arguments.folders()).files()) {
            String text = plain(file.text());
            made.count(text);
            made.begin(text);
        }
        Path output = Path.of(arguments.text("output", "clause-edges.txt"));
        Files.writeString(output, made.rows());
        System.out.println(Files.size(output) + " bytes: " + output);
    }

    private static String plain(String text) {
        StringBuilder plain = new StringBuilder("\n");
        for (char c : Script.folded(text).toCharArray()) {
            if (c == '\n' || !Whitespace.is(c) && !Character.isSurrogate(c)) {
                plain.append(ClauseEdges.kind(c));
            }
        }
        return plain.append("\n\n").toString();
    }

    private void count(String text) {
        for (int i = 1; i + 2 < text.length(); i++) {
            if (!isEdge(text, i)) {
                count(text.substring(i, i + 1), isEdge(text, i + 1), isEdge(text, i - 1));
                if (!isEdge(text, i + 1)) {
                    count(text.substring(i, i + 2), isEdge(text, i + 2), isEdge(text, i - 1));
                }
            }
        }
    }

    private void count(String characters, boolean ends, boolean starts) {
        int[] seen = counts.computeIfAbsent(characters, c -> new int[3]);
        seen[0]++;
        seen[1] += ends ? 1 : 0;
        seen[2] += starts ? 1 : 0;
    }

    private void begin(String text) {
        for (String line : text.split("\n")) {
            if (line.length() >= SHORTEST && line.length() <= LONGEST && line.endsWith("。")) {
                if (!LABEL.matcher(line).lookingAt()) {
                    begin(line, 0, 0);
                }
                for (int i = 1; i + 1 < line.length(); i++) {
                    int kind = "，、".indexOf(line.charAt(i - 1)) + 1;
                    if (kind > 0) {
                        begin(line, i, kind);
                    }
                }
            }
        }
    }

    private void begin(String line, int at, int kind) {
        for (int length = 0; length <= 2; length++) {
            beginnings.computeIfAbsent(line.substring(at, at + length), c -> new int[3])[kind]++;
        }
    }

    /** How much likelier characters begin a paragraph than something of a kind, as a logarithm; nearly what the first alone tells where they were seldom seen. */
    private double odds(String characters, int kind) {
        int[] all = beginnings.get("");
        double weight = (double) all[0] / all[kind];
        double share = 0.5;
        for (int length = 1; length <= characters.length(); length++) {
            int[] seen = beginnings.getOrDefault(characters.substring(0, length), new int[3]);
            share = (seen[0] + EXPECTED * share) / (seen[0] + weight * seen[kind] + EXPECTED);
        }
        return Math.log(share / (1 - share));
    }

    private static boolean isEdge(String text, int at) {
        return POINTS.indexOf(text.charAt(at)) >= 0;
    }

    private String rows() {
        Map<String, String> rows = new TreeMap<>();
        counts.forEach((characters, seen) -> {
            boolean alone = characters.length() == 1;
            if (seen[0] >= (alone ? FEWEST_ALONE : FEWEST_PAIRS)) {
                String key = alone ? characters + ClauseEdges.ALONE : characters;
                rows.put(
                        key, ClauseEdges.row(key, seen[0], seen[1], seen[2], odds(characters, 1), odds(characters, 2)));
            }
        });
        return String.join("", rows.values());
    }
}

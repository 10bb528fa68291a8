package org.nigao.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.nigao.benchmarks.Corpus.CorpusFile;
import org.nigao.draft.ClauseEdges;
import org.nigao.draft.Script;
import org.nigao.draft.Whitespace;

/** Counts how often characters and pairs of them end and begin a clause, for {@code clause-edges.txt} of the core. */
public final class MakeClauseEdges {

    /** The edges of a clause; a line break is one, several are the same one. */
    private static final String POINTS = "，。；：！？、,;:!?\n";

    private static final int FEWEST_ALONE = 20;
    private static final int FEWEST_PAIRS = 100;

    private final Map<String, int[]> counts = new TreeMap<>();

    private MakeClauseEdges() {}

    public static void main(String[] line) throws IOException {
        Arguments arguments = Arguments.of(line, "council", "energy", "gwr", "local", "ministry", "urban");
        MakeClauseEdges made = new MakeClauseEdges();
        for (CorpusFile file : Corpus.read(arguments.folders()).files()) {
            made.count(plain(file.text()));
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

    private static boolean isEdge(String text, int at) {
        return POINTS.indexOf(text.charAt(at)) >= 0;
    }

    private String rows() {
        Map<String, String> rows = new TreeMap<>();
        counts.forEach((characters, seen) -> {
            boolean alone = characters.length() == 1;
            if (seen[0] >= (alone ? FEWEST_ALONE : FEWEST_PAIRS)) {
                String key = alone ? characters + ClauseEdges.ALONE : characters;
                rows.put(key, ClauseEdges.row(key, seen[0], seen[1], seen[2]));
            }
        });
        return String.join("", rows.values());
    }
}

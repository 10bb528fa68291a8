package org.nigao.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.nigao.benchmarks.Corpus.CorpusFile;
import org.nigao.draft.ClauseEdges;
import org.nigao.draft.ClauseTriples;
import org.nigao.draft.Script;
import org.nigao.draft.Whitespace;

/**
 * Makes {@code clause-triples.bin} of the core: the three characters in a row that at least two documents have inside a
 * clause, of which neither is a copy of the other, and those of them that end or begin one often.
 */
public final class MakeClauseTriples {

    private static final Pattern EDGES = Pattern.compile("[，。；：！？、,;:!?\\n]+");
    private static final int FEWEST = 2;

    /** So great a share of all their occurrences makes characters an end or a beginning. */
    private static final double OFTEN = 0.2;

    private final Map<String, Triple> triples = new TreeMap<>();

    /** How often three characters stand in a clause, end one, begin one, and in how many documents they do. */
    private static final class Triple {
        private int all;
        private int ending;
        private int starting;
        private int documents;

        /** As if it had been seen a little more often, so that what is rare is an edge only if it always is one. */
        boolean isOften(int edges) {
            return (edges + 0.3) / (all + 1) >= OFTEN;
        }
    }

    private MakeClauseTriples() {}

    public static void main(String[] line) throws IOException {
        Arguments arguments = Arguments.of(line, "council", "energy", "gwr", "local", "ministry", "urban");
        String without = arguments.text("without", "");
        MakeClauseTriples made = new MakeClauseTriples();
        Originals originals = new Originals();
        for (CorpusFile file : Corpus.read(arguments.folders()).files()) {
            String text = plain(file.text());
            boolean heldOut = !without.isEmpty()
                    && Pattern.compile(without).matcher(file.path()).find();
            if (!heldOut && originals.isOriginal(List.of(text))) {
                made.count(EDGES.split(text));
            }
        }
        Path output = Path.of(arguments.text("output", "clause-triples.bin"));
        Files.write(output, made.set().toBytes());
        System.out.println(Files.size(output) + " bytes: " + output);
    }

    private static String plain(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        for (char c : Script.folded(text).toCharArray()) {
            if (c == '\n' || !Whitespace.is(c) && !Character.isSurrogate(c)) {
                plain.append(ClauseEdges.kind(c));
            }
        }
        return plain.toString();
    }

    private void count(String[] clauses) {
        Set<Triple> seen = new HashSet<>();
        for (String clause : clauses) {
            for (int at = 0; at + 3 <= clause.length(); at++) {
                Triple triple = triples.computeIfAbsent(clause.substring(at, at + 3), t -> new Triple());
                triple.all++;
                triple.starting += at == 0 ? 1 : 0;
                triple.ending += at + 3 == clause.length() ? 1 : 0;
                if (seen.add(triple)) {
                    triple.documents++;
                }
            }
        }
    }

    private ClauseTriples set() {
        triples.values().removeIf(t -> t.documents < FEWEST);
        int edges = 0;
        for (Triple triple : triples.values()) {
            edges += (triple.isOften(triple.ending) ? 1 : 0) + (triple.isOften(triple.starting) ? 1 : 0);
        }
        ClauseTriples set = ClauseTriples.forAbout(triples.size() + edges);
        triples.forEach((characters, triple) -> {
            add(set, ClauseTriples.Kind.INSIDE, characters);
            if (triple.isOften(triple.ending)) {
                add(set, ClauseTriples.Kind.ENDING, characters);
            }
            if (triple.isOften(triple.starting)) {
                add(set, ClauseTriples.Kind.STARTING, characters);
            }
        });
        System.out.println(triples.size() + " triples, " + edges + " of them edges");
        return set;
    }

    private static void add(ClauseTriples set, ClauseTriples.Kind kind, String characters) {
        set.add(kind, characters.charAt(0), characters.charAt(1), characters.charAt(2));
    }
}

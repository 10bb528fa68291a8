package org.nigao.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.nigao.benchmarks.Corpus.CorpusFile;
import org.nigao.draft.Draft;
import org.nigao.draft.Format;
import org.nigao.draft.Paragraph;
import org.nigao.draft.Script;
import org.nigao.phrase.Sequences;
import org.nigao.text.TextDocument;

/** Makes the set of short sequences that at least two documents have, of which neither is a copy of the other. */
public final class MakeSequences {

    private static final int FEWEST = 2;

    /** A document with more than this share of its twelve characters in a row in others before it is taken for a copy. */
    private static final double COPIED = 0.6;

    private static final int IN_A_ROW = 12;

    private MakeSequences() {}

    public static void main(String[] line) throws IOException {
        Arguments arguments = Arguments.of(line, "council", "energy", "gwr", "local", "ministry", "urban");
        byte[] bytes = of(Corpus.read(arguments.folders())).toBytes();
        Path output = Path.of(arguments.text("output", "sequences.bin"));
        Files.write(output, bytes);
        System.out.println(bytes.length + " bytes: " + output);
    }

    static Sequences of(Corpus corpus) {
        Map<String, Integer> documents = new HashMap<>();
        Set<Integer> rows = new HashSet<>();
        for (CorpusFile file : corpus.files()) {
            Set<String> sequences = new HashSet<>();
            Set<Integer> ownRows = new HashSet<>();
            for (Paragraph paragraph :
                    Draft.of(TextDocument.of(file.text()), Format.PLAIN).paragraphs()) {
                add(Script.folded(paragraph.line().reading().text()), sequences, ownRows);
            }
            long copied = ownRows.stream().filter(rows::contains).count();
            if (copied <= COPIED * ownRows.size()) {
                rows.addAll(ownRows);
                sequences.forEach(s -> documents.merge(s, 1, Integer::sum));
            }
        }
        documents.values().removeIf(count -> count < FEWEST);
        Sequences made = Sequences.forAbout(documents.size());
        documents.keySet().stream().sorted().forEach(s -> made.add(s, 0, s.length()));
        System.out.println(documents.size() + " sequences");
        return made;
    }

    private static void add(String text, Set<String> sequences, Set<Integer> rows) {
        String view = Sequences.view(text);
        for (int length = Sequences.SHORTEST; length <= Sequences.LONGEST; length++) {
            for (int at = 0; at + length <= view.length(); at++) {
                if (Sequences.isOne(view, at, length)) {
                    sequences.add(view.substring(at, at + length));
                }
            }
        }
        for (int at = 0; at + IN_A_ROW <= text.length(); at++) {
            rows.add(text.substring(at, at + IN_A_ROW).hashCode());
        }
    }
}

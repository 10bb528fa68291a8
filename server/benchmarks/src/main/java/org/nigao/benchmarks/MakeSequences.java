package org.nigao.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.nigao.benchmarks.Corpus.CorpusFile;
import org.nigao.draft.Draft;
import org.nigao.draft.Format;
import org.nigao.draft.Script;
import org.nigao.phrase.Sequences;
import org.nigao.text.TextDocument;

/** Makes the set of short sequences that at least two documents have, of which neither is a copy of the other. */
public final class MakeSequences {

    private static final int FEWEST = 2;

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
        Originals originals = new Originals();
        for (CorpusFile file : corpus.files()) {
            List<String> texts = Draft.of(TextDocument.of(file.text()), Format.PLAIN).paragraphs().stream()
                    .map(paragraph -> Script.folded(paragraph.line().reading().text()))
                    .toList();
            if (originals.isOriginal(texts)) {
                Set<String> sequences = new HashSet<>();
                texts.forEach(text -> add(text, sequences));
                sequences.forEach(s -> documents.merge(s, 1, Integer::sum));
            }
        }
        documents.values().removeIf(count -> count < FEWEST);
        Sequences made = Sequences.forAbout(documents.size());
        documents.keySet().stream().sorted().forEach(s -> made.add(s, 0, s.length()));
        System.out.println(documents.size() + " sequences");
        return made;
    }

    private static void add(String text, Set<String> sequences) {
        String view = Sequences.view(text);
        for (int length = Sequences.SHORTEST; length <= Sequences.LONGEST; length++) {
            for (int at = 0; at + length <= view.length(); at++) {
                if (Sequences.isOne(view, at, length)) {
                    sequences.add(view.substring(at, at + length));
                }
            }
        }
    }
}

package org.nigao.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.nigao.benchmarks.Corpus.CorpusFile;
import org.nigao.draft.Draft;
import org.nigao.draft.Format;
import org.nigao.draft.Paragraph;
import org.nigao.draft.Role;
import org.nigao.phrase.SeenGrams;
import org.nigao.phrase.SeenTexts;
import org.nigao.text.TextDocument;

/** Makes the stretches of up to thirteen characters that enough documents have: by them the program proposes what comes next. */
public final class MakeContinuations {

    /** In how many documents a stretch must stand to be shipped: then it is nobody's own. */
    static final int FEWEST = 3;

    /** A paragraph of at least this length that stood before is a copy, of whatever document. */
    private static final int COPY = 30;

    private MakeContinuations() {}

    public static void main(String[] line) throws IOException {
        Arguments arguments = Arguments.of(line, "council", "energy", "gwr", "local", "ministry", "urban");
        SeenGrams grams = of(Corpus.read(arguments.folders()).files(), arguments.number("fewest", FEWEST));
        byte[] bytes = grams.toBytes();
        Path output = Path.of(arguments.text("output", "continuations.bin"));
        Files.write(output, bytes);
        System.out.printf("%d stretches, %d bytes: %s%n", grams.size(), bytes.length, output);
    }

    static SeenGrams of(List<CorpusFile> files, int fewest) {
        List<String> texts = new ArrayList<>();
        List<Integer> plans = new ArrayList<>();
        Set<String> known = new HashSet<>();
        for (int plan = 0; plan < files.size(); plan++) {
            for (String paragraph : paragraphs(files.get(plan))) {
                if (paragraph.length() < COPY || known.add(paragraph)) {
                    texts.add(paragraph);
                    plans.add(plan);
                }
            }
        }
        return SeenGrams.of(SeenTexts.of(texts), plans::get, fewest, Words::of);
    }

    /** What a document's body says. */
    static List<String> paragraphs(CorpusFile file) {
        return Draft.of(TextDocument.of(file.text()), Format.PLAIN).paragraphs().stream()
                .filter(p -> p.role() == Role.BODY)
                .map(Paragraph::line)
                .map(l -> l.text())
                .toList();
    }
}

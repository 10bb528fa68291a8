package org.nigao.app.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.nigao.phrase.Phrase;
import org.nigao.phrase.PhraseCompiler;
import org.nigao.phrase.PhraseIndex;
import org.nigao.phrase.Phrases;
import org.nigao.phrase.Seen;
import org.nigao.phrase.SeenGrams;
import org.nigao.phrase.Sequences;

/**
 * The phrases that drafts are held against and completed from: those in the program, and those of an organisation's own files.
 * Nothing is read before it is asked for.
 */
public final class PhraseLibrary {

    /** The files with phrases in the program, in the order in which their lines are counted. */
    static final List<String> SHIPPED = List.of(
            "mined/plans.jsonl", "phrases.jsonl", "words.jsonl", "terms.jsonl", "names.jsonl", "formulas.jsonl");

    static final String COMPILED = "phrases.bin";
    private static final String SEQUENCES = "sequences.bin";
    private static final String CONTINUATIONS = "continuations.bin";

    private final List<Path> files;
    private volatile Loaded loaded;

    /** @param sources for each index the lines that it was made of; those in the program are read when a card is asked for */
    private record Loaded(Phrases phrases, List<NumberedLines> sources) {}

    private PhraseLibrary(List<Path> files) {
        this.files = files;
    }

    /** Those in the program, and the named files; what is wrong with one is told by {@link Dictionaries}, and it is left out. */
    public static PhraseLibrary with(List<String> files) {
        return new PhraseLibrary(files.stream().map(Path::of).toList());
    }

    private static final class Shipped {
        static final PhraseIndex INDEX = index();
        static final Sequences SEQUENCES = sequences();

        private static PhraseIndex index() {
            return PhraseIndex.read(ByteBuffer.wrap(resource(COMPILED)))
                    .orElseThrow(() -> new IllegalStateException(COMPILED + " is of another version"));
        }

        private static Sequences sequences() {
            return Sequences.read(ByteBuffer.wrap(resource(PhraseLibrary.SEQUENCES)))
                    .orElseThrow(() -> new IllegalStateException(PhraseLibrary.SEQUENCES + " is of another version"));
        }
    }

    /** Stretches of many public plans; read when somebody writes, checking needs none. */
    private static final class ShippedContinuations {
        static final SeenGrams GRAMS = SeenGrams.read(ByteBuffer.wrap(resource(CONTINUATIONS)))
                .orElseThrow(() -> new IllegalStateException(CONTINUATIONS + " is of another version"));
    }

    /** The cards of the phrases in the program: an editor may ask for a dozen at every key. */
    private static final class ShippedLines {
        static final NumberedLines ALL =
                new NumberedLines(SHIPPED.stream().map(PhraseLibrary::resource).toList());
    }

    /** What plans wrote behind what stands in front of the caret, as the program has it. */
    public static Seen continuations() {
        return ShippedContinuations.GRAMS;
    }

    /** Begins to read what {@link #continuations} gives: somebody writes, and proposals will be asked for. */
    public static void prepareContinuations() {
        Thread reader = new Thread(PhraseLibrary::continuations, "nigao-continuations");
        reader.setDaemon(true);
        reader.start();
    }

    /** Begins to read those in the program. */
    static void prepare() {
        new PhraseLibrary(List.of()).phrases().prepare();
    }

    public Phrases phrases() {
        return loaded().phrases();
    }

    /** Two threads that meet here load the same twice. */
    private Loaded loaded() {
        Loaded made = loaded;
        if (made == null) {
            made = load();
            loaded = made;
        }
        return made;
    }

    private Loaded load() {
        List<PhraseIndex> indexes = new ArrayList<>();
        List<NumberedLines> sources = new ArrayList<>();
        indexes.add(Shipped.INDEX);
        sources.add(NumberedLines.NONE);
        for (Path file : files) {
            try {
                byte[] bytes = DictionaryFile.bytes(file);
                indexes.add(PhraseCompiler.compile(DictionaryFile.phrases(file.toString(), bytes)));
                sources.add(new NumberedLines(List.of(bytes)));
            } catch (InputException e) {
                continue;
            }
        }
        return new Loaded(new Phrases(indexes, Shipped.SEQUENCES), sources);
    }

    /** The phrase with a text, with all that is known of it. */
    public Optional<Phrase> card(String text) {
        List<PhraseIndex> indexes = phrases().indexes();
        for (int i = indexes.size() - 1; i >= 0; i--) {
            OptionalInt source = indexes.get(i).source(text);
            if (source.isPresent()) {
                return cardOf(indexes.get(i), source.getAsInt());
            }
        }
        return Optional.empty();
    }

    /** A phrase of one of the indexes with all that is known of it. */
    public Optional<Phrase> card(PhraseIndex index, int phrase) {
        return cardOf(index, index.source(phrase));
    }

    private Optional<Phrase> cardOf(PhraseIndex index, int source) {
        Loaded all = loaded();
        int at = all.phrases().indexes().indexOf(index);
        if (at < 0) {
            return Optional.empty();
        }
        NumberedLines lines = at == 0 ? ShippedLines.ALL : all.sources().get(at);
        return lines.line(source).flatMap(PhraseLibrary::parsed);
    }

    private static Optional<Phrase> parsed(byte[] line) {
        try {
            return DictionaryFile.phrases("", line).stream().findFirst();
        } catch (InputException e) {
            return Optional.empty();
        }
    }

    private static byte[] resource(String name) {
        try (InputStream file = PhraseLibrary.class.getResourceAsStream("/dictionaries/" + name)) {
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

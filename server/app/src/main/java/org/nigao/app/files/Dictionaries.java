package org.nigao.app.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.nigao.dictionary.Dictionary;
import org.nigao.dictionary.Entry;
import org.nigao.phrase.Phrase;
import org.nigao.rules.Checks;

/** The dictionaries that a check uses: those in the program, and over them an organisation's own. */
public final class Dictionaries {

    /** The files in the program; a test compares the list with the folder. */
    static final List<String> SHIPPED = List.of(
            "typos.jsonl",
            "confusables.jsonl",
            "pleonasms.jsonl",
            "collocations.jsonl",
            "blends.jsonl",
            "phrases.jsonl",
            "words.jsonl",
            "formulas.jsonl",
            "terms.jsonl",
            "names.jsonl",
            "superseded.jsonl",
            "placeholders.jsonl",
            "abbreviations.jsonl",
            "periods.jsonl");

    /** Phrases mined from prior plans: too many to be read at every start. */
    static final String MINED = "mined/plans.jsonl";

    private Dictionaries() {}

    private static final class Shipped {
        static final Dictionary ALL = compiled();
    }

    /** Those in the program. */
    public static Dictionary shipped() {
        return Shipped.ALL;
    }

    /** The phrases that were mined from prior plans and travel in the program, the surest first; read at each call. */
    public static List<Phrase> minedPhrases() {
        try {
            return DictionaryFile.phrases(MINED, bytes(MINED));
        } catch (InputException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Begins to read those in the program and what else a draft is checked with, so that they are there when the draft is. */
    public static void prepare() {
        Runnable reading = () -> {
            shipped();
            Checks.prepare();
            PhraseLibrary.prepare();
        };
        Thread reader = new Thread(reading, "nigao-dictionaries");
        reader.setDaemon(true);
        reader.start();
    }

    /** Those in the program, and the named files; what is wrong with one is told, and the others are used. */
    public static Dictionary with(List<String> files, Consumer<InputException> troubles) {
        List<Entry> own = new ArrayList<>();
        for (String file : files) {
            try {
                DictionaryFile.read(Path.of(file)).forEach(numbered -> own.add(numbered.entry()));
            } catch (InputException e) {
                troubles.accept(e);
            }
        }
        return own.isEmpty() ? shipped() : shipped().and(Dictionary.of(own));
    }

    private static Dictionary compiled() {
        try {
            return CompiledDictionary.read(bytes(CompiledDictionary.NAME));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytes(String name) {
        try (InputStream file = Dictionaries.class.getResourceAsStream("/dictionaries/" + name)) {
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package org.nigao.rules;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.nigao.check.Basis;
import org.nigao.dictionary.BadEntry;
import org.nigao.dictionary.Dictionary;
import org.nigao.dictionary.Entry;

/** The dictionaries of the repository, as the program has them. */
final class ShippedDictionary {

    static final Dictionary ALL = Dictionary.of(entries());

    /** What the program judges by where nothing is set. */
    static final Basis BASIS = Basis.STANDARD.with(ALL);

    private ShippedDictionary() {}

    private static List<Entry> entries() {
        try (Stream<Path> files = Files.list(Path.of("../../dictionaries"))) {
            List<Entry> entries = new ArrayList<>();
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".jsonl")).sorted().toList()) {
                for (String line : Files.readAllLines(file)) {
                    entries.add(entry(line));
                }
            }
            return entries;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Entry entry(String line) throws IOException {
        try {
            return Entry.of(new ObjectMapper().readValue(line, new TypeReference<Map<String, Object>>() {}));
        } catch (BadEntry e) {
            throw new IllegalArgumentException(line, e);
        }
    }
}

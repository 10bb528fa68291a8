package org.nigao.rules;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
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
import org.nigao.phrase.Phrase;
import org.nigao.phrase.PhraseCompiler;
import org.nigao.phrase.Phrases;
import org.nigao.phrase.Sequences;

/** The dictionaries of the repository, as the program has them. */
final class ShippedDictionary {

    private static final Path FOLDER = Path.of("../../dictionaries");

    static final Dictionary ALL = Dictionary.of(entries());

    /** What the program judges by where nothing is set. */
    static final Basis BASIS = Basis.STANDARD.with(ALL).with(() -> Mined.PHRASES);

    /** Phrases of prior plans that the pages of rules speak of: figures that do not change when plans are mined again. */
    private static final List<String> MINED = List.of(
            "{\"text\":\"依法追究刑事责任\",\"kind\":\"phrase\",\"plans\":42,\"issuers\":9,\"regions\":{\"青海\":20,\"广西\":22},"
                    + "\"first\":2001,\"last\":2022,\"state\":\"current\"}",
            "{\"text\":\"高质量发展\",\"kind\":\"phrase\",\"plans\":58,\"issuers\":9,\"first\":2018,\"last\":2026,"
                    + "\"state\":\"current\"}",
            "{\"text\":\"工艺技术\",\"kind\":\"phrase\",\"plans\":8,\"issuers\":4,\"first\":1979,\"last\":2024,"
                    + "\"state\":\"current\"}",
            "{\"text\":\"坚持稳中求进工作总基调\",\"kind\":\"phrase\",\"plans\":11,\"issuers\":4,\"first\":2014,\"last\":2024,"
                    + "\"state\":\"current\"}",
            "{\"text\":\"生态环境质量持续改善\",\"kind\":\"phrase\",\"plans\":11,\"issuers\":4,\"first\":2018,\"last\":2024,"
                    + "\"state\":\"current\"}");

    /** Read when a check first asks for it. */
    private static final class Mined {
        static final Phrases PHRASES = phrases();
    }

    private ShippedDictionary() {}

    private static Phrases phrases() {
        try {
            List<Phrase> phrases = new ArrayList<>();
            for (String line : MINED) {
                phrases.add(Phrase.of(fields(line)));
            }
            ByteBuffer sequences = ByteBuffer.wrap(Files.readAllBytes(FOLDER.resolve("sequences.bin")));
            return new Phrases(
                    List.of(PhraseCompiler.compile(phrases)),
                    Sequences.read(sequences).orElseThrow());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (BadEntry e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static List<Entry> entries() {
        try (Stream<Path> files = Files.list(FOLDER)) {
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
            return Entry.of(fields(line));
        } catch (BadEntry e) {
            throw new IllegalArgumentException(line, e);
        }
    }

    private static Map<String, Object> fields(String line) throws IOException {
        return new ObjectMapper().readValue(line, new TypeReference<Map<String, Object>>() {});
    }
}

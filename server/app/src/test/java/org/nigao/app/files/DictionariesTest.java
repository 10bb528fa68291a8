package org.nigao.app.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.nigao.dictionary.Entry;
import org.nigao.phrase.Contradictions;
import org.nigao.phrase.Phrase;

/** The dictionaries of the repository and those in the program are the same, and as the schema says. */
class DictionariesTest {

    private static final Path FOLDER = Path.of("../../dictionaries");

    @Test
    void everyFileOfTheFolderIsInTheProgram() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            Set<String> names = files.map(f -> f.getFileName().toString())
                    .filter(name -> name.endsWith(".jsonl"))
                    .collect(Collectors.toCollection(TreeSet::new));
            assertEquals(names, new TreeSet<>(Dictionaries.SHIPPED));
        }
    }

    @Test
    void noTwoShippedEntriesAreAboutTheSame() throws Exception {
        Set<String> subjects = new TreeSet<>();
        for (String name : Dictionaries.SHIPPED) {
            for (DictionaryFile.Numbered numbered : DictionaryFile.read(FOLDER.resolve(name))) {
                Entry entry = numbered.entry();
                assertFalse(!subjects.add(entry.subject()), name + ":" + numbered.line() + " " + entry.subject());
            }
        }
    }

    @Test
    void whatIsCompiledIsWhatTheFilesSay() throws Exception {
        List<Entry> entries = new ArrayList<>();
        for (String name : Dictionaries.SHIPPED) {
            for (DictionaryFile.Numbered numbered : DictionaryFile.read(FOLDER.resolve(name))) {
                entries.add(numbered.entry().withoutExamples());
            }
        }
        assertEquals(entries, Dictionaries.shipped().entries());
    }

    @Test
    void minedPhrasesAreShortAndWhole() {
        List<Phrase> phrases = Dictionaries.minedPhrases();
        assertTrue(phrases.size() >= 3000);
        Set<String> texts = new TreeSet<>();
        for (Phrase phrase : phrases) {
            assertTrue(texts.add(phrase.text()), phrase.text());
            assertTrue(phrase.text().length() <= 20 && phrase.plans() >= 3, phrase.text());
            assertFalse(phrase.places().isEmpty(), phrase.text());
            assertEquals(List.of(), Contradictions.in(phrase), phrase.text());
        }
    }

    @TestFactory
    Stream<DynamicTest> everyLineIsAsTheSchemaSays() throws IOException {
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                .getSchema(Files.readString(FOLDER.resolve("entry.schema.json")), InputFormat.JSON);
        return Stream.concat(Dictionaries.SHIPPED.stream(), Stream.of(Dictionaries.MINED))
                .map(name -> dynamicTest(name, () -> {
                    for (String line : Files.readAllLines(FOLDER.resolve(name))) {
                        assertEquals(List.of(), schema.validate(line, InputFormat.JSON), line);
                    }
                }));
    }
}

package org.nigao.app.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nigao.dictionary.Kind;
import org.nigao.dictionary.Years;
import org.nigao.phrase.Phrase;
import org.nigao.phrase.Place;
import org.nigao.phrase.State;
import org.nigao.phrase.Variant;

/** Phrases survive being written and read. */
class PhraseWriterTest {

    private static final Phrase MINED = new Phrase(
            "压紧压实防汛责任",
            Kind.PHRASE,
            0.875,
            4,
            3,
            new TreeMap<>(Map.of(2031, 3, 2030, 1)),
            new TreeMap<>(Map.of("禾川市", 4)),
            Optional.of(new Years(2030, 2031)),
            State.EMERGING,
            List.of(new Variant("压实防汛责任", 2)),
            List.of(),
            List.of(new Place("禾川/2031年要点.txt", 17)),
            Optional.empty(),
            "",
            "");

    private static final Phrase OLD = new Phrase(
            "禾川市堤防局",
            Kind.SUPERSEDED,
            0,
            0,
            0,
            new TreeMap<>(),
            new TreeMap<>(),
            Optional.of(new Years(Integer.MIN_VALUE, 2029)),
            State.HISTORICAL,
            List.of(),
            List.of(),
            List.of(),
            Optional.of("禾川市水务局"),
            "2029年机构改革",
            "禾川市机构改革方案");

    @TempDir
    private Path folder;

    private static byte[] written(Phrase... phrases) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PhraseWriter.write(List.of(phrases), out);
        return out.toByteArray();
    }

    @Test
    void aLineHasItsFieldsInOneOrder() throws IOException {
        assertEquals("""
                {"text":"压紧压实防汛责任","kind":"phrase","score":0.875,"plans":4,"issuers":3,"years":{"2030":1,"2031":3},\
                "regions":{"禾川市":4},"first":2030,"last":2031,"state":"emerging",\
                "variants":[{"text":"压实防汛责任","plans":2}],"places":[{"plan":"禾川/2031年要点.txt","start":17}]}
                {"text":"禾川市堤防局","kind":"superseded","right":"禾川市水务局","note":"2029年机构改革","source":"禾川市机构改革方案",\
                "last":2029,"state":"historical"}
                """, new String(written(MINED, OLD), StandardCharsets.UTF_8));
        assertEquals(0, written().length);
    }

    @Test
    void whatWasWrittenIsRead() throws Exception {
        Path file = Files.write(folder.resolve("词库.jsonl"), written(MINED, OLD));
        assertEquals(List.of(MINED, OLD), DictionaryFile.phrases(file));
        // The same lines are entries of a dictionary, and an attested variant is no misuse.
        assertEquals(List.of(), DictionaryFile.read(file).get(0).entry().misuses());
    }

    @Test
    void aBadFieldIsToldWithItsLine() throws Exception {
        Path file = Files.writeString(
                folder.resolve("坏.jsonl"), "{\"text\":\"压实责任\",\"kind\":\"phrase\",\"plans\":\"三\"}\n");
        assertEquals(
                "词库文件 " + file + " 第 1 行的“plans”应是数字。",
                assertThrows(InputException.class, () -> DictionaryFile.phrases(file))
                        .getMessage());
    }
}

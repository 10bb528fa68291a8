package org.nigao.app.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.nigao.phrase.Phrase;
import org.nigao.phrase.PhraseCompiler;

/** Compiles the shipped phrases; run when the program is built. */
final class PhraseBuild {

    private PhraseBuild() {}

    /** @param line the folder that the dictionaries are in, and the compiled file goes to */
    public static void main(String[] line) throws IOException, InputException {
        Path folder = Path.of(line[0]);
        List<Phrase> phrases = new ArrayList<>();
        for (String name : PhraseLibrary.SHIPPED) {
            phrases.addAll(DictionaryFile.phrases(folder.resolve(name)));
        }
        Files.write(
                folder.resolve(PhraseLibrary.COMPILED),
                PhraseCompiler.compile(phrases).toBytes());
    }
}

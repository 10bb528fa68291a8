package org.nigao.mining;

import java.util.List;
import org.nigao.dictionary.Kind;
import org.nigao.draft.DataFile;

/** Tells names of bodies and documents from other phrases, by how they end. */
final class Names {

    private static final List<String> ENDINGS = DataFile.words(Names.class, "name-endings.txt");

    private Names() {}

    static Kind kind(String text) {
        return ENDINGS.stream().anyMatch(e -> text.endsWith(e) && text.length() > e.length()) ? Kind.NAME : Kind.PHRASE;
    }
}

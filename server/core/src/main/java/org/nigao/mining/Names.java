package org.nigao.mining;

import java.util.List;
import org.nigao.dictionary.Kind;
import org.nigao.draft.DataFile;

/** Tells names of bodies and documents from other phrases, by how they end. */
final class Names {

    private static final List<String> ENDINGS = DataFile.words(Names.class, "name-endings.txt");

    private Names() {}

    static Kind kind(String text) {
        for (String ending : ENDINGS) {
            if (text.endsWith(ending) && text.length() > ending.length()) {
                return Kind.NAME;
            }
        }
        return Kind.PHRASE;
    }
}

package org.nigao.mining;

import java.util.List;
import org.nigao.draft.DataFile;

/** Words of forms and letterheads, which stand in many documents and are no phrases of any. */
final class FormWords {

    private static final List<String> LISTED = DataFile.words(FormWords.class, "form-words.txt");

    private FormWords() {}

    static boolean in(String text) {
        return LISTED.stream().anyMatch(text::contains);
    }
}

package org.nigao.duplicate;

import java.util.Set;
import org.nigao.draft.Wording;
import org.nigao.text.Span;

/**
 * A sentence that stands in several paragraphs which are not the same, its clauses perhaps in another order.
 *
 * @param text as compared, with the mark that ends it, as it stands in one of them
 * @param wordings the numbers of the wordings it stands in
 */
public record SharedSentence(String text, Set<Integer> wordings) {

    /** Where it stands first in a wording that has it. */
    public Span placeIn(Wording wording) {
        int exact = wording.text().indexOf(text);
        return exact >= 0 ? Span.at(exact, text.length()) : SentenceHashes.place(text, wording.text());
    }
}

package org.nigao.app.prior;

import java.util.List;
import org.nigao.prior.Postings;
import org.nigao.prior.PriorIndex;

/** The plans of one folder, what their files were like, and their fingerprints; in a file or in memory. */
record Catalogue(List<Entry> entries, PriorIndex.Places places, Postings postings) {

    static final Catalogue EMPTY = new Catalogue(
            List.of(),
            p -> {
                throw new IndexOutOfBoundsException(p);
            },
            Postings.of(new long[0]));

    /** For each plan the number of its first paragraph, and that of all paragraphs. */
    int[] firstParagraphs() {
        int[] first = new int[entries.size() + 1];
        for (int i = 0; i < entries.size(); i++) {
            first[i + 1] = first[i] + entries.get(i).paragraphs();
        }
        return first;
    }
}

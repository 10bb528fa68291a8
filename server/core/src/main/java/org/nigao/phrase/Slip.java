package org.nigao.phrase;

/**
 * A near miss that is likely a slip.
 *
 * @param miss where, and which phrase is meant
 * @param index the one that the phrase is in
 * @param start UTF-16 offset of what differs
 * @param end offset behind what differs; the same where something is missing
 * @param right what should stand there
 * @param sure whether nobody writes it so
 */
public record Slip(NearMiss miss, PhraseIndex index, int start, int end, String right, boolean sure) {

    /** Whether the phrase is so short that only its sound tells that it is meant. */
    public boolean brief() {
        return index.length(miss.phrase()) < PhraseCompiler.SHORTEST_SLIP;
    }

    /** What stands in place of {@link #right}. */
    public String wrong(String text) {
        return text.substring(start, end);
    }

    /**
     * Whether something is missing inside what stands there, or it is in another order. What only sounds like the right thing may have
     * followed it: 社会主义法制, 社会主义法治.
     */
    public boolean isMisspelling(String wrong) {
        boolean inside = start > miss.start() && end < miss.end();
        return wrong.isEmpty() && inside || Slips.isReordered(wrong, right);
    }

    /** The phrase as it should read. */
    public String phrase() {
        return index.text(miss.phrase());
    }

    public Evidence evidence() {
        return index.evidence(miss.phrase());
    }
}

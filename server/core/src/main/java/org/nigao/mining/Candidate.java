package org.nigao.mining;

/**
 * A stretch that several plans share, with what was counted of it. Shares are of its occurrences, from 0 to 1.
 *
 * @param positions up to three where it stands, in different plans if there are; verbatim and by itself before others
 * @param groups the plans that have it, reposts as one, in order
 * @param issuers by how many issuers those plans are
 * @param genres of how many sorts they are
 * @param years of how many years they are, those whose year is not known counted as one
 * @param left what stands before it
 * @param right what stands behind it
 * @param standing in how many plans it stands by itself, nothing on either side that could belong to it
 * @param dispersion Gries' DP: 0 where it is spread over the plans as the text is, near 1 where few have it
 * @param cohesion the least normalised mutual information of two neighbouring words
 */
record Candidate(
        String text,
        int[] positions,
        int occurrences,
        int[] groups,
        int issuers,
        int genres,
        int years,
        Side left,
        Side right,
        int standing,
        double dispersion,
        double cohesion) {

    /**
     * One side.
     *
     * @param word share of occurrences at which a word begins or ends there
     * @param edge share at which a clause begins or ends there
     * @param free share at which nothing there could belong to it
     * @param joint share at which a list may go on there
     * @param entropy of the neighbouring characters in nats, each border of a clause counted as one of its own
     * @param dominant share of the commonest neighbouring character
     */
    record Side(double word, double edge, double free, double joint, double entropy, double dominant) {}

    /** Where it stands best. */
    int position() {
        return positions[0];
    }

    int plans() {
        return groups.length;
    }

    /** The same, now that its words are counted. */
    Candidate withCohesion(double known) {
        return new Candidate(
                text, positions, occurrences, groups, issuers, genres, years, left, right, standing, dispersion, known);
    }
}

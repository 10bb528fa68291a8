package org.nigao.mining;

import java.util.List;
import org.nigao.phrase.Phrase;

/**
 * A beginning and an end that plans write around something that changes.
 *
 * @param tail ends with {@link Phrase#GAP} where something must follow: 把…作为…
 * @param score how likely it is one, from 0 to 1, in steps of a thousandth
 * @param groups the plans that have it, reposts as one, in order
 * @param positions up to three where it begins, in different plans
 * @param fillers what stands between, the commonest first
 * @param entropy of the fillers in nats
 * @param together how much oftener than by chance beginning and end meet in a clause, as a logarithm
 * @param spread by how many issuers the plans are, times of how many sorts
 */
record Template(
        String head,
        String tail,
        double score,
        int[] groups,
        int[] positions,
        List<Filled> fillers,
        double entropy,
        double together,
        int spread) {

    /** Of the plans that a plain search finds, so many are read as the template at least. */
    private static final double READ_SO = 0.15;

    /** Something between, and how many plans have it. */
    record Filled(String text, int plans) {}

    /** Whether a plain search, which finds it in so many plans, finds little else. */
    boolean isWhatStandsIn(int plans) {
        return groups.length >= READ_SO * plans;
    }

    /** The same, with the plans and places that a plain search finds. */
    Template counted(int[] inGroups, int[] at) {
        double z = -5.4
                + 0.9 * Math.log(groups.length)
                + 0.7 * Math.min(3.5, entropy)
                + 0.5 * Math.min(6, together)
                + 0.25 * Math.min(6, head.length() + end().length() - 3)
                + 0.35 * Math.log(spread);
        double likely = Math.round(1000 / (1 + Math.exp(-z))) / 1000.0;
        return new Template(head, tail, likely, inGroups, at, fillers, entropy, together, spread);
    }

    /** The end as it stands in a text. */
    String end() {
        return tail.replace(String.valueOf(Phrase.GAP), "");
    }

    String text() {
        return head + Phrase.GAP + tail;
    }
}

package org.nigao.mining;

import java.util.function.Function;

/** How many different things plans are, such as issuers that they are by. */
final class Variety {

    private final Trait trait;
    private final int[] lastMet;
    private int stamp;

    Variety(Texts texts, Reposts reposts, Function<Origin, String> what) {
        trait = new Trait(texts, reposts, what);
        lastMet = new int[trait.different()];
    }

    /** Of these plans, reposts being one. */
    int of(int[] groups) {
        stamp++;
        int different = 0;
        for (int group : groups) {
            int thing = trait.of(group);
            if (lastMet[thing] != stamp) {
                lastMet[thing] = stamp;
                different++;
            }
        }
        return different;
    }
}

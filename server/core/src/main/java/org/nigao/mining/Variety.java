package org.nigao.mining;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/** How many different things plans are, such as issuers that they are by. */
final class Variety {

    private final int[] thing;
    private final int[] lastMet;
    private int stamp;

    Variety(Texts texts, Reposts reposts, Function<Origin, String> what) {
        Map<String, Integer> numbers = new HashMap<>();
        thing = new int[reposts.groups()];
        for (int group = 0; group < thing.length; group++) {
            String one = what.apply(texts.origins().get(reposts.representative(group)));
            numbers.putIfAbsent(one, numbers.size());
            thing[group] = numbers.get(one);
        }
        lastMet = new int[numbers.size()];
    }

    /** Of these plans, reposts being one. */
    int of(int[] groups) {
        stamp++;
        int different = 0;
        for (int group : groups) {
            if (lastMet[thing[group]] != stamp) {
                lastMet[thing[group]] = stamp;
                different++;
            }
        }
        return different;
    }
}

package org.nigao.mining;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** What each plan is in one respect, such as the region it is of, as a number; reposts are one plan. */
final class Trait {

    private final List<String> names = new ArrayList<>();
    private final int[] numbers;

    Trait(Texts texts, Reposts reposts, Function<Origin, String> what) {
        Map<String, Integer> known = new HashMap<>();
        numbers = new int[reposts.groups()];
        for (int group = 0; group < numbers.length; group++) {
            String name = what.apply(texts.origins().get(reposts.representative(group)));
            if (!known.containsKey(name)) {
                known.put(name, names.size());
                names.add(name);
            }
            numbers[group] = known.get(name);
        }
    }

    /** How many different ones there are: their numbers are below it. */
    int different() {
        return names.size();
    }

    int of(int group) {
        return numbers[group];
    }

    String name(int number) {
        return names.get(number);
    }
}

package org.nigao.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.nigao.dictionary.Kind;

/** Where the evidence of a phrase does not agree with itself. */
public final class Contradictions {

    private Contradictions() {}

    /** Chinese sentences without their subject and full stop. */
    public static List<String> in(Phrase phrase) {
        List<String> found = new ArrayList<>();
        if (phrase.isMined()) {
            counts("years", phrase.years(), phrase.plans(), found);
            counts("regions", phrase.regions(), phrase.plans(), found);
            if (phrase.issuers() > phrase.plans()) {
                found.add("的“issuers”多于“plans”：发文机关不会多于篇数");
            }
            if (phrase.score() < 0 || phrase.score() > 1) {
                found.add("的“score”应在 0 与 1 之间");
            }
            period(phrase, found);
        }
        if (phrase.kind() == Kind.SUPERSEDED
                && phrase.use().isPresent()
                && phrase.successor().isEmpty()) {
            found.add("写了停用年份，却没有“right”：应写现在的说法");
        }
        if (phrase.successor().filter(phrase.text()::equals).isPresent()) {
            found.add("的“right”与“text”相同");
        }
        return found;
    }

    private static void counts(String name, Map<?, Integer> counts, int plans, List<String> found) {
        int sum = counts.values().stream().mapToInt(Integer::intValue).sum();
        if (sum > plans) {
            found.add("的“" + name + "”合计 " + sum + " 篇，多于“plans”的 " + plans + " 篇");
        }
    }

    private static void period(Phrase phrase, List<String> found) {
        if (phrase.years().isEmpty() != phrase.use().isEmpty()) {
            found.add("的“first”“last”与“years”对不上：有年份才有起止");
        } else if (phrase.use().isPresent()
                && (phrase.use().get().first() != phrase.years().firstKey()
                        || phrase.use().get().last() != phrase.years().lastKey())) {
            found.add("的“first”“last”应是“years”中最早和最晚的一年");
        }
    }
}

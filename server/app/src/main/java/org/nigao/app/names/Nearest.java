package org.nigao.app.names;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** The name someone probably meant. */
public final class Nearest {

    private Nearest() {}

    public static Optional<String> to(String given, Collection<String> names) {
        int far = Math.max(2, given.length() / 3);
        LevenshteinDistance distance = new LevenshteinDistance(far);
        return names.stream()
                .filter(name -> distance.apply(given, name) >= 0)
                .min(Comparator.comparing(name -> distance.apply(given, name)));
    }

    /** The tail of a sentence on an unknown name. */
    public static String hint(String given, Collection<String> names, String remedy) {
        return to(given, names).map(name -> "您是否要写 " + name + "？").orElse(remedy);
    }
}

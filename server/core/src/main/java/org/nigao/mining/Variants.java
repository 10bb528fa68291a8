package org.nigao.mining;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.nigao.mining.Choice.Scored;
import org.nigao.phrase.Variant;

/**
 * Phrases that are forms of each other: one word is another of the same length with a character in common (推进、推动), or only
 * 的, 和, 与, 及 or 、 differ.
 */
final class Variants {

    private static final int MOST = 5;
    private static final int SHORTEST = 5;
    private static final String JOINTS = "的和与及、";

    private final WordBorders borders;
    private final Map<String, List<Scored>> alike = new HashMap<>();

    private Variants(WordBorders borders) {
        this.borders = borders;
    }

    static Variants of(List<Scored> phrases, WordBorders borders) {
        Variants variants = new Variants(borders);
        for (Scored phrase : phrases) {
            for (String key : variants.keys(phrase.candidate())) {
                variants.alike.computeIfAbsent(key, k -> new ArrayList<>(2)).add(phrase);
            }
        }
        return variants;
    }

    /** The other forms of a phrase, the commonest first. */
    List<Variant> of(Scored phrase) {
        Map<String, Variant> variants = new HashMap<>();
        String text = phrase.candidate().text();
        for (String key : keys(phrase.candidate())) {
            for (Scored other : alike.getOrDefault(key, List.of())) {
                String form = other.candidate().text();
                if (!form.equals(text) && isForm(text, form)) {
                    variants.put(form, new Variant(form, other.candidate().plans()));
                }
            }
        }
        List<Variant> sorted = new ArrayList<>(variants.values());
        sorted.sort((one, other) -> one.plans() == other.plans()
                ? one.text().compareTo(other.text())
                : Integer.compare(other.plans(), one.plans()));
        return sorted.subList(0, Math.min(MOST, sorted.size()));
    }

    private List<String> keys(Candidate c) {
        if (c.text().length() < SHORTEST) {
            return List.of();
        }
        List<String> keys = new ArrayList<>();
        int from = c.position();
        for (int at = from; at < from + c.text().length(); at = borders.next(at)) {
            int end = borders.next(at) - from;
            if (end - (at - from) >= 2 && end <= c.text().length()) {
                keys.add(c.text().substring(0, at - from)
                        + '*'
                        + (end - at + from)
                        + c.text().substring(end));
            }
        }
        keys.add(plain(c.text()));
        return keys;
    }

    private static String plain(String text) {
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            if (JOINTS.indexOf(text.charAt(i)) < 0) {
                plain.append(text.charAt(i));
            }
        }
        return plain.toString();
    }

    /** Whether what differs has a character in common, or is a joint. */
    private static boolean isForm(String one, String other) {
        if (one.length() != other.length()) {
            return true;
        }
        int from = 0;
        while (from < one.length() && one.charAt(from) == other.charAt(from)) {
            from++;
        }
        int to = one.length();
        while (to > from && one.charAt(to - 1) == other.charAt(to - 1)) {
            to--;
        }
        return to - from == 1 || JOINTS.indexOf(one.charAt(from)) >= 0;
    }
}

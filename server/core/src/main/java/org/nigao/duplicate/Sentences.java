package org.nigao.duplicate;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import org.nigao.draft.Han;

/** Which sentences several wordings have, kept up to date as wordings come and go. */
final class Sentences {

    /** Fewer characters are a turn of phrase. */
    static final int FEWEST_HAN = 15;

    private static final String ENDS = "。;!?";

    private final Postings postings = new Postings();
    private final Set<Integer> repeated = new LinkedHashSet<>();
    private int changes;

    /** Grows whenever there is other to be said of the sentences that several wordings have. */
    int changes() {
        return changes;
    }

    void add(Unit unit) {
        add(hashes(unit), unit);
    }

    private void add(Set<Integer> hashes, Unit unit) {
        for (int sentence : hashes) {
            postings.add(sentence, unit.id());
            note(sentence, 2);
        }
    }

    /** {@code others} are all that are left. */
    void remove(Unit unit, Wordings others) {
        remove(hashes(unit), unit, others);
    }

    /** A unit that said {@code before} says something else now; only the sentences that changed are looked at. */
    void replace(Unit unit, String before, Wordings all) {
        String now = unit.wording().text();
        int front = Strings.commonStart(before, now);
        int back = Strings.commonEnd(before, now, front);
        int from = startOfSentence(before, front);
        Set<Integer> gone = hashes(before.substring(from, endOfSentence(before, before.length() - back)));
        Set<Integer> come = hashes(now.substring(from, endOfSentence(now, now.length() - back)));
        if (!gone.equals(come)) {
            // What has gone from here may stand in another place of the paragraph.
            Set<Integer> said = hashes(before);
            Set<Integer> says = hashes(now);
            gone.removeAll(says);
            come.removeAll(said);
            remove(gone, unit, all);
            add(come, unit);
        }
    }

    private static int startOfSentence(String text, int before) {
        int at = before;
        while (at > 0 && ENDS.indexOf(text.charAt(at - 1)) < 0) {
            at--;
        }
        return at;
    }

    private static int endOfSentence(String text, int from) {
        int at = from;
        while (at < text.length() && ENDS.indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return Math.min(text.length(), at + 1);
    }

    private void remove(Set<Integer> hashes, Unit unit, Wordings others) {
        for (int sentence : hashes) {
            if (postings.remove(sentence, unit.id()) == Postings.COMMON && !postings.isListed(sentence)) {
                List<Integer> having = new ArrayList<>();
                others.forEach(other -> {
                    if (other != unit && other.paragraphs() > 0 && hashes(other).contains(sentence)) {
                        having.add(other.id());
                    }
                });
                postings.list(sentence, having.stream().mapToInt(id -> id).toArray());
            }
            note(sentence, 1);
        }
    }

    /** {@code border} is the count at which it has just come to be repeated, or no longer is. */
    private void note(int sentence, int border) {
        int count = postings.count(sentence);
        if (count >= border) {
            changes++;
        }
        if (count >= 2) {
            repeated.add(sentence);
        } else {
            repeated.remove(sentence);
        }
    }

    /** Every sentence that at least two wordings have, and up to {@link Postings#COMMON}. */
    List<SharedSentence> shared(Wordings wordings) {
        Map<String, Set<Integer>> shared = new TreeMap<>();
        Set<Integer> ids = new TreeSet<>();
        repeated.forEach(sentence -> postings.forEach(sentence, ids::add));
        for (int id : ids) {
            String wording = wordings.get(id).wording().text();
            forEach(wording, (from, to) -> {
                String text = wording.substring(from, to);
                if (repeated.contains(text.hashCode()) && !postings.isCommon(text.hashCode())) {
                    shared.computeIfAbsent(text, t -> new TreeSet<>()).add(id);
                }
            });
        }
        List<SharedSentence> all = new ArrayList<>();
        shared.forEach((text, said) -> {
            if (said.size() > 1) {
                all.add(new SharedSentence(text, Set.copyOf(said)));
            }
        });
        return all;
    }

    private static Set<Integer> hashes(Unit unit) {
        return hashes(unit.wording().text());
    }

    private static Set<Integer> hashes(String text) {
        Set<Integer> hashes = new LinkedHashSet<>();
        forEach(text, (from, to) -> hashes.add(text.substring(from, to).hashCode()));
        return hashes;
    }

    /** Where the sentences of a wording begin and end, with the mark that ends them; a heading has none. */
    private static void forEach(String wording, BiConsumer<Integer, Integer> sentence) {
        int from = 0;
        int han = 0;
        for (int i = 0; i < wording.length(); i++) {
            char c = wording.charAt(i);
            if (Han.is(c)) {
                han++;
            } else if (ENDS.indexOf(c) >= 0) {
                if (han >= FEWEST_HAN) {
                    sentence.accept(from, i + 1);
                }
                from = i + 1;
                han = 0;
            }
        }
    }
}

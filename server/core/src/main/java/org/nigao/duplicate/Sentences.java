package org.nigao.duplicate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** Which sentences several wordings have, kept up to date as wordings come and go. */
final class Sentences {

    private final Postings postings = new Postings();
    private final Set<Integer> repeated = new LinkedHashSet<>();
    private int changes;

    /** Grows whenever there is other to be said of the sentences that several wordings have. */
    int changes() {
        return changes;
    }

    void add(Unit unit) {
        unit.sayIn(SentenceHashes.of(unit.wording().text()));
        unit.sentences().forEachDistinct(sentence -> add(sentence, unit));
    }

    private void add(int sentence, Unit unit) {
        postings.add(sentence, unit.id());
        note(sentence, 2);
    }

    /** {@code others} are all that are left. */
    void remove(Unit unit, Wordings others) {
        unit.sentences().forEachDistinct(sentence -> remove(sentence, unit, others));
        unit.sayIn(SentenceHashes.NONE);
    }

    /** A unit says something else now; only the sentences that changed are looked at. */
    void replace(Unit unit, Rewording rewording, Wordings all) {
        String before = rewording.before();
        String now = rewording.after();
        int from = startOfSentence(before, rewording.front());
        int[] gone = SentenceHashes.of(before, from, endOfSentence(before, rewording.endBefore()));
        int[] come = SentenceHashes.of(now, from, endOfSentence(now, rewording.endAfter()));
        if (Arrays.equals(gone, come)) {
            return;
        }
        SentenceHashes said = unit.sentences();
        SentenceHashes says = said.with(gone, come);
        unit.sayIn(says);
        distinct(gone).filter(sentence -> !says.contains(sentence)).forEach(sentence -> remove(sentence, unit, all));
        distinct(come).filter(sentence -> !said.contains(sentence)).forEach(sentence -> add(sentence, unit));
    }

    private static IntStream distinct(int[] sentences) {
        return Arrays.stream(sentences).distinct();
    }

    private static int startOfSentence(String text, int before) {
        int at = before;
        while (at > 0 && SentenceHashes.ENDS.indexOf(text.charAt(at - 1)) < 0) {
            at--;
        }
        return at;
    }

    private static int endOfSentence(String text, int from) {
        int at = from;
        while (at < text.length() && SentenceHashes.ENDS.indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return Math.min(text.length(), at + 1);
    }

    private void remove(int sentence, Unit unit, Wordings others) {
        if (postings.remove(sentence, unit.id()) == Postings.COMMON && !postings.isListed(sentence)) {
            List<Integer> having = new ArrayList<>();
            others.forEach(other -> {
                if (other != unit && other.sentences().contains(sentence)) {
                    having.add(other.id());
                }
            });
            postings.list(sentence, having.stream().mapToInt(id -> id).toArray());
        }
        note(sentence, 1);
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
        Map<String, String> texts = new HashMap<>();
        Set<Integer> ids = new TreeSet<>();
        repeated.forEach(sentence -> postings.forEach(sentence, ids::add));
        for (int id : ids) {
            String wording = wordings.get(id).wording().text();
            SentenceHashes.forEach(wording, (from, to) -> {
                String text = wording.substring(from, to);
                int hash = SentenceHashes.hash(wording, from, to);
                if (repeated.contains(hash) && !postings.isCommon(hash)) {
                    String clauses = SentenceHashes.inOrder(text);
                    shared.computeIfAbsent(clauses, t -> new TreeSet<>()).add(id);
                    texts.merge(clauses, text, (one, other) -> one.compareTo(other) <= 0 ? one : other);
                }
            });
        }
        List<SharedSentence> all = new ArrayList<>();
        shared.forEach((clauses, said) -> {
            if (said.size() > 1) {
                all.add(new SharedSentence(texts.get(clauses), Set.copyOf(said)));
            }
        });
        return all;
    }
}

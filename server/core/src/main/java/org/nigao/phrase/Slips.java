package org.nigao.phrase;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.nigao.draft.Han;
import org.nigao.draft.Pinyin;

/**
 * Tells slips from what is only like a phrase. Edit distance cannot: most of what is near a phrase is another good wording. A
 * slip breaks the text where it stands, that is, it makes sequences of two and three characters that no two plans
 * have, and the phrase in its place mends them.
 */
public final class Slips {

    /** So many plans must have a phrase before anything else is held against it; unless a person wrote it down. */
    public static final int FEWEST_PLANS = 4;

    private static final int CONTEXT = 8;

    /** Put in or left out, these make another good wording. */
    private static final String PARTICLES = "的和及与等了各之并而也或";

    private final PhraseIndex index;
    private final Phrases phrases;
    private final String text;
    private final char[] units;

    /** Units with a phrase around them that stands there as it is. */
    private final BitSet attested = new BitSet();

    private final List<Judged> slips = new ArrayList<>();

    /** A slip, and how many sequences nobody writes would be left by mending it. */
    private record Judged(Slip slip, int left) {}

    private Slips(String text, PhraseIndex index, Phrases phrases) {
        this.index = index;
        this.text = text;
        this.units = text.toCharArray();
        this.phrases = phrases;
    }

    /** Those in a text, by place; never two about one. */
    public static List<Slip> in(String text, Phrases phrases) {
        List<Judged> all = new ArrayList<>();
        for (PhraseIndex index : phrases.indexes()) {
            all.addAll(new Slips(text, index, phrases).all());
        }
        if (all.isEmpty()) {
            return List.of();
        }
        all.sort(Comparator.comparing((Judged j) -> j.slip().miss().edits())
                .thenComparing(Judged::left)
                .thenComparing(j -> !isReordered(j.slip().wrong(text), j.slip().right()))
                .thenComparing(j ->
                        j.slip().end() - j.slip().start() + j.slip().right().length())
                .thenComparing(j -> -j.slip().phrase().length())
                .thenComparing(j -> j.slip().start())
                .thenComparing(j -> j.slip().miss().phrase()));
        List<Slip> chosen = new ArrayList<>();
        for (Judged judged : all) {
            if (chosen.stream().noneMatch(c -> touch(c.miss(), judged.slip().miss()))) {
                chosen.add(judged.slip());
            }
        }
        chosen.sort(Comparator.comparing(Slip::start));
        return chosen;
    }

    private List<Judged> all() {
        List<NearMiss> misses = NearMisses.in(units, index);
        misses.addAll(index.soundAlikes().in(units));
        if (!misses.isEmpty()) {
            for (PhraseIndex any : phrases.indexes()) {
                any.matches(units, (phrase, start, end) -> attested.set(start + 1, end - 1));
            }
            misses.forEach(this::judge);
        }
        return slips;
    }

    private static boolean touch(NearMiss one, NearMiss other) {
        return one.start() <= other.end() && other.start() <= one.end();
    }

    private void judge(NearMiss miss) {
        Evidence evidence = index.evidence(miss.phrase());
        String phrase = index.text(miss.phrase());
        String written = text.substring(miss.start(), miss.end());
        if (!isCommon(evidence) || index.isVariant(written) || phrases.has(written)) {
            return;
        }
        int front = commonPrefix(written, phrase);
        int back = commonSuffix(written, phrase, front);
        Difference difference = new Difference(
                miss, miss.start() + front, miss.end() - back, phrase.substring(front, phrase.length() - back));
        judge(difference);
        judgeBesideEnds(difference, phrase);
        // At its end, what stands there may be the next word, and the last character of the phrase be missing.
        if (difference.isOneForOne() && back == 0) {
            NearMiss shorter = new NearMiss(miss.phrase(), miss.start(), miss.end() - 1, miss.edits());
            judge(new Difference(shorter, difference.start(), difference.start(), difference.right()));
        } else if (difference.isOneForOne() && front == 0) {
            NearMiss shorter = new NearMiss(miss.phrase(), miss.start() + 1, miss.end(), miss.edits());
            judge(new Difference(shorter, difference.end(), difference.end(), difference.right()));
        }
    }

    /**
     * Its first or last character may stand a little farther out, with something put in between: 依〈车苦〉法追究 is one edit away if
     * the first character is taken to be missing, and two if it is seen.
     */
    private void judgeBesideEnds(Difference difference, String phrase) {
        NearMiss miss = difference.miss();
        int most = PhraseCompiler.tolerance(phrase.length());
        for (int more = 1; more <= most && difference.right().length() == 1; more++) {
            int first = difference.end() - more - 1;
            if (difference.start() == miss.start() && first >= 0 && units[first] == phrase.charAt(0)) {
                NearMiss longer = new NearMiss(miss.phrase(), first, miss.end(), more);
                judge(new Difference(longer, first + 1, difference.end(), ""));
            }
            int last = difference.start() + more;
            if (difference.end() == miss.end()
                    && last < units.length
                    && units[last] == phrase.charAt(phrase.length() - 1)) {
                NearMiss longer = new NearMiss(miss.phrase(), miss.start(), last + 1, more);
                judge(new Difference(longer, difference.start(), last, ""));
            }
        }
    }

    /** Whether a phrase may be held against what is written. */
    private static boolean isCommon(Evidence evidence) {
        return evidence.plans() == 0 || evidence.plans() >= FEWEST_PLANS;
    }

    private static int commonPrefix(String one, String other) {
        int length = 0;
        while (length < Math.min(one.length(), other.length()) && one.charAt(length) == other.charAt(length)) {
            length++;
        }
        return length;
    }

    private static int commonSuffix(String one, String other, int prefix) {
        int length = 0;
        while (length < Math.min(one.length(), other.length()) - prefix
                && one.charAt(one.length() - 1 - length) == other.charAt(other.length() - 1 - length)) {
            length++;
        }
        return length;
    }

    /** Where a near miss differs from its phrase, and what the phrase has there. */
    private record Difference(NearMiss miss, int start, int end, String right) {

        boolean isOneForOne() {
            return end - start == 1 && right.length() == 1;
        }

        boolean isAtAnEnd() {
            return start == miss.start() || end == miss.end();
        }
    }

    private void judge(Difference difference) {
        String wrong = text.substring(difference.start(), difference.end());
        String right = difference.right();
        if (!isHan(wrong) || !isHan(right) || isAttested(difference)) {
            return;
        }
        Broken broken = broken(difference);
        boolean alike = soundAlike(wrong, right);
        boolean doubled = right.isEmpty() && wrong.length() == 1 && isDoubled(difference.start());
        if (doubled ? broken.triples() > broken.mended().triples() : isSlip(difference, wrong, alike, broken)) {
            boolean sure = doubled || broken.pairs() > (alike ? 0 : 1);
            Slip slip = new Slip(difference.miss(), index, difference.start(), difference.end(), right, sure);
            slips.add(new Judged(slip, broken.mended().pairs() + broken.mended().triples()));
        }
    }

    /** One character or two, each read as the one in its place. */
    private static boolean soundAlike(String wrong, String right) {
        boolean alike = wrong.length() == right.length() && !wrong.isEmpty() && wrong.length() <= 2;
        for (int i = 0; alike && i < wrong.length(); i++) {
            alike = Pinyin.soundAlike(wrong.charAt(i), right.charAt(i));
        }
        return alike;
    }

    private boolean isSlip(Difference difference, String wrong, boolean alike, Broken broken) {
        String right = difference.right();
        int pairs = broken.pairs() - broken.mended().pairs();
        int triples = broken.triples() - broken.mended().triples();
        boolean brief = index.length(difference.miss().phrase()) < PhraseCompiler.SHORTEST_SLIP;
        if (brief && (!alike || pairs <= 0)) {
            return false;
        }
        boolean mends = broken.mended().pairs() == 0 && broken.mended().triples() <= Math.min(2, pairs);
        if (triples <= 0
                || !mends && !(alike && pairs > 0)
                || !alike && isOtherWording(difference, wrong, pairs, triples)) {
            return false;
        }
        if (isReordered(wrong, right)) {
            return pairs > 0 || triples >= 2;
        }
        if (wrong.isEmpty()) {
            return pairs > 0 || triples >= right.length();
        }
        if (right.isEmpty() && !difference.isAtAnEnd()) {
            return pairs > 0 || triples >= 2;
        }
        if (pairs == 0) {
            boolean little = wrong.length() + right.length() == 2 && (alike || !difference.isAtAnEnd());
            return triples >= (little ? 2 : 3);
        }
        return alike || triples >= 2 || !difference.isAtAnEnd();
    }

    /** Whether it is another thing of the same kind, or another word, or a particle more or less. */
    private boolean isOtherWording(Difference difference, String wrong, int pairs, int triples) {
        String right = difference.right();
        boolean isShort = index.length(difference.miss().phrase()) < PhraseCompiler.SHORTEST_ANY_SLIP;
        boolean oneSided = wrong.isEmpty() || right.isEmpty();
        boolean whole = pairs < (wrong.isEmpty() ? 1 : 2) && triples < 2;
        boolean contrast = wrong.length() < 2 && right.length() < 2 && Contrasts.tellApart(wrong, right);
        boolean particles = (wrong + right).chars().allMatch(c -> PARTICLES.indexOf(c) >= 0);
        boolean word = wrong.length() > 1 && !isReordered(wrong, right) && phrases.isWritten(wrong);
        return isShort || word || contrast && (!oneSided || whole && !wrong.isEmpty()) || particles && whole;
    }

    static boolean isReordered(String one, String other) {
        return one.length() == other.length()
                && one.chars()
                        .sorted()
                        .boxed()
                        .toList()
                        .equals(other.chars().sorted().boxed().toList());
    }

    private boolean isDoubled(int at) {
        return at > 0 && units[at - 1] == units[at] || at + 1 < units.length && units[at + 1] == units[at];
    }

    /** Whether another phrase stands there as it is. */
    private boolean isAttested(Difference difference) {
        int start = difference.start();
        int end = difference.end();
        return start < end
                ? attested.nextClearBit(start) >= end
                : start > 0 && attested.get(start) && attested.get(start - 1);
    }

    /**
     * How many sequences that touch the difference nobody else writes.
     *
     * @param mended the same with the phrase in its place
     */
    private record Broken(int pairs, int triples, Mended mended) {}

    private record Mended(int pairs, int triples) {}

    private Broken broken(Difference difference) {
        int from = Math.max(0, difference.start() - CONTEXT);
        int to = Math.min(text.length(), difference.end() + CONTEXT);
        String before = text.substring(from, difference.start());
        String behind = text.substring(difference.end(), to);
        String written = Sequences.view(before + text.substring(difference.start(), difference.end()) + behind);
        String mended = Sequences.view(before + difference.right() + behind);
        int at = before.length() + 1;
        int length = difference.end() - difference.start();
        int right = difference.right().length();
        return new Broken(
                unwritten(written, at, length, 2),
                unwritten(written, at, length, 3),
                new Mended(unwritten(mended, at, right, 2), unwritten(mended, at, right, 3)));
    }

    /** Of the sequences that touch a stretch, or bridge it where it is empty. */
    private int unwritten(String view, int start, int length, int units) {
        int unwritten = 0;
        for (int at = start - units + 1; at < start + length; at++) {
            if (at >= 0 && at + units <= view.length() && !phrases.sequences().have(view, at, units)) {
                unwritten++;
            }
        }
        return unwritten;
    }

    private static boolean isHan(String text) {
        return Han.count(text) == text.length();
    }
}

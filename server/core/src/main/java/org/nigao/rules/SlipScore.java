package org.nigao.rules;

import java.util.function.Predicate;
import java.util.function.Supplier;
import org.nigao.draft.Han;
import org.nigao.draft.Pinyin;
import org.nigao.phrase.Phrases;
import org.nigao.phrase.Sequences;

/**
 * How much speaks for what stands once being a slip for what stands elsewhere, in points. The weights are those of a logistic
 * regression, rounded and then narrowed where documents were wrongly told: 2,575 slips planted in names and terms against 48,321
 * places of 740 published documents that differ by as little from another place.
 */
final class SlipScore {

    private static final int ENOUGH = 18;

    private static final int FEWEST_ALIKE = 2;
    private static final int MOST_ALIKE = 5;
    private static final int MOST_UNUSUAL = 3;

    private static final int ON_BOTH_SIDES = 6;
    private static final int WELL_INSIDE = 3;
    private static final int MORE_THAN_ONCE = 5;
    private static final int WORD_ELSEWHERE = 3;
    private static final int WORD_HERE = -3;
    private static final int PAIR_OF_OTHERS = -3;
    private static final int TRIPLE_OF_OTHERS = -2;
    private static final int UNUSUAL = -2;
    private static final int HEARD = 9;
    private static final int STANDS_AGAIN = -7;
    private static final int NOT_MENDED = -6;

    private static final String PLACES = "江河湖山溪州县镇乡村";

    /** 桂中市 beside 城中区: the same where the name has two characters. */
    private static final String LEVELS = "州县市区镇乡村";

    /** 每半月 beside 每月: they make another number. */
    private static final String MEASURES = "半一二三四五六七八九十两双单";

    private final Supplier<Phrases> phrases;

    SlipScore(Supplier<Phrases> phrases) {
        this.phrases = phrases;
    }

    /**
     * @param before how many characters and points in front of what differs are the same, {@code behind} how many after it
     * @param times how often it stands so
     * @param standsAgain whether two characters that stand here stand elsewhere in the draft
     */
    boolean isSlip(
            String text, Difference difference, int before, int behind, int times, Predicate<String> standsAgain) {
        Difference.Kind kind = difference.kind(text);
        int alike = alike(text, difference, before, behind);
        if (alike < FEWEST_ALIKE
                || !mayBe(kind, text, difference)
                || kind == Difference.Kind.DOUBLED && isOfNeighbour(text, difference, before, behind)) {
            return false;
        }
        int least = Math.min(before, behind);
        int score = ofKind(kind, text, difference, least)
                + alike
                + (least > 0 ? ON_BOTH_SIDES : 0)
                + (least > 1 ? WELL_INSIDE : 0)
                + (times > 1 ? MORE_THAN_ONCE : 0)
                + words(kind, text, difference);
        // The rest can only speak against it, and costs more.
        return score >= ENOUGH
                && score + asOthersWrite(kind, text, difference) >= ENOUGH
                && (score + asOthersWrite(kind, text, difference) + STANDS_AGAIN >= ENOUGH
                        || !isOfDraft(kind, text, difference, standsAgain));
    }

    private static boolean mayBe(Difference.Kind kind, String text, Difference difference) {
        return switch (kind) {
            case OTHER -> false;
            // What begins a line is a number or a word of its own.
            case PUT_IN -> difference.from() > 0 && MEASURES.indexOf(text.charAt(difference.from())) < 0;
            case REPLACED -> difference.from() > 0 && !isOfPlace(text, difference);
            case LEFT_OUT ->
                !SoughtSpot.isParticle(text.substring(Math.max(0, difference.from() - 1), difference.from()));
            default -> true;
        };
    }

    /** 学习习近平…: the first of two at the edge of what stands elsewhere belongs to the word beside it. */
    private static boolean isOfNeighbour(String text, Difference difference, int before, int behind) {
        return before <= 1 && Misheard.isWord(text, difference.from() - 2)
                || behind == 0 && Misheard.isWord(text, difference.from());
    }

    /** 明江 and 东江: what stands in front tells one place from another, unless it is heard wrong. */
    private static boolean isOfPlace(String text, Difference difference) {
        int to = difference.to();
        boolean place = to < text.length() && PLACES.indexOf(text.charAt(to)) >= 0
                || to + 1 < text.length() && LEVELS.indexOf(text.charAt(to + 1)) >= 0;
        return place && !isHeard(text, difference);
    }

    /** Read alike, behind a character or in a row: where a clause begins 湖岸 is another word as well as 护岸. */
    private static boolean isHeard(String text, Difference difference) {
        int before = difference.from() - 1;
        return (isHan(text, before) || before >= 0 && text.charAt(before) == '、')
                && Pinyin.soundAlike(
                        text.charAt(difference.from()), difference.usual().charAt(0));
    }

    private static int ofKind(Difference.Kind kind, String text, Difference difference, int least) {
        return switch (kind) {
            case EXCHANGED -> 16;
            case WORDS_EXCHANGED -> 22;
            // 祁连山山水林田湖: the second of two may begin a word.
            case DOUBLED -> Misheard.isWord(text, difference.to() - 1) ? 10 : 13;
            case LEFT_OUT -> least > 1 ? 0 : -4;
            // 师 in 代理师业务: what stands between two words makes another word of the first.
            case PUT_IN ->
                Misheard.isWord(text, difference.from() - 2) && Misheard.isWord(text, difference.to()) ? -5 : -2;
            case REPLACED -> isHeard(text, difference) ? HEARD : -1;
            case OTHER -> 0;
        };
    }

    /** How many Chinese characters without a point between are the same around what differs. */
    private static int alike(String text, Difference difference, int before, int behind) {
        int front = 0;
        int back = 0;
        while (front < Math.min(before, MOST_ALIKE) && Han.is(text.charAt(difference.from() - 1 - front))) {
            front++;
        }
        while (back < Math.min(behind, MOST_ALIKE) && Han.is(text.charAt(difference.to() + back))) {
            back++;
        }
        return front + back;
    }

    /** Whether the place is part of a word as it stands elsewhere, and as it stands here. */
    private static int words(Difference.Kind kind, String text, Difference difference) {
        int from = difference.from();
        int to = difference.to();
        String mended = difference.mended(text);
        boolean left = Misheard.isWord(mended, from - 1);
        boolean right = Misheard.isWord(mended, from + difference.usual().length() - 1);
        boolean middle = difference.usual().length() == 2 && Misheard.isWord(mended, from);
        // 师业务 for 行业务: the word beside it is a word as it stands, too.
        boolean surely = middle || left && !Misheard.isWord(text, from - 2) || right && !Misheard.isWord(text, to);
        boolean maybe = kind == Difference.Kind.LEFT_OUT ? surely : left || right || middle;
        boolean here = Misheard.isWord(text, from - 1)
                || difference.length() == 2 && Misheard.isWord(text, from)
                || difference.length() > 0 && Misheard.isWord(text, to - 1);
        return (maybe ? WORD_ELSEWHERE : 0) + (surely ? WORD_ELSEWHERE : 0) + (here ? WORD_HERE : 0);
    }

    /** What speaks against it by what other documents write side by side. */
    private int asOthersWrite(Difference.Kind kind, String text, Difference difference) {
        Seen here = seen(Sequences.view(text), difference.from(), difference.to());
        Seen usual = seen(
                Sequences.view(difference.mended(text)),
                difference.from(),
                difference.from() + difference.usual().length());
        // 办公楼楼顶: what would be left is not written either.
        return PAIR_OF_OTHERS * here.pairs()
                + TRIPLE_OF_OTHERS * here.triples()
                + UNUSUAL * Math.min(MOST_UNUSUAL, usual.newPairs() + usual.newTriples())
                + (kind == Difference.Kind.DOUBLED && usual.newPairs() > 0 ? NOT_MENDED : 0);
    }

    /** 科创 in 科创成果: with a neighbour it is a word of this draft. */
    private static boolean isOfDraft(
            Difference.Kind kind, String text, Difference difference, Predicate<String> standsAgain) {
        if (kind != Difference.Kind.REPLACED && kind != Difference.Kind.PUT_IN) {
            return false;
        }
        int at = difference.from();
        return isHan(text, at - 1) && standsAgain.test(text.substring(at - 1, at + 1))
                || isHan(text, at + 1) && standsAgain.test(text.substring(at, at + 2));
    }

    private static boolean isHan(String text, int at) {
        return at >= 0 && at < text.length() && Han.is(text.charAt(at));
    }

    /** How many pairs and triples with what differs in them others write, and how many they do not. */
    private record Seen(int pairs, int newPairs, int triples, int newTriples) {}

    private Seen seen(String view, int from, int to) {
        int pairs = 0;
        int newPairs = 0;
        int triples = 0;
        int newTriples = 0;
        Sequences others = phrases.get().sequences();
        for (int at = Math.max(0, from - 1); at <= to; at++) {
            if (at >= from && isPair(view, at)) {
                boolean had = others.have(view, at, Sequences.SHORTEST);
                pairs += had ? 1 : 0;
                newPairs += had ? 0 : 1;
            }
            if (at + Sequences.LONGEST <= view.length() && Sequences.isOne(view, at, Sequences.LONGEST)) {
                boolean had = others.have(view, at, Sequences.LONGEST);
                triples += had ? 1 : 0;
                newTriples += had ? 0 : 1;
            }
        }
        return new Seen(pairs, newPairs, triples, newTriples);
    }

    private static boolean isPair(String view, int at) {
        return at + 1 < view.length() && view.charAt(at) != Sequences.BORDER && view.charAt(at + 1) != Sequences.BORDER;
    }
}

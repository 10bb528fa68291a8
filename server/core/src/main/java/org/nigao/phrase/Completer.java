package org.nigao.phrase;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.nigao.draft.Han;
import org.nigao.phrase.Sorted.Range;

/** Proposes what comes next at the end of some text: phrases that begin with its last units, and how other texts went on behind it. */
public record Completer(Phrases phrases, Continuations continuations) {

    /** More of what stands in front of the caret says no more. */
    private static final int FARTHEST = 24;

    /** So many of the weightiest are ranked by where they are written. */
    private static final int RANKED = 40;

    private static final int LOOKED_AT = 400;
    private static final int SHORTEST_CONTEXT = 2;

    /** Grey text is shown where more than this share of what prior plans have goes on so. */
    private static final double CONFIDENT = 0.7;

    private static final int SHORTEST_REST = 2;

    /** Grey text shows how other texts went on where it is likelier than this to be right. */
    private static final double SURE = 0.65;

    /** And the rest of a template or phrase where they went on so more often than not. */
    private static final double AGREED = 0.5;

    /** In a list one may be bolder. */
    private static final double WORTH_LISTING = 0.06;

    /** Less so where so many units of a phrase are written already. */
    private static final double BESIDE_PHRASES = 0.3;

    private static final int BEGUN = 3;

    /** With phrases alone. */
    public Completer(Phrases phrases) {
        this(phrases, Continuations.NONE);
    }

    /** Fewer units in front of the caret can go on in too many ways for grey text. */
    private static final int SHORTEST_GHOST = 4;

    /**
     * What a phrase may stand behind besides a point: words that join, and the last characters of verbs whose object it is. In the
     * middle of a word its first units are those of another.
     */
    private static final String BEFORE_PHRASES = "的和与及对以为在将要把是了、好进强施持立善动升现行成定实";

    /** Phrases that begin with what stands in front of the caret, or with the initials there; the best first, the longer match first. */
    public List<Offer> offers(String before, Circumstances circumstances, int count) {
        int letters = letters(before);
        List<Offer> offers = new ArrayList<>();
        Set<String> texts = new HashSet<>();
        if (letters > 0) {
            add(withInitials(before, letters, circumstances), count, texts, offers);
            return offers;
        }
        int run = Math.min(FARTHEST, run(before));
        for (int typed = run; typed > SHORTEST_CONTEXT && offers.size() < count; typed--) {
            add(startingWith(before, typed, circumstances), count, texts, offers);
        }
        // Behind 高质量 nobody goes on with 质量管理.
        if (offers.isEmpty() && run >= SHORTEST_CONTEXT) {
            add(startingWith(before, SHORTEST_CONTEXT, circumstances), count, texts, offers);
        }
        return offers;
    }

    private static void add(Stream<Offer> more, int count, Set<String> texts, List<Offer> offers) {
        more.filter(o -> texts.add(o.text())).limit(count - offers.size()).forEach(offers::add);
    }

    private Stream<Offer> startingWith(String before, int typed, Circumstances circumstances) {
        int from = before.length() - typed;
        return ranked(
                circumstances,
                phrases.indexes().stream()
                        .flatMap(index -> index
                                .byText()
                                .best(
                                        index.byText().entries().startingWith(before, from, before.length()),
                                        RANKED,
                                        LOOKED_AT,
                                        p -> index.length(p) > typed && circumstances.allow(index, p))
                                .stream()
                                .map(phrase -> new Offer(index, phrase, typed))));
    }

    private Stream<Offer> withInitials(String before, int letters, Circumstances circumstances) {
        int from = before.length() - letters;
        return ranked(
                circumstances,
                phrases.indexes().stream()
                        .flatMap(index -> index
                                .byInitials()
                                .best(
                                        index.byInitials()
                                                .entries()
                                                .startingWith(before.toLowerCase(Locale.ROOT), from, before.length()),
                                        RANKED,
                                        LOOKED_AT,
                                        e -> circumstances.allow(index, index.withInitials(e)))
                                .stream()
                                .map(entry -> new Offer(index, index.withInitials(entry), letters))));
    }

    private static Stream<Offer> ranked(Circumstances circumstances, Stream<Offer> offers) {
        return offers.sorted(Comparator.comparing((Offer o) -> -circumstances.likelihood(o.index(), o.phrase()))
                        .thenComparing(Offer::text))
                .filter(o -> circumstances.isCurrent(o.text()));
    }

    /**
     * How many Latin letters stand at the end; behind a digit they are a unit of measure. One is enough: an editor that got
     * nothing for the first letter does not ask again for those typed until the answer came.
     */
    public static int letters(String text) {
        int at = text.length();
        while (at > 0 && isLetter(text.charAt(at - 1))) {
            at--;
        }
        return at > 0 && Character.isDigit(text.charAt(at - 1)) ? 0 : text.length() - at;
    }

    private static boolean isLetter(char c) {
        char lower = Character.toLowerCase(c);
        return lower >= 'a' && lower <= 'z';
    }

    /** How many units of one clause stand at the end; points inside phrases, “” and 、, are part of it. */
    private static int run(String text) {
        int at = text.length();
        while (at > 0 && isOfPhrases(text.charAt(at - 1))) {
            at--;
        }
        return text.length() - at;
    }

    private static boolean isOfPhrases(char c) {
        return Han.is(c) || Character.isSurrogate(c) || "“”、《》".indexOf(c) >= 0;
    }

    /**
     * How other texts went on, the best first.
     *
     * @param here what the draft has in front of the paragraph
     */
    public List<Continuation> continuations(String before, SeenHere here, Circumstances circumstances, int count) {
        if (letters(before) > 0) {
            return List.of();
        }
        boolean begun = offers(before, circumstances, 1).stream().anyMatch(o -> o.typed() >= BEGUN);
        double least = begun ? BESIDE_PHRASES : WORTH_LISTING;
        return continuations.behind(before, here, count).stream()
                .filter(c -> c.likelihood() >= least && isInTime(before, c.text(), circumstances))
                .toList();
    }

    /** What the initials in front of the caret may stand for by how other texts went on there, the likeliest first. */
    public List<Continuation> spelt(String before, SeenHere here, Circumstances circumstances, int count) {
        int letters = letters(before);
        if (letters < SHORTEST_CONTEXT || letters > FARTHEST) {
            return List.of();
        }
        String context = before.substring(0, before.length() - letters);
        String initials = before.substring(context.length()).toLowerCase(Locale.ROOT);
        return continuations.spelt(context, here, initials, count).stream()
                .filter(c -> isInTime(context, c.text(), circumstances))
                .toList();
    }

    /** Ends of templates that were begun in front of the caret, the best first. */
    public List<Closing> closings(String before, Circumstances circumstances, int count) {
        return letters(before) > 0
                ? List.of()
                : Closings.of(before, phrases, circumstances, continuations.endsWord(before), count);
    }

    /** What may be shown unasked, in grey: how it surely goes on by other texts, or else by templates and phrases with which they agree. */
    public Optional<String> grey(String before, SeenHere here, Circumstances circumstances) {
        return continuations
                .sure(before, here, SURE)
                .map(Continuation::text)
                .filter(rest -> isInTime(before, rest, circumstances))
                .or(() -> closings(before, circumstances, 1).stream()
                        .filter(c -> c.sure() && isAgreed(c.index(), before, here, c.rest()))
                        .map(Closing::rest)
                        .findFirst())
                .or(() -> continuation(before, here, circumstances))
                .filter(rest -> isInTime(before, rest, circumstances));
    }

    /** Whether other texts went on so; what an organisation has for itself they need not know. */
    private boolean isAgreed(PhraseIndex index, String before, SeenHere here, String rest) {
        return index != phrases.indexes().get(0) || continuations.likelihood(before, here, rest) >= AGREED;
    }

    /** Whether no phrase ends in the rest that a draft of this year would not have, or its writer does not want. */
    private boolean isInTime(String before, String rest, Circumstances circumstances) {
        int context = Math.min(FARTHEST, before.length());
        String text = before.substring(before.length() - context) + rest;
        if (!circumstances.isCurrent(text)) {
            return false;
        }
        boolean[] late = new boolean[1];
        for (PhraseIndex index : phrases.indexes()) {
            index.matches(
                    text, (phrase, start, end) -> late[0] |= end > context && !circumstances.allow(index, phrase));
        }
        return !late[0];
    }

    /**
     * How the text most likely goes on by phrases, where they agree: the longest context first, and from there unit by unit as
     * long as most of what they have goes the same way. Nothing where less than half of it would be written already.
     */
    private Optional<String> continuation(String before, SeenHere here, Circumstances circumstances) {
        for (int context = Math.min(FARTHEST, run(before)); context >= SHORTEST_GHOST; context--) {
            if (!isAtBorder(before, before.length() - context)) {
                continue;
            }
            for (PhraseIndex index : phrases.indexes()) {
                Range range = index.byText().entries().startingWith(before, before.length() - context, before.length());
                String rest = range.isEmpty() ? "" : along(index, range, context, circumstances);
                if (rest.length() >= SHORTEST_REST && rest.length() <= context && isAgreed(index, before, here, rest)) {
                    return Optional.of(rest);
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isAtBorder(String text, int at) {
        return at == 0 || !isOfPhrases(text.charAt(at - 1)) || BEFORE_PHRASES.indexOf(text.charAt(at - 1)) >= 0;
    }

    /** Follows the weightiest branch; what it weighs is what its best phrase does. */
    private static String along(PhraseIndex index, Range from, int context, Circumstances circumstances) {
        Sorted order = index.byText().entries();
        StringBuilder rest = new StringBuilder();
        int whole = 0;
        Range range = from;
        double all = -1;
        for (int depth = context; ; depth++) {
            Branch best = new Branch(range, -1, 0);
            double sum = 0;
            for (int at = range.first(); at < range.end(); ) {
                Range branch = order.narrowed(new Range(at, range.end()), depth, order.unit(at, depth));
                double weight = weight(index, branch, circumstances);
                sum += weight;
                if (weight > best.weight()) {
                    best = new Branch(branch, order.unit(at, depth), weight);
                }
                at = branch.end();
            }
            all = all < 0 ? sum : all;
            if (best.weight() <= 0 || best.weight() < CONFIDENT * all) {
                return rest.substring(0, whole);
            }
            if (best.unit() == PhraseTexts.SEPARATOR) {
                return rest.toString();
            }
            rest.append((char) best.unit());
            range = best.range();
            // A phrase ends here, though others go on: so far it is sure.
            if (order.unit(range.first(), depth + 1) == PhraseTexts.SEPARATOR) {
                whole = rest.length();
            }
        }
    }

    /** Phrases that go on with the same unit. */
    private record Branch(Range range, int unit, double weight) {}

    private static double weight(PhraseIndex index, Range range, Circumstances circumstances) {
        return index.byText().best(range, 1, LOOKED_AT, p -> circumstances.allow(index, p)).stream()
                .mapToDouble(p -> circumstances.likelihood(index, p))
                .sum();
    }
}

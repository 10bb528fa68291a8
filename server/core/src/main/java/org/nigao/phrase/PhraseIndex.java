package org.nigao.phrase;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.nigao.draft.Blocks;

/**
 * Phrases compiled for looking up, numbered in the order of their texts. Arrays only: read as fast as they can be copied,
 * and small beside what they were made from.
 */
public final class PhraseIndex {

    private static final int FORMAT = 0x4e470003;
    private static final int SHORTEST = 2;
    private static final int NONE = -1;
    private static final int AT_ONCE = 256;

    private final PhraseTexts texts;
    private final Figures figures;
    private final int[] sources;
    private final int[] byInitials;
    private final long[] variants;
    private final Heads heads;
    private final Siblings siblings;
    private final List<Pieces> pieces;
    private final TemplateIndex templates;

    /** Made when first asked for, because checking needs neither; two threads that meet there make the same. */
    private volatile Completing completing;

    private volatile SoundAlikes soundAlikes;
    private volatile SwappedHeads swappedHeads;

    /** The two orders in which phrases are completed. */
    private record Completing(Order texts, Order initials) {}

    /** Hears of each phrase that stands in a text. */
    public interface Match {
        void found(int phrase, int start, int end);
    }

    /** @param variants fingerprints of other forms that plans have, sorted */
    PhraseIndex(
            PhraseTexts texts,
            Figures figures,
            int[] sources,
            int[] byInitials,
            long[] variants,
            List<Pieces> pieces,
            TemplateIndex templates) {
        this.variants = variants;
        this.texts = texts;
        this.figures = figures;
        this.sources = sources;
        this.byInitials = byInitials;
        this.pieces = pieces;
        this.templates = templates;
        this.heads = new Heads(texts);
        this.siblings = new Siblings(texts);
    }

    /** How many there are. */
    public int size() {
        return texts.size();
    }

    public String text(int phrase) {
        return texts.text(phrase);
    }

    public int length(int phrase) {
        return texts.length(phrase);
    }

    public Evidence evidence(int phrase) {
        return figures.of(phrase);
    }

    int weight(int phrase) {
        return figures.weight(phrase);
    }

    /** Whether plans of a region have a phrase. */
    boolean isOf(String region, int phrase) {
        return figures.regions().has(phrase, figures.regions().number(region));
    }

    /** Which of the phrases it was made from, counted from 0. */
    public int source(int phrase) {
        return sources[phrase];
    }

    /** Whether plans have this form beside the usual one. */
    boolean isVariant(String text) {
        return Arrays.binarySearch(variants, fingerprint(text)) >= 0;
    }

    static long fingerprint(String text) {
        long print = text.length();
        for (int i = 0; i < text.length(); i++) {
            print = (print ^ text.charAt(i)) * 0x9E3779B97F4A7C15L;
            print ^= print >>> 29;
        }
        return print;
    }

    /** The phrase with just this text. */
    public OptionalInt find(String text) {
        List<Integer> found = new ArrayList<>(1);
        char[] units = text.toCharArray();
        at(units, 0, units.length, (phrase, start, end) -> {
            if (end == units.length) {
                found.add(phrase);
            }
        });
        return found.isEmpty() ? OptionalInt.empty() : OptionalInt.of(found.get(0));
    }

    /** Every phrase that stands in a text, also inside others; by place, the shorter first. */
    public void matches(String text, Match match) {
        matches(text.toCharArray(), match);
    }

    /** Looks at many places before it goes on at any: so the memory is asked for many at a time. */
    void matches(char[] text, Match match) {
        int[] places = new int[Math.min(AT_ONCE, text.length)];
        int[] firsts = new int[places.length];
        for (int from = 0; from < text.length; from += AT_ONCE) {
            int count = heads.candidates(text, from, Math.min(text.length, from + AT_ONCE), places);
            for (int i = 0; i < count; i++) {
                firsts[i] = first(text, places[i], text.length);
            }
            for (int i = 0; i < count; i++) {
                from(firsts[i], text, places[i], text.length, match);
            }
        }
    }

    private int first(char[] text, int at, int end) {
        return at + Heads.UNITS <= end ? heads.first(Heads.head(text, at)) : NONE;
    }

    /** Every phrase that begins at an offset of a text and ends before another. */
    void at(char[] text, int at, int end, Match match) {
        from(first(text, at, end), text, at, end, match);
    }

    private void from(int first, char[] text, int at, int end, Match match) {
        if (at + SHORTEST <= end && heads.mayBeginShort(text[at], text[at + 1])) {
            shortAt(text, at, end, match);
        }
        if (first != NONE) {
            longAt(first, text, at, end, match);
        }
    }

    private void shortAt(char[] text, int at, int end, Match match) {
        for (int length = SHORTEST; length < Heads.UNITS && at + length <= end; length++) {
            int phrase = heads.first(Heads.head(text, at, length));
            if (phrase != NONE && length(phrase) == length) {
                match.found(phrase, at, at + length);
            }
        }
    }

    /** Those from the first one on that begins as the text does. */
    private void longAt(int first, char[] text, int at, int end, Match match) {
        char[] units = texts.units();
        int phrase = first;
        int place = at + Heads.UNITS;
        while (phrase != NONE) {
            int behind = at - texts.start(phrase) + texts.end(phrase);
            int shift = texts.start(phrase) - at;
            int stop = Math.min(end, behind);
            while (place < stop && units[place + shift] == text[place]) {
                place++;
            }
            if (place == behind) {
                match.found(phrase, at, place);
            }
            phrase = place < end ? siblings.next(phrase, place - at, text[place]) : NONE;
        }
    }

    private int firstNotBefore(char[] text, int at, int length) {
        int low = 0;
        int high = size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (compare(middle, text, at, length) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private int compare(int phrase, char[] text, int at, int length) {
        int common = Math.min(length, texts.common(phrase, text, at));
        if (common == length) {
            return texts.length(phrase) - length;
        }
        return texts.units()[texts.start(phrase) + common] - text[at + common];
    }

    Heads heads() {
        return heads;
    }

    /** How many units from an offset on some phrase has in common with a text. */
    int longestCommon(char[] text, int at) {
        int next = firstNotBefore(text, at, text.length - at);
        int common = next < size() ? texts.common(next, text, at) : 0;
        return next > 0 ? Math.max(common, texts.common(next - 1, text, at)) : common;
    }

    PhraseTexts texts() {
        return texts;
    }

    List<Pieces> pieces() {
        return pieces;
    }

    SoundAlikes soundAlikes() {
        SoundAlikes made = soundAlikes;
        if (made == null) {
            made = SoundAlikes.of(this);
            soundAlikes = made;
        }
        return made;
    }

    SwappedHeads swappedHeads() {
        SwappedHeads made = swappedHeads;
        if (made == null) {
            made = SwappedHeads.of(texts);
            swappedHeads = made;
        }
        return made;
    }

    TemplateIndex templates() {
        return templates;
    }

    /** Which of the phrases it was made from is the phrase or template with just this text. */
    public OptionalInt source(String text) {
        OptionalInt template = templates.find(text);
        return template.isPresent()
                ? template
                : find(text).stream().map(this::source).findFirst();
    }

    /** Every template that stands in a clause. */
    public void templates(String clause, TemplateMatch match) {
        templates.matches(clause, match);
    }

    /** The text of a template: 以…为指导. */
    public String template(int template) {
        return templates.text(template);
    }

    /** All in the order of their texts; an entry is a phrase. */
    Order byText() {
        return completing().texts();
    }

    /** All in the order of the first letters of their characters; {@link #withInitials} says which phrase an entry is. */
    Order byInitials() {
        return completing().initials();
    }

    int withInitials(int entry) {
        return byInitials[entry];
    }

    private Completing completing() {
        Completing made = completing;
        if (made == null) {
            int size = size();
            int[] starts = new int[size];
            int[] weights = new int[size];
            int[] initialStarts = new int[size];
            int[] initialWeights = new int[size];
            for (int i = 0; i < size; i++) {
                starts[i] = texts.start(i);
                weights[i] = figures.weight(i);
                initialStarts[i] = texts.start(byInitials[i]);
                initialWeights[i] = figures.weight(byInitials[i]);
            }
            made = new Completing(
                    new Order(new Sorted(texts.units(), starts), weights),
                    new Order(new Sorted(Initials.of(texts.units()), initialStarts), initialWeights));
            completing = made;
        }
        return made;
    }

    /** As bytes that {@link #read} understands. */
    public byte[] toBytes() {
        Blocks.Writer out = new Blocks.Writer();
        out.put(FORMAT).put(texts.units()).put(texts.starts());
        figures.write(out);
        out.put(sources).put(byInitials).put(variants).put(pieces.size());
        pieces.forEach(p -> p.write(out));
        templates.write(out);
        return out.toBytes();
    }

    /** The index in some bytes; empty for what is none, or of another version of the form. */
    public static Optional<PhraseIndex> read(ByteBuffer bytes) {
        Blocks.Reader in = new Blocks.Reader(bytes);
        try {
            if (in.number() != FORMAT) {
                return Optional.empty();
            }
            PhraseTexts texts = new PhraseTexts(in.chars(), in.ints());
            Figures figures = Figures.read(in);
            int[] sources = in.ints();
            int[] byInitials = in.ints();
            long[] variants = in.longs();
            List<Pieces> pieces = new ArrayList<>();
            for (int left = in.number(); left > 0; left--) {
                pieces.add(Pieces.read(in));
            }
            return Optional.of(new PhraseIndex(
                    texts, figures, sources, byInitials, variants, List.copyOf(pieces), TemplateIndex.read(in)));
        } catch (RuntimeException e) {
            return Optional.empty();
        }
    }
}

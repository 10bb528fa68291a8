package org.nigao.phrase;

import java.util.List;
import java.util.Optional;
import org.nigao.dictionary.Kind;
import org.nigao.dictionary.Years;
import org.nigao.draft.Blocks;

/** The evidence for phrases, column by column. */
record Figures(int[] plans, short[] issuers, Regions regions, short[] first, short[] last, byte[] marks) {

    private static final Kind[] KINDS = Kind.values();
    private static final State[] STATES = State.values();

    static Figures of(List<Phrase> phrases) {
        int size = phrases.size();
        Figures figures = new Figures(
                new int[size], new short[size], Regions.of(phrases), new short[size], new short[size], new byte[size]);
        for (int i = 0; i < size; i++) {
            figures.put(i, phrases.get(i));
        }
        return figures;
    }

    private void put(int at, Phrase phrase) {
        Optional<Years> use = phrase.use();
        plans[at] = phrase.plans();
        issuers[at] = bounded(phrase.issuers());
        first[at] = bounded(use.map(Years::first).orElse(Evidence.ALWAYS));
        last[at] = bounded(use.map(Years::last).orElse(Evidence.STILL));
        marks[at] =
                (byte) (phrase.kind().ordinal() * STATES.length + phrase.state().ordinal());
    }

    private static short bounded(int number) {
        return (short) Math.max(Short.MIN_VALUE, Math.min(Short.MAX_VALUE, number));
    }

    Evidence of(int phrase) {
        return new Evidence(
                KINDS[marks[phrase] / STATES.length],
                STATES[marks[phrase] % STATES.length],
                plans[phrase],
                issuers[phrase],
                regions.count(phrase),
                first[phrase],
                last[phrase]);
    }

    /** What makes one phrase come before another: how many write it; what an office wrote down by hand it wants to see. */
    int weight(int phrase) {
        return plans[phrase] == 0 ? BY_HAND : Math.min(plans[phrase], MOST_OF_ONE_ISSUER * issuers[phrase]);
    }

    private static final int BY_HAND = 5;
    private static final int MOST_OF_ONE_ISSUER = 4;

    void write(Blocks.Writer out) {
        out.put(plans).put(issuers);
        regions.write(out);
        out.put(first).put(last).put(marks);
    }

    static Figures read(Blocks.Reader in) {
        return new Figures(in.ints(), in.shorts(), Regions.read(in), in.shorts(), in.shorts(), in.array());
    }
}

package org.nigao.phrase;

/** Text that was written before, asked how it went on behind what stands in front of the caret. */
public interface Seen {

    /** More of what stands in front says no more. */
    int FARTHEST = 12;

    /** Follows a text from its beginning to its end; only its last {@value #FARTHEST} units matter. */
    Trail behind(CharSequence text);

    /**
     * A context found again: for each number of its last units, the order, how often they were written and with what behind
     * them. A value.
     */
    interface Trail {

        /** The most of the last units that were written somewhere; 0 where not even the last one was. */
        int order();

        /** How often so many of the last units were written; {@code order} is from 1 to {@link #order}. */
        int times(int order);

        /** Adds to each of {@code times} how often the unit in its place stood behind so many of the last ones. */
        void add(int order, char[] nexts, int[] times);

        /**
         * Names the units that stood behind so many of the last ones, and about how often: all, or where they are many those that
         * are not rare.
         */
        void nexts(int order, Next next);

        /** The trail of the same context with a unit more. */
        Trail then(char next);

        /** Whether a word can end behind the context; where nobody knows, it can. */
        default boolean endsWord() {
            return true;
        }
    }

    /** Hears of a unit. */
    interface Next {
        void is(char unit, int times);
    }

    /** Figures are alike: one says as little as another of what is written next, and none is ever proposed. */
    static char folded(char unit) {
        return Character.isDigit(unit) ? '0' : unit;
    }

    /** Text that nothing was written in. */
    Seen NOTHING = text -> new Trail() {

        @Override
        public int order() {
            return 0;
        }

        @Override
        public int times(int order) {
            return 0;
        }

        @Override
        public void add(int order, char[] nexts, int[] times) {}

        @Override
        public void nexts(int order, Next next) {}

        @Override
        public Trail then(char next) {
            return this;
        }
    };
}

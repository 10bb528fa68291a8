package org.nigao.phrase;

import java.util.Arrays;

/** What a draft itself has in front of the caret, as {@link Seen}: looked through anew each time, so that nothing need be kept. */
public final class SeenHere implements Seen {

    /** So many places are looked at, the nearest first. */
    private static final int MOST = 96;

    /** Shorter contexts say nothing that prior plans do not say better. */
    private static final int SHORTEST = 2;

    private final String text;

    /** @param text of the draft in front of the line that is written, as far as it is to be looked through */
    public SeenHere(String text) {
        this.text = text;
    }

    @Override
    public Trail behind(CharSequence context) {
        int length = context.length();
        int[] ends = new int[MOST];
        int[] orders = new int[MOST];
        int count = 0;
        if (length >= SHORTEST) {
            String last = context.subSequence(length - SHORTEST, length).toString();
            for (int at = text.lastIndexOf(last); at >= 0 && count < MOST; at = text.lastIndexOf(last, at - 1)) {
                int order = SHORTEST;
                while (order < Math.min(FARTHEST, length)
                        && at + SHORTEST - 1 - order >= 0
                        && Seen.folded(text.charAt(at + SHORTEST - 1 - order))
                                == Seen.folded(context.charAt(length - 1 - order))) {
                    order++;
                }
                ends[count] = at + SHORTEST;
                orders[count++] = order;
            }
        }
        return new Places(text, Arrays.copyOf(ends, count), Arrays.copyOf(orders, count));
    }

    /**
     * @param ends where the context ends that is found again
     * @param orders how many of its units stand in front of each
     */
    private record Places(String text, int[] ends, int[] orders) implements Trail {

        @Override
        public int order() {
            int most = 0;
            for (int order : orders) {
                most = Math.max(most, order);
            }
            return most;
        }

        @Override
        public int times(int order) {
            int times = 0;
            for (int found : orders) {
                times += found >= order ? 1 : 0;
            }
            return times;
        }

        private char next(int place) {
            return ends[place] < text.length() ? Seen.folded(text.charAt(ends[place])) : '\n';
        }

        @Override
        public void add(int order, char[] nexts, int[] times) {
            for (int i = 0; i < ends.length; i++) {
                for (int j = 0; j < nexts.length && orders[i] >= order; j++) {
                    times[j] += nexts[j] == next(i) ? 1 : 0;
                }
            }
        }

        @Override
        public void nexts(int order, Next into) {
            for (int i = 0; i < ends.length; i++) {
                if (orders[i] >= order) {
                    into.is(next(i), 1);
                }
            }
        }

        @Override
        public Trail then(char next) {
            int[] longer = new int[ends.length];
            int[] longerOrders = new int[ends.length];
            int count = 0;
            for (int i = 0; i < ends.length; i++) {
                if (next(i) == next) {
                    longer[count] = ends[i] + 1;
                    longerOrders[count++] = Math.min(FARTHEST, orders[i] + 1);
                }
            }
            return new Places(text, Arrays.copyOf(longer, count), Arrays.copyOf(longerOrders, count));
        }
    }
}

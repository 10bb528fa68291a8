package org.nigao.phrase;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.nigao.phrase.Seen.Trail;

/**
 * Which unit comes next, by all that was seen: from a short context to the longest each says what its own occurrences add, and
 * leaves to the shorter one what it is not sure of (prediction by partial matching, with every occurrence counted for its longest
 * context only, so that one lone place does not speak for itself at every order).
 */
final class Prediction {

    /** So many of the longest orders are asked; what shorter ones say counts for next to nothing. */
    private static final int ORDERS = 4;

    private static final int CANDIDATES = 8;

    /** How little is believed of an occurrence behind one unit, and how much faster of one behind more. */
    private static final double DOUBT = 8;

    private static final double LESS_DOUBT = 0.5;

    private final List<Trail> trails;
    private final double[] weights;
    private final int beyond;
    private char[] units = new char[CANDIDATES];
    private double[] shares = new double[CANDIDATES];
    private int count;

    private Prediction(List<Trail> trails, double[] weights, int beyond) {
        this.trails = trails;
        this.weights = weights;
        this.beyond = beyond;
    }

    /**
     * @param weights of the trails: how much one occurrence counts
     * @param beyond how many units more than trails reach the longest context has in common with its occurrences
     */
    static Prediction of(List<Trail> trails, double[] weights, int beyond) {
        Prediction prediction = new Prediction(trails, weights, beyond);
        int top = 0;
        for (Trail trail : trails) {
            top = Math.max(top, trail.order());
        }
        int bottom = Math.max(1, top - ORDERS + 1);
        for (int order = top; order >= bottom && prediction.count < CANDIDATES; order--) {
            prediction.candidates(order);
        }
        prediction.units = Arrays.copyOf(prediction.units, prediction.count);
        prediction.shares = new double[prediction.count];
        prediction.hear(bottom, top);
        prediction.rank();
        return prediction;
    }

    /** The commonest units behind a context beside those behind longer ones. */
    private void candidates(int order) {
        int known = count;
        for (Trail trail : trails) {
            if (trail.order() >= order) {
                trail.nexts(order, (unit, times) -> candidate(unit, times, known));
            }
        }
    }

    /** Takes the place of the rarest behind the same context where there is no room. */
    private void candidate(char unit, int times, int known) {
        if (unit <= ' ') {
            return;
        }
        int rarest = -1;
        for (int i = 0; i < count; i++) {
            if (units[i] == unit) {
                shares[i] += times;
                return;
            }
            if (i >= known && (rarest < 0 || shares[i] < shares[rarest])) {
                rarest = i;
            }
        }
        if (count < CANDIDATES) {
            rarest = count++;
        } else if (shares[rarest] >= times) {
            return;
        }
        units[rarest] = unit;
        shares[rarest] = times;
    }

    /** From the shortest order to the longest, each with those occurrences that have no longer context in common. */
    private void hear(int bottom, int top) {
        double[][] own = new double[top - bottom + 1][count];
        double[] all = new double[top - bottom + 1];
        for (int t = 0; t < weights.length; t++) {
            Trail trail = trails.get(t);
            int[] longer = new int[count];
            int timesLonger = 0;
            for (int order = trail.order(); order >= bottom; order--) {
                int[] times = new int[count];
                trail.add(order, units, times);
                for (int i = 0; i < count; i++) {
                    own[order - bottom][i] += weights[t] * Math.max(0, times[i] - longer[i]);
                }
                all[order - bottom] += weights[t] * (trail.times(order) - timesLonger);
                longer = times;
                timesLonger = trail.times(order);
            }
        }
        for (int order = bottom; order <= top; order++) {
            hear(order, own[order - bottom], all[order - bottom]);
        }
    }

    private void hear(int order, double[] own, double all) {
        if (all <= 0) {
            return;
        }
        int kinds = 0;
        for (double times : own) {
            kinds += times > 0 ? 1 : 0;
        }
        int length = order == Seen.FARTHEST ? order + beyond : order;
        double doubt = DOUBT / (1 + LESS_DOUBT * (length - 1)) * Math.max(1, kinds);
        for (int i = 0; i < count; i++) {
            shares[i] = (own[i] + doubt * shares[i]) / (all + doubt);
        }
    }

    private void rank() {
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            order.add(i);
        }
        order.sort((a, b) ->
                shares[a] != shares[b] ? Double.compare(shares[b], shares[a]) : Character.compare(units[a], units[b]));
        char[] rankedUnits = new char[count];
        double[] rankedShares = new double[count];
        for (int i = 0; i < count; i++) {
            rankedUnits[i] = units[order.get(i)];
            rankedShares[i] = shares[order.get(i)];
        }
        units = rankedUnits;
        shares = rankedShares;
    }

    /** How many units may come. */
    int size() {
        return count;
    }

    /** One of them, the likeliest first. */
    char unit(int rank) {
        return units[rank];
    }

    double share(int rank) {
        return shares[rank];
    }

    /** How likely a unit is; 0 where it is none of those. */
    double shareOf(char unit) {
        for (int i = 0; i < count; i++) {
            if (units[i] == unit) {
                return shares[i];
            }
        }
        return 0;
    }
}

package org.nigao.draft;

import java.util.List;

/** The width at which a text was wrapped, if it was, and the stretches of the draft in which it was. */
final class WrapWidth {

    /** A line of fewer columns is never full. */
    static final int NARROWEST = 40;

    static final int WIDEST = 160;

    /** How far the widths of full lines lie apart: letters and marks at a line's end move the break. */
    private static final int SPREAD = 6;

    /** Fewer lines of one width may be so by chance. */
    private static final int FEWEST_FULL = 5;

    /** How many lines before and behind one tell whether its stretch was wrapped. */
    private static final int NEAR = 20;

    private final List<Line> lines;
    private final int from;
    /** For each line how many before it are full, and how many are wider than full. */
    private final int[] full;

    private final int[] wider;

    private WrapWidth(List<Line> lines, Role[] roles, int from) {
        this.lines = lines;
        this.from = from;
        this.full = new int[from < 0 ? 0 : lines.size() + 1];
        this.wider = new int[full.length];
        for (int i = 0; i + 1 < full.length; i++) {
            int width = roles[i] == Role.BODY ? lines.get(i).shape().width() : 0;
            full[i + 1] = full[i] + (reaches(width) ? 1 : 0);
            wider[i + 1] = wider[i] + (width > from + SPREAD + 2 ? 1 : 0);
        }
    }

    static WrapWidth of(List<Line> lines, Role[] roles) {
        int[] all = new int[WIDEST + 1];
        int[] broken = new int[WIDEST + 1];
        for (int i = 0; i + 1 < roles.length; i++) {
            int width = lines.get(i).shape().width();
            if (roles[i] == Role.BODY && width >= NARROWEST && width <= WIDEST) {
                all[width]++;
                boolean breaksOff =
                        !lines.get(i + 1).isBlank() && lines.get(i).edges().end() != LineEdges.End.SENTENCE;
                broken[width] += breaksOff ? 1 : 0;
            }
        }
        return new WrapWidth(lines, roles, mostFrequent(all, broken));
    }

    /** The window of widths that most lines have, if most of these break off; -1 if there is none. */
    private static int mostFrequent(int[] all, int[] broken) {
        int best = -1;
        int most = 0;
        for (int from = NARROWEST; from + SPREAD <= WIDEST; from++) {
            int count = sum(all, from);
            if (count > most) {
                most = count;
                best = from;
            }
        }
        return most >= 3 && sum(broken, best) * 2 >= most ? best : -1;
    }

    private static int sum(int[] counts, int from) {
        int sum = 0;
        for (int i = from; i <= from + SPREAD; i++) {
            sum += counts[i];
        }
        return sum;
    }

    /** Whether a line reaches the right margin, so that its break says nothing. */
    boolean isFull(int line) {
        if (from < 0 || !reaches(lines.get(line).shape().width())) {
            return false;
        }
        int first = Math.max(0, line - NEAR);
        int last = Math.min(lines.size(), line + NEAR + 1);
        int fullNear = full[last] - full[first];
        return (fullNear >= FEWEST_FULL || standsInRun(line)) && (wider[last] - wider[first]) * 8 <= fullNear;
    }

    /** Whether three lines on end, this one among them, are full. */
    private boolean standsInRun(int line) {
        for (int first = Math.max(0, line - 2); first <= line && first + 3 < full.length; first++) {
            if (full[first + 3] - full[first] == 3) {
                return true;
            }
        }
        return false;
    }

    private boolean reaches(int width) {
        return width >= from - 1 && width <= from + SPREAD + 2;
    }
}

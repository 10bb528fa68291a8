package org.nigao.duplicate;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a sequence into what is said for the first time and runs that repeat something earlier.
 *
 * <p>From left to right: at the first unit that may start a run and has been said before, the longest run that stood
 * before it (without overlap) is taken, of several equally long ones the first, and the short units in front of it that are
 * equal too; then the search goes on behind it. A run that itself only repeats a shorter one is cut into those. Takes
 * linear time.
 */
final class EarlierRuns {

    private final Sequence units;
    private final List<Run> runs = new ArrayList<>();

    private EarlierRuns(Sequence units) {
        this.units = units;
    }

    /** Runs by their places in the sequence. */
    static List<Run> of(Sequence units) {
        EarlierRuns found = new EarlierRuns(units);
        if (found.hasSubstantial(0, units.count())) {
            found.search(automaton(units));
        }
        return found.runs;
    }

    private static SuffixAutomaton automaton(Sequence units) {
        SuffixAutomaton automaton = new SuffixAutomaton(units.count());
        for (int i = 0; i < units.count(); i++) {
            if (units.isBreak(i)) {
                automaton.breakWord();
            } else {
                automaton.add(units.id(i), i);
            }
        }
        return automaton;
    }

    private void search(SuffixAutomaton automaton) {
        int free = 0;
        for (int i = 0; i < units.count(); ) {
            Run run = units.isSubstantial(i) ? longest(automaton, i) : null;
            if (run == null) {
                i++;
                continue;
            }
            int forward = withoutOpeners(run);
            Run whole = withShortUnitsBefore(run, forward, free);
            addPeriods(whole);
            free = whole.end();
            i = free;
        }
    }

    private Run longest(SuffixAutomaton automaton, int start) {
        int state = SuffixAutomaton.ROOT;
        int length = 0;
        while (start + length < units.count() && !units.isBreak(start + length)) {
            int next = automaton.step(state, units.id(start + length));
            if (next == SuffixAutomaton.NONE || automaton.firstEnd(next) >= start) {
                break;
            }
            state = next;
            length++;
        }
        return length == 0 ? null : new Run(automaton.firstEnd(state) - length + 1, start, length);
    }

    /** A heading at the end of a run belongs to what follows, unless nothing does. */
    private int withoutOpeners(Run run) {
        int length = run.length();
        if (run.end() < units.count()) {
            while (length > 1 && units.isOpener(run.start() + length - 1)) {
                length--;
            }
        }
        return length;
    }

    private Run withShortUnitsBefore(Run run, int length, int free) {
        int more = 0;
        while (run.start() - more > Math.max(free, run.source() + length)
                && run.source() - more > 0
                && !units.isBreak(run.start() - more - 1)
                && units.id(run.start() - more - 1) == units.id(run.source() - more - 1)) {
            more++;
        }
        return new Run(run.source() - more, run.start() - more, length + more);
    }

    private void addPeriods(Run run) {
        int period = period(run);
        if (run.length() < 2 * period || !hasSubstantial(run.start(), period)) {
            runs.add(run);
            return;
        }
        for (int done = 0; done < run.length(); done += period) {
            int length = Math.min(period, run.length() - done);
            if (length == period || hasSubstantial(run.start() + done, length)) {
                runs.add(new Run(run.source(), run.start() + done, length));
            } else {
                Run before = runs.remove(runs.size() - 1);
                runs.add(new Run(before.source(), before.start(), before.length() + length));
            }
        }
    }

    private boolean hasSubstantial(int from, int length) {
        for (int i = from; i < from + length; i++) {
            if (units.isSubstantial(i)) {
                return true;
            }
        }
        return false;
    }

    /** The length of the shortest run that this one repeats over and over (Knuth, Morris and Pratt's failure function). */
    private int period(Run run) {
        int[] border = new int[run.length() + 1];
        border[0] = -1;
        for (int i = 0; i < run.length(); i++) {
            int at = border[i];
            while (at >= 0 && units.id(run.start() + at) != units.id(run.start() + i)) {
                at = border[at];
            }
            border[i + 1] = at + 1;
        }
        return run.length() - border[run.length()];
    }
}

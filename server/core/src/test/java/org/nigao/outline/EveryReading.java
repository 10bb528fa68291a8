package org.nigao.outline;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.nigao.outline.Alignment.Item;
import org.nigao.outline.Alignment.Standing;
import org.nigao.outline.NumberFault.Kind;

/**
 * What {@link Alignment} promises, the slow way: every reading of a row is tried, none is left out because another seems
 * better. The prices are those of the specification's table once more.
 */
final class EveryReading {

    /** A full reading is better by its price, then by fewer slips, then by what is the likelier slip. */
    private record Cost(int price, int slips, int rank) implements Comparable<Cost> {

        Cost plus(int morePrice, int moreSlips, int moreRank) {
            return new Cost(price + morePrice, slips + moreSlips, rank + moreRank);
        }

        @Override
        public int compareTo(Cost other) {
            return price != other.price
                    ? Integer.compare(price, other.price)
                    : slips != other.slips ? Integer.compare(slips, other.slips) : Integer.compare(rank, other.rank);
        }
    }

    private final List<Item> row;
    private final List<Slip> slips = new ArrayList<>();
    private final Set<List<Slip>> best = new HashSet<>();
    private Cost least = new Cost(Integer.MAX_VALUE, 0, 0);

    private EveryReading(List<Item> row) {
        this.row = row;
    }

    /** The slips of every reading that no other undercuts. */
    static Set<List<Slip>> cheapest(List<Item> row) {
        EveryReading every = new EveryReading(row);
        every.read(0, 1, new Cost(0, 0, 0));
        return every.best;
    }

    /** Whether taking some neighbours out and putting them in elsewhere makes a row right: told as that, whatever it costs. */
    static boolean isMove(List<Item> row) {
        List<Integer> values = row.stream().map(Item::value).toList();
        List<Integer> right = IntStream.rangeClosed(1, row.size()).boxed().toList();
        for (int from = 0; from < row.size(); from++) {
            for (int to = from + 1; to <= row.size(); to++) {
                List<Integer> rest = new ArrayList<>(values);
                List<Integer> taken = List.copyOf(values.subList(from, to));
                rest.subList(from, to).clear();
                for (int at = 0; at <= rest.size(); at++) {
                    List<Integer> moved = new ArrayList<>(rest);
                    moved.addAll(at, taken);
                    if (at != from && moved.equals(right)) {
                        return !values.equals(right);
                    }
                }
            }
        }
        return false;
    }

    private void read(int i, int expected, Cost cost) {
        if (cost.compareTo(least) > 0) {
            return;
        }
        if (i == row.size()) {
            if (cost.compareTo(least) < 0) {
                best.clear();
                least = cost;
            }
            best.add(List.copyOf(slips));
            return;
        }
        int value = row.get(i).value();
        Standing standing = row.get(i).standing();
        if (value == expected) {
            read(i + 1, expected + 1, cost);
        } else {
            slip(Kind.WRONG_NUMBER, i, expected, i + 1, expected + 1, cost.plus(wrong(i, expected), 1, 1));
        }
        if (value > expected) {
            slip(Kind.GAP, i, expected, i + 1, value + 1, cost.plus(Math.min(75 + 25 * (value - expected), 500), 1, 0));
        }
        if (i == 0 && value > 2) {
            slip(Kind.LATE_START, i, 1, i + 1, value + 1, cost.plus(120, 1, 0));
        }
        if (value == expected - 1) {
            slip(Kind.REPEAT, i, expected, i + 1, expected, cost.plus(90, 1, 2));
        }
        if (standing == Standing.ECHO) {
            slip(Kind.DOUBLED, i, expected, i + 1, expected, cost.plus(10, 1, 0));
        }
        if (standing == Standing.DOUBTFUL) {
            read(i + 1, expected, cost.plus(50, 0, 3));
        } else {
            slip(Kind.MISPLACED, i, expected, i + 1, expected, cost.plus(110, 1, 3));
        }
        for (int end = i + 2; value != expected && end < row.size(); end++) {
            if (valueAt(end - 1) != value + end - 1 - i) {
                break;
            }
            if (valueAt(end) == expected) {
                slips.add(new Slip(Kind.MISPLACED, i, expected, end - i));
                read(end, expected, cost.plus(110 + 25 * (end - i - 1), 1, 3));
                slips.remove(slips.size() - 1);
                break;
            }
        }
        if (value == expected + 1 && valueAt(i + 1) == expected) {
            slip(Kind.SWAP, i, expected, i + 2, expected + 2, cost.plus(95, 1, 2));
        }
        if (value == 1 && expected > 2) {
            int price = i + 1 == row.size() ? 130 : valueAt(i + 1) == 2 ? 90 : 160;
            slip(Kind.RESTART, i, expected, i + 1, 2, cost.plus(price, 1, 2));
        }
    }

    private void slip(Kind kind, int at, int expected, int next, int nextExpected, Cost cost) {
        slips.add(new Slip(kind, at, expected));
        read(next, nextExpected, cost);
        slips.remove(slips.size() - 1);
    }

    private int wrong(int i, int expected) {
        int value = row.get(i).value();
        boolean lookalike =
                expected < 10 && Set.of(12, 21, 13, 31, 23, 32, 68, 86, 17, 71).contains(value * 10 + expected);
        return lookalike ? 50 : valueAt(i - 1) == value || valueAt(i + 1) == value ? 60 : 100;
    }

    private int valueAt(int i) {
        return i < 0 || i >= row.size() ? 0 : row.get(i).value();
    }
}

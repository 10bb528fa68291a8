package org.nigao.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.nigao.draft.Lookalikes;
import org.nigao.draft.Marker;
import org.nigao.draft.NumberStyle;
import org.nigao.draft.Numerals;

/** Decides which numbers that are none by their form alone are borne out by others of their form beside them. */
final class Company {

    private final List<Candidate> all;
    private final int[] before;
    private final int[] after;

    private Company(List<Candidate> all) {
        this.all = all;
        this.before = new int[all.size()];
        this.after = new int[all.size()];
        int[] last = noneYet();
        for (int i = 0; i < all.size(); i++) {
            before[i] = last[all.get(i).style().ordinal()];
            last[all.get(i).style().ordinal()] = i;
        }
        last = noneYet();
        for (int i = all.size() - 1; i >= 0; i--) {
            after[i] = last[all.get(i).style().ordinal()];
            last[all.get(i).style().ordinal()] = i;
        }
    }

    private static int[] noneYet() {
        int[] last = new int[NumberStyle.values().length];
        java.util.Arrays.fill(last, -1);
        return last;
    }

    /**
     * The candidates of one scope without those that stand alone; letters that stand in for numerals are read as such, and a
     * heading that is numbered twice by the number that its neighbours go on with.
     */
    static List<Candidate> keep(List<Candidate> candidates) {
        if (candidates.stream().allMatch(c -> c.isSure() && c.again().isEmpty())) {
            return candidates;
        }
        List<Candidate> meant = new Company(candidates).letters();
        return new Company(meant).accompanied();
    }

    private List<Candidate> letters() {
        List<Candidate> meant = new ArrayList<>(all.size());
        for (int i = 0; i < all.size(); i++) {
            Candidate candidate = all.get(i);
            boolean letter = candidate.style() == NumberStyle.LATIN && !hasNeighbour(i);
            meant.add(letter ? asNumeral(i) : asDoubled(i));
        }
        return meant;
    }

    /** 3. 三、 between 二、 and 四、; 5.5. between 4. and 6. */
    private Candidate asDoubled(int i) {
        Candidate candidate = all.get(i);
        Marker marker = candidate.marker();
        if (candidate.style() == NumberStyle.DECIMAL) {
            boolean twice = marker.prefix().equals(List.of(marker.value()))
                    && !marker.separator().isEmpty()
                    && !hasDecimalCompany(i)
                    && stands(NumberStyle.ARABIC, marker.value(), i);
            return twice ? candidate.readAs(NumberStyle.ARABIC, marker.value()) : candidate;
        }
        return candidate
                .again()
                .filter(a -> a.style() != candidate.style()
                        && !stands(candidate.style(), candidate.value(), i)
                        && stands(a.style(), a.value(), i))
                .map(a -> candidate.readAs(a.style(), a.value()))
                .orElse(candidate);
    }

    private Candidate asNumeral(int i) {
        Candidate candidate = all.get(i);
        Marker marker = candidate.marker();
        String letter = marker.text()
                .substring(
                        marker.numeral().start() - marker.label().start(),
                        marker.numeral().end() - marker.label().start());
        OptionalInt roman = Numerals.ofRoman(letter);
        if (roman.isPresent() && stands(NumberStyle.ROMAN, roman.getAsInt(), i)) {
            return candidate.readAs(NumberStyle.ROMAN, roman.getAsInt());
        }
        NumberStyle digit = "（(".indexOf(marker.text().charAt(0)) < 0 ? NumberStyle.ARABIC : NumberStyle.ARABIC_PAREN;
        if (Lookalikes.arabic(letter.charAt(0)) == '1' && stands(digit, 1, i)) {
            return candidate.readAs(digit, 1);
        }
        return candidate;
    }

    /** Whether the next number of a form on either side is a neighbour of the value. */
    private boolean stands(NumberStyle style, int value, int at) {
        return nearest(style, at, -1).filter(c -> c.value() == value - 1).isPresent()
                || nearest(style, at, 1).filter(c -> c.value() == value + 1).isPresent();
    }

    private Optional<Candidate> nearest(NumberStyle style, int at, int step) {
        // A letter for a numeral is rare; a few places are enough to see its company.
        for (int i = at + step; i >= 0 && i < all.size() && Math.abs(i - at) < 20; i += step) {
            if (all.get(i).style() == style) {
                return Optional.of(all.get(i));
            }
        }
        return Optional.empty();
    }

    private List<Candidate> accompanied() {
        List<Candidate> kept = new ArrayList<>(all.size());
        for (int i = 0; i < all.size(); i++) {
            Candidate candidate = all.get(i);
            boolean stays = candidate.style() == NumberStyle.DECIMAL
                    ? hasDecimalCompany(i)
                    : candidate.isSure()
                            || candidate.style() != candidate.marker().style()
                            || hasNeighbour(i);
            if (stays) {
                kept.add(candidate);
            }
        }
        return kept;
    }

    private boolean hasNeighbour(int i) {
        return isNeighbour(i, before[i]) || isNeighbour(i, after[i]);
    }

    private boolean isNeighbour(int i, int other) {
        if (other < 0 || Math.abs(all.get(i).value() - all.get(other).value()) != 1) {
            return false;
        }
        // "1：" and "1，" are how tables and codes are written; only a plain 2. beside it makes a label of it.
        return all.get(i).style() != NumberStyle.ARABIC || all.get(other).isSure();
    }

    /** 1.2 stands where 1.1 or 1.3 stands, or right behind a heading 1; a single 1 only above 1.1. */
    private boolean hasDecimalCompany(int i) {
        Marker marker = all.get(i).marker();
        return isDecimalKin(marker, before[i]) || isDecimalKin(marker, after[i]);
    }

    private boolean isDecimalKin(Marker marker, int other) {
        if (other < 0) {
            return false;
        }
        Marker near = all.get(other).marker();
        List<Integer> mine = path(marker);
        List<Integer> its = path(near);
        if (mine.size() == 1 && its.size() == 1) {
            return false;
        }
        boolean siblings = marker.prefix().equals(near.prefix()) && Math.abs(marker.value() - near.value()) == 1;
        return siblings || startsWith(its, mine) || startsWith(mine, its) || startsWith(next(its), mine);
    }

    private static List<Integer> path(Marker marker) {
        List<Integer> path = new ArrayList<>(marker.prefix());
        path.add(marker.value());
        return path;
    }

    /** 1.3 behind 1.2.4: its parent counted on by one. */
    private static List<Integer> next(List<Integer> path) {
        if (path.size() < 2) {
            return List.of();
        }
        List<Integer> next = new ArrayList<>(path.subList(0, path.size() - 1));
        next.set(next.size() - 1, next.get(next.size() - 1) + 1);
        return next;
    }

    private static boolean startsWith(List<Integer> path, List<Integer> head) {
        return path.size() > 0
                && head.size() <= path.size()
                && path.subList(0, head.size()).equals(head);
    }
}

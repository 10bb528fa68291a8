package org.nigao.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.nigao.draft.HeadingWords;
import org.nigao.draft.Lookalikes;
import org.nigao.draft.Marker;
import org.nigao.draft.NumberStyle;
import org.nigao.draft.Numerals;

/** Decides which numbers that are none by their form alone are borne out by others of their form beside them. */
final class Company {

    /** No slip lies farther from the right number of 1.1, 1.2 … */
    private static final int FARTHEST = 9;

    /** So many headings in a row have nothing numbered below them, at the most. */
    private static final int LONGEST_WITHOUT_PARTS = 5;

    private static final int MOST_PARTS = 30;

    private final List<Candidate> all;
    private final int[] before;
    private final int[] after;
    private final boolean numbersDecimally;

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
        this.numbersDecimally = numbersDecimally();
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
        return isDecimalKin(marker, before[i])
                || isDecimalKin(marker, after[i])
                || isInRowOfOthers(i)
                || marker.prefix().isEmpty() && numbersDecimally && isDecimalHeading(i);
    }

    /** Whether some heading of one part has 3.1 below it, whatever its own number. */
    private boolean numbersDecimally() {
        for (int i = 0; i < all.size(); i++) {
            Candidate candidate = all.get(i);
            if (candidate.style() == NumberStyle.DECIMAL
                    && candidate.marker().prefix().isEmpty()
                    && opensDecimals(i)) {
                return true;
            }
        }
        return false;
    }

    private boolean opensDecimals(int i) {
        return after[i] >= 0
                && path(all.get(after[i]).marker()).size() == 2
                && all.get(after[i]).value() == 1;
    }

    /** A heading without 3.1 below it, or with a wrong number, among those that have; the number of a page is none. */
    private boolean isDecimalHeading(int i) {
        Candidate candidate = all.get(i);
        HeadingWords words = candidate.paragraph().line().headingWords();
        if (words.form() != HeadingWords.Form.HEADING
                || isRowOfTable(words.title().in(candidate.paragraph().text()))) {
            return false;
        }
        return opensDecimals(i) || isInOrder(i) && (isBesideHeading(i, before, -1) || isBesideHeading(i, after, 1));
    }

    /** Whether the numbers of more parts around it let it stand here, give or take a slip: the number of a page hardly does. */
    private boolean isInOrder(int i) {
        int value = all.get(i).value();
        return isNearHeadOf(nearestOfParts(i, before), value) && isNearHeadOf(nearestOfParts(i, after), value);
    }

    private boolean isNearHeadOf(int other, int value) {
        return other < 0 || Math.abs(path(all.get(other).marker()).get(0) - value) <= LONGEST_WITHOUT_PARTS;
    }

    private int nearestOfParts(int i, int[] nearest) {
        int other = nearest[i];
        for (int steps = 0; other >= 0 && all.get(other).marker().prefix().isEmpty(); steps++) {
            other = steps < LONGEST_WITHOUT_PARTS ? nearest[other] : -1;
        }
        return other;
    }

    /** Blanks between words are what is left of its columns. */
    private static boolean isRowOfTable(String words) {
        return words.split("\\s+").length > 2;
    }

    /** Whether the nearest heading of one part, or the heading that the nearest of more parts belongs to, is its neighbour. */
    private boolean isBesideHeading(int i, int[] nearest, int step) {
        int other = nearest[i];
        return other >= 0 && path(all.get(other).marker()).get(0) == all.get(i).value() + step;
    }

    /** 3.2 between 4.1 and 4.3, behind 4.1 at the end of its row, or in front of 4.2: the right number with a wrong one before it. */
    private boolean isInRowOfOthers(int i) {
        Marker marker = all.get(i).marker();
        if (marker.prefix().isEmpty()) {
            return false;
        }
        int ahead = beside(i, before);
        int behind = beside(i, after);
        boolean follows = isNext(ahead, marker, -1);
        boolean leads = isNext(behind, marker, 1);
        if (follows && leads) {
            return all.get(ahead)
                    .marker()
                    .prefix()
                    .equals(all.get(behind).marker().prefix());
        }
        if (!follows) {
            return leads && marker.value() == 1;
        }
        if (behind < 0) {
            return all.get(i).paragraph().line().headingWords().form() != HeadingWords.Form.ITEM;
        }
        return all.get(behind).marker().prefix().size() < marker.prefix().size()
                || all.get(behind).value() == 1;
    }

    /** The nearest decimal that is no part of one of as many parts; -1 for none. */
    private int beside(int i, int[] nearest) {
        int parts = all.get(i).marker().prefix().size();
        int other = nearest[i];
        for (int steps = 0; other >= 0 && all.get(other).marker().prefix().size() > parts; steps++) {
            other = steps < MOST_PARTS ? nearest[other] : -1;
        }
        return other;
    }

    /** Whether a decimal has as many parts as another, and its last number is the next in one direction. */
    private boolean isNext(int other, Marker marker, int step) {
        return other >= 0
                && all.get(other).marker().prefix().size() == marker.prefix().size()
                && all.get(other).value() == marker.value() + step;
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
        // 2.9 between 2.1 and 2.3 has the right company and a wrong number.
        boolean siblings = marker.prefix().equals(near.prefix())
                && Math.abs(marker.value() - near.value()) <= (marker.prefix().isEmpty() ? 1 : FARTHEST);
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

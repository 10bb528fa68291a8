package org.nigao.duplicate;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.text.diff.CommandVisitor;
import org.apache.commons.text.diff.StringsComparator;
import org.nigao.draft.Han;
import org.nigao.text.Span;

/**
 * Words in which two texts differ: those of the one, and what the other has in their place; either may be empty.
 *
 * @param place where {@code other} stands in the other text
 */
public record Difference(String one, String other, Span place) {

    /** What differs, in order; a whole number where only a digit of it does, and what is one character apart together. */
    public static List<Difference> between(String one, String other) {
        Script script = new Script(one, other);
        new StringsComparator(one, other).getScript().visit(script);
        return script.differences();
    }

    /** Whether only figures, points or spaces differ. */
    public boolean isOfFigures() {
        return (one + other).chars().noneMatch(Character::isIdeographic) || (one + other).matches("[\\d年月日]*");
    }

    /** Reads the edit script into stretches; what is kept between two changes of one number belongs to both. */
    private static final class Script implements CommandVisitor<Character> {

        private final String one;
        private final String other;
        private final List<int[]> stretches = new ArrayList<>();
        private int inOne;
        private int inOther;
        private boolean open;

        Script(String one, String other) {
            this.one = one;
            this.other = other;
        }

        @Override
        public void visitKeepCommand(Character kept) {
            inOne++;
            inOther++;
            open = false;
        }

        @Override
        public void visitInsertCommand(Character inserted) {
            stretch()[3] = ++inOther;
        }

        @Override
        public void visitDeleteCommand(Character deleted) {
            stretch()[1] = ++inOne;
        }

        private int[] stretch() {
            if (!open) {
                stretches.add(new int[] {inOne, inOne, inOther, inOther});
                open = true;
            }
            return stretches.get(stretches.size() - 1);
        }

        List<Difference> differences() {
            List<int[]> whole = new ArrayList<>();
            for (int[] stretch : stretches) {
                widen(stretch);
                int[] last = whole.isEmpty() ? null : whole.get(whole.size() - 1);
                if (last != null && (stretch[0] <= last[1] + 1 || stretch[2] <= last[3] + 1)) {
                    last[1] = Math.max(last[1], stretch[1]);
                    last[3] = Math.max(last[3], stretch[3]);
                } else {
                    whole.add(stretch);
                }
            }
            whole.forEach(this::addCharacterBefore);
            return whole.stream()
                    .map(s -> new Difference(
                            one.substring(s[0], s[1]), other.substring(s[2], s[3]), new Span(s[2], s[3])))
                    .toList();
        }

        /** 建成 and 建立 rather than 成 and 立. */
        private void addCharacterBefore(int[] stretch) {
            boolean single = stretch[1] - stretch[0] == 1 || stretch[3] - stretch[2] == 1;
            if (single
                    && stretch[0] > 0
                    && stretch[2] > 0
                    && Han.is(one.charAt(stretch[0] - 1))
                    && Han.is(one.charAt(Math.min(stretch[0], one.length() - 1)))) {
                stretch[0]--;
                stretch[2]--;
            }
        }

        private void widen(int[] stretch) {
            boolean digits = one.substring(stretch[0], stretch[1]).chars().anyMatch(Script::isDigit)
                    || other.substring(stretch[2], stretch[3]).chars().anyMatch(Script::isDigit);
            if (!digits) {
                return;
            }
            while (stretch[0] > 0 && stretch[2] > 0 && isDigit(one.charAt(stretch[0] - 1))) {
                stretch[0]--;
                stretch[2]--;
            }
            while (stretch[1] < one.length() && stretch[3] < other.length() && isDigit(one.charAt(stretch[1]))) {
                stretch[1]++;
                stretch[3]++;
            }
            boolean year = stretch[1] < one.length() && stretch[3] < other.length() && one.charAt(stretch[1]) == '年';
            if (year) {
                stretch[1]++;
                stretch[3]++;
            }
        }

        private static boolean isDigit(int c) {
            return c >= '0' && c <= '9';
        }
    }
}

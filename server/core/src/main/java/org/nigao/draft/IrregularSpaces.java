package org.nigao.draft;

import java.util.ArrayList;
import java.util.List;
import org.nigao.text.Span;

/** White space inside a physical line that no layout asks for: no-break spaces, and characters set apart in running text. */
final class IrregularSpaces {

    /** A shorter line may be set apart on purpose, as titles are. */
    private static final int RUNNING_TEXT = 30;

    private static final int FEWEST_APART = 3;

    private IrregularSpaces() {}

    static List<Span> in(Line line) {
        List<Span> found = List.of();
        LineShape shape = line.shape();
        if (shape.han() < RUNNING_TEXT) {
            return found;
        }
        String text = line.text();
        for (int i = shape.from(); i < shape.to(); i++) {
            char c = text.charAt(i);
            if (c == '\u00a0' && isNextToHan(text, i) || c == ' ' && isApart(text, i)) {
                found = found.isEmpty() ? new ArrayList<>() : found;
                found.add(Span.at(i, 1));
            }
        }
        return found;
    }

    private static boolean isNextToHan(String text, int at) {
        return isHan(text, at - 1) || isHan(text, at + 1);
    }

    /** Whether the space belongs to a run like 工 作 要 点: single characters with a space between each two. */
    private static boolean isApart(String text, int at) {
        if (!isHan(text, at - 1) || !isHan(text, at + 1)) {
            return false;
        }
        int first = at;
        while (isHan(text, first - 1) && first >= 2 && text.charAt(first - 2) == ' ' && isHan(text, first - 3)) {
            first -= 2;
        }
        int last = at;
        while (isHan(text, last + 1)
                && last + 2 < text.length()
                && text.charAt(last + 2) == ' '
                && isHan(text, last + 3)) {
            last += 2;
        }
        // The word at either end of a run may be longer: 要 点是; only single characters between count.
        return (last - first) / 2 + 1 >= FEWEST_APART;
    }

    private static boolean isHan(String text, int at) {
        return at >= 0 && at < text.length() && Han.is(text.charAt(at));
    }
}

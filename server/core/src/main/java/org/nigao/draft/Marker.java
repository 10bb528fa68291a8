package org.nigao.draft;

import java.util.List;
import org.nigao.text.Span;

/**
 * A number in front of a heading or item (序号).
 *
 * @param style its form
 * @param value the number itself; for {@link NumberStyle#DECIMAL} the last segment
 * @param prefix for 1.2.3 the segments before the last (1, 2); empty for the other forms
 * @param label logical offsets of the whole label with its separator, such as "（一）" or "1、"
 * @param numeral logical offsets of the digits alone, such as "一"
 * @param separator what stands behind the numeral and is no bracket: "、", ".", "" …
 * @param content logical offset of the first character behind the label and its spaces
 * @param text the label as written
 * @param confidence how sure the form alone makes us
 */
public record Marker(
        NumberStyle style,
        int value,
        List<Integer> prefix,
        Span label,
        Span numeral,
        String separator,
        int content,
        String text,
        Confidence confidence) {

    /** How sure a label is one. */
    public enum Confidence {
        SURE,
        /** Counts only where others of its form stand beside it: "一，", "一 ", "3.1", a roman I. */
        NEEDS_COMPANY
    }
}

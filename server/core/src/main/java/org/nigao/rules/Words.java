package org.nigao.rules;

import java.util.Map;
import java.util.stream.Collectors;

/** Turns of phrase that the messages of several checks share. */
final class Words {

    private static final int LONGEST = 32;

    private Words() {}

    /** At most {@code longest} units of the text in quotation marks, with an ellipsis where it was cut. */
    static String quoted(String text, int longest) {
        return text.length() <= longest ? "“" + text + "”" : "“" + text.substring(0, cut(text, longest)) + "…”";
    }

    /** A text in quotation marks; what is long by its beginning and its end. */
    static String quoted(String text) {
        if (text.length() <= LONGEST) {
            return "“" + text + "”";
        }
        int end = text.length() - LONGEST / 2;
        int from = Character.isLowSurrogate(text.charAt(end)) ? end + 1 : end;
        return "“" + text.substring(0, cut(text, LONGEST / 2)) + "……" + text.substring(from) + "”";
    }

    /** {@code longest}, or one less where that would part a surrogate pair; never more than there is. */
    static int cut(String text, int longest) {
        int cut = Math.min(longest, text.length());
        return cut > 0 && cut < text.length() && Character.isHighSurrogate(text.charAt(cut - 1)) ? cut - 1 : cut;
    }

    /** The counts as "逗号 201、冒号 12", the largest first. */
    static String counted(Map<String, Integer> counts) {
        return counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .map(e -> e.getKey() + " " + e.getValue())
                .collect(Collectors.joining("、"));
    }
}

package org.nigao.benchmarks.plants;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where running text can be added to. */
final class Paragraphs {

    private static final Pattern END = Pattern.compile("(?<=[^\\n]{40}[\\u4e00-\\u9fff])。(?=\\n)");

    private Paragraphs() {}

    /** Offsets behind the paragraphs that end in a full stop. */
    static List<Integer> ends(String text) {
        List<Integer> ends = new ArrayList<>();
        Matcher end = END.matcher(text);
        while (end.find()) {
            ends.add(end.end());
        }
        return ends;
    }
}

package org.nigao.benchmarks.plants;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nigao.text.Edit;
import org.nigao.text.Span;

/** Sentences that are cut off anywhere, beside those that are only broken at the same places: each must be told as what it is. */
final class BreakPlanters {

    private static final Pattern PARAGRAPH =
            Pattern.compile("^[ \\u3000\\t]*([\\u4e00-\\u9fff][^\\n]{70,}。)$", Pattern.MULTILINE);
    private static final Pattern COMMA = Pattern.compile("(?<=[\\u4e00-\\u9fff]{3}，)");
    private static final Pattern DUN = Pattern.compile("(?<=[\\u4e00-\\u9fff]{2}、)");
    /** 这是必要的 is whole. */
    private static final Pattern PARTICLE =
            Pattern.compile("(?<=[\\u4e00-\\u9fff]{3}[的和与及对把])(?<![是有最更很较][^，。；：]{0,40}的)(?=[\\u4e00-\\u9fff]{2})");

    private static final Pattern ANYWHERE = Pattern.compile("(?<=[\\u4e00-\\u9fff]{2})(?=[\\u4e00-\\u9fff]{2})");
    private static final int LEAST = 20;

    private BreakPlanters() {}

    static List<Planter> all() {
        return List.of(
                cut("sentence-truncated", COMMA, ""),
                cut("sentence-truncated", DUN, ""),
                cut("sentence-truncated", PARTICLE, ""),
                broken(COMMA, "\n"),
                broken(ANYWHERE, "\n"),
                broken(ANYWHERE, "\n\n"),
                Planter.replacing(
                        "sentence-unterminated",
                        "^[ \\u3000\\t]*(?:[^\\n（(0-9一二三四五六七八九十第附]{4,20}(?:应当|不得|必须|负责)[^\\n。：]{4,12})(?<x>。)$",
                        ""));
    }

    /** What stands behind the place is gone to the end of the paragraph. */
    private static Planter cut(String rule, Pattern where, String instead) {
        return at(rule, where, (from, end) -> new Edit(new Span(from, end), instead));
    }

    private static Planter broken(Pattern where, String lineBreak) {
        return at("hard-wrap", where, (from, end) -> Edit.insert(from, lineBreak));
    }

    private static Planter at(String rule, Pattern where, BiFunction<Integer, Integer, Edit> edit) {
        return Planter.of(rule, (text, random) -> {
            List<Defect> defects = new ArrayList<>();
            Matcher paragraph = PARAGRAPH.matcher(text);
            while (paragraph.find()) {
                List<Integer> places = places(text, where, paragraph.start(1) + LEAST, paragraph.end(1) - LEAST);
                if (!places.isEmpty()) {
                    int from = places.get(random.nextInt(places.size()));
                    defects.add(Defect.of(edit.apply(from, paragraph.end(1))));
                }
            }
            return defects;
        });
    }

    private static List<Integer> places(String text, Pattern where, int from, int to) {
        List<Integer> places = new ArrayList<>();
        Matcher place = where.matcher(text).region(from, to).useTransparentBounds(true);
        while (place.find()) {
            places.add(place.start());
        }
        return places;
    }
}

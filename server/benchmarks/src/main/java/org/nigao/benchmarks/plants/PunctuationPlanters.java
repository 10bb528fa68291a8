package org.nigao.benchmarks.plants;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nigao.text.Edit;
import org.nigao.text.Span;

/** Marks too many, too few or in the wrong form. */
final class PunctuationPlanters {

    private static final Pattern PAIR = Pattern.compile("[“《（]([\\u4e00-\\u9fff]{2,16})[”》）]");
    private static final Pattern POINT = Pattern.compile("(?<=[\\u4e00-\\u9fff])[，。；、](?=[\\u4e00-\\u9fff])");
    private static final Pattern NAMES = Pattern.compile("([\\u4e00-\\u9fff]{2})[—－]([\\u4e00-\\u9fff]{2})");
    private static final int MOST_IN_A_TEXT = 6;

    private PunctuationPlanters() {}

    static List<Planter> all() {
        return List.of(
                Planter.replacing("quote-dunhao", "(?<=[\\u4e00-\\u9fff])(?<x>”“)(?=[\\u4e00-\\u9fff])", "”、“"),
                Planter.replacing("quote-dunhao", "(?<x>》《)(?=[\\u4e00-\\u9fff])", "》、《"),
                Planter.of("pair-unbalanced", PunctuationPlanters::unpaired),
                Planter.of("space-around-punct", (text, random) -> spaced(text)),
                Planter.replacing("range-connector", "(?<=20[12]\\d)(?<x>—)(?=20[123]\\d年)(?![^《\\n]*》)", "-"),
                Planter.replacing(
                        "range-connector", "(?<=[^\\d.]\\d{1,3})(?<x>—|～)(?=\\d{1,4}(?:个|万|公里|米|天|人|亩))", "-"),
                Planter.of("connector-inconsistent", PunctuationPlanters::otherConnector),
                Planter.of("punct-form", PunctuationPlanters::misformed),
                Planter.replacing(
                        "coordination-comma",
                        "(?<=、[\\u4e00-\\u9fff]{2})(?<x>、)(?=[\\u4e00-\\u9fff]{2}[、和及与])",
                        (match, random) -> Optional.of("，")),
                Planter.of("book-title-nesting", PunctuationPlanters::nested),
                Planter.of("book-title-nesting", PunctuationPlanters::misused));
    }

    private static List<Defect> unpaired(String text, Random random) {
        List<Defect> defects = new ArrayList<>();
        Matcher pair = PAIR.matcher(text);
        while (pair.find()) {
            int at = random.nextBoolean() ? pair.start() : pair.end() - 1;
            defects.add(Defect.of(Edit.delete(Span.at(at, 1))));
        }
        return defects;
    }

    private static List<Defect> spaced(String text) {
        List<Defect> defects = new ArrayList<>();
        Matcher point = POINT.matcher(text);
        while (point.find() && defects.size() < MOST_IN_A_TEXT) {
            defects.add(Defect.of(Edit.insert(point.end(), " ")));
        }
        Matcher pair = PAIR.matcher(text);
        for (int i = 0; i < MOST_IN_A_TEXT && pair.find(); i++) {
            boolean inside = pair.start() > 0 && text.charAt(pair.start() - 1) >= '\u4e00';
            if (inside) {
                defects.add(Defect.of(Edit.insert(pair.start(), " ")));
            }
        }
        return defects;
    }

    /** A name that stands twice gets another sign once. */
    private static List<Defect> otherConnector(String text, Random random) {
        List<Defect> defects = new ArrayList<>();
        List<String> seen = new ArrayList<>();
        Matcher names = NAMES.matcher(text);
        while (names.find()) {
            String pair = names.group(1) + names.group(2);
            if (seen.contains(pair)) {
                defects.add(Defect.of(new Edit(Span.at(names.end(1), 1), random.nextBoolean() ? "-" : "～")));
            }
            seen.add(pair);
        }
        Matcher years = Pattern.compile("(?<=20\\d\\d)—(?=20\\d\\d年)").matcher(text);
        int count = 0;
        while (years.find()) {
            if (count++ > 1) {
                defects.add(Defect.of(new Edit(Span.at(years.start(), 1), "～")));
            }
        }
        return defects;
    }

    private static List<Defect> misformed(String text, Random random) {
        List<Defect> defects = new ArrayList<>();
        Matcher point = POINT.matcher(text);
        for (int i = 0; i < MOST_IN_A_TEXT && point.find(); i++) {
            defects.add(Defect.of(Edit.insert(point.end(), point.group())));
        }
        Matcher and = Pattern.compile("(?<=、[\\u4e00-\\u9fff]{2,4})等(?=[\\u4e00-\\u9fff])(?![级级候待离效额])")
                .matcher(text);
        for (int i = 0; i < MOST_IN_A_TEXT && and.find(); i++) {
            defects.add(Defect.of(Edit.insert(and.start(), random.nextBoolean() ? "、" : "……")));
        }
        Matcher dash =
                Pattern.compile("(?<=[\\u4e00-\\u9fff])——(?=[\\u4e00-\\u9fff])").matcher(text);
        for (int i = 0; i < MOST_IN_A_TEXT && dash.find(); i++) {
            defects.add(Defect.of(new Edit(new Span(dash.start(), dash.end()), "--")));
        }
        return defects;
    }

    private static List<Defect> nested(String text, Random random) {
        List<Defect> defects = new ArrayList<>();
        Matcher right = Pattern.compile("〈([^〉]{2,40})〉").matcher(text);
        while (right.find()) {
            defects.add(Defect.of(
                    new Edit(Span.at(right.start(), 1), "《"), new Edit(new Span(right.end() - 1, right.end()), "》")));
        }
        return defects;
    }

    private static List<Defect> misused(String text, Random random) {
        List<Defect> defects = new ArrayList<>();
        Matcher activity =
                Pattern.compile("“([\\u4e00-\\u9fff]{2,9})”(?=活动|行动|称号|大赛|论坛)").matcher(text);
        while (activity.find()) {
            defects.add(Defect.of(
                    new Edit(Span.at(activity.start(), 1), "《"),
                    new Edit(new Span(activity.end() - 1, activity.end()), "》")));
        }
        return defects;
    }
}

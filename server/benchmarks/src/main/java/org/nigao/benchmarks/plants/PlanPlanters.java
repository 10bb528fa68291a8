package org.nigao.benchmarks.plants;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nigao.draft.DataFile;
import org.nigao.text.Span;

/** Plans of our own with parts of real paragraphs, and a defect in what stands around or between them. */
final class PlanPlanters {

    /** What says nothing of years, parts and lists, so that the plan around it is sound. */
    private static final Pattern PARAGRAPH = Pattern.compile(
            "^[ \\u3000\\t]*([\\u4e00-\\u9fff](?:(?!附件|如下|\\d{4}年|以下|[一二三]是|第[一二三])[^\\n：]){60,300}。)$",
            Pattern.MULTILINE);

    private static final String TITLE = "江州市水务局2026年工作要点";
    private static final List<String> HEADINGS = List.of("加快水网工程建设", "强化水资源管理", "抓好水旱灾害防御", "加强干部队伍建设");
    private static final String NUMBERS = "一二三四";

    private PlanPlanters() {}

    static List<Planter> all() {
        Map<String, List<String[]>> rules = new LinkedHashMap<>();
        for (String[] row : DataFile.rows(PlanPlanters.class, "plans.tsv")) {
            rules.computeIfAbsent(row[0], r -> new ArrayList<>()).add(row);
        }
        List<Planter> planters = new ArrayList<>();
        rules.forEach((rule, rows) -> planters.add(Planter.of(rule, (text, random) -> defects(text, rows, random))));
        return planters;
    }

    private static List<Defect> defects(String text, List<String[]> rows, Random random) {
        List<String> paragraphs = new ArrayList<>();
        Matcher paragraph = PARAGRAPH.matcher(text);
        while (paragraph.find()) {
            paragraphs.add(paragraph.group(1));
        }
        List<Defect> defects = new ArrayList<>();
        for (String[] row : paragraphs.size() < HEADINGS.size() ? List.<String[]>of() : rows) {
            int from = random.nextInt(paragraphs.size() - HEADINGS.size() + 1);
            List<String> body = paragraphs.subList(from, from + HEADINGS.size());
            defects.add(Defect.instead(
                    List.of(new Span(0, text.length())), List.of(plan(row[1], body)), List.of(plan(row[2], body))));
        }
        return defects;
    }

    /**
     * The plan.
     *
     * @param written what stands before the parts, in each of them behind its paragraph, and behind the last, divided by §; ⏎ ends a line
     */
    private static String plan(String written, List<String> body) {
        String[] places = written.split("§", -1);
        StringBuilder plan = new StringBuilder(TITLE).append('\n').append(lines(places[0]));
        for (int i = 0; i < HEADINGS.size(); i++) {
            plan.append(NUMBERS.charAt(i)).append('、').append(HEADINGS.get(i)).append('\n');
            plan.append(body.get(i)).append('\n');
            plan.append(i + 1 < places.length ? lines(places[i + 1]) : "");
        }
        return plan.toString();
    }

    private static String lines(String written) {
        return written.isEmpty() ? "" : written.replace('⏎', '\n') + "\n";
    }
}

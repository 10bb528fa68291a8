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

/** Notices of our own around real paragraphs, with a defect in one of their parts. */
final class NoticePlanters {

    /** What says nothing of years, attachments and lists, so that the notice around it is sound. */
    private static final Pattern PARAGRAPH = Pattern.compile(
            "^[ \\u3000\\t]*([\\u4e00-\\u9fff](?:(?!附件|如下|\\d{4}年|以下)[^\\n]){60,300}。)$", Pattern.MULTILINE);

    private static final Map<String, String> PARTS = parts();
    private static final int PARAGRAPHS = 3;

    private NoticePlanters() {}

    private static Map<String, String> parts() {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("title", "江州市水务局关于做好2026年防汛工作的通知");
        parts.put("number", "江水发〔2026〕12号");
        parts.put("addressee", "各县（市、区）水务局，局属各单位：");
        parts.put("body", "");
        parts.put("more", "");
        parts.put("note", "附件：1.重点项目清单⏎2.隐患排查表");
        parts.put("foot", "江州市水务局⏎2026年3月12日");
        parts.put("pages", "");
        return parts;
    }

    static List<Planter> all() {
        List<Planter> planters = new ArrayList<>();
        Map<String, List<String[]>> rules = new LinkedHashMap<>();
        for (String[] row : DataFile.rows(NoticePlanters.class, "notices.tsv")) {
            rules.computeIfAbsent(row[0], r -> new ArrayList<>()).add(row);
        }
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
        for (String[] row : paragraphs.size() < PARAGRAPHS ? List.<String[]>of() : rows) {
            int from = random.nextInt(paragraphs.size() - PARAGRAPHS + 1);
            String body = String.join("\n", paragraphs.subList(from, from + PARAGRAPHS));
            String wrong = row.length > 3 ? row[3] : "";
            defects.add(Defect.instead(
                    List.of(new Span(0, text.length())),
                    List.of(notice(row[1], row[2], body)),
                    List.of(notice(row[1], wrong, body))));
        }
        return defects;
    }

    /** The notice with one part written as given; without it where that is empty. */
    private static String notice(String part, String written, String body) {
        StringBuilder notice = new StringBuilder();
        PARTS.forEach((name, sound) -> {
            String lines = name.equals("body") ? body : name.equals(part) ? written : sound;
            if (!lines.isEmpty()) {
                notice.append(lines.replace('⏎', '\n')).append('\n');
            }
        });
        return notice.toString();
    }
}

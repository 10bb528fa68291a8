package org.nigao.benchmarks.plants;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nigao.text.Edit;
import org.nigao.text.Span;

/** References to what is not there, and names of documents written two ways. */
final class ReferencePlanters {

    private static final String DIGITS = "零一二三四五六七八九十";
    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[\\u4e00-\\u9fff])。(?=\\n|[\\u4e00-\\u9fff])");
    private static final Pattern TOP = Pattern.compile("^[ \\u3000\\t]*([一二三四五六七八九十])、", Pattern.MULTILINE);
    private static final Pattern ITEM = Pattern.compile("^[ \\u3000\\t]*（([一二三四五六七八九十])）", Pattern.MULTILINE);
    private static final Pattern TITLE = Pattern.compile("《([\\u4e00-\\u9fff（）]{8,40})》");
    private static final int MOST_IN_A_TEXT = 4;

    private ReferencePlanters() {}

    static List<Planter> all() {
        return List.of(
                Planter.of("xref-section-missing", ReferencePlanters::toMissingSections),
                Planter.of("xref-attachment-missing", ReferencePlanters::toMissingAttachments),
                Planter.of("attachment-title-mismatch", ReferencePlanters::appended),
                Planter.of("cited-title-variant", ReferencePlanters::retitled));
    }

    /** A reference to a part behind the last, put in at the end of a sentence. */
    private static List<Defect> toMissingSections(String text, Random random) {
        int last = 0;
        Matcher top = TOP.matcher(text);
        while (top.find()) {
            last = Math.max(last, DIGITS.indexOf(top.group(1)));
        }
        if (last < 2 || last > 8) {
            return List.of();
        }
        String missing = DIGITS.substring(last + 1, last + 2);
        List<String> references = new ArrayList<>(List.of(
                "（具体分工见第" + missing + "部分）",
                "，具体措施见本文第" + missing + "部分",
                "，详见本方案第" + missing + "部分",
                "（参见第" + missing + "部分）",
                "，按照上述第" + missing + "部分的要求落实",
                "，任务分工见“" + missing + "、责任清单”"));
        if (!text.contains("章")) {
            references.add("，按本方案第" + missing + "章执行");
        }
        int items = 0;
        Matcher item = ITEM.matcher(text);
        while (item.find()) {
            items = Math.max(items, DIGITS.indexOf(item.group(1)));
        }
        if (items >= 2 && items <= 8 && !text.contains("（十")) {
            String next = DIGITS.substring(items + 1, items + 2);
            references.add("，落实上述第（" + next + "）项任务");
            references.add("（具体见第（" + next + "）项）");
            references.add("，经费按照（" + next + "）安排");
        }
        return inserted(text, references, random);
    }

    private static List<Defect> toMissingAttachments(String text, Random random) {
        int last = text.contains("附件") ? 1 : 0;
        Matcher attachment = Pattern.compile("附\\s*件\\s*([0-9]{1,2})").matcher(text);
        while (attachment.find()) {
            last = Math.max(last, Integer.parseInt(attachment.group(1)));
        }
        List<String> references = List.of("（详见附件" + (last + 1) + "）", "，具体名单见附件" + (last + 1));
        return inserted(text, references, random);
    }

    private static List<Defect> inserted(String text, List<String> references, Random random) {
        List<Integer> ends = new ArrayList<>();
        Matcher end = SENTENCE_END.matcher(text);
        while (end.find()) {
            ends.add(end.start());
        }
        List<Defect> defects = new ArrayList<>();
        for (int i = 0; i < MOST_IN_A_TEXT && !ends.isEmpty(); i++) {
            int at = ends.get(random.nextInt(ends.size()));
            defects.add(Defect.of(Edit.insert(at, references.get(random.nextInt(references.size())))));
        }
        return defects;
    }

    /** An attachment put behind a document that has none, under another name than the note gives it. */
    private static List<Defect> appended(String text, Random random) {
        if (text.contains("附件") || !text.stripTrailing().endsWith("。")) {
            return List.of();
        }
        List<String> names = List.of("重点项目清单", "任务分工表", "责任分解方案", "联络员名单", "考核办法", "绩效目标表");
        String listed = names.get(random.nextInt(names.size()));
        String titled = names.get((names.indexOf(listed) + 1 + random.nextInt(names.size() - 1)) % names.size());
        String tail = "\n附件：1." + listed + "\n　　　2.联系方式\n\n某市水务局\n2031年1月20日\n\n附件1\n" + titled
                + "\n一、修渠道两公里。\n二、清淤山塘十二口。\n附件2\n联系方式\n";
        return List.of(Defect.of(Edit.insert(text.length(), tail)));
    }

    /** One of several mentions of a document loses two characters of its name. */
    private static List<Defect> retitled(String text, Random random) {
        Map<String, List<Integer>> mentions = new TreeMap<>();
        Matcher title = TITLE.matcher(text);
        while (title.find()) {
            mentions.computeIfAbsent(title.group(1), t -> new ArrayList<>()).add(title.start(1));
        }
        List<Defect> defects = new ArrayList<>();
        mentions.forEach((name, places) -> {
            if (places.size() >= 2) {
                int from = places.get(random.nextInt(places.size())) + 2 + random.nextInt(name.length() - 5);
                defects.add(Defect.of(Edit.delete(new Span(from, from + 2))));
            }
        });
        return defects;
    }
}

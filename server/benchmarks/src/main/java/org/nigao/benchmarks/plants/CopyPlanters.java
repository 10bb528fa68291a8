package org.nigao.benchmarks.plants;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nigao.text.Edit;
import org.nigao.text.Span;

/** Whole texts, titles and tasks that stand twice in one file. */
final class CopyPlanters {

    private static final Pattern TITLE = Pattern.compile(
            "\\A\\s*([^\\n。]{8,60}(?:要点|计划|方案|规划|意见|通知|办法|纲要|报告|措施))[ \\u3000]*\\n(?=\\s*(?:[^\\n]{40,}|[^\\n]{2,30}：|[（〔—]|[一二三]、|第一章))",
            Pattern.MULTILINE);
    private static final Pattern PARAGRAPH =
            Pattern.compile("^[ \\u3000\\t]*([\\u4e00-\\u9fff][^\\n]{59,}。)$", Pattern.MULTILINE);
    private static final Pattern TOP = Pattern.compile("^[ \\u3000\\t]*[一二三四五六七八九]、([^\\n]{2,30})$", Pattern.MULTILINE);
    private static final Pattern IN_SHORT = Pattern.compile("总体|指导|原则|目标|思路|回顾|总结|成效|成绩|情况|形势|基础|背景|要求");

    private static final String NUMERALS = "一二三四五六七八九";

    /** A larger one takes long and shows nothing more. */
    private static final int LARGEST = 20_000;

    private static final int SMALLEST = 800;

    private static final List<String> TASKS = List.of(
            "江州城市内涝监测预警平台",
            "百里滨河生态修复工程",
            "省级农产品质量安全示范县",
            "云岭数字经济产业园",
            "老旧小区供水管网改造工程",
            "城乡物流配送一体化试点",
            "农村饮水安全巩固提升行动",
            "江州至清溪高速公路",
            "职业技能提升三年行动",
            "国家级生态文明建设示范区",
            "丘陵山区农机化改造项目",
            "东部新城公共实训基地");

    private static final List<String> FIRST = List.of("加快推进%s建设，年内完成前期工作。", "启动%s，明确责任单位和时限。", "组织实施%s，按月调度进展。");
    private static final List<String> AGAIN =
            List.of("继续推进%s，压实各方责任，确保取得实效。", "扎实做好前期工作，推动%s，争取专项资金支持。", "会同有关部门实施%s，建立定期会商制度。");

    private CopyPlanters() {}

    static List<Planter> all() {
        return List.of(
                Planter.of("duplicate-document", CopyPlanters::doubled),
                Planter.of("duplicate-title-line", CopyPlanters::titledTwice),
                Planter.of("duplicate-title-line", CopyPlanters::teased),
                Planter.of("repeated-task", CopyPlanters::setTwice));
    }

    /** The text once more, or all of it but its title, as it is or with slips. */
    private static List<Defect> doubled(String text, Random random) {
        Matcher top = TOP.matcher(text);
        int tops = (int) top.results().count();
        String whole = text.strip();
        if (tops < 3 || whole.length() < SMALLEST || whole.length() > LARGEST) {
            return List.of();
        }
        top.reset();
        top.find();
        String body = text.substring(top.start()).strip();
        List<Defect> defects = new ArrayList<>();
        for (String copy : List.of(whole, body, slipped(whole, random), whole.replaceAll("\\n+", "\n\n"))) {
            String gap = "\n".repeat(1 + random.nextInt(3));
            defects.add(Defect.of(Edit.insert(text.stripTrailing().length(), gap + copy)));
        }
        return defects;
    }

    /** One character in two hundred left out. */
    private static String slipped(String text, Random random) {
        StringBuilder slipped = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '\u4e00' || text.charAt(i) > '\u9fff' || random.nextInt(200) > 0) {
                slipped.append(text.charAt(i));
            }
        }
        return slipped.toString();
    }

    private static List<Defect> titledTwice(String text, Random random) {
        Matcher title = TITLE.matcher(text);
        if (!title.find()) {
            return List.of();
        }
        List<Defect> defects = new ArrayList<>();
        for (String between : List.of("\n", "\n\n", "\n2026-03-12\n", "\n来源：江州市人民政府办公室\n")) {
            defects.add(Defect.of(Edit.insert(title.start(1), title.group(1) + between)));
        }
        return defects;
    }

    /** The beginning of the first paragraph stands above it, cut off. */
    private static List<Defect> teased(String text, Random random) {
        Matcher title = TITLE.matcher(text);
        Matcher paragraph = PARAGRAPH.matcher(text);
        if (!title.find() || !paragraph.find() || paragraph.start() > 1000) {
            return List.of();
        }
        List<Defect> defects = new ArrayList<>();
        for (String end : List.of("", "…", "……", "...")) {
            String cut =
                    paragraph.group(1).substring(0, 30 + random.nextInt(25)).replaceAll("[，。；、：]$", "");
            defects.add(Defect.of(Edit.insert(paragraph.start(), cut + end + "\n")));
        }
        return defects;
    }

    private static List<Defect> setTwice(String text, Random random) {
        List<Span> parts = new ArrayList<>();
        List<String> titles = new ArrayList<>();
        Matcher top = TOP.matcher(text);
        int from = -1;
        while (top.find()) {
            if (from >= 0) {
                parts.add(new Span(from, top.start()));
            }
            if (NUMERALS.indexOf(top.group().strip().charAt(0)) != titles.size()) {
                return List.of();
            }
            titles.add(top.group(1));
            from = top.end();
        }
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            Matcher paragraph = PARAGRAPH
                    .matcher(text)
                    .region(parts.get(i).start(), parts.get(i).end());
            if (!IN_SHORT.matcher(titles.get(i)).find() && paragraph.find()) {
                places.add(paragraph.end());
            }
        }
        List<Defect> defects = new ArrayList<>();
        for (int i = 0; i < 4 && places.size() > 1; i++) {
            int one = random.nextInt(places.size() - 1);
            String task = TASKS.get(random.nextInt(TASKS.size()));
            defects.add(Defect.of(
                    Edit.insert(places.get(one), String.format(FIRST.get(random.nextInt(FIRST.size())), task)),
                    Edit.insert(places.get(one + 1), String.format(AGAIN.get(random.nextInt(AGAIN.size())), task))));
        }
        return defects;
    }
}

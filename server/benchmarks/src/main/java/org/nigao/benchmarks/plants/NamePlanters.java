package org.nigao.benchmarks.plants;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nigao.text.Edit;
import org.nigao.text.Span;

/** Names written in two ways, and short forms that stand before they are explained or are explained twice. */
final class NamePlanters {

    /** Names as they stand alone: behind a point or a verb, up to their last word. */
    private static final Pattern NAME = Pattern.compile(
            "(?:(?<=[，。；、：“]|推进|建设|实施|加强|完善|支持|开展|落实|打造)((?![提进在省在到新以])[\\u4e00-\\u9fff]{3,9}(?:示范区|开发区|试验区|领导小组|委员会|指挥部|中心|平台|基地|工程|行动计划|专项行动|联盟|产业园|经济带|论坛|博览会))(?=[，。；、的])"
                    + "|“((?!.[一个]|一)[\\u4e00-\\u9fff]{4,10})”)");

    private static final Pattern INTRODUCED =
            Pattern.compile("([\\u4e00-\\u9fff]{4,20})（(?:以下)?简称“?([\\u4e00-\\u9fff]{3,8})”?）");

    private static final String OTHERS = "华创科建民生智惠文质信资技术产数";

    private static final List<List<String>> PAIRS = List.of(
            List.of("百名博士百个团队引进工程", "双百工程"),
            List.of("城区水网连通和提质改造项目", "水网项目"),
            List.of("全市优化营商环境工作专班", "营商专班"),
            List.of("县域物流共同配送中心", "物流共配中心"),
            List.of("乡村振兴人才培育三年行动方案", "《人才方案》"),
            List.of("江州高新技术产业园区管理委员会", "高新管委会"));

    private static final List<String> USES =
            List.of("统筹抓好%s各项部署。", "加快推进%s建设，按季通报进展。", "由%s牵头，有关部门配合。", "各单位要主动对接%s，压实责任。", "保障%s资金投入，实行专账管理。");

    private static final List<String> EXPLANATIONS =
            List.of("实施%s（以下简称“%s”），健全推进机制。", "统筹推进%s（以下简称%s）各项任务。", "按照%s（下称“%s”）的安排抓好落实。", "依托%s（简称“%s”）开展工作。");

    private NamePlanters() {}

    static List<Planter> all() {
        return List.of(
                Planter.of("term-variant", NamePlanters::otherForms),
                Planter.of("abbreviation-order", NamePlanters::usedBefore),
                Planter.of("abbreviation-order", NamePlanters::explainedTwice));
    }

    /** One of three and more places of a name, or of two of a long one, with a character changed, left out, put in or exchanged. */
    private static List<Defect> otherForms(String text, Random random) {
        Map<String, List<Integer>> names = new HashMap<>();
        Matcher name = NAME.matcher(text);
        while (name.find()) {
            int group = name.group(1) == null ? 2 : 1;
            names.computeIfAbsent(name.group(group), n -> new ArrayList<>()).add(name.start(group));
        }
        List<Defect> defects = new ArrayList<>();
        names.forEach((form, places) -> {
            if (places.size() >= 3 || form.length() >= 7 && places.size() == 2) {
                int at = places.get(1 + random.nextInt(places.size() - 1));
                int i = 1 + random.nextInt(form.length() - 3);
                char other = OTHERS.charAt(random.nextInt(OTHERS.length()));
                String slip = switch (random.nextInt(4)) {
                    case 0 -> form.substring(0, i) + other + form.substring(i + 1);
                    case 1 -> form.substring(0, i) + form.substring(i + 1);
                    case 2 -> form.substring(0, i) + other + form.substring(i);
                    default -> form.substring(0, i) + form.charAt(i + 1) + form.charAt(i) + form.substring(i + 2);
                };
                if (!slip.equals(form) && !text.contains(slip)) {
                    defects.add(Defect.of(new Edit(Span.at(at, form.length()), slip)));
                }
            }
        });
        return defects;
    }

    /** The use of a short form goes to a paragraph before; those of the document itself, or both in our own words. */
    private static List<Defect> usedBefore(String text, Random random) {
        List<Defect> defects = new ArrayList<>();
        List<Integer> ends = Paragraphs.ends(text);
        Matcher introduced = INTRODUCED.matcher(text);
        while (introduced.find()) {
            int place = introduced.start();
            List<Integer> before =
                    ends.stream().filter(e -> e < place && place - e < 3000).toList();
            if (!before.isEmpty() && text.indexOf(introduced.group(2)) >= place) {
                String use = String.format(USES.get(random.nextInt(USES.size())), introduced.group(2));
                defects.add(Defect.of(Edit.insert(before.get(random.nextInt(before.size())), use)));
            }
        }
        for (int i = 0; i + 2 < ends.size() && i < 3; i++) {
            int first = random.nextInt(ends.size() - 1);
            int second = Math.min(ends.size() - 1, first + 1 + random.nextInt(4));
            List<String> pair = PAIRS.get(random.nextInt(PAIRS.size()));
            String use = String.format(USES.get(random.nextInt(USES.size())), pair.get(1));
            defects.add(Defect.of(
                    Edit.insert(ends.get(first), use), Edit.insert(ends.get(second), explained(pair, random))));
        }
        return defects;
    }

    private static List<Defect> explainedTwice(String text, Random random) {
        List<Defect> defects = new ArrayList<>();
        List<Integer> ends = Paragraphs.ends(text);
        for (int i = 0; i + 2 < ends.size() && i < 3; i++) {
            int first = random.nextInt(ends.size() - 1);
            int second = Math.min(ends.size() - 1, first + 1 + random.nextInt(4));
            List<String> pair = PAIRS.get(random.nextInt(PAIRS.size()));
            defects.add(Defect.of(
                    Edit.insert(ends.get(first), explained(pair, random)),
                    Edit.insert(ends.get(second), explained(pair, random))));
        }
        return defects;
    }

    private static String explained(List<String> pair, Random random) {
        String pattern = EXPLANATIONS.get(random.nextInt(EXPLANATIONS.size()));
        String brief = pair.get(1);
        return String.format(brief.startsWith("《") ? pattern.replaceAll("[“”]", "") : pattern, pair.get(0), brief);
    }
}

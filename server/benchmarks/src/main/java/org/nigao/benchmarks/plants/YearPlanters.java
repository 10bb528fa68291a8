package org.nigao.benchmarks.plants;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nigao.text.Edit;
import org.nigao.text.Span;

/** Years that were left from the plan of a year before. */
final class YearPlanters {

    /** The title of a plan or a report that names its year. */
    private static final Pattern TITLE = Pattern.compile(
            "\\A(?:[^\\n]{0,60}\\n){0,2}?[^\\n]{0,30}((?:19|20)\\d\\d)年?(?:[^\\n。]{0,40}(?:要点|计划|方案|规划)|[^\\n。]{0,12}政府工作报告)(?:》?的通知)?\\n");

    private static final Pattern WANTED =
            Pattern.compile("(?:(?<=确保|力争|争取|到)((?:19|20)\\d\\d)(?=年[底末前]|年[^。，；]{2,20}(?:达到|完成|实现|建成))"
                    + "|(?<![\\d—－至比较])((?:19|20)\\d\\d)(?=年(?:底|末|年底|\\d{1,2}月底?)前(?:[^的。；，]{2,20}完成|完成|建成|实现)))");

    private static final int NEARBY = 3000;

    private static final List<String> SENTENCES = List.of(
            "确保%d年底前完成老旧管网改造任务。",
            "到%d年底，建制村物流服务点覆盖率要达到95%%以上。",
            "%d年要加快推进数字档案馆建设，完善查阅服务。",
            "%d年6月底前，各单位报送自查报告。",
            "力争%d年新增规模以上企业20家。",
            "%d年计划实施重点项目42个。",
            "各乡镇要在%d年9月底前完成清单编制工作。",
            "确保%d年全年粮食产量稳定增长。",
            "%d年工作总体要求是：稳中求进，提质增效。",
            "按照%d年底前全部清零的要求，倒排工期、挂图作战。",
            "紧紧围绕%d年目标任务，细化措施、压实责任。",
            "于%d年3月15日前将实施方案报送市有关部门。",
            "完成时限：%d年10月底前。",
            "争取%d年上半年实现通车。",
            "在%d年年底前出台实施细则，配套完善考核办法。");

    private YearPlanters() {}

    static List<Planter> all() {
        return List.of(
                Planter.of("stale-year", YearPlanters::older), Planter.of("stale-year", YearPlanters::inOwnWords));
    }

    private static List<Defect> older(String text, Random random) {
        List<Defect> defects = new ArrayList<>();
        Matcher title = TITLE.matcher(text);
        if (title.find()) {
            int year = Integer.parseInt(title.group(1));
            Matcher wanted =
                    WANTED.matcher(text).region(title.end(), text.length()).useTransparentBounds(true);
            while (wanted.find()) {
                Span span = new Span(wanted.start(), wanted.end());
                if (Integer.parseInt(span.in(text)) >= year) {
                    defects.add(Defect.of(new Edit(span, String.valueOf(year - 1 - random.nextInt(2)))));
                }
            }
        }
        return defects;
    }

    private static List<Defect> inOwnWords(String text, Random random) {
        List<Defect> defects = new ArrayList<>();
        Matcher title = TITLE.matcher(text);
        // Farther down another document may begin.
        List<Integer> ends =
                Paragraphs.ends(text).stream().filter(end -> end < NEARBY).toList();
        if (title.find() && !ends.isEmpty()) {
            int year = Integer.parseInt(title.group(1)) - 1;
            for (String sentence : SENTENCES) {
                int at = ends.get(random.nextInt(ends.size()));
                defects.add(Defect.of(Edit.insert(at, String.format(sentence, year - random.nextInt(2)))));
            }
        }
        return defects;
    }
}

package org.nigao.benchmarks.plants;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nigao.text.Edit;
import org.nigao.text.Span;

/** Numbers, years and dates in wrong forms, and dates that cannot be. */
final class NumberPlanters {

    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[\\u4e00-\\u9fff]{4})。(?=\\n)");
    private static final int MOST_IN_A_TEXT = 4;

    private NumberPlanters() {}

    static List<Planter> all() {
        return List.of(
                Planter.replacing(
                        "date-format",
                        "(?<![：:]\\s)(?<x>(?<y>20\\d\\d)年(?<m>\\d{1,2})月(?<d>\\d{1,2})日)",
                        (date, random) -> Optional.of(date.group(2) + "." + date.group(3) + "." + date.group(4))),
                Planter.replacing("date-format", "(?<=[^\\d]\\d{1,2}月\\d{1,2})(?<x>日)(?=[前起，。至])", "号"),
                Planter.replacing("date-format", "(?<![：:]\\s20\\d\\d年)(?<=20\\d\\d年)(?<x>)(?=[1-9]月\\d{1,2}日)", "0"),
                Planter.replacing(
                        "date-invalid",
                        "(?<=[^\\d年])(?<x>\\d{1,2}月\\d{1,2}日)",
                        (date, random) -> Optional.of(List.of("2月30日", "4月31日", "13月5日", "6月0日", "11月31日")
                                .get(random.nextInt(5)))),
                inserted(
                        "date-order-conflict",
                        List.of(
                                "，2025年9月至6月集中开展",
                                "，上半年（9月底前）完成",
                                "，二季度（8月底前）完成",
                                "，实施期限为2025—2023年",
                                "，6月20日至6月10日组织验收")),
                Planter.replacing(
                        "date-order-conflict",
                        "(?<=[^\\d])(?<x>(?<a>20[12]\\d)(?<c>[—－])(?<b>20[123]\\d))(?=年)(?![^《\\n]*》)",
                        (years, random) -> Optional.of(years.group(4) + years.group(3) + years.group(2))),
                Planter.replacing("year-form", "(?<=[^\\d—－～~-])(?<x>20)(?=[0-4]\\d年(?:底|末|[1-9]月|上半年))", ""),
                Planter.replacing("year-form", "二(?<x>〇)(?=[一二三]\\S年)", "零"),
                inserted("year-form", List.of("，到二零三五年全面建成", "，二〇25年启动实施", "，截至24年底基本完成", "，26年3月底前见效")),
                Planter.replacing(
                        "number-form",
                        "(?<=[\\u4e00-\\u9fff])(?<x>[1-9]\\d?)(?=个|家|项|名|人)",
                        (n, random) -> Optional.of(wide(n.group(1)))),
                inserted("number-form", List.of("，累计培训4千人次", "，覆盖几10个村", "，新增三家、引进5家", "，惠及3百户")),
                Planter.replacing("range-unit-omitted", "\\d+(?:\\.\\d+)?(?<x>[%％])(?=[—－～~]\\d+(?:\\.\\d+)?[%％])", ""),
                Planter.replacing(
                        "approx-conflict",
                        "(?<=[\\u4e00-\\u9fff])(?<x>)(?=\\d+(?:\\.\\d+)?[万亿]?[个家项名人户亩元吨](?:左右|以上))",
                        "约"),
                inserted(
                        "approx-conflict",
                        List.of("，约300人左右参加", "，超过50家以上完成", "，走访20几个村", "，三、五年内见效", "，不少于10次以上", "，近百家以上受益")));
    }

    private static String wide(String figures) {
        StringBuilder wide = new StringBuilder();
        figures.chars().forEach(c -> wide.append((char) (c - '0' + '０')));
        return wide.toString();
    }

    /** One of these phrases of our own, put in at the end of a paragraph. */
    private static Planter inserted(String rule, List<String> phrases) {
        return Planter.of(rule, (text, random) -> inserted(text, phrases, random));
    }

    private static List<Defect> inserted(String text, List<String> phrases, Random random) {
        // A text with full-width figures has one finding for all of them.
        if (text.chars().anyMatch(c -> c >= '０' && c <= '９')) {
            return List.of();
        }
        List<Integer> ends = new ArrayList<>();
        Matcher end = SENTENCE_END.matcher(text);
        while (end.find()) {
            ends.add(end.start());
        }
        List<Defect> defects = new ArrayList<>();
        for (int i = 0; i < MOST_IN_A_TEXT && !ends.isEmpty(); i++) {
            int at = ends.get(random.nextInt(ends.size()));
            defects.add(Defect.of(new Edit(new Span(at, at), phrases.get(random.nextInt(phrases.size())))));
        }
        return defects;
    }
}

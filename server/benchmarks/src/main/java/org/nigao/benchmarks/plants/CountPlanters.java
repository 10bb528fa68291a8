package org.nigao.benchmarks.plants;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nigao.text.Edit;
import org.nigao.text.Span;

/** Slips in enumerations inside a paragraph, and in the numbers that announce them. */
final class CountPlanters {

    private static final String DIGITS = "零一二三四五六七八九十";
    private static final Pattern LINE = Pattern.compile("[^\\n]+");
    private static final Pattern MARKER =
            Pattern.compile("(?<=[。；：，！:;,]|^|\\s)(?:第?([一二三四五六七八九十])(?:是|要|，)|其([一二三四五六七八九十])，)");
    private static final Pattern ANNOUNCED =
            Pattern.compile("([二两三四五六七八九十2-9])(?:个|项|大|条|点|方面|件|类|种|步)[\\u4e00-\\u9fff]{0,8}[：。:，](?=第?一[是要，])");

    private static final Pattern BELOW = Pattern.compile(
            "([二两三四五六七八九十])(?:个|项|大|条|点|方面|件)[\\u4e00-\\u9fff]{0,8}[：。](?=\\n[ \\u3000\\t]*(?:(（)一）|一、))");

    /** An enumeration that counts 1, 2, 3 …, as the places of its numerals. */
    private record Run(List<Span> numerals, List<Span> markers, int lineEnd) {

        /** From one marker to the next; of the last to the first full stop or the end of the line. */
        Span item(int i, String text) {
            int from = markers.get(i).start();
            if (i + 1 < markers.size()) {
                return new Span(from, markers.get(i + 1).start());
            }
            int stop = text.indexOf('。', from);
            return new Span(from, stop < 0 || stop >= lineEnd ? lineEnd : stop);
        }
    }

    private CountPlanters() {}

    static List<Planter> all() {
        return List.of(
                Planter.of("enum-sequence-broken", CountPlanters::renumbered),
                Planter.of("enum-count-mismatch", CountPlanters::miscounted),
                Planter.replacing(
                        "enum-count-mismatch",
                        "(?<=[，。；])[\\u4e00-\\u9fff]{2,6}、[\\u4e00-\\u9fff]{2,6}、[\\u4e00-\\u9fff]{1,5}(?<x>三)(?=[个项大类])",
                        (match, random) -> Optional.of(random.nextBoolean() ? "四" : "两")),
                Planter.of("enum-count-mismatch", CountPlanters::miscountedBelow),
                Planter.replacing("enum-mixed-marker", "(?<=首先，[^\\n]{2,120})(?<x>其次)(?=，)", "第二"),
                Planter.replacing("enum-mixed-marker", "(?<=第一，[^\\n]{2,200})(?<x>第二)(?=，)", "其次"),
                Planter.replacing("enum-mixed-marker", "(?<=第二，[^\\n]{2,200})(?<x>第三)(?=，)", "再次"),
                Planter.replacing("enum-mixed-marker", "(?<=一是[^\\n]{2,200})(?<=[；。])(?<x>三是)", "第三，"),
                Planter.replacing("enum-marker-punct", "(?<=^|。|；|：)第[一二三四五六](?<x>，)", "、"),
                Planter.replacing("enum-marker-punct", "(?<=^|。|；|：)(?:首先|其次|再次|最后|其[一二三四])(?<x>，)", "、"),
                Planter.replacing("enum-marker-punct", "(?<=[。；：])[一二三四五六]是(?<x>)(?=[\\u4e00-\\u9fff])", "，"),
                Planter.of("list-sum-mismatch", CountPlanters::missummed),
                Planter.of("list-sum-mismatch", CountPlanters::missummedInOwnWords));
    }

    private static List<Defect> renumbered(String text, Random random) {
        List<Defect> defects = new ArrayList<>();
        for (Run run : runs(text)) {
            int i = 1 + random.nextInt(run.numerals().size() - 1);
            boolean last = i == run.numerals().size() - 1;
            int value = last || random.nextBoolean() ? i + 2 : i;
            defects.add(Defect.of(new Edit(run.numerals().get(i), numeral(value))));
            if (!last) {
                defects.add(Defect.of(Edit.delete(run.item(i, text))));
            }
        }
        return defects;
    }

    private static List<Defect> miscounted(String text, Random random) {
        List<Defect> defects = new ArrayList<>();
        Matcher announced = ANNOUNCED.matcher(text);
        List<Run> runs = runs(text);
        while (announced.find()) {
            int behind = announced.end();
            int said = value(announced.group(1));
            Optional<Run> answer = runs.stream()
                    .filter(r -> Math.abs(r.markers().get(0).start() - behind) <= 1
                            && r.numerals().size() == said)
                    .findFirst();
            if (answer.isPresent()) {
                Span place = new Span(announced.start(1), announced.end(1));
                int other = said == 2 || random.nextBoolean() ? said + 1 : said - 1;
                boolean arabic = announced.group(1).charAt(0) < 'A';
                defects.add(Defect.of(new Edit(place, arabic ? String.valueOf(other) : numeral(other))));
                if (said > 2) {
                    defects.add(Defect.of(Edit.delete(answer.get().item(said - 1, text))));
                }
            }
        }
        return defects;
    }

    /** 抓好四个方面工作： with （一）（二）（三）（四） below. */
    private static List<Defect> miscountedBelow(String text, Random random) {
        List<Defect> defects = new ArrayList<>();
        Matcher announced = BELOW.matcher(text);
        while (announced.find()) {
            int said = value(announced.group(1));
            int end = text.indexOf("\n\u3000\u3000二、", announced.end());
            Matcher label = Pattern.compile("\n[ \u3000\t]*(?:（([一二三四五六七八九十])）|([一二三四五六七八九十])、)")
                    .matcher(text)
                    .region(announced.end() - 1, end < 0 ? text.length() : end);
            int items = 0;
            while (label.find()
                    && value(
                                    label.group(announced.group(2) == null ? 2 : 1) == null
                                            ? "零"
                                            : label.group(announced.group(2) == null ? 2 : 1))
                            == items + 1) {
                items++;
            }
            if (items == said) {
                int other = said == 2 || random.nextBoolean() ? said + 1 : said - 1;
                defects.add(Defect.of(new Edit(new Span(announced.start(1), announced.end(1)), numeral(other))));
            }
        }
        return defects;
    }

    private static List<Run> runs(String text) {
        List<Run> runs = new ArrayList<>();
        Matcher line = LINE.matcher(text);
        while (line.find()) {
            List<Span> numerals = new ArrayList<>();
            List<Span> markers = new ArrayList<>();
            char kind = 0;
            Matcher marker = MARKER.matcher(text).region(line.start(), line.end());
            while (marker.find()) {
                int group = marker.group(1) == null ? 2 : 1;
                char here = kind(marker.group());
                int value = value(marker.group(group));
                if (value == 1 || here != kind || value != numerals.size() + 1) {
                    add(numerals, markers, line.end(), runs);
                    numerals = new ArrayList<>();
                    markers = new ArrayList<>();
                    kind = value == 1 ? here : 0;
                }
                if (kind != 0) {
                    numerals.add(new Span(marker.start(group), marker.end(group)));
                    markers.add(new Span(marker.start(), marker.end()));
                }
            }
            add(numerals, markers, line.end(), runs);
        }
        return runs;
    }

    private static void add(List<Span> numerals, List<Span> markers, int lineEnd, List<Run> runs) {
        if (numerals.size() >= 2) {
            runs.add(new Run(numerals, markers, lineEnd));
        }
    }

    /** What tells one set of markers from another: 是, 要, 第 or 其. */
    private static char kind(String marker) {
        return marker.charAt(0) == '第' || marker.charAt(0) == '其' ? marker.charAt(0) : marker.charAt(1);
    }

    /** 建成20个，其中省级8个、市级12个: one of the parts made greater. */
    private static List<Defect> missummed(String text) {
        Pattern whole = Pattern.compile("(\\d+)([\\u4e00-\\u9fff]{1,2})[^。；\\n，]{0,12}，其中[:：]?([^。；\\n]{4,80})");
        List<Defect> defects = new ArrayList<>();
        Matcher matcher = whole.matcher(text);
        while (matcher.find()) {
            Matcher part =
                    Pattern.compile("(\\d+)" + matcher.group(2)).matcher(text).region(matcher.start(3), matcher.end(3));
            long sum = 0;
            int parts = 0;
            Span last = new Span(0, 0);
            while (part.find()) {
                sum += Long.parseLong(part.group(1));
                parts++;
                last = new Span(part.start(1), part.end(1));
            }
            if (parts >= 2 && sum == Long.parseLong(matcher.group(1))) {
                defects.add(Defect.of(new Edit(last, String.valueOf(Long.parseLong(last.in(text)) + 1))));
            }
        }
        return defects;
    }

    /** The same in a sentence of our own at the end of a paragraph, for few documents have one. */
    private static List<Defect> missummedInOwnWords(String text, Random random) {
        Matcher end = Pattern.compile("(?<=[\\u4e00-\\u9fff])。(?=\\n)").matcher(text);
        List<Integer> ends = new ArrayList<>();
        while (end.find()) {
            ends.add(end.end());
        }
        if (ends.isEmpty()) {
            return List.of();
        }
        int one = 3 + random.nextInt(40);
        int other = 3 + random.nextInt(40);
        int wrong = one + other + (random.nextBoolean() ? 1 : -1) * (1 + random.nextInt(3));
        List<String> sentences = List.of(
                "全年新建监测站%d个，其中省级%d个、市级%d个。",
                "共检查企业%d家，其中城区%d家，郊区%d家。", "安排项目%d项，其中甲类%d项、乙类%d项。", "整治河道%d条，其中东部地区%d条、西部地区%d条。");
        String sentence = sentences.get(random.nextInt(sentences.size()));
        int at = ends.get(random.nextInt(ends.size()));
        return List.of(Defect.of(Edit.insert(at, String.format(sentence, wrong, one, other))));
    }

    private static int value(String numeral) {
        char c = numeral.charAt(0);
        return c == '两' ? 2 : c < 'A' ? c - '0' : DIGITS.indexOf(c);
    }

    private static String numeral(int value) {
        return value <= 10 ? DIGITS.substring(value, value + 1) : "十一";
    }
}

package org.nigao.benchmarks.plants;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;
import org.nigao.draft.DataFile;
import org.nigao.text.Span;

/** Sentences of our own with a defect of words, marks or numbers, put into real documents the way a drafter would have them. */
final class SentencePlanters {

    /** A sentence as it should be and as it is. */
    private record Row(String right, String wrong) {}

    /**
     * How a sentence stands in a paragraph.
     *
     * @param place counted from behind the full stop of the paragraph
     */
    private record Setting(int place, String before, String behind) {

        String around(String sentence) {
            return before + sentence + behind;
        }
    }

    private static final List<Setting> SETTINGS = List.of(
            new Setting(0, "", "。"),
            new Setting(0, "\n", "。"),
            new Setting(-1, "，", ""),
            new Setting(0, "一是", "；二是强化调度通报，压实各方责任。"),
            new Setting(0, "一是抓紧摸底排查，逐项登记；二是", "。"));

    /** A document that has dashes in its ranges wants no waves. */
    private static final Pattern DASHES = Pattern.compile("\\d%?[—－]\\d{1,3}(?![\\d年月日])");

    private SentencePlanters() {}

    static List<Planter> all() {
        Map<String, List<Row>> rules = new LinkedHashMap<>();
        for (String[] row : DataFile.rows(SentencePlanters.class, "sentences.tsv")) {
            rules.computeIfAbsent(row[0], r -> new ArrayList<>()).add(new Row(row[1], row[2]));
        }
        List<Planter> planters = new ArrayList<>();
        rules.forEach((rule, rows) -> planters.add(Planter.of(rule, (text, random) -> defects(text, rows, random))));
        return planters;
    }

    private static List<Defect> defects(String text, List<Row> rows, Random random) {
        List<Integer> ends = Paragraphs.ends(text);
        List<Defect> defects = new ArrayList<>();
        boolean dashes = DASHES.matcher(text).find();
        for (Row row : ends.isEmpty() ? List.<Row>of() : rows) {
            if (dashes && row.right().indexOf('～') >= 0) {
                continue;
            }
            Setting setting = SETTINGS.get(random.nextInt(SETTINGS.size()));
            int place = ends.get(random.nextInt(ends.size())) + setting.place();
            defects.add(Defect.instead(
                    List.of(Span.at(place, 0)),
                    List.of(setting.around(row.right())),
                    List.of(setting.around(row.wrong()))));
        }
        return defects;
    }
}

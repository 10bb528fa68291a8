package org.nigao.benchmarks.plants;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nigao.text.Edit;
import org.nigao.text.Span;

/** Paragraphs that break off, and what is announced and does not come. */
final class CompletenessPlanters {

    private static final Pattern PARAGRAPH =
            Pattern.compile("^[ \\u3000\\t]*([^\\n]{60,})(。)[ \\u3000\\t]*$", Pattern.MULTILINE);
    /** Before a heading or the end; before other text a line that breaks off is taken for one broken by a wrap. */
    private static final Pattern LAST_OF_SECTION = Pattern.compile(
            "^[ \\u3000\\t]*([^\\n]{60,})(。)[ \\u3000\\t]*$(?=\\n\\s*(?:（[一二三四五六七八九十]|[一二三四五六七八九十]{1,2}、|[1-9][.．])|\\s*\\z)",
            Pattern.MULTILINE);

    private static final Pattern TOP = Pattern.compile("^[ \\u3000\\t]*[一二三四五六七八九十]、[^\\n]{2,30}$", Pattern.MULTILINE);
    private static final Pattern BREAK = Pattern.compile(
            "(?<=[\\u4e00-\\u9fff])[，、]|(?<=[\\u4e00-\\u9fff]{4})(?:和|以及|通过|对|为)(?=[\\u4e00-\\u9fff]{2})");
    private static final Pattern RUN_IN = Pattern.compile(
            "^[ \\u3000\\t]*（[一二三四五六七八九十]{1,3}）[\\u4e00-\\u9fff、]{4,20}(。)[^\\n]{20,}$", Pattern.MULTILINE);
    private static final List<String> LEAD_INS = List.of("具体措施如下：", "重点抓好以下工作：", "主要任务是：", "现将有关要求通知如下：");

    private CompletenessPlanters() {}

    static List<Planter> all() {
        return List.of(
                Planter.of("sentence-unterminated", CompletenessPlanters::unterminated),
                Planter.of("sentence-truncated", CompletenessPlanters::truncated),
                Planter.of("sentence-truncated", CompletenessPlanters::dangling),
                Planter.of("lead-in-without-list", CompletenessPlanters::unanswered),
                Planter.of("preface-misplaced", CompletenessPlanters::misplaced),
                Planter.of("heading-end-punctuation", CompletenessPlanters::runTogether));
    }

    private static List<Defect> unterminated(String text) {
        List<Defect> defects = new ArrayList<>();
        Matcher paragraph = PARAGRAPH.matcher(text);
        while (paragraph.find()) {
            defects.add(Defect.of(Edit.delete(new Span(paragraph.start(2), paragraph.end(2)))));
        }
        return defects;
    }

    private static List<Defect> truncated(String text, Random random) {
        List<Defect> defects = new ArrayList<>();
        Matcher paragraph = LAST_OF_SECTION.matcher(text);
        while (paragraph.find()) {
            List<Integer> breaks = new ArrayList<>();
            Matcher at = BREAK.matcher(text).region(paragraph.start(1) + 30, paragraph.end(1));
            while (at.find()) {
                breaks.add(at.end());
            }
            if (!breaks.isEmpty()) {
                int from = breaks.get(random.nextInt(breaks.size()));
                defects.add(Defect.of(Edit.delete(new Span(from, paragraph.end(2)))));
            }
        }
        return defects;
    }

    private static final List<String> LAST_WORDS = List.of(
            "进一步加强", "推进", "加快推进", "加强和", "关于", "以及", "按照", "围绕", "并通过", "建立健全", "积极", "切实", "着力", "不断完善和", "《", "确保各项",
            "根据《", "重点支持的", "为", "对");

    /** Another clause begins at the end of the paragraph, and that is all of it. */
    private static List<Defect> dangling(String text, Random random) {
        List<Defect> defects = new ArrayList<>();
        Matcher paragraph = PARAGRAPH.matcher(text);
        while (paragraph.find()) {
            String words = LAST_WORDS.get(random.nextInt(LAST_WORDS.size()));
            defects.add(Defect.of(new Edit(
                    new Span(paragraph.start(2), paragraph.end(2)), (random.nextBoolean() ? "，" : "。") + words)));
        }
        return defects;
    }

    /** A lead-in as the last words of a section. */
    private static List<Defect> unanswered(String text, Random random) {
        List<Defect> defects = new ArrayList<>();
        Matcher top = TOP.matcher(text);
        boolean first = true;
        while (top.find()) {
            int end = top.start();
            boolean sentence = end >= 2 && text.charAt(end - 1) == '\n' && text.charAt(end - 2) == '。';
            if (!first && sentence) {
                String leadIn = LEAD_INS.get(random.nextInt(LEAD_INS.size()));
                defects.add(Defect.of(Edit.insert(end, leadIn + "\n")));
            }
            first = false;
        }
        return defects;
    }

    /** What stands before 一、 and speaks of a year, moved behind the last paragraph but those of the signature. */
    private static List<Defect> misplaced(String text) {
        Matcher top = TOP.matcher(text);
        int tops = 0;
        int first = -1;
        int last = -1;
        while (top.find()) {
            first = first < 0 ? top.start() : first;
            last = top.start();
            tops++;
        }
        if (tops < 3) {
            return List.of();
        }
        Matcher preface = Pattern.compile(
                        "^[ \\u3000\\t]*[^\\n]*(?:19|20)\\d\\d年[^\\n]*(?:以[^\\n]{4,60}为|贯彻|围绕)[^\\n]*。[ \\u3000\\t]*\\n",
                        Pattern.MULTILINE)
                .matcher(text)
                .region(0, first);
        Optional<Span> words =
                preface.find() ? Optional.of(new Span(preface.start(), preface.end())) : Optional.empty();
        int end = -1;
        Matcher paragraph = PARAGRAPH.matcher(text).region(last, text.length());
        while (paragraph.find()) {
            end = paragraph.end();
        }
        if (words.isEmpty() || end < 0) {
            return List.of();
        }
        return List.of(Defect.of(
                Edit.delete(words.get()),
                Edit.insert(end, "\n" + words.get().in(text).stripTrailing())));
    }

    /** A run-in heading without the full stop behind it, among siblings that have one. */
    private static List<Defect> runTogether(String text) {
        List<Defect> defects = new ArrayList<>();
        Matcher heading = RUN_IN.matcher(text);
        while (heading.find()) {
            defects.add(Defect.of(Edit.delete(new Span(heading.start(1), heading.end(1)))));
        }
        return defects.size() < 3 ? List.of() : defects;
    }
}

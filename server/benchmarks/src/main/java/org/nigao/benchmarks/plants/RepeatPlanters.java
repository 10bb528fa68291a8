package org.nigao.benchmarks.plants;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nigao.text.Edit;
import org.nigao.text.Span;

/** Words and items that stand twice side by side. */
final class RepeatPlanters {

    private static final String WORDS =
            "进一步|加强|推进|建设|机制|工作|发展|完善|提高|组织|管理|服务|经济|社会|企业|改革|积极|全面|重点|保障|落实|农业|资源|政府|部门|创新";

    private static final Pattern PARAGRAPH =
            Pattern.compile("^[\\s　]*[\\u4e00-\\u9fff（）0-9][^\\n|\\t]{45,600}。$", Pattern.MULTILINE);

    private static final Pattern SENTENCE = Pattern.compile("(?<=。)[\\u4e00-\\u9fff，、]{18,60}。(?=[\\u4e00-\\u9fff])");

    private RepeatPlanters() {}

    static List<Planter> all() {
        return List.of(
                Planter.of("duplicate-paragraph", (text, random) -> copied(text, 1, random)),
                Planter.of("duplicate-block", (text, random) -> copied(text, 2, random)),
                Planter.of("duplicate-block", (text, random) -> copied(text, 3, random)),
                Planter.of("duplicate-sentence", RepeatPlanters::sentences),
                Planter.replacing(
                        "duplicate-adjacent-word",
                        "(?<=[\\u4e00-\\u9fff])(?:" + WORDS + ")(?=[\\u4e00-\\u9fff])",
                        (match, random) -> Optional.of(match.group() + match.group())),
                Planter.replacing(
                        "duplicate-adjacent-word", "(?<=[\\u4e00-\\u9fff&&[^目标有]])的(?=[\\u4e00-\\u9fff&&[^的确]])", "的的"),
                Planter.replacing(
                        "duplicate-list-item",
                        "(?<=[\\u4e00-\\u9fff][，。；])(?:支持|推动|抓好|包括|促进|加强)?([\\u4e00-\\u9fff]{2,6})、([\\u4e00-\\u9fff]{2,6})、(?<x>[\\u4e00-\\u9fff]{2,6})(?=、[\\u4e00-\\u9fff]{2,6}[等、])",
                        (match, random) -> Optional.of(match.group(3) + "、" + match.group(2))));
    }

    /** So many paragraphs on end written once more behind a paragraph further down. */
    private static List<Defect> copied(String text, int paragraphs, Random random) {
        List<Span> lines = lines(text);
        List<Defect> defects = new ArrayList<>();
        for (int i = 0; i + paragraphs + 1 < lines.size(); i++) {
            Span copy =
                    new Span(lines.get(i).start(), lines.get(i + paragraphs - 1).end());
            boolean onEnd = copy.in(text).lines().count() == paragraphs;
            if (onEnd) {
                int behind = i + paragraphs + random.nextInt(lines.size() - i - paragraphs);
                defects.add(Defect.of(Edit.insert(lines.get(behind).end(), "\n" + copy.in(text))));
            }
        }
        return defects;
    }

    /** A sentence written once more behind a sentence of another paragraph. */
    private static List<Defect> sentences(String text, Random random) {
        List<Span> lines = lines(text);
        List<Defect> defects = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Matcher matcher = SENTENCE.matcher(lines.get(i).in(text));
            int other = random.nextInt(lines.size());
            if (matcher.find() && other != i) {
                int at = lines.get(other).start() + lines.get(other).in(text).indexOf('。') + 1;
                defects.add(Defect.of(Edit.insert(at, matcher.group())));
            }
        }
        return defects;
    }

    /** Paragraphs of sentences, with or without a number in front. */
    private static List<Span> lines(String text) {
        List<Span> lines = new ArrayList<>();
        for (Matcher matcher = PARAGRAPH.matcher(text); matcher.find(); ) {
            lines.add(new Span(matcher.start(), matcher.end()));
        }
        return lines;
    }
}

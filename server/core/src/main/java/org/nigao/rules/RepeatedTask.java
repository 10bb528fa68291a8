package org.nigao.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nigao.check.Analysis;
import org.nigao.check.Fact;
import org.nigao.check.FactCheck;
import org.nigao.check.Finding;
import org.nigao.check.Rule;
import org.nigao.draft.LogicalLine;
import org.nigao.draft.Quotations;
import org.nigao.draft.Role;
import org.nigao.draft.Script;
import org.nigao.outline.Section;
import org.nigao.rules.RepeatedTask.Task;
import org.nigao.text.Span;

/** One project, campaign or plan is set as a task in two parts of the plan. */
final class RepeatedTask implements FactCheck<Task> {

    private static final Rule RULE = Rule.hint("repeated-task", "同一任务多处部署");

    private static final int SHORTEST = 8;
    private static final int LONGEST_NAME = 24;
    private static final String ENDS = "。；！？;!?";

    private static final String VERB =
            "(?:深入|全面|大力|积极|继续|加快|扎实|持续|稳步|统筹|有序|切实|认真|着力|重点|组织|协调|启动|推进|推动|开展|实施|建设|创建|抓好|抓实|做好|完成|打造|落实|建立|制定|编制|举办|办好|建成|开工|深化|谋划|争创|申报|争取|构建)";

    private static final String LAST_WORD =
            "(?:工程|项目|行动|计划|示范区|示范县|示范市|示范省|示范镇|示范村|试点|试点县|试点市|试点区|先导区|集聚区|开发区|产业园|普查|研究院|实验室|共同体|系统|基地|园区|平台|中心|专项整治|活动|方案|规划|公路|铁路|高速|水库|大桥|机场|港区|博览会|大会|论坛|改革)";

    private static final String BEHIND = "(?:创建|建设|实施|申报|创建工作|建设工作|实施工作|申报工作)";

    /** Where a clause ends; no name has one inside. */
    private static final String POINTS = "，。；、：！（,;:!(";

    /** The object of such verbs up to the end of its clause. */
    private static final Pattern TASK = Pattern.compile(VERB + "+[了好]?(?<name>[“”\\p{IsHan}A-Za-z0-9·-]{4,"
            + LONGEST_NAME + "}?" + LAST_WORD + "”?)" + BEHIND + "?(?=[" + POINTS + "]|$)");

    /** What the clause of a task ends with, of which most clauses have nothing: told by the last character, then by the words. */
    private static final String LAST = lastOf(LAST_WORD) + lastOf(BEHIND) + "”";

    private static final Pattern ENDING = Pattern.compile(LAST_WORD + "”?" + BEHIND + "?$");
    private static final int LONGEST_ENDING = 9;

    /** What does not belong to a name, or joins two of them. */
    private static final Pattern LOOSE = Pattern.compile("^(?:一批|一项|若干|有关|相关|各项|各类)|[的和与及或等]|(?:重点|重大|建设)(?:项目|工程)$");

    /** Parts that say in short what others set out, or what has been done. */
    private static final Pattern OVERVIEW = Pattern.compile(
            "总体要求|总体思路|总体目标|总体部署|总体安排|总要求|指导思想|基本原则|主要目标|工作目标|发展目标|预期目标|目标任务|奋斗目标|工作思路|回顾|总结|成效|成绩|成就|进展情况|工作情况|基本情况|形势|发展基础|现实基础|背景|编制说明");

    /**
     * What the verb sets as a task.
     *
     * @param name folded, to compare
     * @param sentence the whole sentence it is set in, folded
     */
    record Task(String name, Span span, String sentence) {}

    /** A task in the part of the plan that sets it. */
    private record Set(Fact<Task> task, Section part) {}

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public boolean appliesTo(Role role) {
        return role == Role.BODY;
    }

    @Override
    public List<Task> facts(LogicalLine line) {
        String text = Script.folded(line.text());
        List<Task> tasks = new ArrayList<>(0);
        int from = 0;
        for (int mark = 0; mark <= line.glyphs().marks(); mark++) {
            boolean last = mark == line.glyphs().marks();
            int to = last ? text.length() : line.glyphs().mark(mark);
            if (!last && POINTS.indexOf(text.charAt(to)) < 0) {
                continue;
            }
            boolean mayName = to - from > SHORTEST
                    && LAST.indexOf(text.charAt(to - 1)) >= 0
                    && ENDING.matcher(text)
                            .region(Math.max(from, to - LONGEST_ENDING), to)
                            .find();
            if (mayName) {
                task(text, from, to).ifPresent(tasks::add);
            }
            from = to + 1;
        }
        return tasks;
    }

    /** The task that a clause ends with. */
    private static Optional<Task> task(String text, int from, int to) {
        Matcher matcher = TASK.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
        if (!matcher.region(from, to).find()
                || !isName(matcher.group("name"))
                || Quotations.in(text).cover(matcher.start())) {
            return Optional.empty();
        }
        Span span = new Span(matcher.start("name"), matcher.end("name"));
        String name = matcher.group("name").replace("“", "").replace("”", "");
        return Optional.of(new Task(name, span, sentence(text, span)));
    }

    private static boolean isName(String name) {
        return name.length() >= SHORTEST && !LOOSE.matcher(name).find();
    }

    /** The last characters of the words of a group. */
    private static String lastOf(String group) {
        return group.replaceAll("[^|)]+(?=[^|)][|)])|[|)]", "");
    }

    @Override
    public void run(Analysis analysis, List<Fact<Task>> facts, Consumer<Finding> found) {
        Map<String, List<Fact<Task>>> byName = new HashMap<>();
        facts.forEach(f -> byName.computeIfAbsent(f.value().name(), n -> new ArrayList<>(1))
                .add(f));
        byName.values().removeIf(same -> same.size() < 2);
        if (byName.isEmpty()) {
            return;
        }
        List<Section> parts = analysis.outline().all().stream()
                .filter(s -> s.level() == 1 && s.marker().isPresent())
                .toList();
        byName.values().forEach(same -> again(same, parts, analysis, found));
    }

    private static String sentence(String text, Span span) {
        int from = span.start();
        while (from > 0 && ENDS.indexOf(text.charAt(from - 1)) < 0) {
            from--;
        }
        int to = span.end();
        while (to < text.length() && ENDS.indexOf(text.charAt(to)) < 0) {
            to++;
        }
        return text.substring(from, to);
    }

    private static void again(List<Fact<Task>> same, List<Section> parts, Analysis analysis, Consumer<Finding> found) {
        List<Set> all = same.stream()
                .filter(fact -> !analysis.repeats().isCopy(fact.paragraph()))
                .flatMap(fact -> part(fact, parts).map(part -> new Set(fact, part)).stream())
                .filter(set -> !OVERVIEW.matcher(
                                Script.folded(analysis.draft().text(set.part().title())))
                        .find())
                .toList();
        all.stream()
                .filter(set -> set.part() != all.get(0).part()
                        && !isToldAnyway(all.get(0).task(), set.task(), analysis))
                .findFirst()
                .ifPresent(set -> found.accept(finding(all.get(0), set, analysis)));
    }

    private static Optional<Section> part(Fact<Task> fact, List<Section> parts) {
        int offset = fact.paragraph().start();
        return parts.stream()
                .filter(part -> part.start() <= offset + part.label().length() && offset < part.end())
                .reduce((one, later) -> later);
    }

    /** Where the sentences or the paragraphs around them repeat each other, that is what is told. */
    private static boolean isToldAnyway(Fact<Task> one, Fact<Task> other, Analysis analysis) {
        return one.value().sentence().equals(other.value().sentence())
                || one.paragraph()
                        .line()
                        .wording()
                        .says(other.paragraph().line().wording())
                || analysis.overlaps().areVersions(one.paragraph(), other.paragraph());
    }

    private static Finding finding(Set first, Set again, Analysis analysis) {
        Span place = first.task().paragraph().span(first.task().value().span());
        Span other = again.task().paragraph().span(again.task().value().span());
        String name = Words.quoted(analysis.draft().text(other).replaceAll("[“”]", ""), LONGEST_NAME);
        String part = analysis.draft().text(first.part().label()).strip();
        return Finding.of(RULE, other, name + "在“" + part + "”部分已作部署，可归并到一处，另一处写明见哪一部分")
                .relatedTo(place, "前一处部署");
    }
}

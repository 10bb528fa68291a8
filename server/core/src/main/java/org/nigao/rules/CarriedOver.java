package org.nigao.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.nigao.check.Analysis;
import org.nigao.check.DraftCheck;
import org.nigao.check.Finding;
import org.nigao.check.OtherDocument;
import org.nigao.check.Related;
import org.nigao.check.Rule;
import org.nigao.prior.Carryover;
import org.nigao.prior.Carryover.Passage;
import org.nigao.prior.Source;
import org.nigao.text.Changes.Stretch;

/** A stretch of the draft stands in a prior plan: no fault, but something to know. */
final class CarriedOver implements DraftCheck {

    private static final Rule RULE = Rule.information("carried-over", "沿用往年文稿");

    private static final int MOST_SHOWN = 2;
    private static final int LONGEST_WORDS = 12;
    private static final double WORTH_SHOWING = 0.8;

    private final Optional<PriorText> prior;

    CarriedOver(Optional<PriorText> prior) {
        this.prior = prior;
    }

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void run(Analysis analysis, Consumer<Finding> found) {
        if (prior.isPresent()) {
            prior.get().in(analysis).blocks().forEach(block -> found.accept(finding(block)));
        }
    }

    private static Finding finding(List<Passage> block) {
        Passage first = block.get(0);
        String message = block.size() == 1 ? one(first.source()) : several(block);
        return Finding.of(RULE, CopyFindings.mark(first.paragraph()), message)
                .relatedTo(block.stream().map(p -> related(p.source())).toList());
    }

    /** The place in the plan, for any finding about a passage that comes from there. */
    static Related related(Source source) {
        Source.Where where = source.where();
        return new Related(
                where.span(),
                "往年原文：" + place(where) + "，" + change(source),
                new OtherDocument(where.plan().name(), where.text()));
    }

    private static String one(Source source) {
        String place = place(source.where());
        return switch (source.change()) {
            case NONE -> "这一段与" + place + "相同，一字未改";
            case YEARS -> "这一段与" + place + "相同，仅年份不同" + shown(source);
            case FIGURES -> "这一段与" + place + "相同，仅数字不同" + shown(source);
            case WORDS ->
                source.share() == 1
                        ? "这一段都出自" + place + shown(source)
                        : "这一段约 " + percent(source.share()) + "% 与" + place + "相同" + shown(source);
        };
    }

    private static String several(List<Passage> block) {
        String which = (isOnEnd(block) ? "从这里起 " : "从这里起、不连续的 ") + block.size() + " 段";
        String place = place(block.get(0).source().where());
        List<String> parts = new ArrayList<>();
        for (Source.Change change : Source.Change.values()) {
            long count =
                    block.stream().filter(p -> p.source().change() == change).count();
            if (count == block.size() && change == Source.Change.NONE) {
                return which + "与" + place + "相同，一字未改";
            }
            if (count > 0) {
                parts.add(count + " 段" + inWords(change));
            }
        }
        return which + "约 " + percent(share(block)) + "% 与" + place + "相同：" + String.join("，", parts);
    }

    private static boolean isOnEnd(List<Passage> block) {
        for (int i = 1; i < block.size(); i++) {
            if (!Carryover.areNear(block.get(i - 1), block.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static double share(List<Passage> block) {
        double all = 0;
        double carried = 0;
        for (Passage passage : block) {
            int length = passage.paragraph().line().wording().length();
            all += length;
            carried += passage.source().share() * length;
        }
        return carried / all;
    }

    private static String inWords(Source.Change change) {
        return switch (change) {
            case NONE -> "一字未改";
            case YEARS -> "仅年份不同";
            case FIGURES -> "仅数字不同";
            case WORDS -> "文字有改动";
        };
    }

    private static String change(Source source) {
        return source.change() == Source.Change.WORDS
                ? "约 " + percent(source.share()) + "% 相同"
                : inWords(source.change());
    }

    /** 《…2023年工作要点》“三、…”. */
    private static String place(Source.Where where) {
        return where.cited() + where.heading().map(h -> "“" + h + "”").orElse("");
    }

    /** Less than all is never called all. */
    private static long percent(double share) {
        return share < 1 ? Math.min(99, Math.round(100 * share)) : 100;
    }

    /** The first changes; where much was rewritten they would say nothing. */
    private static String shown(Source source) {
        List<Stretch> changed = source.changes();
        if (changed.isEmpty() || source.share() < WORTH_SHOWING) {
            return changed.isEmpty() ? "" : "（改动 " + changed.size() + " 处）";
        }
        String more = changed.size() > MOST_SHOWN ? "等 " + changed.size() + " 处" : "";
        return "（"
                + changed.stream().limit(MOST_SHOWN).map(CarriedOver::words).collect(Collectors.joining("，")) + more
                + "）";
    }

    private static String words(Stretch stretch) {
        String from = Words.quoted(stretch.from(), LONGEST_WORDS);
        String to = Words.quoted(stretch.to(), LONGEST_WORDS);
        if (stretch.from().isEmpty()) {
            return "增加" + to;
        }
        return stretch.to().isEmpty() ? "删去" + from : from + "改为" + to;
    }
}

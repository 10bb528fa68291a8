package org.nigao.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.nigao.check.Analysis;
import org.nigao.check.DraftCheck;
import org.nigao.check.Finding;
import org.nigao.check.Fix;
import org.nigao.check.Rule;
import org.nigao.draft.DataFile;
import org.nigao.draft.Han;
import org.nigao.draft.LogicalLine;
import org.nigao.draft.Paragraph;
import org.nigao.draft.Quotations;
import org.nigao.draft.Role;
import org.nigao.duplicate.Overlaps;
import org.nigao.duplicate.Removal;
import org.nigao.duplicate.SharedSentence;
import org.nigao.text.Edit;
import org.nigao.text.Span;

/** A sentence stands again in another paragraph. */
final class DuplicateSentence implements DraftCheck {

    private static final Rule RULE = Rule.information("duplicate-sentence", "整句重复");

    /** What stands in more paragraphs is how the tasks of this plan are written. */
    private static final int MOST_PARAGRAPHS = 3;

    private static final int FEWEST_OWN_HAN = 15;
    private static final int LONGEST_QUOTE = 12;

    /** So many paragraphs on, what was pasted together is told together: a short line may stand between them. */
    private static final int NEXT = 2;

    /** What every plan says in the same words, and nobody's repetition. */
    private static final List<String> FORMULAS = DataFile.words(DuplicateSentence.class, "set-formulas.txt").stream()
            .sorted((one, other) -> other.length() - one.length())
            .toList();

    /** Notes on who is responsible and until when stand under every task. */
    private static final Pattern NOTE = Pattern.compile(
            "^[(\\[]?\\p{IsHan}{0,6}(?:单位|部门|机构|领导|责任人|负责人|联系人|时限|时间|期限|节点|进度|分工|方式|地点|备注|注)[0-9]?:|(?:负责|配合|参与|参加)[。;)\\]]+$");

    /** Those of some shared sentences that are no formulas. */
    private record Own(List<SharedSentence> all, List<SharedSentence> own) {}

    /** What was asked last: while text is typed the shared sentences are mostly the same list. */
    private volatile Own known = new Own(List.of(), List.of());

    @Override
    public Rule rule() {
        return RULE;
    }

    /** A sentence of a paragraph that stands in an earlier one. */
    private record Repetition(Paragraph earlier, Paragraph later, Span first, Span again) {

        /** Both go on, in the same order: one repetition of several sentences. */
        Optional<Repetition> and(Repetition next) {
            boolean goesOn = earlier == next.earlier
                    && later == next.later
                    && first.end() == next.first.start()
                    && again.end() == next.again.start();
            return goesOn
                    ? Optional.of(new Repetition(
                            earlier,
                            later,
                            new Span(first.start(), next.first.end()),
                            new Span(again.start(), next.again.end())))
                    : Optional.empty();
        }

        /** Whether it is told together with one before it: of the same paragraph or the next, from the same or the next. */
        boolean goesWith(Repetition before) {
            int step = later.index() - before.later.index();
            int source = earlier.index() - before.earlier.index();
            return step == 0 ? Math.abs(source) <= NEXT : step > 0 && step <= NEXT && source >= 0 && source <= NEXT;
        }
    }

    @Override
    public void run(Analysis analysis, Consumer<Finding> found) {
        List<SharedSentence> own = own(analysis.overlaps().sentences());
        if (own.isEmpty()) {
            return;
        }
        Map<Integer, Paragraph> places = analysis.overlaps().places(p -> isWanted(p, analysis), own);
        List<Repetition> all = new ArrayList<>();
        own.forEach(sentence -> addRepetitions(sentence, places, analysis.overlaps(), all));
        all.sort(Comparator.comparingInt((Repetition r) -> r.later().index())
                .thenComparing(r -> r.again().start()));
        List<Repetition> together = new ArrayList<>();
        for (Repetition next : all) {
            if (!together.isEmpty() && !next.goesWith(together.get(together.size() - 1))) {
                found.accept(finding(joined(together), analysis));
                together.clear();
            }
            together.add(next);
        }
        if (!together.isEmpty()) {
            found.accept(finding(joined(together), analysis));
        }
    }

    private List<SharedSentence> own(List<SharedSentence> sentences) {
        Own of = known;
        if (of.all() != sentences) {
            of = new Own(
                    sentences,
                    sentences.stream()
                            .filter(s -> s.wordings().size() <= MOST_PARAGRAPHS && !isSetPhrase(s.text()))
                            .toList());
            known = of;
        }
        return of.own();
    }

    /** Sentences that go on one behind the other in both places as one. */
    private static List<Repetition> joined(List<Repetition> sentences) {
        List<Repetition> joined = new ArrayList<>();
        for (Repetition next : sentences) {
            Optional<Repetition> both = joined.isEmpty()
                    ? Optional.empty()
                    : joined.get(joined.size() - 1).and(next);
            both.ifPresent(b -> joined.remove(joined.size() - 1));
            joined.add(both.orElse(next));
        }
        return joined;
    }

    private static boolean isWanted(Paragraph paragraph, Analysis analysis) {
        return paragraph.role() == Role.BODY && !analysis.repeats().isAmongCopies(paragraph);
    }

    /** Formulas one behind the other, with a few words between them; or a note. */
    private static boolean isSetPhrase(String sentence) {
        if (NOTE.matcher(sentence).find()) {
            return true;
        }
        String rest = han(sentence);
        for (String formula : FORMULAS) {
            rest = rest.replace(formula, "");
        }
        return rest.length() < FEWEST_OWN_HAN;
    }

    private static String han(String text) {
        return text.chars()
                .filter(c -> Han.is((char) c))
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    private static void addRepetitions(
            SharedSentence sentence, Map<Integer, Paragraph> places, Overlaps overlaps, List<Repetition> all) {
        List<Paragraph> paragraphs = sentence.wordings().stream()
                .filter(places::containsKey)
                .map(places::get)
                .sorted(Comparator.comparingInt(Paragraph::index))
                .toList();
        for (int i = 1; i < paragraphs.size(); i++) {
            // What is a version of an earlier paragraph, or fills in one form with it, is told as such or not at all.
            Paragraph later = paragraphs.get(i);
            if (paragraphs.subList(0, i).stream().noneMatch(earlier -> overlaps.areVersions(earlier, later))) {
                repetition(sentence, paragraphs.get(0), later).ifPresent(all::add);
            }
        }
    }

    private static Optional<Repetition> repetition(SharedSentence sentence, Paragraph earlier, Paragraph later) {
        Span first = sentence.placeIn(earlier.line().wording());
        Span again = sentence.placeIn(later.line().wording());
        boolean quoted = isQuoted(earlier.line(), first) || isQuoted(later.line(), again);
        return quoted ? Optional.empty() : Optional.of(new Repetition(earlier, later, first, again));
    }

    private static boolean isQuoted(LogicalLine line, Span ofWording) {
        Quotations quotations = Quotations.in(line.text());
        return !quotations.isEmpty() && quotations.cover(line.said(ofWording));
    }

    private static Finding finding(List<Repetition> together, Analysis analysis) {
        List<Span> places = together.stream()
                .map(r -> r.later().span(r.later().line().said(r.again())))
                .toList();
        List<Span> firsts = together.stream()
                .map(r -> r.earlier().span(r.earlier().line().said(r.first())))
                .toList();
        boolean whole = isWhole(together);
        boolean several = together.size() > 1 || sentences(together.get(0)) > 1;
        String what = whole
                        && together.get(0).later()
                                == together.get(together.size() - 1).later()
                ? "这一段"
                : several ? "这几句" : "这一句";
        String where = lines(firsts, analysis);
        boolean sameLine = where.equals(lines(places, analysis));
        Finding finding = Finding.of(RULE, places.get(0), what + "与" + (sameLine ? "本行另一处" : where) + "的相同，建议删去一处或改写");
        for (int i = 0; i < places.size(); i++) {
            if (i > 0) {
                finding = finding.relatedTo(places.get(i), "这里也是");
            }
            finding = finding.relatedTo(
                    firsts.get(i), "前一处：" + Words.quoted(analysis.draft().text(firsts.get(i)), LONGEST_QUOTE));
        }
        return finding.fixedBy(Fix.confirm("删去" + what, removal(together, places, whole, analysis)));
    }

    /** 第 3 行, or 第 3—5 行. */
    private static String lines(List<Span> spans, Analysis analysis) {
        int from = line(spans.stream().mapToInt(Span::start).min().orElseThrow(), analysis);
        int to = line(spans.stream().mapToInt(Span::start).max().orElseThrow(), analysis);
        return from == to ? "第 " + from + " 行" : "第 " + from + "—" + to + " 行";
    }

    private static int line(int offset, Analysis analysis) {
        return analysis.draft().document().lineOf(offset) + 1;
    }

    private static long sentences(Repetition repetition) {
        return repetition
                .later()
                .line()
                .wording()
                .text()
                .substring(repetition.again().start(), repetition.again().end())
                .chars()
                .filter(c -> "。;!?".indexOf(c) >= 0)
                .count();
    }

    /** Whether nothing is left of the paragraphs they stand in. */
    private static boolean isWhole(List<Repetition> together) {
        int said = together.stream().mapToInt(r -> r.again().length()).sum();
        int all = paragraphs(together).stream()
                .mapToInt(p -> p.line().wording().length())
                .sum();
        return said == all;
    }

    private static List<Paragraph> paragraphs(List<Repetition> together) {
        return together.stream().map(Repetition::later).distinct().toList();
    }

    private static List<Edit> removal(List<Repetition> together, List<Span> places, boolean whole, Analysis analysis) {
        return whole
                ? Removal.of(paragraphs(together), analysis.draft())
                : places.stream().map(Edit::delete).toList();
    }
}

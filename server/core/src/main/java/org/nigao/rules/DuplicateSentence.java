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

    /** What every plan says in the same words, and nobody's repetition. */
    private static final List<String> FORMULAS = DataFile.words(DuplicateSentence.class, "set-formulas.txt").stream()
            .sorted((one, other) -> other.length() - one.length())
            .toList();

    /** Notes on who is responsible and until when stand under every task. */
    private static final Pattern NOTE = Pattern.compile(
            "^[(\\[]?\\p{IsHan}{0,6}(?:单位|部门|机构|领导|责任人|负责人|联系人|时限|时间|期限|节点|进度|分工|方式|地点|备注|注)[0-9]?:|(?:负责|配合|参与|参加)[。;)\\]]+$");

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
    }

    @Override
    public void run(Analysis analysis, Consumer<Finding> found) {
        List<SharedSentence> own = analysis.overlaps().sentences().stream()
                .filter(s -> s.wordings().size() <= MOST_PARAGRAPHS && !isSetPhrase(s.text()))
                .toList();
        if (own.isEmpty()) {
            return;
        }
        Map<Integer, Paragraph> places = analysis.overlaps().places(p -> isWanted(p, analysis), own);
        List<Repetition> all = new ArrayList<>();
        own.forEach(sentence -> addRepetitions(sentence, places, analysis.overlaps(), all));
        all.sort(Comparator.comparingInt((Repetition r) -> r.later().index())
                .thenComparing(r -> r.again().start()));
        Repetition whole = null;
        for (Repetition next : all) {
            Optional<Repetition> both = whole == null ? Optional.empty() : whole.and(next);
            if (whole != null && both.isEmpty()) {
                found.accept(finding(whole, analysis));
            }
            whole = both.orElse(next);
        }
        if (whole != null) {
            found.accept(finding(whole, analysis));
        }
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
                repetition(sentence.text(), paragraphs.get(0), later).ifPresent(all::add);
            }
        }
    }

    private static Optional<Repetition> repetition(String sentence, Paragraph earlier, Paragraph later) {
        Span first = place(sentence, earlier);
        Span again = place(sentence, later);
        boolean quoted =
                Quotations.in(earlier.line().text()).cover(earlier.line().said(first))
                        || Quotations.in(later.line().text()).cover(later.line().said(again));
        return quoted ? Optional.empty() : Optional.of(new Repetition(earlier, later, first, again));
    }

    /** In the wording of the paragraph. */
    private static Span place(String sentence, Paragraph paragraph) {
        return Span.at(paragraph.line().wording().text().indexOf(sentence), sentence.length());
    }

    private static Finding finding(Repetition repetition, Analysis analysis) {
        Paragraph later = repetition.later();
        Span place = later.span(later.line().said(repetition.again()));
        Paragraph earlier = repetition.earlier();
        Span first = earlier.span(earlier.line().said(repetition.first()));
        int line = analysis.draft().document().lineOf(first.start()) + 1;
        int own = analysis.draft().document().lineOf(place.start()) + 1;
        String words = later.line()
                .wording()
                .text()
                .substring(repetition.again().start(), repetition.again().end());
        String what = words.chars().filter(c -> "。;!?".indexOf(c) >= 0).count() > 1 ? "这几句" : "这一句";
        return Finding.of(RULE, place, what + "与" + (line == own ? "本行另一处" : "第 " + line + " 行") + "的相同，建议删去一处或改写")
                .relatedTo(first, "前一处：" + Words.quoted(analysis.draft().text(first), LONGEST_QUOTE))
                .fixedBy(Fix.confirm("删去" + what, removal(repetition, place, analysis)));
    }

    private static List<Edit> removal(Repetition repetition, Span place, Analysis analysis) {
        boolean whole = repetition.again().length()
                == repetition.later().line().wording().length();
        return whole ? Removal.of(List.of(repetition.later()), analysis.draft()) : List.of(Edit.delete(place));
    }
}

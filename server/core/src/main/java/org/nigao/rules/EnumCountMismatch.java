package org.nigao.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.nigao.check.Analysis;
import org.nigao.check.Fact;
import org.nigao.check.FactCheck;
import org.nigao.check.Finding;
import org.nigao.check.Fix;
import org.nigao.check.Related;
import org.nigao.check.Rule;
import org.nigao.draft.Enumerator;
import org.nigao.draft.LogicalLine;
import org.nigao.draft.Paragraph;
import org.nigao.draft.Role;
import org.nigao.draft.Whitespace;
import org.nigao.text.Edit;
import org.nigao.text.Span;

/** A number announces so many items, and more or fewer follow; or it counts those in front of it wrong. */
final class EnumCountMismatch implements FactCheck<EnumCountMismatch.Counting> {

    private static final Rule RULE =
            Rule.warning("enum-count-mismatch", "宣布数与列举数不符").patient();

    private static final String SENTENCE_ENDS = "。！？；：!?;:”）";

    /** What a line says of counts. */
    record Counting(List<Enumerator> words, List<Announcement> announcements, List<CountedBefore> before) {}

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public boolean appliesTo(Role role) {
        return role == Role.BODY;
    }

    @Override
    public List<Counting> facts(LogicalLine line) {
        List<Announcement> announcements = Announcement.in(line);
        List<CountedBefore> before = CountedBefore.in(line);
        return announcements.isEmpty() && before.isEmpty() && line.enumerators().isEmpty()
                ? List.of()
                : List.of(new Counting(line.enumerators(), announcements, before));
    }

    @Override
    public void run(Analysis analysis, List<Fact<Counting>> facts, Consumer<Finding> found) {
        List<Fact<List<Enumerator>>> words = new ArrayList<>();
        for (Fact<Counting> fact : facts) {
            if (!fact.value().words().isEmpty()) {
                words.add(new Fact<>(fact.paragraph(), fact.value().words()));
            }
        }
        CountedItems counted = new CountedItems(analysis, Series.of(analysis, words));
        for (Fact<Counting> fact : facts) {
            Paragraph paragraph = fact.paragraph();
            for (Announcement announcement : fact.value().announcements()) {
                List<Span> items = counted.of(paragraph, announcement);
                if (!items.isEmpty() && items.size() != announcement.count()) {
                    found.accept(finding(paragraph, announcement, items));
                }
            }
            fact.value().before().stream()
                    .filter(b -> !b.beginsLine(paragraph.line()) || isComplete(analysis, paragraph.index() - 1))
                    .forEach(b -> found.accept(finding(paragraph, b)));
        }
    }

    /** Whether the line before is no piece of the sentence that this one begins with. */
    private static boolean isComplete(Analysis analysis, int before) {
        if (before < 0) {
            return true;
        }
        Paragraph paragraph = analysis.draft().paragraphs().get(before);
        String text = paragraph.text();
        int end = Whitespace.trimEnd(text, 0, text.length());
        return paragraph.role() != Role.BODY
                || paragraph.line().marker().isPresent()
                || end > 0 && SENTENCE_ENDS.indexOf(text.charAt(end - 1)) >= 0;
    }

    private static Finding finding(Paragraph paragraph, Announcement announcement, List<Span> items) {
        String message = "这里说是“%s”，后面列举了 %d 项".formatted(announcement.words().in(paragraph.text()), items.size());
        return finding(paragraph, announcement.numeral(), message, items);
    }

    private static Finding finding(Paragraph paragraph, CountedBefore counted) {
        String message = "这里说是“%s”，前面列出的是 %d 项"
                .formatted(counted.words().in(paragraph.text()), counted.items().size());
        List<Span> items = counted.items().stream().map(paragraph::span).toList();
        return finding(paragraph, counted.numeral(), message, items);
    }

    private static Finding finding(Paragraph paragraph, Span numeral, String message, List<Span> items) {
        String right = Counted.numeral(items.size(), numeral.in(paragraph.text()));
        return Finding.of(RULE, paragraph.span(numeral), message)
                .relatedTo(items.stream().map(i -> new Related(i, "列举的一项")).toList())
                .fixedBy(Fix.confirm("改为“" + right + "”", new Edit(paragraph.span(numeral), right)));
    }
}

package org.nigao.rules;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.nigao.check.Analysis;
import org.nigao.check.Finding;
import org.nigao.check.Fix;
import org.nigao.check.Rule;
import org.nigao.draft.Paragraph;
import org.nigao.draft.Role;
import org.nigao.phrase.Phrases;
import org.nigao.text.Edit;
import org.nigao.text.Span;

/** Tells where a draft writes something that is read like the place in its title, and that nobody else writes: 青源 for 清源. */
final class NearPlaces {

    private final Supplier<Phrases> phrases;

    /** The one asked for last, so that lines keep their answers: none depends on whose it was. */
    private volatile Optional<PlaceName> known = Optional.empty();

    NearPlaces(Supplier<Phrases> phrases) {
        this.phrases = phrases;
    }

    void find(Analysis analysis, Rule rule, Consumer<Finding> found) {
        Optional<Paragraph> title = analysis.draft().paragraphs().stream()
                .filter(p -> p.role() == Role.TITLE)
                .findFirst();
        Optional<PlaceName> named = title.flatMap(t -> PlaceName.of(t.text().strip()));
        if (named.isEmpty()) {
            return;
        }
        known = known.filter(named.get()::equals).or(() -> named);
        PlaceName place = known.get();
        for (Paragraph paragraph : analysis.draft().paragraphs()) {
            if (paragraph.role().isText()) {
                List<Span> alike = paragraph.line().answer(place);
                for (int i = 0; i < alike.size(); i++) { // nearly never once
                    Span heard = alike.get(i);
                    if (isNoOtherWord(paragraph.text(), heard)) {
                        found.accept(finding(paragraph, heard, place, rule)
                                .relatedTo(title.get().trimmed(), "标题"));
                    }
                }
            }
        }
    }

    private boolean isNoOtherWord(String text, Span heard) {
        Phrases others = phrases.get();
        return !others.indexes().isEmpty()
                && !others.isWritten(heard.in(text))
                && Misheard.isNoWord(text, heard.start());
    }

    private static Finding finding(Paragraph paragraph, Span heard, PlaceName place, Rule rule) {
        Span span = paragraph.span(heard);
        String message = "这里写作“%s”，与标题中的“%s”读音相同，请核对".formatted(heard.in(paragraph.text()), place.name());
        return Finding.of(rule, span, message)
                .fixedBy(Fix.confirm("改为“" + place.name() + "”", new Edit(span, place.name())));
    }
}

package org.nigao.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.nigao.check.Fact;
import org.nigao.draft.DraftYears;
import org.nigao.draft.LogicalLine;
import org.nigao.draft.Paragraph;
import org.nigao.draft.Role;

/** What a line says that is to be judged at the year of its document, or the year itself. */
sealed interface Dated<T> {

    /** A year at the head or the foot of a document. */
    record Head<T>(DraftYears.Named named) implements Dated<T> {}

    /** Something said in between. */
    record Said<T>(T what) implements Dated<T> {}

    /** What is told of each thing said. */
    interface Visitor<T> {

        /** @param year the year of the document it is said in, where that is known */
        void said(Paragraph paragraph, T what, OptionalInt year);
    }

    /** The year that a line may name, and what it says. */
    static <T> List<Dated<T>> of(LogicalLine line, List<T> said) {
        Optional<DraftYears.Named> named = DraftYears.in(line);
        if (named.isEmpty() && said.isEmpty()) {
            return List.of();
        }
        List<Dated<T>> dated = new ArrayList<>(said.size() + 1);
        if (named.isPresent()) {
            dated.add(new Head<>(named.get()));
        }
        for (T what : said) {
            dated.add(new Said<>(what));
        }
        return dated;
    }

    /**
     * Goes through all that is said with the year of each.
     *
     * @param given the year to take for every document, in place of its own
     */
    static <T> void each(List<Fact<Dated<T>>> facts, OptionalInt given, Visitor<T> visitor) {
        OptionalInt written = DraftYears.fallback(heads(facts));
        OptionalInt year = given.isPresent() ? given : written;
        for (Fact<Dated<T>> fact : facts) {
            if (fact.value() instanceof Said<T> said) {
                visitor.said(fact.paragraph(), said.what(), year);
            } else if (fact.value() instanceof Head<T> head
                    && fact.paragraph().role() == Role.TITLE
                    && given.isEmpty()) {
                // 征集2032年度项目 is written before the year that it names.
                boolean asks = StaleYear.ASKS.matcher(fact.paragraph().text()).find();
                year = asks ? written : OptionalInt.of(head.named().year());
            }
        }
    }

    private static <T> List<DraftYears.Placed> heads(List<Fact<Dated<T>>> facts) {
        List<DraftYears.Placed> heads = new ArrayList<>();
        for (Fact<Dated<T>> fact : facts) {
            if (fact.value() instanceof Head<T> head) {
                heads.add(new DraftYears.Placed(fact.paragraph(), head.named()));
            }
        }
        return heads;
    }
}

package org.nigao.rules;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.nigao.check.Finding;
import org.nigao.check.Fix;
import org.nigao.check.Rule;
import org.nigao.check.Severity;
import org.nigao.dictionary.Kind;
import org.nigao.draft.LogicalLine;
import org.nigao.draft.Quotations;
import org.nigao.phrase.Phrases;
import org.nigao.phrase.Sequences;
import org.nigao.phrase.Slips;
import org.nigao.rules.DictionaryWords.Word;
import org.nigao.text.Edit;
import org.nigao.text.Span;

/**
 * A word that no dictionary has, written for one that sounds or looks alike, or with its characters exchanged.
 *
 * @param phrases of prior plans, with what stands side by side in them
 * @param spots where that is not so, the very same for all who ask, so that lines remember
 */
record HomophoneTypo(DictionaryWords words, Supplier<Phrases> phrases, RareSpots spots) implements DictionaryCheck {

    private static final Rule RULE = Rule.warning("homophone-typo", "音近形近错字");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public Kind kind() {
        return Kind.TYPO;
    }

    @Override
    public String message(Word word) {
        String quoted = "“" + word.text() + "”";
        return word.right().map(right -> quoted + "应为“" + right + "”").orElse(quoted + "是错字：" + word.note());
    }

    @Override
    public void run(LogicalLine line, Consumer<Finding> found) {
        DictionaryCheck.super.run(line, found);
        Phrases others = phrases.get();
        if (!others.indexes().isEmpty()) {
            misheard(line, others, found);
        }
    }

    /** Words that the dictionary does not name; of those it does, it speaks. */
    private void misheard(LogicalLine line, Phrases others, Consumer<Finding> found) {
        String view = DictionaryWords.view(line);
        List<Misheard.Word> misheard = Misheard.in(view, others.sequences());
        exchanged(line, view, others.sequences(), misheard);
        if (misheard.isEmpty()) {
            return;
        }
        Quotations quoted = Quotations.in(view);
        List<Word> told = words.in(line);
        for (Misheard.Word word : misheard) {
            Span read = Span.at(word.at(), word.right().length());
            Span span = line.reading().logical(read);
            boolean same = span.in(line.text()).equals(read.in(view));
            if (same
                    && !quoted.isInTitle(word.at())
                    && !DictionaryWords.isProtected(line, span)
                    && !isOfAPhrase(view, read, others)
                    && told.stream()
                            .noneMatch(w -> w.span().start() < span.end()
                                    && span.start() < w.span().end())) {
                found.accept(Finding.of(RULE, span, "“%s”疑为“%s”".formatted(read.in(view), word.right()))
                        .graded(Severity.INFORMATION)
                        .fixedBy(Fix.confirm("改为“" + word.right() + "”", new Edit(span, word.right()))));
            }
        }
    }

    private void exchanged(LogicalLine line, String view, Sequences others, List<Misheard.Word> found) {
        int[] rare = line.answer(spots);
        if (rare.length == 0) {
            return;
        }
        String bordered = Sequences.view(view);
        for (int at : rare) {
            if (Exchanged.isSlip(bordered, at + 1, others)
                    && found.stream().noneMatch(w -> Math.abs(w.at() - at) < 2)) {
                found.add(new Misheard.Word(at, "" + view.charAt(at + 1) + view.charAt(at)));
            }
        }
    }

    /** Whether a phrase stands there, or is meant there, which says more than a word: that of an organisation may read as it likes. */
    private static boolean isOfAPhrase(String view, Span word, Phrases others) {
        boolean[] stands = new boolean[1];
        others.indexes()
                .forEach(index -> index.matches(
                        view, (phrase, start, end) -> stands[0] |= start <= word.start() && word.end() <= end));
        return stands[0]
                || Slips.in(view, others).stream()
                        .anyMatch(slip -> slip.miss().start() < word.end()
                                && word.start() < slip.miss().end());
    }
}

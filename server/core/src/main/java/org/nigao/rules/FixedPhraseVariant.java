package org.nigao.rules;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.nigao.check.Analysis;
import org.nigao.check.Finding;
import org.nigao.check.LineCheck;
import org.nigao.check.Rule;
import org.nigao.dictionary.Kind;
import org.nigao.draft.LogicalLine;
import org.nigao.rules.DictionaryWords.Word;

/** A form of a set phrase that is not the usual one, or one that was given up. */
final class FixedPhraseVariant implements LineCheck {

    private static final Rule RULE = Rule.information("fixed-phrase-variant", "偏离固定表述");

    private final DictionaryWords words;

    FixedPhraseVariant(DictionaryWords words) {
        this.words = words;
    }

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void run(LogicalLine line, Consumer<Finding> found) {
        for (Word word : words.in(line, Kind.PHRASE, Kind.TERM, Kind.NAME, Kind.SUPERSEDED)) {
            found.accept(word.finding(RULE, message(word)));
        }
    }

    private static String message(Word word) {
        String because = word.note().isEmpty() ? "" : "（" + word.note() + "）";
        String standing = word.kind() == Kind.SUPERSEDED ? "现行表述是" : "通行表述是";
        // Said also where the draft writes it in another script and nothing can be put in its place.
        return word.hit()
                .right()
                .map(right -> "“" + word.text() + "”的" + standing + "“" + right + "”" + because)
                .orElse("“" + word.text() + "”已不再使用" + because);
    }

    @Override
    public Optional<String> summary(List<Finding> all, Analysis analysis) {
        return DictionaryWords.summary(all);
    }
}

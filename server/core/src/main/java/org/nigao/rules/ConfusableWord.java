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

/** A word written for another that means something else, or a form that the norms have given up. */
final class ConfusableWord implements LineCheck {

    private static final Rule RULE = Rule.information("confusable-word", "易混词");

    private final DictionaryWords words;

    ConfusableWord(DictionaryWords words) {
        this.words = words;
    }

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void run(LogicalLine line, Consumer<Finding> found) {
        for (Word word : words.in(line, Kind.CONFUSABLE)) {
            found.accept(word.finding(RULE, message(word)));
        }
    }

    private static String message(Word word) {
        String because = word.note().isEmpty() ? "" : "：" + word.note();
        return word.right()
                .map(right -> "“" + word.text() + "”通常写作“" + right + "”" + because)
                .orElse("“" + word.text() + "”用词请核对" + because);
    }

    @Override
    public Optional<String> summary(List<Finding> all, Analysis analysis) {
        return DictionaryWords.summary(all);
    }
}

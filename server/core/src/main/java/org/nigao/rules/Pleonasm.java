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

/** The same thing said twice in one phrase. */
final class Pleonasm implements LineCheck {

    private static final Rule RULE = Rule.information("pleonasm", "语义重复");

    private final DictionaryWords words;

    Pleonasm(DictionaryWords words) {
        this.words = words;
    }

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void run(LogicalLine line, Consumer<Finding> found) {
        for (Word word : words.in(line, Kind.PLEONASM)) {
            found.accept(word.finding(RULE, message(word)));
        }
    }

    private static String message(Word word) {
        String because = word.note().isEmpty() ? "" : "：" + word.note();
        return word.right()
                .map(right -> "“" + word.text() + "”语义重复，可写作“" + right + "”" + because)
                .orElse("“" + word.text() + "”语义重复" + because);
    }

    @Override
    public Optional<String> summary(List<Finding> all, Analysis analysis) {
        return DictionaryWords.summary(all);
    }
}

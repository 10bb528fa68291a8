package org.nigao.rules;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.nigao.check.Analysis;
import org.nigao.check.Finding;
import org.nigao.check.LineCheck;
import org.nigao.dictionary.Kind;
import org.nigao.draft.LogicalLine;
import org.nigao.rules.DictionaryWords.Word;

/** A check that reports each misuse of a kind that the dictionary has. */
interface DictionaryCheck extends LineCheck {

    DictionaryWords words();

    Kind kind();

    String message(Word word);

    @Override
    default void run(LogicalLine line, Consumer<Finding> found) {
        for (Word word : words().in(line)) {
            if (word.kind() == kind() && !word.isDated()) {
                found.accept(word.finding(rule(), message(word)));
            }
        }
    }

    @Override
    default Optional<String> summary(List<Finding> all, Analysis analysis) {
        return DictionaryWords.summary(all);
    }
}

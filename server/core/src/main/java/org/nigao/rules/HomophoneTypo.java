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

/** A word that no dictionary has, written for one that sounds or looks alike. */
final class HomophoneTypo implements LineCheck {

    private static final Rule RULE = Rule.warning("homophone-typo", "音近形近错字");

    private final DictionaryWords words;

    HomophoneTypo(DictionaryWords words) {
        this.words = words;
    }

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void run(LogicalLine line, Consumer<Finding> found) {
        for (Word word : words.in(line, Kind.TYPO)) {
            found.accept(word.finding(RULE, message(word)));
        }
    }

    private static String message(Word word) {
        String quoted = "“" + word.text() + "”";
        return word.right().map(right -> quoted + "应为“" + right + "”").orElse(quoted + "是错字：" + word.note());
    }

    @Override
    public Optional<String> summary(List<Finding> all, Analysis analysis) {
        return DictionaryWords.summary(all);
    }
}

package org.nigao.rules;

import org.nigao.check.Rule;
import org.nigao.dictionary.Kind;
import org.nigao.rules.DictionaryWords.Word;

/** A word that no dictionary has, written for one that sounds or looks alike. */
record HomophoneTypo(DictionaryWords words) implements DictionaryCheck {

    private static final Rule RULE = Rule.warning("homophone-typo", "音近形近错字");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public Kind[] kinds() {
        return new Kind[] {Kind.TYPO};
    }

    @Override
    public String message(Word word) {
        String quoted = "“" + word.text() + "”";
        return word.right().map(right -> quoted + "应为“" + right + "”").orElse(quoted + "是错字：" + word.note());
    }
}

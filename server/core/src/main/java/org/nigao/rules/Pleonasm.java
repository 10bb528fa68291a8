package org.nigao.rules;

import org.nigao.check.Rule;
import org.nigao.dictionary.Kind;
import org.nigao.rules.DictionaryWords.Word;

/** The same thing said twice in one phrase. */
record Pleonasm(DictionaryWords words) implements DictionaryCheck {

    private static final Rule RULE = Rule.information("pleonasm", "语义重复");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public Kind kind() {
        return Kind.PLEONASM;
    }

    @Override
    public String message(Word word) {
        String because = word.note().isEmpty() ? "" : "：" + word.note();
        return word.right()
                .map(right -> Words.quoted(word.text()) + "语义重复，可写作" + Words.quoted(right) + because)
                .orElse(Words.quoted(word.text()) + "语义重复" + because);
    }
}

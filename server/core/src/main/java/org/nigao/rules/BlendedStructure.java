package org.nigao.rules;

import org.nigao.check.Rule;
import org.nigao.dictionary.Kind;
import org.nigao.rules.DictionaryWords.Word;

/** Two constructions run into one. */
record BlendedStructure(DictionaryWords words) implements DictionaryCheck {

    private static final Rule RULE = Rule.information("blended-structure", "句式杂糅");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public Kind kind() {
        return Kind.BLEND;
    }

    @Override
    public String message(Word word) {
        String because = word.note().isEmpty() ? "" : "：" + word.note();
        return word.right()
                .map(right -> Words.quoted(word.text()) + "句式杂糅，可写作" + Words.quoted(right) + because)
                .orElse(Words.quoted(word.text()) + "句式杂糅" + because);
    }
}

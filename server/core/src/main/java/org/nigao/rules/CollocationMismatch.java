package org.nigao.rules;

import org.nigao.check.Rule;
import org.nigao.dictionary.Kind;
import org.nigao.rules.DictionaryWords.Word;

/** Words that do not go together, or a phrase that lacks its verb or its object. */
record CollocationMismatch(DictionaryWords words) implements DictionaryCheck {

    private static final Rule RULE =
            Rule.information("collocation-mismatch", "搭配不当与成分残缺").patient();

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public Kind kind() {
        return Kind.COLLOCATION;
    }

    @Override
    public String message(Word word) {
        String because = word.note().isEmpty() ? "" : "：" + word.note();
        return word.right()
                .map(right -> Words.quoted(word.text()) + "搭配不当，可写作" + Words.quoted(right) + because)
                .orElse(Words.quoted(word.text()) + "搭配不当" + because);
    }
}

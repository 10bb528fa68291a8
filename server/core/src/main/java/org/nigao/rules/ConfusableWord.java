package org.nigao.rules;

import org.nigao.check.Rule;
import org.nigao.dictionary.Kind;
import org.nigao.rules.DictionaryWords.Word;

/** A word written for another that means something else, or a form that the norms have given up. */
record ConfusableWord(DictionaryWords words) implements DictionaryCheck {

    private static final Rule RULE = Rule.information("confusable-word", "易混词");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public Kind kind() {
        return Kind.CONFUSABLE;
    }

    @Override
    public String message(Word word) {
        String because = word.note().isEmpty() ? "" : "：" + word.note();
        return word.right()
                .map(right -> "“" + word.text() + "”通常写作“" + right + "”" + because)
                .orElse("“" + word.text() + "”用词请核对" + because);
    }
}

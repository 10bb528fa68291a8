package org.nigao.rules;

import org.nigao.check.Rule;
import org.nigao.dictionary.Kind;
import org.nigao.rules.DictionaryWords.Word;

/** A form of a set phrase that is not the usual one, or one that was given up. */
record FixedPhraseVariant(DictionaryWords words) implements DictionaryCheck {

    private static final Rule RULE = Rule.information("fixed-phrase-variant", "偏离固定表述");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public Kind[] kinds() {
        return new Kind[] {Kind.PHRASE, Kind.TERM, Kind.NAME, Kind.SUPERSEDED};
    }

    @Override
    public String message(Word word) {
        String because = word.note().isEmpty() ? "" : "（" + word.note() + "）";
        String standing = word.kind() == Kind.SUPERSEDED ? "现行表述是" : "通行表述是";
        // Said also where the draft writes it in another script and nothing can be put in its place.
        return word.hit()
                .right()
                .map(right -> "“" + word.text() + "”的" + standing + "“" + right + "”" + because)
                .orElse("“" + word.text() + "”已不再使用" + because);
    }
}

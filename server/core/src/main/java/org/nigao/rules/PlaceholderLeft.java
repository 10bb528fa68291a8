package org.nigao.rules;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.nigao.check.Analysis;
import org.nigao.check.Finding;
import org.nigao.check.LineCheck;
import org.nigao.check.Rule;
import org.nigao.dictionary.Kind;
import org.nigao.draft.Han;
import org.nigao.draft.LogicalLine;
import org.nigao.rules.DictionaryWords.Word;

/** What was to be filled in before publishing. */
final class PlaceholderLeft implements LineCheck {

    private static final Rule RULE = Rule.error("placeholder-left", "占位与批注残留");

    private static final Pattern GAP = Pattern.compile("[\\s\u3000]+");
    private static final String SENTENCE = "。；！？;";

    private final DictionaryWords words;

    PlaceholderLeft(DictionaryWords words) {
        this.words = words;
    }

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void run(LogicalLine line, Consumer<Finding> found) {
        for (Word word : words.in(line, Kind.PLACEHOLDER)) {
            if (!isCell(line.text())) {
                found.accept(word.finding(RULE, message(word)));
            }
        }
    }

    /** A cell or a row of a form, in which XX stands for what others will fill in: alone, or in columns. */
    private static boolean isCell(String text) {
        return Han.count(text) == 0
                || SENTENCE.chars().noneMatch(c -> text.indexOf(c) >= 0)
                        && GAP.splitAsStream(text.strip()).limit(3).count() == 3;
    }

    private static String message(Word word) {
        return "“" + word.text() + "”像是待填的内容，请补齐或删去";
    }

    @Override
    public Optional<String> summary(List<Finding> all, Analysis analysis) {
        return DictionaryWords.summary(all);
    }
}

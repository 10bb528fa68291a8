package org.nigao.rules;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nigao.check.Analysis;
import org.nigao.check.Finding;
import org.nigao.check.LineCheck;
import org.nigao.check.Rule;
import org.nigao.dictionary.Kind;
import org.nigao.draft.Han;
import org.nigao.draft.LogicalLine;
import org.nigao.rules.DictionaryWords.Word;
import org.nigao.text.Span;

/** What was to be filled in before publishing. */
final class PlaceholderLeft implements LineCheck {

    private static final Rule RULE = Rule.error("placeholder-left", "占位与批注残留");

    private static final Pattern GAP = Pattern.compile("[\\s\u3000]+");
    private static final Pattern CELL_EDGE = Pattern.compile("[|\\t]");

    /** So many characters beside it make a cell one of the writer's own. */
    private static final int WORDS = 3;

    private static final List<String> SAYS =
            List.of("TODO", "TBD", "此处", "待补", "待定", "待核", "待确认", "待填", "请补", "需补", "牵头单位", "责任单位");

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
        for (Word word : words.in(line)) {
            if (word.kind() == Kind.PLACEHOLDER && (says(word.text()) || !isOfAForm(line.text(), word.span()))) {
                found.accept(word.finding(RULE, message(word)));
            }
        }
    }

    /** Whether it says in words what is missing, which no form does. */
    private static boolean says(String placeholder) {
        return SAYS.stream().anyMatch(placeholder::contains);
    }

    /** A row of a form, in which XX stands for what others will fill in: alone in its cell, or in columns that say nothing else. */
    private static boolean isOfAForm(String text, Span word) {
        boolean columns = SENTENCE.chars().noneMatch(c -> text.indexOf(c) >= 0)
                && GAP.splitAsStream(text.strip()).limit(3).count() == 3;
        return Han.count(text) == 0 || columns && (!ruled(text) || Han.count(cell(text, word)) < WORDS);
    }

    /** Whether bars or tabs part the cells of a row; those of a table out of a PDF cannot be told from each other. */
    private static boolean ruled(String text) {
        return text.indexOf('|') >= 0 || text.indexOf('\t') >= 0;
    }

    /** What stands with a word between bars or tabs, without the word. */
    private static String cell(String text, Span word) {
        int from = 0;
        int to = text.length();
        Matcher edge = CELL_EDGE.matcher(text);
        while (edge.find()) {
            if (edge.end() <= word.start()) {
                from = edge.end();
            } else if (edge.start() >= word.end()) {
                to = Math.min(to, edge.start());
            }
        }
        return text.substring(from, word.start()) + text.substring(word.end(), to);
    }

    private static String message(Word word) {
        return "“" + word.text() + "”像是待填的内容，请补齐或删去";
    }

    @Override
    public Optional<String> summary(List<Finding> all, Analysis analysis) {
        return DictionaryWords.summary(all);
    }
}

package org.nigao.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nigao.check.Analysis;
import org.nigao.check.Fact;
import org.nigao.check.FactCheck;
import org.nigao.check.Finding;
import org.nigao.check.Rule;
import org.nigao.dictionary.Kind;
import org.nigao.dictionary.Years;
import org.nigao.draft.LogicalLine;
import org.nigao.rules.DictionaryWords.Word;

/** What was said in former years and is said otherwise in the year of the draft. */
final class SupersededPhrase implements FactCheck<Dated<Word>> {

    private static final Rule RULE = Rule.warning("superseded-phrase", "沿用旧表述");

    /** What is told of the past keeps the names of its time. */
    private static final Pattern LOOKING_BACK =
            Pattern.compile("期间|时期|以来|曾|过去|当时|此前|原名|原为|前身|回顾|历史|历时|历程|成就|已|取得|完成了|实现了|截至|上年|去年|以前|之前|[更改]名|并入|撤销|不再");

    private static final Pattern YEAR = Pattern.compile("(?<!\\d)((?:19|20)\\d\\d)年");

    private final DictionaryWords words;
    private final OptionalInt year;

    SupersededPhrase(DictionaryWords words, OptionalInt year) {
        this.words = words;
        this.year = year;
    }

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Dated<Word>> facts(LogicalLine line) {
        List<Word> said = new ArrayList<>(0);
        for (Word word : words.in(line)) {
            if (word.kind() == Kind.SUPERSEDED && (!word.isDated() || !looksBack(line, word))) {
                said.add(word);
            }
        }
        return Dated.of(line, said);
    }

    /** Whether the sentence tells of the past, or of a year when that was the name. */
    private static boolean looksBack(LogicalLine line, Word word) {
        String text = line.text();
        int from = word.span().start();
        while (from > 0 && "。；！？".indexOf(text.charAt(from - 1)) < 0) {
            from--;
        }
        int to = word.span().end();
        while (to < text.length() && "。；！？".indexOf(text.charAt(to)) < 0) {
            to++;
        }
        String sentence = text.substring(from, to);
        int last = word.hit().entry().years().map(Years::last).orElse(Integer.MIN_VALUE);
        Matcher years = YEAR.matcher(sentence);
        while (years.find()) {
            if (Integer.parseInt(years.group(1)) <= last) {
                return true;
            }
        }
        boolean named = text.startsWith("原", Math.max(0, word.span().start() - 1))
                && word.span().start() > 0;
        return named || LOOKING_BACK.matcher(sentence).find();
    }

    @Override
    public void run(Analysis analysis, List<Fact<Dated<Word>>> facts, Consumer<Finding> found) {
        Dated.each(facts, year, (paragraph, word, at) -> {
            if (!word.isDated() || at.isPresent() && isOver(word, at.getAsInt())) {
                found.accept(word.finding(RULE, message(word)).moved(paragraph::span));
            }
        });
    }

    private static boolean isOver(Word word, int year) {
        return word.hit().entry().years().filter(years -> years.last() < year).isPresent();
    }

    private static String message(Word word) {
        String because = word.note().isEmpty() ? "" : "（" + word.note() + "）";
        return word.hit()
                .right()
                .map(right -> "“" + word.text() + "”的现行表述是“" + right + "”" + because)
                .orElse("“" + word.text() + "”已不再使用" + because);
    }

    @Override
    public Optional<String> summary(List<Finding> all, Analysis analysis) {
        return DictionaryWords.summary(all);
    }
}

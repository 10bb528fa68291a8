package org.nigao.benchmarks.plants;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.BiFunction;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nigao.text.Edit;
import org.nigao.text.Span;

/** Makes the defect of one rule wherever a text offers a place for it. */
public interface Planter {

    /** Id of the rule that should find it. */
    String rule();

    /** Every defect that could be made in the text, each to be made alone. What is left to chance comes from {@code random}. */
    List<Defect> defects(String text, Random random);

    /** The same, where it does not depend on chance. */
    interface Certain {
        List<Defect> defects(String text);
    }

    static Planter of(String rule, Certain defects) {
        return of(rule, (text, random) -> defects.defects(text));
    }

    static Planter of(String rule, BiFunction<String, Random, List<Defect>> defects) {
        return new Planter() {
            @Override
            public String rule() {
                return rule;
            }

            @Override
            public List<Defect> defects(String text, Random random) {
                return defects.apply(text, random);
            }
        };
    }

    /**
     * Writes something else in the place of a group of a pattern: the group named {@code x}, the whole match where there is
     * none. Empty leaves the place alone.
     */
    static Planter replacing(String rule, String pattern, BiFunction<MatchResult, Random, Optional<String>> wrong) {
        Pattern where = Pattern.compile(pattern, Pattern.MULTILINE);
        boolean named = pattern.contains("(?<x>");
        return of(rule, (text, random) -> {
            List<Defect> defects = new ArrayList<>();
            Matcher matcher = where.matcher(text);
            while (matcher.find()) {
                Span span = named
                        ? new Span(matcher.start("x"), matcher.end("x"))
                        : new Span(matcher.start(), matcher.end());
                wrong.apply(matcher, random)
                        .filter(other -> !other.equals(span.in(text)))
                        .ifPresent(other -> defects.add(Defect.of(new Edit(span, other))));
            }
            return defects;
        });
    }

    /** Writes {@code wrong} in the place of each {@code x}, or of each match. */
    static Planter replacing(String rule, String pattern, String wrong) {
        return replacing(rule, pattern, (match, random) -> Optional.of(wrong));
    }

    /** Puts each of the sentences, which are our own and have the defect, behind some paragraph: few documents have a place for it. */
    static Planter adding(String rule, String... sentences) {
        return of(rule, (text, random) -> {
            List<Integer> ends = Paragraphs.ends(text);
            List<Defect> defects = new ArrayList<>();
            for (String sentence : ends.isEmpty() ? new String[0] : sentences) {
                defects.add(Defect.of(Edit.insert(ends.get(random.nextInt(ends.size())), sentence)));
            }
            return defects;
        });
    }
}

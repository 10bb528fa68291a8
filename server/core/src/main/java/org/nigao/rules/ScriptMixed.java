package org.nigao.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.nigao.check.Analysis;
import org.nigao.check.Fact;
import org.nigao.check.FactCheck;
import org.nigao.check.Finding;
import org.nigao.check.Fix;
import org.nigao.check.Related;
import org.nigao.check.Rule;
import org.nigao.draft.Draft;
import org.nigao.draft.Han;
import org.nigao.draft.Line;
import org.nigao.draft.LogicalLine;
import org.nigao.draft.Paragraph;
import org.nigao.draft.Script;
import org.nigao.draft.Simplification;
import org.nigao.text.Edit;
import org.nigao.text.Span;

/** Traditional characters in a simplified text, or a whole text in traditional script, which is said once. */
final class ScriptMixed implements FactCheck<Integer> {

    private static final Rule RULE = Rule.warning("script-mixed", "繁简混用");
    private static final int MANY = 10;

    /** A text in traditional script has traditional characters alone in a third of all places, and some in any stretch. */
    private static final int SEVERAL = 3;

    private static final int CLOSE = 8;

    private static final int FEWEST_IN_TRADITIONAL_TEXT = 10;

    private static final int SHARE_OF_TRADITIONAL_TEXT = 8;

    /** Places where names are written in traditional script. */
    private static final List<String> PLACES_OF_NAMES = List.of("香港", "澳门", "澳門", "台湾", "台灣", "臺灣", "臺湾", "中华民国");

    /** 《通用规范汉字表》 (2013) lets names keep these. */
    private static final String NAME_CHARACTERS = "昇陞甦迺鉅甯颺龢祕鍾邨犇";

    @Override
    public Rule rule() {
        return RULE;
    }

    /** How many traditional characters stand on the lines that it stands on. */
    @Override
    public List<Integer> facts(LogicalLine line) {
        int traditional = 0;
        for (Line physical : line.lines()) {
            traditional += physical.shape().traditional();
        }
        return traditional == 0 ? List.of() : List.of(traditional);
    }

    @Override
    public void run(Analysis analysis, List<Fact<Integer>> facts, Consumer<Finding> found) {
        List<Paragraph> mixed = new ArrayList<>(facts.size());
        int traditional = 0;
        for (Fact<Integer> fact : facts) {
            mixed.add(fact.paragraph());
            traditional += fact.paragraph().inline() ? 0 : fact.value();
        }
        if (traditional >= FEWEST_IN_TRADITIONAL_TEXT
                && traditional * SHARE_OF_TRADITIONAL_TEXT >= han(analysis.draft())) {
            found.accept(whole(analysis.draft(), mixed));
        } else {
            mixed.forEach(p -> single(p, found));
        }
    }

    private static int han(Draft draft) {
        int han = 0;
        for (Paragraph paragraph : draft.paragraphs()) {
            if (paragraph.role().isText() && !paragraph.inline()) {
                for (Line line : paragraph.line().lines()) {
                    han += line.shape().han();
                }
            }
        }
        return han;
    }

    private static Finding whole(Draft draft, List<Paragraph> paragraphs) {
        List<Edit> edits = new ArrayList<>();
        for (Paragraph paragraph : paragraphs) {
            edits(paragraph, edits);
        }
        Paragraph first = paragraphs.get(0);
        int at = firstTraditional(first.text());
        return Finding.of(RULE, first.span(at, wordEnd(first.text(), at)), "全文使用繁体字，公文应当使用规范汉字（简体）")
                .fixedBy(Fix.confirm("全文转为简体，转换后请通读", edits));
    }

    private static int firstTraditional(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Script.isTraditional(text.charAt(i))) {
                return i;
            }
        }
        return 0;
    }

    /** One edit for each run of characters that change. */
    private static void edits(Paragraph paragraph, List<Edit> edits) {
        String text = paragraph.text();
        String simplified = Simplification.of(text);
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) != simplified.charAt(i)) {
                edits.add(new Edit(paragraph.span(i, i + 1), simplified.substring(i, i + 1)));
            }
        }
    }

    /** The traditional words of a paragraph: a finding each, or where there are several, one for all of them. */
    private static void single(Paragraph paragraph, Consumer<Finding> found) {
        String text = paragraph.text();
        if (PLACES_OF_NAMES.stream().anyMatch(text::contains)) {
            return;
        }
        List<Garbled.Stretch> garbled = Garbled.in(paragraph.line());
        List<Span> words = new ArrayList<>();
        for (int i = 0; i < text.length(); ) {
            Span word = new Span(i, wordEnd(text, i));
            if (!word.isEmpty()
                    && !isName(text, i, word.end())
                    && garbled.stream().noneMatch(g -> g.span().overlaps(word))) {
                add(word, words, text);
            }
            i = Math.max(word.end(), i + 1);
        }
        if (words.size() < SEVERAL) {
            words.forEach(w -> found.accept(word(paragraph, w)));
        } else {
            found.accept(several(paragraph, words));
        }
    }

    /** What stands in one clause was pasted together. */
    private static void add(Span word, List<Span> words, String text) {
        Span before = words.isEmpty() ? word : words.get(words.size() - 1);
        boolean together = word.start() - before.end() <= CLOSE
                && text.substring(before.end(), Math.max(before.end(), word.start()))
                        .chars()
                        .allMatch(c -> Han.is((char) c));
        if (together && before != word) {
            words.set(words.size() - 1, new Span(before.start(), word.end()));
        } else {
            words.add(word);
        }
    }

    private static Finding word(Paragraph paragraph, Span word) {
        String is = word.in(paragraph.text());
        String simplified = Script.folded(is);
        Span span = paragraph.span(word);
        boolean whole = wordEnd(is, 0) == is.length();
        return Finding.of(RULE, span, "“" + is + (whole ? "”是繁体字，应为“" : "”中有繁体字，应为“") + simplified + "”")
                .fixedBy(Fix.confirm("改为简体", new Edit(span, simplified)));
    }

    private static Finding several(Paragraph paragraph, List<Span> words) {
        Span first = words.get(0);
        List<Edit> edits = new ArrayList<>();
        edits(paragraph, edits);
        return Finding.of(
                        RULE,
                        paragraph.span(first),
                        "本段 %d 处用了繁体字（如“%s”），应改为简体".formatted(words.size(), first.in(paragraph.text())))
                .relatedTo(words.stream()
                        .skip(1)
                        .map(w -> new Related(paragraph.span(w), "也是繁体字"))
                        .toList())
                .fixedBy(Fix.confirm("本段转为简体", edits));
    }

    /** The end of the traditional characters that begin at an offset. */
    private static int wordEnd(String text, int from) {
        int end = from;
        while (end < text.length() && Script.isTraditional(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /** A character on its own that names are written with, or one set apart from other Chinese ones. */
    private static boolean isName(String text, int from, int to) {
        if (to - from > 1) {
            return false;
        }
        boolean before = from > 0 && Han.is(text.charAt(from - 1));
        boolean behind = to < text.length() && Han.is(text.charAt(to));
        return NAME_CHARACTERS.indexOf(text.charAt(from)) >= 0 || !before && !behind;
    }

    @Override
    public Optional<String> summary(List<Finding> all, Analysis analysis) {
        return all.size() < MANY ? Optional.empty() : Optional.of("简体文稿中夹有 " + all.size() + " 处繁体字");
    }
}

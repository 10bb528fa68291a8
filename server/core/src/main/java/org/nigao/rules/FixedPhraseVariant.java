package org.nigao.rules;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.nigao.check.Analysis;
import org.nigao.check.Basis;
import org.nigao.check.Fact;
import org.nigao.check.FactCheck;
import org.nigao.check.Finding;
import org.nigao.check.Fix;
import org.nigao.check.Rule;
import org.nigao.check.Severity;
import org.nigao.dictionary.Entry;
import org.nigao.dictionary.Kind;
import org.nigao.draft.LogicalLine;
import org.nigao.draft.Paragraph;
import org.nigao.draft.Quotations;
import org.nigao.draft.Role;
import org.nigao.phrase.Evidence;
import org.nigao.phrase.Phrases;
import org.nigao.phrase.Slip;
import org.nigao.phrase.Slips;
import org.nigao.phrase.State;
import org.nigao.rules.DictionaryWords.Word;
import org.nigao.text.Edit;
import org.nigao.text.Span;

/**
 * A form of a set phrase that is not the usual one: listed in a dictionary, or a slip for a phrase of prior plans, which the
 * draft could already know in its year.
 */
final class FixedPhraseVariant implements FactCheck<Dated<FixedPhraseVariant.Variant>> {

    private static final Rule RULE = Rule.information("fixed-phrase-variant", "偏离固定表述");

    private static final Set<Kind> KINDS = EnumSet.of(Kind.PHRASE, Kind.TERM, Kind.NAME);

    /** So many years nobody need have written a phrase before it is no longer held against a misspelling. */
    private static final int MOST_SILENT = 10;

    private final DictionaryWords words;
    private final OptionalInt year;
    private final Supplier<Phrases> phrases;
    private final Set<String> ignored;

    FixedPhraseVariant(DictionaryWords words, Basis basis) {
        this.words = words;
        this.year = basis.year();
        this.phrases = basis.phrases();
        this.ignored =
                basis.dictionary().of(Kind.IGNORED).stream().map(Entry::text).collect(Collectors.toUnmodifiableSet());
    }

    /** A place that does not read as it should. */
    sealed interface Variant {

        /** One that a dictionary names. */
        record Listed(Word word) implements Variant {}

        /**
         * One that nobody named.
         *
         * @param span what differs, with the phrase around it, in logical offsets
         * @param written the draft's form of the whole phrase
         */
        record Unlisted(Slip slip, Span span, String written, Edit mending) implements Variant {

            /** Whether a character is missing, or the characters are in another order. */
            boolean isMisspelt() {
                int from = slip.start() - slip.miss().start();
                return slip.isMisspelling(written.substring(from, from + slip.end() - slip.start()));
            }
        }
    }

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public boolean appliesTo(Role role) {
        return role.isText() && role != Role.SIGNATURE;
    }

    @Override
    public List<Dated<Variant>> facts(LogicalLine line) {
        List<Variant> variants = new ArrayList<>(0);
        for (Word word : words.in(line)) {
            if (KINDS.contains(word.kind())
                    && !ignored.contains(word.hit().entry().text())) {
                variants.add(new Variant.Listed(word));
            }
        }
        unlisted(line, variants);
        return Dated.of(line, variants);
    }

    private void unlisted(LogicalLine line, List<Variant> variants) {
        String view = DictionaryWords.view(line);
        List<Slip> slips = Slips.in(view, phrases.get());
        if (slips.isEmpty()) {
            return;
        }
        Quotations quoted = Quotations.in(view);
        List<Word> told = words.in(line);
        for (Slip slip : slips) {
            Span read = new Span(slip.miss().start(), slip.miss().end());
            Span span = line.reading().logical(read);
            // Another script cannot be mended by ours; two findings about one slip are one too many.
            boolean same = span.in(line.text()).equals(read.in(view));
            if (same
                    && !quoted.cover(slip.start())
                    && !quoted.cover(Math.max(0, slip.end() - 1))
                    && !DictionaryWords.isProtected(line, span)
                    && !ignored.contains(slip.phrase())
                    && !isCutOff(slip, view)
                    && !isOfAPlace(slip, view)
                    && told.stream()
                            .noneMatch(w -> w.span().start() < span.end()
                                    && span.start() < w.span().end())) {
                Span differing = line.reading().logical(new Span(slip.start(), slip.end()));
                variants.add(new Variant.Unlisted(slip, span, read.in(view), new Edit(differing, slip.right())));
            }
        }
    }

    /** 公共文化服务体 at the end of a line: the rest stands on the next, whose break or cell nobody joined. */
    private static boolean isCutOff(Slip slip, String view) {
        return slip.miss().end() == view.length()
                && slip.phrase().startsWith(view.substring(slip.miss().start()));
    }

    /** 接受县政协的监督 for 接受人民政协的监督: whose it is. */
    private static boolean isOfAPlace(Slip slip, String view) {
        return slip.end() == slip.start() + 1
                && slip.right().length() > 1
                && "省市县区州旗镇乡".indexOf(view.charAt(slip.start())) >= 0;
    }

    @Override
    public void run(Analysis analysis, List<Fact<Dated<Variant>>> facts, Consumer<Finding> found) {
        Dated.each(facts, year, (paragraph, variant, at) -> {
            if (variant instanceof Variant.Listed listed) {
                found.accept(finding(paragraph, listed.word()));
            } else if (variant instanceof Variant.Unlisted unlisted && isOfItsTime(unlisted, at)) {
                found.accept(finding(paragraph, unlisted));
            }
        });
    }

    /**
     * What is only unusual may be the newer form of a phrase that nobody has written since: 山水林田湖草 became 山水林田湖草沙. A newer form
     * is no shorter and has the words in their order.
     */
    private static boolean isOfItsTime(Variant.Unlisted variant, OptionalInt year) {
        Slip slip = variant.slip();
        Evidence evidence = slip.evidence();
        if (slip.sure()) {
            return year.isEmpty() || evidence.isUsable(year.getAsInt());
        }
        if (year.isEmpty()) {
            return variant.isMisspelt() && (evidence.state() == State.CURRENT || evidence.state() == State.EMERGING);
        }
        int silent = year.getAsInt() - evidence.last();
        return evidence.isUsable(year.getAsInt()) && silent <= (variant.isMisspelt() ? MOST_SILENT : 0);
    }

    private static Finding finding(Paragraph paragraph, Word word) {
        String because = word.note().isEmpty() ? "" : "（" + word.note() + "）";
        // Said also where the draft writes it in another script and nothing can be put in its place.
        String message = word.hit()
                .right()
                .map(right -> "“" + word.text() + "”的通行表述是“" + right + "”" + because)
                .orElse("“" + word.text() + "”已不再使用" + because);
        return word.finding(RULE, message).moved(paragraph::span);
    }

    private static Finding finding(Paragraph paragraph, Variant.Unlisted variant) {
        Slip slip = variant.slip();
        String evidence = slip.evidence().told();
        String message = evidence.isEmpty()
                ? "词库里的写法是“" + slip.phrase() + "”，这里写作“" + variant.written() + "”"
                : evidence + "用“" + slip.phrase() + "”，你的写法“" + variant.written() + "” 0 篇";
        Edit mending = new Edit(
                paragraph.span(variant.mending().span()), variant.mending().text());
        return Finding.of(RULE, paragraph.span(variant.span()), message)
                .graded(slip.brief() ? Severity.INFORMATION : slip.sure() ? Severity.WARNING : Severity.HINT)
                .fixedBy(Fix.confirm("改为“" + slip.phrase() + "”", mending));
    }

    @Override
    public Optional<String> summary(List<Finding> all, Analysis analysis) {
        return DictionaryWords.summary(all);
    }
}

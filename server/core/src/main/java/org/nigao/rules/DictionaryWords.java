package org.nigao.rules;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.nigao.check.Finding;
import org.nigao.check.Fix;
import org.nigao.check.Rule;
import org.nigao.dictionary.Dictionary;
import org.nigao.dictionary.Hit;
import org.nigao.dictionary.Kind;
import org.nigao.dictionary.Lexicon;
import org.nigao.draft.LogicalLine;
import org.nigao.draft.Quotations;
import org.nigao.draft.Script;
import org.nigao.text.Edit;
import org.nigao.text.Span;

/**
 * What the dictionary finds fault with in a line. Several rules ask for the same line in turn, each for its own kinds: the
 * line is read once.
 *
 * <p>The dictionary reads a line without pinyin residue, in simplified script and with full-width points. What stands in
 * quotation marks or titles, in addresses and codes is left alone.
 */
final class DictionaryWords {

    private static final String HALF = ",;:?!()";
    /** So many findings that say the same are one. */
    private static final int MANY = 10;

    private static final String FULL = "，；：？！（）";

    private final Lexicon lexicon;

    /** The line that was read last, with what was found in it. */
    private record Seen(LogicalLine line, List<Word> words) {}

    /** For each thread, because several may read a long draft. */
    private final ThreadLocal<Seen> last = ThreadLocal.withInitial(() -> new Seen(null, List.of()));

    DictionaryWords(Dictionary dictionary) {
        this.lexicon = Lexicon.of(dictionary);
    }

    /**
     * A hit at its place.
     *
     * @param span in logical offsets of the line
     * @param text as the draft has it
     * @param right what to write instead; empty also where the draft writes it in another script
     */
    record Word(Hit hit, Span span, String text, Optional<String> right) {

        Kind kind() {
            return hit.entry().kind();
        }

        /** Whether it was right until some year: then the draft's own year says whether it still is. */
        boolean isDated() {
            return kind() == Kind.SUPERSEDED && hit.entry().years().isPresent();
        }

        String note() {
            return hit.entry().note();
        }

        /** A finding on the word, with a fix where the dictionary knows one. */
        Finding finding(Rule rule, String message) {
            Finding finding = Finding.of(rule, span, message);
            if (right.isEmpty()) {
                return finding;
            }
            Edit edit = new Edit(span, right.get());
            String title = right.get().isEmpty() ? "删去“" + text + "”" : "改为“" + right.get() + "”";
            return finding.fixedBy(hit.misuse().safe() ? Fix.safe(title, edit) : Fix.confirm(title, edit));
        }
    }

    /** All of a line, in order. */
    List<Word> in(LogicalLine line) {
        Seen seen = last.get();
        if (seen.line() != line) {
            seen = new Seen(line, read(line));
            last.set(seen);
        }
        return seen.words();
    }

    private List<Word> read(LogicalLine line) {
        String view = view(line);
        List<Hit> hits = lexicon.in(view);
        if (hits.isEmpty()) {
            return Collections.emptyList();
        }
        Quotations quoted = Quotations.in(view);
        List<Word> words = new ArrayList<>();
        for (Hit hit : hits) {
            Span read = new Span(hit.start(), hit.end());
            Span span = line.reading().logical(read);
            boolean gap = hit.entry().kind() == Kind.PLACEHOLDER; // 《XX市水库管理办法》 is to be filled in too
            if (!gap && quoted.cover(read) || isProtected(line, span)) {
                continue;
            }
            String text = span.in(line.text());
            boolean same = text.equals(read.in(view));
            words.add(new Word(hit, span, text, same ? hit.right() : Optional.empty()));
        }
        return Collections.unmodifiableList(words);
    }

    /** Looks at both ends only: pinyin residue inside a word is protected too. */
    static boolean isProtected(LogicalLine line, Span span) {
        return line.protectedText().covers(span.start()) || line.protectedText().covers(span.end() - 1);
    }

    /** A text as the dictionary reads it, unit for unit: in simplified script, with full-width points. */
    static String view(LogicalLine line) {
        return line.glyphs().hasAny(HALF) ? view(line.folded()) : line.folded();
    }

    /** The same of any text. */
    static String view(String reading) {
        for (int i = 0; i < reading.length(); i++) {
            if (fold(reading.charAt(i)) != reading.charAt(i)) {
                char[] view = reading.toCharArray();
                for (int j = i; j < view.length; j++) {
                    view[j] = fold(view[j]);
                }
                return new String(view);
            }
        }
        return reading;
    }

    private static char fold(char c) {
        if (c < 0x80) {
            int half = HALF.indexOf(c);
            return half < 0 ? c : FULL.charAt(half);
        }
        return Script.simplified(c);
    }

    /** One message for all where ten findings or more say the same. */
    static Optional<String> summary(List<Finding> all) {
        String message = all.get(0).message();
        boolean same = all.size() >= MANY
                && all.stream().allMatch(finding -> finding.message().equals(message));
        return same ? Optional.of("全文 " + all.size() + " 处" + message) : Optional.empty();
    }
}

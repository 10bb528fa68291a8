package org.nigao.benchmarks;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.nigao.app.files.Dictionaries;
import org.nigao.app.files.PhraseLibrary;
import org.nigao.check.Analysis;
import org.nigao.check.Basis;
import org.nigao.check.Checker;
import org.nigao.check.Finding;
import org.nigao.check.Related;
import org.nigao.check.Settings;
import org.nigao.draft.Format;
import org.nigao.rules.Checks;
import org.nigao.text.Span;
import org.nigao.text.TextDocument;

/** What all checks together say of a text. */
record Findings(String text, List<Finding> all) {

    private static final Checker CHECKER = checker();

    /** What a user has who set nothing. */
    static Basis basis() {
        return Basis.STANDARD.with(Dictionaries.shipped()).with(PhraseLibrary.with(List.of())::phrases);
    }

    /** All checks, as that user has them. */
    static Checker checker() {
        return new Checker(Checks.all(basis()), Settings.DEFAULT, Findings::fail);
    }

    static Findings of(String text) {
        Analysis analysis = Analysis.of(TextDocument.of(text), Format.PLAIN).asFinished();
        return new Findings(text, CHECKER.check(analysis).findings());
    }

    private static void fail(Checker.Crash crash) {
        throw new IllegalStateException(crash.rule().id() + " threw", crash.cause());
    }

    /** Those of the rules about headings. */
    Findings ofHeadings() {
        return new Findings(
                text,
                all.stream().filter(f -> f.rule().id().startsWith("heading-")).toList());
    }

    /** Those that another text does not have too: of the same rule, on the same words, and as many places. */
    Findings without(Findings other) {
        Map<String, Integer> known = new HashMap<>();
        other.all.forEach(f -> known.merge(other.key(f), 1, Integer::sum));
        return new Findings(
                text,
                all.stream()
                        .filter(f -> known.merge(key(f), -1, Integer::sum) < 0)
                        .toList());
    }

    private String key(Finding finding) {
        return finding.rule().id() + " " + finding.count() + " " + excerpt(finding.span());
    }

    /** The words of a span and those behind it, on one line. */
    String excerpt(Span span) {
        return text.substring(span.start(), Math.min(text.length(), Math.max(span.end(), span.start() + 24)))
                .replaceAll("\\s", " ");
    }

    /** Everywhere a finding points. */
    static Stream<Span> places(Finding finding) {
        return Stream.concat(
                Stream.of(finding.span()), finding.related().stream().map(Related::span));
    }
}

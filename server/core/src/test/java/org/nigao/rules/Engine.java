package org.nigao.rules;

import java.util.List;
import java.util.stream.Stream;
import org.nigao.check.Analysis;
import org.nigao.check.Checker;
import org.nigao.check.Finding;
import org.nigao.check.Settings;
import org.nigao.draft.Format;
import org.nigao.outline.Section;
import org.nigao.text.TextDocument;

/** Every check there is, with a crash told to the test. */
final class Engine {

    static final Checker CHECKER = new Checker(Checks.all(ShippedDictionary.BASIS), Settings.DEFAULT, Engine::fail);

    private Engine() {}

    private static void fail(Checker.Crash crash) {
        throw new AssertionError(crash.rule().id() + " threw", crash.cause());
    }

    static Analysis analysis(String text, Format format) {
        return Analysis.of(TextDocument.of(text), format);
    }

    static List<Finding> findings(String text, Format format) {
        return CHECKER.check(analysis(text, format)).findings();
    }

    /** All that a drafter sees of an analysis, a line each: what two equal analyses have in common. */
    static List<String> described(Analysis analysis) {
        Stream<String> paragraphs = analysis.draft().paragraphs().stream()
                .map(p -> p.role() + " " + p.span() + (p.inline() ? " inline " : " ")
                        + p.line().seams() + " " + p.text());
        Stream<String> sections = analysis.outline().roots().stream().flatMap(s -> described(s, ""));
        Stream<String> groups = analysis.outline().groups().stream()
                .map(g -> "group " + g.scope() + " " + g.style() + " " + g.isLast() + " " + g.runsOn() + " "
                        + g.fingerprint()
                        + " " + g.parent().map(Section::start) + " "
                        + g.members().stream().map(Section::start).toList());
        Stream<String> repeats = analysis.repeats().groups().stream()
                .flatMap(List::stream)
                .map(r -> "repeat " + r.keptSpan() + " " + r.copySpan() + " " + r.extent());
        return Stream.of(paragraphs, sections, groups, repeats).flatMap(s -> s).toList();
    }

    private static Stream<String> described(Section section, String indent) {
        String own = indent + section.kind() + " " + section.label() + " " + section.title() + " " + section.end() + " "
                + section.level();
        return Stream.concat(Stream.of(own), section.children().stream().flatMap(s -> described(s, indent + "  ")));
    }
}

package org.nigao.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.nigao.check.Analysis;
import org.nigao.check.Checker;
import org.nigao.check.Finding;
import org.nigao.check.Fix;
import org.nigao.check.HouseStyle;
import org.nigao.check.Settings;
import org.nigao.dictionary.Entry;
import org.nigao.dictionary.Example;
import org.nigao.dictionary.Kind;
import org.nigao.draft.Format;
import org.nigao.text.Edits;
import org.nigao.text.TextDocument;

/** Every entry of the shipped dictionaries that finds fault says where it was taken from, and proves itself by examples. */
class DictionaryExamplesTest {

    private static final Map<Kind, String> RULES = new EnumMap<>(Map.of(
            Kind.TYPO, "homophone-typo",
            Kind.CONFUSABLE, "confusable-word",
            Kind.PLEONASM, "pleonasm",
            Kind.COLLOCATION, "collocation-mismatch",
            Kind.BLEND, "blended-structure",
            Kind.PLACEHOLDER, "placeholder-left",
            Kind.SUPERSEDED, "superseded-phrase",
            Kind.PHRASE, "fixed-phrase-variant",
            Kind.TERM, "fixed-phrase-variant",
            Kind.NAME, "fixed-phrase-variant"));

    @TestFactory
    Stream<DynamicTest> everyEntryKeepsItsWord() {
        return ShippedDictionary.ALL.entries().stream()
                .filter(e -> RULES.containsKey(e.kind()) && !e.misuses().isEmpty())
                .filter(e -> e.kind() != Kind.SUPERSEDED || e.years().isEmpty())
                .map(e -> dynamicTest(e.kind() + " " + e.text(), () -> entry(e)));
    }

    private static void entry(Entry entry) {
        assertFalse(entry.source().isEmpty(), "no source");
        assertFalse(entry.examples().isEmpty(), "no example");
        Checker checker = checker(RULES.get(entry.kind()));
        for (Example example : entry.examples()) {
            assertEquals(List.of(), check(checker, example.right()), "said of what is right: " + example.right());
            if (!example.wrong().isEmpty()) {
                wrong(checker, entry, example);
            }
        }
    }

    private static void wrong(Checker checker, Entry entry, Example example) {
        List<Finding> findings = check(checker, example.wrong());
        assertEquals(1, findings.size(), example.wrong() + " " + findings);
        List<Fix> fixes = findings.get(0).fixes();
        boolean fixed = entry.misuses().stream().anyMatch(m -> m.right().isPresent());
        assertEquals(fixed, !fixes.isEmpty(), "a fix");
        if (fixed) {
            assertEquals(
                    example.right(), Edits.apply(example.wrong(), fixes.get(0).edits()));
        }
    }

    private static Checker checker(String rule) {
        return CHECKERS.computeIfAbsent(
                rule,
                id -> new Checker(
                        Checks.all(ShippedDictionary.BASIS),
                        new Settings(Set.of(id), Set.of(), Map.of(), HouseStyle.STANDARD),
                        crash -> {
                            throw new AssertionError(crash.rule().id() + " crashed", crash.cause());
                        }));
    }

    private static final Map<String, Checker> CHECKERS = new java.util.HashMap<>();

    private static List<Finding> check(Checker checker, String text) {
        return checker.check(Analysis.of(TextDocument.of(text), Format.PLAIN)).findings();
    }
}

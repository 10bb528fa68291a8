package org.nigao.app.files;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.nigao.check.Analysis;
import org.nigao.check.Basis;
import org.nigao.check.Checker;
import org.nigao.check.Finding;
import org.nigao.check.HouseStyle;
import org.nigao.check.Settings;
import org.nigao.dictionary.Dictionary;
import org.nigao.dictionary.Entry;
import org.nigao.dictionary.Example;
import org.nigao.dictionary.Kind;
import org.nigao.draft.Format;
import org.nigao.phrase.Contradictions;
import org.nigao.rules.Checks;
import org.nigao.text.Edits;
import org.nigao.text.TextDocument;

/**
 * What is wrong with a dictionary file: lines that are no entries, entries that say the same or contradict each other, entries
 * that do not do what their examples say.
 *
 * @param entries how many lines are entries
 * @param faults whole sentences with file and line
 */
public record DictionaryProof(int entries, List<String> faults) {

    /** The rules whose findings are those of one kind of entry. */
    private static final Map<Kind, String> RULES = Map.of(
            Kind.TYPO, "homophone-typo",
            Kind.CONFUSABLE, "confusable-word",
            Kind.PLEONASM, "pleonasm",
            Kind.COLLOCATION, "collocation-mismatch",
            Kind.BLEND, "blended-structure",
            Kind.PLACEHOLDER, "placeholder-left",
            Kind.SUPERSEDED, "superseded-phrase",
            Kind.PHRASE, "fixed-phrase-variant",
            Kind.TERM, "fixed-phrase-variant",
            Kind.NAME, "fixed-phrase-variant");

    /** Reads a file to its end, past every fault; throws where it cannot be read at all. */
    public static DictionaryProof of(Path file) throws InputException {
        List<String> faults = new ArrayList<>();
        Map<String, Integer> subjects = new HashMap<>();
        int entries = 0;
        int line = 0;
        for (byte[] text : DictionaryFile.lines(file)) {
            line++;
            String where = "词库文件 " + file + " 第 " + line + " 行";
            try {
                for (DictionaryFile.Proofread read : DictionaryFile.proofread(file.toString(), text, line)) {
                    Entry entry = read.entry();
                    entries++;
                    Integer before = subjects.putIfAbsent(entry.subject(), line);
                    if (before != null) {
                        faults.add(where + "的“" + entry.text() + "”与第 " + before + " 行重复：请只留一条。");
                    }
                    Contradictions.in(read.phrase()).forEach(fault -> faults.add(where + fault + "。"));
                    examples(entry).forEach(fault -> faults.add(where + fault));
                }
            } catch (InputException e) {
                faults.add(e.getMessage());
            }
        }
        return new DictionaryProof(entries, List.copyOf(faults));
    }

    private static List<String> examples(Entry entry) {
        String rule = RULES.get(entry.kind());
        if (rule == null || entry.examples().isEmpty()) {
            return List.of();
        }
        Checker checker = new Checker(
                Checks.all(Basis.STANDARD.with(Dictionary.of(List.of(entry)))),
                new Settings(Set.of(rule), Set.of(), Map.of(), HouseStyle.STANDARD),
                crash -> {});
        List<String> faults = new ArrayList<>();
        for (Example example : entry.examples()) {
            if (!check(checker, example.right()).isEmpty()) {
                faults.add("的例子不成立：正确的“" + example.right() + "”也会被报告。");
            }
            if (!example.wrong().isEmpty()) {
                wrong(check(checker, example.wrong()), example).forEach(faults::add);
            }
        }
        return faults;
    }

    private static List<String> wrong(List<Finding> findings, Example example) {
        if (findings.size() != 1) {
            return List.of("的例子不成立：“" + example.wrong() + "”应报告 1 处，实际 " + findings.size() + " 处。");
        }
        if (findings.get(0).fixes().isEmpty()) {
            return List.of();
        }
        String fixed =
                Edits.apply(example.wrong(), findings.get(0).fixes().get(0).edits());
        return fixed.equals(example.right())
                ? List.of()
                : List.of("的例子不成立：“" + example.wrong() + "”会改成“" + fixed + "”，而不是“" + example.right() + "”。");
    }

    private static List<Finding> check(Checker checker, String text) {
        return checker.check(Analysis.of(TextDocument.of(text), Format.PLAIN)).findings();
    }
}

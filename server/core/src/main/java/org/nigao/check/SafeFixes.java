package org.nigao.check;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.nigao.draft.Format;
import org.nigao.text.Edit;
import org.nigao.text.Edits;
import org.nigao.text.TextDocument;

/**
 * A text with every safe fix applied, again and again until none is left.
 *
 * @param titles what was done, as the fixes say it, with how many times
 */
public record SafeFixes(String text, Map<String, Integer> titles) {

    /** One round reveals what the round before was in the way of: a text of narrow columns takes eight. More would be fixes that fight. */
    private static final int ROUNDS = 25;

    public static SafeFixes of(String original, Format format, Checker checker) {
        String text = original;
        Map<String, Integer> titles = new TreeMap<>();
        for (int round = 0; round < ROUNDS; round++) {
            List<Fix> fixes = checker.check(Analysis.of(TextDocument.of(text), format)).findings().stream()
                    .flatMap(finding ->
                            finding.fixes().stream().filter(Fix::isSafe).limit(1))
                    .toList();
            List<Edit> edits = Fixes.together(fixes);
            String mended = Edits.apply(text, edits);
            if (mended.equals(text)) {
                break;
            }
            Set<Edit> applied = new HashSet<>(edits);
            fixes.stream()
                    .filter(fix -> applied.containsAll(fix.edits()))
                    .forEach(fix -> titles.merge(fix.title(), 1, Integer::sum));
            text = mended;
        }
        return new SafeFixes(text, titles);
    }
}

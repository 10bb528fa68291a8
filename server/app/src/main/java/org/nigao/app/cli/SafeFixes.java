package org.nigao.app.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.nigao.check.Analysis;
import org.nigao.check.Checker;
import org.nigao.check.Finding;
import org.nigao.check.Fix;
import org.nigao.draft.Format;
import org.nigao.text.Edit;
import org.nigao.text.Edits;
import org.nigao.text.Span;
import org.nigao.text.TextDocument;

/**
 * A text with every safe fix applied, again and again until none is left.
 *
 * @param titles what was done, as the fixes say it, with how many times
 */
record SafeFixes(String text, Map<String, Integer> titles) {

    /** One round reveals what the round before was in the way of; more than a few would be fixes that fight. */
    private static final int ROUNDS = 5;

    static SafeFixes of(String original, Format format, Checker checker) {
        String text = original;
        Map<String, Integer> titles = new TreeMap<>();
        for (int round = 0; round < ROUNDS; round++) {
            List<Fix> fixes = together(
                    checker.check(Analysis.of(TextDocument.of(text), format)).findings());
            String mended = Edits.apply(
                    text, fixes.stream().flatMap(fix -> fix.edits().stream()).toList());
            if (mended.equals(text)) {
                break;
            }
            fixes.forEach(fix -> titles.merge(fix.title(), 1, Integer::sum));
            text = mended;
        }
        return new SafeFixes(text, titles);
    }

    /** The first safe fix of every finding, without those that would get into each other's way: a fix is all or nothing. */
    private static List<Fix> together(List<Finding> findings) {
        TreeMap<Integer, Span> taken = new TreeMap<>();
        List<Fix> fixes = new ArrayList<>();
        for (Finding finding : findings) {
            finding.fixes().stream().filter(Fix::isSafe).findFirst().ifPresent(fix -> {
                if (fix.edits().stream().allMatch(edit -> isFree(edit, taken))) {
                    fix.edits().forEach(edit -> taken.put(edit.span().start(), edit.span()));
                    fixes.add(fix);
                }
            });
        }
        return fixes;
    }

    private static boolean isFree(Edit edit, TreeMap<Integer, Span> taken) {
        Span span = edit.span();
        Map.Entry<Integer, Span> before = taken.lowerEntry(span.start());
        Map.Entry<Integer, Span> behind = taken.ceilingEntry(span.start());
        boolean clearBefore = before == null || before.getValue().end() <= span.start();
        boolean clearBehind = behind == null || behind.getKey() >= span.end() && behind.getKey() != span.start();
        return clearBefore && clearBehind;
    }
}

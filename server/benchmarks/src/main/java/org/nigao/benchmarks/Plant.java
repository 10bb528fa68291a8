package org.nigao.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.nigao.text.Edit;
import org.nigao.text.Edits;
import org.nigao.text.Span;

/**
 * A text with one slip planted in it.
 *
 * @param text with the slip
 * @param members UTF-16 offsets in {@code text} of the labels of the row, in order
 * @param blamed the members of which a finding should speak, as indices
 */
record Plant(Slip slip, Row row, String original, String text, List<Integer> members, List<Integer> blamed) {

    /** Edits to a row, and the members of it to blame for what they make of it. */
    static Plant relabelling(Slip slip, Row row, String original, List<Edit> edits, int... blamed) {
        return new Plant(
                slip,
                row,
                original,
                Edits.apply(original, edits),
                row.labels().stream().map(l -> moved(l.start(), edits)).toList(),
                IntStream.of(blamed).boxed().toList());
    }

    /** A section of the row deleted. */
    static Plant without(Slip slip, Row row, String original, int section) {
        List<Edit> edits = List.of(Edit.delete(row.sections().get(section)));
        List<Integer> members = new ArrayList<>();
        for (int i = 0; i < row.size(); i++) {
            if (i != section) {
                members.add(moved(row.label(i).start(), edits));
            }
        }
        return new Plant(slip, row, original, Edits.apply(original, edits), members, List.of(section));
    }

    /** A section put in behind another of the row, with the same number. */
    static Plant with(Slip slip, Row row, String original, int behind, String words) {
        Label label = row.label(behind);
        String indent = original.substring(label.lineStart(), label.start());
        int at = row.sections().get(behind).end();
        List<Edit> edits = List.of(Edit.insert(at, indent + label.text() + words));
        List<Integer> members = new ArrayList<>();
        row.labels().forEach(l -> members.add(moved(l.start(), edits)));
        members.add(behind + 1, at + indent.length());
        return new Plant(slip, row, original, Edits.apply(original, edits), members, List.of(behind, behind + 1));
    }

    private static int moved(int offset, List<Edit> edits) {
        int moved = offset;
        for (Edit edit : edits) {
            if (edit.span().end() <= offset) {
                moved += edit.text().length() - edit.span().length();
            }
        }
        return moved;
    }

    /** Whether a span lies on one of the labels to blame. */
    boolean isBlamed(Span span) {
        return blamed.stream()
                .map(members::get)
                .anyMatch(at -> span.start() < at + 2 && span.end() > at || span.start() == at);
    }

    /** Whether in {@code fixed}, which has as many lines as {@link #text}, the row counts 1, 2, 3 … in its own form. */
    boolean isMendedBy(String fixed) {
        String[] lines = fixed.split("\n", -1);
        for (int i = 0; i < members.size(); i++) {
            int line = (int) text.substring(0, members.get(i))
                    .chars()
                    .filter(c -> c == '\n')
                    .count();
            Label wanted = row.label(Math.min(i, row.size() - 1));
            String label = wanted.with(i + 1);
            if (line >= lines.length || !lines[line].strip().startsWith(label)) {
                return false;
            }
        }
        return true;
    }

    /** The labels of the row around the slip, as a person judging a miss wants to see them. */
    String describe() {
        StringBuilder labels = new StringBuilder();
        int first = Math.max(0, blamed.get(0) - 6);
        for (int i = first; i < Math.min(members.size(), first + 14); i++) {
            int at = members.get(i);
            String label = text.substring(
                    at, Math.min(text.length(), at + row.label(0).text().length() + 1));
            labels.append(labels.isEmpty() ? "" : " ").append(blamed.contains(i) ? "»" + label : label);
        }
        return labels.toString().replace('\n', ' ');
    }

    /** The same for plants that differ in nothing but the words put in. */
    String key() {
        return line() + describe();
    }

    /** The line of the first label to blame, counted from 1. */
    int line() {
        return 1
                + (int) text.substring(0, members.get(blamed.get(0)))
                        .chars()
                        .filter(c -> c == '\n')
                        .count();
    }
}

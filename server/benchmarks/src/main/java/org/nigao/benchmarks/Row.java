package org.nigao.benchmarks;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.nigao.benchmarks.Label.Form;
import org.nigao.text.Span;
import org.nigao.text.TextDocument;

/**
 * Labels of one form that count 1, 2, 3 … through a text, each at the start of a line.
 *
 * @param sections for each label the lines from its own to the next label of its own or a higher form
 * @param whole for each section whether no other row of numbers runs into it or out of it
 * @param underNewHeading for each label whether a heading of a higher form stands between it and the label before
 */
record Row(List<Label> labels, List<Span> sections, List<Boolean> whole, List<Boolean> underNewHeading) {

    private static final int LEAST = 4;

    /** The rows of at least four labels; one in which any number is out of place is left out. */
    static List<Row> in(TextDocument document) {
        List<Label> all = new ArrayList<>();
        for (int line = 0; line < document.lineCount(); line++) {
            int start = document.lineStart(line);
            String text = document.text().substring(start, document.lineEnd(line));
            Label.of(text, start).ifPresent(all::add);
        }
        Map<Form, List<Label>> open = new EnumMap<>(Form.class);
        List<List<Label>> rows = new ArrayList<>();
        for (Label label : all) {
            List<Label> row = open.get(label.form());
            if (label.value() == 1 || row == null) {
                row = new ArrayList<>();
                rows.add(row);
                open.put(label.form(), row);
            }
            row.add(label);
        }
        return rows.stream()
                .filter(Row::isClean)
                .map(row -> of(row, all, rows, document.length()))
                .toList();
    }

    private static boolean isClean(List<Label> row) {
        for (int i = 0; i < row.size(); i++) {
            if (row.get(i).value() != i + 1) {
                return false;
            }
        }
        return row.size() >= LEAST;
    }

    private static Row of(List<Label> row, List<Label> all, List<List<Label>> rows, int length) {
        List<Span> sections =
                row.stream().map(label -> section(label, all, length)).toList();
        List<Boolean> whole = sections.stream()
                .map(section -> rows.stream().filter(r -> r != row).noneMatch(r -> crosses(r, section)))
                .toList();
        List<Boolean> underNewHeading = new ArrayList<>();
        for (int i = 0; i < row.size(); i++) {
            underNewHeading.add(i == 0 || sections.get(i - 1).end() < row.get(i).lineStart());
        }
        return new Row(row, sections, whole, underNewHeading);
    }

    private static Span section(Label label, List<Label> all, int length) {
        int end = all.stream()
                .filter(next -> next.start() > label.start() && next.form().compareTo(label.form()) <= 0)
                .findFirst()
                .map(Label::lineStart)
                .orElse(length);
        return new Span(label.lineStart(), end);
    }

    private static boolean crosses(List<Label> row, Span section) {
        long inside = row.stream().filter(l -> section.contains(l.start())).count();
        return inside > 0 && inside < row.size();
    }

    int size() {
        return labels.size();
    }

    Label label(int i) {
        return labels.get(i);
    }

    Form form() {
        return labels.get(0).form();
    }
}

package org.nigao.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nigao.check.Fix;
import org.nigao.draft.Draft;
import org.nigao.draft.Paragraph;
import org.nigao.outline.NumberFault;
import org.nigao.outline.Section;
import org.nigao.text.Edit;
import org.nigao.text.Span;

/** What would set a row of numbers right. All of it waits for a person: only the writer knows which item is missing. */
final class NumberFixes {

    /** Nobody overlooks what renumbering more than this does, and every slip of a long row would carry it. */
    private static final int MOST_RENUMBERED = 300;

    private NumberFixes() {}

    /** The likeliest fix first. */
    static List<Fix> of(NumberFault fault, Draft draft) {
        List<Section> row = fault.row();
        int at = fault.at();
        boolean last = at == row.size() - 1;
        return switch (fault.kind()) {
            case GAP ->
                last
                        ? relabel(row.get(at), fault.expected())
                        : join(onwards(row, at, fault.expected()), relabel(row.get(at), fault.expected()));
            case LATE_START -> onwards(row, 0, 1);
            case WRONG_NUMBER -> relabel(row.get(at), fault.expected());
            case REPEAT, RESTART -> onwards(row, at, fault.expected());
            case DOUBLED ->
                List.of(Fix.confirm(
                        "删去重复的这一行", Edit.delete(withBreak(row.get(at).paragraph(), draft))));
            case SWAP -> swap(row.get(at), row.get(at + 1));
            case MISPLACED, TANGLED -> onwards(row, 0, 1);
        };
    }

    /** The label of a section with another number. */
    static String label(Section section, int number) {
        return section.marker().flatMap(m -> m.label(number)).map(String::strip).orElse(String.valueOf(number));
    }

    private static List<Fix> relabel(Section section, int number) {
        return edit(section, number)
                .map(e -> List.of(Fix.confirm("改为“" + label(section, number) + "”", e)))
                .orElse(List.of());
    }

    private static List<Fix> onwards(List<Section> row, int from, int first) {
        if (row.size() - from > MOST_RENUMBERED) {
            return List.of();
        }
        List<Edit> edits = new ArrayList<>();
        for (int i = from; i < row.size(); i++) {
            edit(row.get(i), first + i - from).ifPresent(edits::add);
        }
        if (edits.isEmpty()) {
            return List.of();
        }
        String title = from == 0 ? "本组从头重新编号" : "从这里起依次改为“" + label(row.get(from), first) + "”……";
        return List.of(Fix.confirm(title + "（" + edits.size() + " 处）", edits));
    }

    private static List<Fix> swap(Section first, Section second) {
        List<Edit> edits = new ArrayList<>();
        edit(first, second.number()).ifPresent(edits::add);
        edit(second, first.number()).ifPresent(edits::add);
        return edits.size() < 2 ? List.of() : List.of(Fix.confirm("对调这两个序号", edits));
    }

    private static Optional<Edit> edit(Section section, int number) {
        if (section.number() == number) {
            return Optional.empty();
        }
        Paragraph paragraph = section.paragraph();
        return section.marker().flatMap(m -> m.numeral(number).map(n -> new Edit(paragraph.span(m.numeral()), n)));
    }

    private static Span withBreak(Paragraph paragraph, Draft draft) {
        int next = paragraph.firstLine() + paragraph.line().lines().size();
        int end = next < draft.document().lineCount()
                ? draft.document().lineStart(next)
                : draft.document().length();
        return new Span(paragraph.start(), end);
    }

    private static List<Fix> join(List<Fix> first, List<Fix> second) {
        List<Fix> all = new ArrayList<>(first);
        all.addAll(second);
        return all;
    }
}

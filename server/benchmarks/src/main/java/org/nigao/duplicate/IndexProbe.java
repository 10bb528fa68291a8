package org.nigao.duplicate;

import java.util.ArrayList;
import java.util.List;
import org.nigao.draft.Draft;
import org.nigao.draft.LogicalLine;
import org.nigao.draft.Paragraph;

/** The index by itself, without what is told of it, in step with a draft that is edited. */
public final class IndexProbe {

    private final NearIndex index = new NearIndex();
    private List<LogicalLine> lines;
    private List<LogicalLine> gone = List.of();
    private List<LogicalLine> come = List.of();

    private IndexProbe(List<LogicalLine> lines) {
        this.lines = lines;
    }

    public static IndexProbe of(Draft draft) {
        IndexProbe probe = new IndexProbe(lines(draft));
        probe.index.update(List.of(), probe.lines);
        return probe;
    }

    /** Looks for the paragraphs that differ in the next version. */
    public void change(Draft next) {
        List<LogicalLine> now = lines(next);
        int shared = Math.min(lines.size(), now.size());
        int front = 0;
        while (front < shared && lines.get(front) == now.get(front)) {
            front++;
        }
        int back = 0;
        while (back < shared - front && lines.get(lines.size() - 1 - back) == now.get(now.size() - 1 - back)) {
            back++;
        }
        List<LogicalLine> before = lines.subList(front, lines.size() - back);
        List<LogicalLine> after = now.subList(front, now.size() - back);
        gone = NearIndex.without(before, after);
        come = NearIndex.without(after, before);
        lines = now;
    }

    /** Works out what the new paragraphs say, which everything that reads them asks. */
    public void read() {
        come.forEach(LogicalLine::wording);
    }

    public void update() {
        index.update(gone, come);
    }

    private static List<LogicalLine> lines(Draft draft) {
        List<LogicalLine> lines = new ArrayList<>();
        for (Paragraph paragraph : draft.paragraphs()) {
            lines.add(paragraph.line());
        }
        return lines;
    }
}

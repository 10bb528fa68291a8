package org.nigao.app.cli;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.ChangeDelta;
import com.github.difflib.patch.Chunk;
import com.github.difflib.patch.Patch;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;

/** What changed in a text, in the form that {@code patch -p1} applies. */
final class UnifiedDiff {

    private static final int CONTEXT_LINES = 3;
    private static final int HEADER_LINES = 2;

    private UnifiedDiff() {}

    static void print(String name, String before, String after, PrintStream out) {
        List<String> old = lines(before);
        List<String> changed = lines(after);
        Patch<String> patch = changes(old, changed);
        List<String> diff = UnifiedDiffUtils.generateUnifiedDiff("a/" + name, "b/" + name, old, patch, CONTEXT_LINES);
        for (int i = 0; i < diff.size(); i++) {
            String line = diff.get(i);
            out.print(line);
            if (i < HEADER_LINES || line.startsWith("@@")) {
                out.print('\n');
            } else if (!line.endsWith("\n")) {
                out.print("\n\\ No newline at end of file\n");
            }
        }
        out.flush();
    }

    /** The changes, with what was taken out and what came in its place in one piece, as people expect to read them. */
    private static Patch<String> changes(List<String> old, List<String> changed) {
        // In linear space: the other form of the algorithm takes gigabytes where every line of a long draft changes.
        List<AbstractDelta<String>> deltas = DiffUtils.diff(old, changed, new MyersDiffWithLinearSpace<>(), null)
                .getDeltas();
        Patch<String> patch = new Patch<>();
        for (int i = 0; i < deltas.size(); ) {
            Chunk<String> from = deltas.get(i).getSource();
            Chunk<String> to = deltas.get(i).getTarget();
            int fromEnd = from.getPosition() + from.size();
            int toEnd = to.getPosition() + to.size();
            for (i++; i < deltas.size() && deltas.get(i).getSource().getPosition() == fromEnd; i++) {
                fromEnd += deltas.get(i).getSource().size();
                toEnd += deltas.get(i).getTarget().size();
            }
            patch.addDelta(new ChangeDelta<>(
                    new Chunk<>(from.getPosition(), old.subList(from.getPosition(), fromEnd)),
                    new Chunk<>(to.getPosition(), changed.subList(to.getPosition(), toEnd))));
        }
        return patch;
    }

    /** Each with its line break, so that a changed break shows. */
    private static List<String> lines(String text) {
        List<String> lines = new ArrayList<>();
        int from = 0;
        for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', from)) {
            lines.add(text.substring(from, end + 1));
            from = end + 1;
        }
        if (from < text.length()) {
            lines.add(text.substring(from));
        }
        return lines;
    }
}

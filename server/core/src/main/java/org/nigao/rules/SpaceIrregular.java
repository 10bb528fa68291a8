package org.nigao.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.nigao.check.Analysis;
import org.nigao.check.DraftCheck;
import org.nigao.check.Finding;
import org.nigao.check.Fix;
import org.nigao.check.Rule;
import org.nigao.draft.Draft;
import org.nigao.draft.Format;
import org.nigao.draft.Han;
import org.nigao.draft.Line;
import org.nigao.draft.Paragraph;
import org.nigao.draft.Whitespace;
import org.nigao.text.Edit;
import org.nigao.text.Span;

/** White space at the end of lines, on empty lines, and where no layout asks for it. */
final class SpaceIrregular implements DraftCheck {

    private static final Rule RULE = Rule.hint("space-irregular", "空格异常");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void run(Analysis analysis, Consumer<Finding> found) {
        Draft draft = analysis.draft();
        List<Line> lines = draft.lines();
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            // Nearly every line is as it should be; only of the others it is asked where they stand.
            if (!line.hasLooseSpaces() || !line.isBlank() && !endsParagraph(draft, i)) {
                continue;
            }
            int start = draft.document().lineStart(i);
            if (line.isBlank()) {
                spaces(line, 0).forEach(s -> found.accept(delete(s.shift(start), "空行里有空格")));
            } else {
                inside(line, start, found);
                // Two spaces at the end of a line are a line break in Markdown.
                if (draft.format() == Format.PLAIN && !endsInEmptyCells(line)) {
                    spaces(line, visibleEnd(line)).forEach(s -> found.accept(delete(s.shift(start), "行尾有空格")));
                }
            }
        }
    }

    /** Tabs behind others, or several: the cells of a row that nothing is written in. */
    private static boolean endsInEmptyCells(Line line) {
        String text = line.text();
        int first = text.indexOf('\t', line.shape().from());
        return first >= 0 && text.lastIndexOf('\t') > first && text.lastIndexOf('\t') >= visibleEnd(line);
    }

    private static int visibleEnd(Line line) {
        int end = line.text().length();
        while (end > 0 && Whitespace.isInvisible(line.text().charAt(end - 1))) {
            end--;
        }
        return end;
    }

    /** The runs of spaces from an offset to the end; controls among them are the matter of mojibake-or-control. */
    private static List<Span> spaces(Line line, int from) {
        List<Span> runs = new ArrayList<>();
        String text = line.text();
        for (int i = from; i < text.length(); ) {
            int end = i;
            while (end < text.length() && isSpace(text.charAt(end))) {
                end++;
            }
            if (end > i) {
                runs.add(new Span(i, end));
            }
            i = Math.max(end, i + 1);
        }
        return runs;
    }

    private static boolean isSpace(char c) {
        return c == '\t' || Character.getType(c) == Character.SPACE_SEPARATOR;
    }

    /** Whether a paragraph of text ends on a line; a break inside one is the matter of hard-wrap, and so is the space there. */
    private static boolean endsParagraph(Draft draft, int line) {
        int start = draft.document().lineStart(line);
        Paragraph paragraph = draft.paragraphAt(draft.document().lineEnd(line));
        while (paragraph.span().end() >= start) {
            if (paragraph.role().isText()
                    && paragraph.line().length() > 2
                    && draft.document().lineOf(paragraph.span().end()) == line) {
                return true;
            }
            if (paragraph.index() == 0) {
                return false;
            }
            paragraph = draft.paragraphs().get(paragraph.index() - 1);
        }
        return false;
    }

    private static void inside(Line line, int start, Consumer<Finding> found) {
        List<Span> spaces = line.irregularSpaces();
        for (Span space : spaces) {
            boolean noBreak =
                    space.length() == 1 && line.text().charAt(space.start()) == '\u00a0' && !isBetweenHan(line, space);
            Span at = space.shift(start);
            found.accept(
                    noBreak
                            ? Finding.of(RULE, at, "文中有不换行空格").fixedBy(Fix.safe("改为普通空格", new Edit(at, " ")))
                            : delete(at, "字间有空格"));
        }
    }

    private static boolean isBetweenHan(Line line, Span space) {
        String text = line.text();
        return space.start() > 0
                && space.end() < text.length()
                && Han.is(text.charAt(space.start() - 1))
                && Han.is(text.charAt(space.end()));
    }

    private static Finding delete(Span span, String message) {
        return Finding.of(RULE, span, message).fixedBy(Fix.safe("清理空格", Edit.delete(span)));
    }

    @Override
    public Optional<String> summary(List<Finding> all, Analysis analysis) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        all.forEach(f -> counts.merge(f.message(), 1, Integer::sum));
        return Optional.of("全文 " + all.size() + " 处空格异常（" + Words.counted(counts) + "）");
    }
}

package org.nigao.refactor;

import java.util.ArrayList;
import java.util.List;
import org.nigao.draft.Draft;
import org.nigao.draft.Format;
import org.nigao.draft.Paragraph;
import org.nigao.draft.Whitespace;
import org.nigao.text.Edit;
import org.nigao.text.Span;

/** Puts line breaks where paragraphs begin and takes them out where they do not. */
final class LineBreaks {

    private LineBreaks() {}

    /** A line break in front of each paragraph of a physical line that runs on in it. */
    static List<Edit> split(int line, Draft draft) {
        String lineBreak = draft.document().lineBreak().repeat(draft.format() == Format.MARKDOWN ? 2 : 1);
        return draft.paragraphs().stream()
                .filter(p -> p.inline() && draft.document().lineOf(p.start()) == line)
                .map(p -> new Edit(gapBefore(p.start(), draft), lineBreak))
                .toList();
    }

    private static Span gapBefore(int start, Draft draft) {
        int line = draft.document().lineStart(draft.document().lineOf(start));
        return new Span(Whitespace.trimEnd(draft.text(), line, start), start);
    }

    /** The physical lines of a paragraph as one. */
    static List<Edit> join(Paragraph paragraph) {
        String text = paragraph.text();
        List<Edit> edits = new ArrayList<>();
        for (int seam : paragraph.line().seams()) {
            Span gap = new Span(
                    paragraph.start() + paragraph.line().source(seam - 1) + 1,
                    paragraph.start() + paragraph.line().source(seam));
            edits.add(new Edit(gap, isLatin(text.charAt(seam - 1)) && isLatin(text.charAt(seam)) ? " " : ""));
        }
        return edits;
    }

    private static boolean isLatin(char c) {
        return c < 0x80 && Character.isLetterOrDigit(c);
    }
}

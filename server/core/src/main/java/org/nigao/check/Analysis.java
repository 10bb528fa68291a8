package org.nigao.check;

import java.util.List;
import org.nigao.draft.Draft;
import org.nigao.draft.Format;
import org.nigao.draft.Lanes;
import org.nigao.draft.Paragraph;
import org.nigao.duplicate.Overlaps;
import org.nigao.duplicate.Repeats;
import org.nigao.outline.Outline;
import org.nigao.text.Edit;
import org.nigao.text.TextDocument;

/**
 * All that is known of one version of a draft before any rule is applied. Immutable.
 *
 * @param isFinished whether nobody is at work on it: a file that is read, rather than a draft that is typed, may be told that
 *     its last line breaks off
 */
public record Analysis(Draft draft, Outline outline, Repeats repeats, Overlaps overlaps, boolean isFinished) {

    public static Analysis of(TextDocument document, Format format) {
        return of(Draft.of(document, format));
    }

    public static Analysis of(Draft draft) {
        List<Paragraph> paragraphs = draft.paragraphs();
        Overlaps overlaps = Lanes.both(
                paragraphs.size(), () -> paragraphs.forEach(p -> p.line().look()), () -> Overlaps.of(draft));
        Repeats repeats = Repeats.of(overlaps);
        return new Analysis(draft, Outline.of(draft, repeats::isOutOfRow), repeats, overlaps, false);
    }

    /** The analysis after an edit; equal to that of the new text, at a cost that follows the edit. */
    public Analysis edited(Edit edit) {
        Draft changed = draft.edited(edit);
        Overlaps overlapped = overlaps.next(changed);
        Repeats repeated = repeats.next(overlapped);
        return new Analysis(changed, outline.next(changed, repeated::isOutOfRow), repeated, overlapped, isFinished);
    }

    /** The same, of a text that nobody is typing in. */
    public Analysis asFinished() {
        return new Analysis(draft, outline, repeats, overlaps, true);
    }
}

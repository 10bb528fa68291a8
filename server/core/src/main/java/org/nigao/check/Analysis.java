package org.nigao.check;

import org.nigao.draft.Draft;
import org.nigao.draft.Format;
import org.nigao.duplicate.Overlaps;
import org.nigao.duplicate.Repeats;
import org.nigao.outline.Outline;
import org.nigao.text.Edit;
import org.nigao.text.TextDocument;

/**
 * All that is known of one version of a draft before any rule is applied. Immutable; of a draft that was just opened the rest is
 * worked out when it is first asked for, so that it can be done beside what needs the lines alone.
 */
public final class Analysis {

    private final Draft draft;
    private final boolean isFinished;
    private Overlaps overlaps;
    private Repeats repeats;
    private Outline outline;

    private Analysis(Draft draft, boolean isFinished) {
        this.draft = draft;
        this.isFinished = isFinished;
    }

    public static Analysis of(TextDocument document, Format format) {
        return of(Draft.of(document, format));
    }

    public static Analysis of(Draft draft) {
        return new Analysis(draft, false);
    }

    public Draft draft() {
        return draft;
    }

    /** What stands twice, or almost; any thread may ask, and others wait for the first. */
    public synchronized Overlaps overlaps() {
        if (overlaps == null) {
            overlaps = Overlaps.of(draft);
        }
        return overlaps;
    }

    public synchronized Repeats repeats() {
        if (repeats == null) {
            repeats = Repeats.of(overlaps());
        }
        return repeats;
    }

    public synchronized Outline outline() {
        if (outline == null) {
            outline = Outline.of(draft, repeats()::isOutOfRow);
        }
        return outline;
    }

    /**
     * Whether nobody is at work on it: a file that is read, rather than a draft that is typed, may be told that its last line
     * breaks off.
     */
    public boolean isFinished() {
        return isFinished;
    }

    /** The analysis after an edit; equal to that of the new text, at a cost that follows the edit. */
    public Analysis edited(Edit edit) {
        Analysis edited = new Analysis(draft.edited(edit), isFinished);
        edited.overlaps = overlaps().next(edited.draft);
        edited.repeats = repeats().next(edited.overlaps);
        edited.outline = outline().next(edited.draft, edited.repeats::isOutOfRow);
        return edited;
    }

    /** The same, of a text that nobody is typing in. */
    public synchronized Analysis asFinished() {
        Analysis finished = new Analysis(draft, true);
        finished.overlaps = overlaps;
        finished.repeats = repeats;
        finished.outline = outline;
        return finished;
    }
}

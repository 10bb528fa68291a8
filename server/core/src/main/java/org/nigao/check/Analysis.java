package org.nigao.check;

import java.util.List;
import java.util.Optional;
import org.nigao.draft.Draft;
import org.nigao.draft.Format;
import org.nigao.draft.Paragraph;
import org.nigao.draft.Role;
import org.nigao.duplicate.Overlaps;
import org.nigao.duplicate.Repeats;
import org.nigao.outline.Outline;
import org.nigao.text.Edit;
import org.nigao.text.Span;
import org.nigao.text.TextDocument;

/**
 * All that is known of one version of a draft before any rule is applied. Immutable; what is more than its paragraphs is worked
 * out when it is first asked for, so that it can be done beside what needs the lines alone. Any thread may ask.
 */
public final class Analysis {

    /** What no sentence goes on behind. */
    private static final String ENDS = "。！？：…!?:|｜";

    private final Draft draft;
    private final boolean isFinished;
    /** The version before, of which everything is known; nothing once everything is known of this one. */
    private Optional<Analysis> before;

    private Overlaps overlaps;
    private Repeats repeats;
    private Outline outline;

    private Analysis(Draft draft, boolean isFinished, Optional<Analysis> before) {
        this.draft = draft;
        this.isFinished = isFinished;
        this.before = before;
    }

    public static Analysis of(TextDocument document, Format format) {
        return of(Draft.of(document, format));
    }

    public static Analysis of(Draft draft) {
        return new Analysis(draft, false, Optional.empty());
    }

    public Draft draft() {
        return draft;
    }

    /** What stands twice, or almost. */
    public synchronized Overlaps overlaps() {
        if (overlaps == null) {
            overlaps = before.map(b -> b.overlaps.next(draft)).orElseGet(() -> Overlaps.of(draft));
        }
        return overlaps;
    }

    public synchronized Repeats repeats() {
        if (repeats == null) {
            Overlaps now = overlaps();
            repeats = before.map(b -> b.repeats.next(now)).orElseGet(() -> Repeats.of(now));
        }
        return repeats;
    }

    public synchronized Outline outline() {
        if (outline == null) {
            Repeats now = repeats();
            outline = before.map(b -> b.outline.next(draft, now::isOutOfRow))
                    .orElseGet(() -> Outline.of(draft, now::isOutOfRow));
            before = Optional.empty();
        }
        return outline;
    }

    /** Whether nobody is at work on it: it is a file that is read, rather than a draft that is typed. */
    public boolean isFinished() {
        return isFinished;
    }

    /** Where someone may be at work: the last sentence of a draft that is typed has no end yet, and nothing stands behind it. */
    public Optional<Span> beingWritten() {
        List<Paragraph> paragraphs = draft.paragraphs();
        if (isFinished || paragraphs.isEmpty()) {
            return Optional.empty();
        }
        Paragraph paragraph = paragraphs.get(paragraphs.size() - 1);
        Span last = paragraph.trimmed();
        boolean open = (paragraph.role() == Role.BODY || paragraph.role() == Role.TITLE)
                && last.end() == draft.document().length()
                && ENDS.indexOf(draft.document().chars().charAt(last.end() - 1)) < 0;
        return open ? Optional.of(last) : Optional.empty();
    }

    /** The analysis after an edit; equal to that of the new text, at a cost that follows the edit. */
    public Analysis edited(Edit edit) {
        outline(); // and so everything else
        return new Analysis(draft.edited(edit), isFinished, Optional.of(this));
    }

    /** The same, of a text that nobody is typing in. */
    public synchronized Analysis asFinished() {
        Analysis finished = new Analysis(draft, true, before);
        finished.overlaps = overlaps;
        finished.repeats = repeats;
        finished.outline = outline;
        return finished;
    }
}

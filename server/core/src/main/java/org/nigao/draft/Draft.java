package org.nigao.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.nigao.text.Bisection;
import org.nigao.text.Edit;
import org.nigao.text.Span;
import org.nigao.text.TextDocument;

/**
 * One version of a draft: its lines, and the paragraphs they make. Immutable.
 *
 * <p>{@link #edited} keeps every line the edit did not touch, with all that was computed from it; the passes over all
 * lines only look at what each line already knows.
 */
public final class Draft {

    private static final Answered<Draft> NOTHING_ASKED = Answered.nothing();

    private final TextDocument document;
    private final Format format;
    private final List<Line> lines;
    private final DocumentParts parts;
    private final Seams seams;
    private Answered<Draft> answered = NOTHING_ASKED;

    private Draft(TextDocument document, Format format, List<Line> lines, Seams seams, DocumentParts parts) {
        this.document = document;
        this.format = format;
        this.lines = lines;
        this.seams = seams;
        this.parts = parts;
    }

    public static Draft of(TextDocument document, Format format) {
        Line[] lines = new Line[document.lineCount()];
        Lanes lanes = Lanes.of(lines.length);
        lanes.each(lines.length, i -> {
            lines[i] = new Line(document.line(i));
            if (lanes == Lanes.TWO) {
                lines[i].look(); // one alone looks at a line when it is asked
            }
        });
        return of(document, format, List.of(lines));
    }

    private static Draft of(TextDocument document, Format format, List<Line> lines) {
        Seams seams = Seams.of(lines);
        DocumentParts parts = DocumentParts.of(Paragraphs.of(document, lines, format, seams));
        return new Draft(document, format, lines, seams, parts);
    }

    public static Draft of(String text) {
        return of(TextDocument.of(text), Format.PLAIN);
    }

    /** This draft after an edit; equal to the draft parsed afresh from the new text. */
    public Draft edited(Edit edit) {
        TextDocument changed = document.with(edit);
        // One unit on either side counts as touched: \r and \n may have met or parted there.
        int before = document.lineOf(Math.max(0, edit.span().start() - 1));
        int after = document.lineCount()
                - 1
                - document.lineOf(Math.min(document.length(), edit.span().end() + 1));
        List<Line> changedLines = new ArrayList<>(changed.lineCount());
        changedLines.addAll(lines.subList(0, before));
        for (int i = before; i < changed.lineCount() - after; i++) {
            changedLines.add(new Line(changed.line(i)));
        }
        changedLines.addAll(lines.subList(lines.size() - after, lines.size()));
        LineChange change = new LineChange(lines, changedLines, before, after);
        Seams next = seams.next(change);
        return new Draft(changed, format, changedLines, next, parts.next(changed, change, format, next));
    }

    public TextDocument document() {
        return document;
    }

    public String text() {
        return document.text();
    }

    public Format format() {
        return format;
    }

    /** The physical lines, blank ones too. */
    public List<Line> lines() {
        return lines;
    }

    /** Every paragraph in order, also what is no body text; blank lines make none. */
    public List<Paragraph> paragraphs() {
        return parts.assigned();
    }

    /** The last paragraph that begins at an offset of the original or before it; the first where none does. */
    public Paragraph paragraphAt(int offset) {
        return paragraphs().get(Math.max(0, beginningUpTo(offset) - 1));
    }

    /** The paragraph that an offset of the original stands in or at the end of; empty between two, and in a blank line. */
    public Optional<Paragraph> paragraphAround(int offset) {
        int count = beginningUpTo(offset);
        return count > 0 && offset <= paragraphs().get(count - 1).span().end()
                ? Optional.of(paragraphs().get(count - 1))
                : Optional.empty();
    }

    private int beginningUpTo(int offset) {
        return Bisection.upTo(paragraphs(), Paragraph::start, offset);
    }

    /** Whether a sentence that breaks off in a paragraph goes on in another with the number of a page between them. */
    public boolean goesOnBehindPage(Paragraph paragraph, Paragraph next) {
        return LineBreaks.goesOnBehindPage(
                Joined.of(paragraph), next.line().lines().get(0), lines, seams);
    }

    /** The same with nothing but blank lines between, as paragraphs have too. */
    public boolean goesOnBehindBlank(Paragraph paragraph, Paragraph next) {
        return LineBreaks.goesOnBehindBlank(
                Joined.of(paragraph), next.line().lines().get(0), lines, seams);
    }

    /** What a question has for an answer, worked out once for all who ask it one after the other. */
    public <T> T answer(Function<Draft, T> question) {
        Answered<Draft> known = answered.to(question, this);
        answered = known;
        return known.as(question);
    }

    /** The text of a span of the original. */
    public String text(Span span) {
        return document.text(span);
    }
}

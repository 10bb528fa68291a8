package org.nigao.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.nigao.draft.Draft;
import org.nigao.draft.MarkdownHeading;
import org.nigao.draft.Marker;
import org.nigao.draft.NumberStyle;
import org.nigao.draft.Paragraph;
import org.nigao.draft.Role;
import org.nigao.text.Span;

/**
 * What an edit does to an outline whose numbers it leaves alone: sections in front of it stay what they are, those behind it
 * are only moved, and few hold the paragraphs that changed. The outcome is that of building the outline afresh.
 */
final class Displacement {

    /** Who pastes more than so many paragraphs can wait for the outline to be built. */
    private static final int WIDEST = 64;

    private final List<Paragraph> before;
    private final List<Paragraph> after;
    /** How many paragraphs in front of the edit are the same. */
    private final int front;
    /** How many behind it are the same but for their places. */
    private final int back;
    /** How far those are moved, in UTF-16 units. */
    private final int by;
    /** What has become of the section that began on a paragraph of the version before, where it did not end in front of the edit. */
    private final Section[] now;

    private Displacement(List<Paragraph> before, List<Paragraph> after, int by) {
        this.before = before;
        this.after = after;
        this.by = by;
        int shared = Math.min(before.size(), after.size());
        int same = 0;
        while (same < shared && isSame(before.get(same), after.get(same), 0)) {
            same++;
        }
        this.front = same;
        int moved = 0;
        while (moved < shared - front
                && isSame(before.get(before.size() - 1 - moved), after.get(after.size() - 1 - moved), by)) {
            moved++;
        }
        this.back = moved;
        this.now = new Section[before.size()];
    }

    /**
     * What the edit between two versions of a draft did; nothing where it may have changed how the numbers hang together.
     *
     * @param wasCopy whether the paragraph of the version before with an index belonged to a pasted copy
     * @param isCopy whether that of the next does
     */
    static Optional<Displacement> between(Draft before, Draft after, IntPredicate wasCopy, IntPredicate isCopy) {
        Displacement found = new Displacement(
                before.paragraphs(),
                after.paragraphs(),
                after.document().length() - before.document().length());
        return Optional.of(found).filter(d -> d.keepsNumbers() && d.keepsCopies(wasCopy, isCopy));
    }

    private static boolean isSame(Paragraph old, Paragraph now, int by) {
        return old == now && by == 0
                || old.line() == now.line()
                        && old.start() + by == now.start()
                        && old.role() == now.role()
                        && old.inline() == now.inline();
    }

    private int endBefore() {
        return before.size() - back;
    }

    private int endAfter() {
        return after.size() - back;
    }

    /** Whether what changed is plain text before and now, or as many paragraphs with the same numbers. */
    private boolean keepsNumbers() {
        int were = endBefore() - front;
        int are = endAfter() - front;
        if (were > WIDEST || are > WIDEST || (were == 0) != (are == 0) || mayNameAttachment()) {
            return false;
        }
        if (were != are) {
            return arePlain(before, endBefore()) && arePlain(after, endAfter());
        }
        for (int i = front; i < endBefore(); i++) {
            Paragraph old = before.get(i);
            Paragraph now = after.get(i);
            if (!isText(old) || !isText(now) || !keepsNumber(old, now)) {
                return false;
            }
        }
        return !echoes(before, endBefore()) && !echoes(after, endAfter());
    }

    /** Whether the first changed line stands right below a label: it may be what the attachment is called. */
    private boolean mayNameAttachment() {
        return front > 0 && before.get(front - 1).role() == Role.ATTACHMENT_LABEL;
    }

    private boolean arePlain(List<Paragraph> paragraphs, int end) {
        for (int i = front; i < end; i++) {
            Paragraph paragraph = paragraphs.get(i);
            if (!isText(paragraph) || paragraph.line().marker().isPresent()) {
                return false;
            }
        }
        return true;
    }

    /** Whether nothing but a number makes a section of it. */
    private static boolean isText(Paragraph paragraph) {
        return paragraph.role() == Role.BODY && MarkdownHeading.depth(paragraph.text()) == 0;
    }

    /** Whether all that decides where a number belongs is as it was. */
    private static boolean keepsNumber(Paragraph old, Paragraph now) {
        Optional<Marker> was = old.line().marker();
        if (was.isEmpty()) {
            return now.line().marker().isEmpty();
        }
        // Of 1.2 and of a number that is none by its form alone the words behind it count too.
        return was.equals(now.line().marker())
                && was.get().confidence() == Marker.Confidence.SURE
                && was.get().style() != NumberStyle.DECIMAL
                && old.line().doubledMarker().isEmpty()
                && now.line().doubledMarker().isEmpty();
    }

    /** Whether a changed line says again what stands beside it. */
    private boolean echoes(List<Paragraph> paragraphs, int end) {
        for (int i = Math.max(1, front); i <= end && i < paragraphs.size(); i++) {
            Optional<Candidate> here = candidate(paragraphs.get(i));
            Optional<Candidate> above = candidate(paragraphs.get(i - 1));
            if (here.isPresent() && above.isPresent() && here.get().isEchoOf(above.get())) {
                return true;
            }
        }
        return false;
    }

    private static Optional<Candidate> candidate(Paragraph paragraph) {
        return paragraph.line().marker().map(m -> Candidate.of(paragraph, m));
    }

    private boolean keepsCopies(IntPredicate wasCopy, IntPredicate isCopy) {
        return none(wasCopy, endBefore())
                && none(isCopy, endAfter())
                && IntStream.range(0, front).allMatch(i -> wasCopy.test(i) == isCopy.test(i))
                && IntStream.rangeClosed(1, back)
                        .allMatch(i -> wasCopy.test(before.size() - i) == isCopy.test(after.size() - i));
    }

    /** Whether none of the changed paragraphs is one. */
    private boolean none(IntPredicate isCopy, int end) {
        return IntStream.range(front, end).noneMatch(isCopy);
    }

    /** The same sections in the next version. */
    List<Section> sections(List<Section> old) {
        if (old.isEmpty() || isUntouched(old.get(old.size() - 1))) {
            return old;
        }
        List<Section> moved = new ArrayList<>(old.size());
        old.forEach(section -> moved.add(section(section)));
        return List.copyOf(moved);
    }

    /** Whether it ends before anything has changed. */
    private boolean isUntouched(Section section) {
        return front == before.size() || section.end() <= before.get(front).start();
    }

    private Section section(Section old) {
        if (isUntouched(old)) {
            return old;
        }
        Section carried = isChanged(old) ? rewritten(old) : moved(old);
        now[old.paragraph().index()] = carried;
        return carried;
    }

    private Section moved(Section old) {
        return new Section(
                old.kind(),
                paragraph(old),
                old.marker(),
                old.number(),
                moved(old.label()),
                moved(old.title()),
                end(old.end()),
                old.level(),
                sections(old.children()));
    }

    private Section rewritten(Section old) {
        Paragraph paragraph = paragraph(old);
        Marker marker = paragraph.line().marker().orElseThrow();
        return new Section(
                SectionBuilder.kind(paragraph),
                paragraph,
                Optional.of(marker),
                old.number(),
                SectionBuilder.label(paragraph, marker),
                SectionBuilder.title(paragraph, marker),
                end(old.end()),
                old.level(),
                sections(old.children()));
    }

    private boolean isChanged(Section old) {
        int index = old.paragraph().index();
        return index >= front && index < endBefore();
    }

    /** No section begins on plain text, so that one among changed paragraphs has its counterpart at the same place. */
    private Paragraph paragraph(Section old) {
        int index = old.paragraph().index();
        return after.get(index < endBefore() ? index : index + after.size() - before.size());
    }

    /** A span that lies in one paragraph. */
    private Span moved(Span span) {
        return isBehind(span.start()) ? span.shift(by) : span;
    }

    private boolean isBehind(int offset) {
        return back > 0 && offset >= before.get(endBefore()).start();
    }

    /** The end of the same last paragraph. */
    private int end(int old) {
        if (isBehind(old)) {
            return old + by;
        }
        if (front == before.size() || old <= before.get(front).start()) {
            return old;
        }
        int last = front;
        while (last + 1 < endBefore() && before.get(last + 1).start() < old) {
            last++;
        }
        return after.get(before.size() == after.size() ? last : endAfter() - 1).trimmedEnd();
    }

    /** The same groups of the sections that were carried over. */
    List<SiblingGroup> groups(List<SiblingGroup> old) {
        List<SiblingGroup> moved = new ArrayList<>(old.size());
        old.forEach(group -> moved.add(group(group)));
        return moved;
    }

    private SiblingGroup group(SiblingGroup old) {
        List<Section> members = old.members();
        Section last = members.get(members.size() - 1);
        Optional<Section> parent = old.parent().map(this::carried);
        boolean hasSameParent = parent.isEmpty() || parent.get() == old.parent().get();
        if (hasSameParent && carried(last) == last) {
            return old;
        }
        List<Section> carried = new ArrayList<>(members.size());
        boolean changed = parent.isPresent() && isChanged(old.parent().get());
        for (Section member : members) {
            carried.add(carried(member));
            changed |= isChanged(member);
        }
        return changed ? old.rewritten(parent, carried) : old.moved(parent, carried);
    }

    private Section carried(Section old) {
        return isUntouched(old) ? old : now[old.paragraph().index()];
    }
}

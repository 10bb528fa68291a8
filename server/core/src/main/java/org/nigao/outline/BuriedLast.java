package org.nigao.outline;

import java.util.ArrayList;
import java.util.List;
import org.nigao.draft.Draft;
import org.nigao.draft.Marker;
import org.nigao.draft.NumberStyle;
import org.nigao.draft.Paragraph;
import org.nigao.draft.Role;

/**
 * Finds the last heading of a row where it stands behind a sentence inside the paragraph before it: no number is missing
 * behind it that would tell.
 */
final class BuriedLast {

    /** A section is not longer than this where its next heading is looked for. */
    private static final int FARTHEST = 40;

    private static final int FEWEST = 2;

    private final Draft draft;
    private final List<SiblingGroup> groups;

    private BuriedLast(Draft draft, List<SiblingGroup> groups) {
        this.draft = draft;
        this.groups = groups;
    }

    static List<BuriedLabel> in(Draft draft, List<SiblingGroup> groups) {
        BuriedLast rows = new BuriedLast(draft, groups);
        List<BuriedLabel> found = new ArrayList<>();
        for (Paragraph paragraph : draft.paragraphs()) {
            if (paragraph.role() == Role.BODY && !paragraph.inline()) {
                List<Marker> inner = paragraph.line().innerMarkers();
                if (inner.size() == 1 && rows.goesOnIn(paragraph, inner.get(0))) {
                    found.add(new BuriedLabel(paragraph, inner.get(0).label()));
                }
            }
        }
        return found;
    }

    /** Whether a row ends right above, or with the number that the paragraph itself begins with, just before that number. */
    private boolean goesOnIn(Paragraph paragraph, Marker inner) {
        for (SiblingGroup group : groups) {
            Section last = group.members().get(group.members().size() - 1);
            int from = last.paragraph().index();
            if (group.style() == inner.style()
                    && group.members().size() >= FEWEST
                    && endsInOrder(group)
                    && group.last() == inner.value() - 1
                    && from <= paragraph.index()
                    && paragraph.index() - from <= FARTHEST
                    && isOneSection(from + 1, paragraph.index(), inner.style())
                    && last.marker().filter(m -> isLike(m, inner)).isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** Rows may begin anywhere where a document numbers straight through its parents. */
    private static boolean endsInOrder(SiblingGroup group) {
        int size = group.members().size();
        return group.members().get(size - 2).number() == group.last() - 1;
    }

    private static boolean isLike(Marker one, Marker other) {
        return one.separator().equals(other.separator())
                && one.label().length() - one.numeral().length()
                        == other.label().length() - other.numeral().length();
    }

    /** Whether no heading as high stands between. */
    private boolean isOneSection(int from, int to, NumberStyle style) {
        for (int i = from; i <= to; i++) {
            Paragraph paragraph = draft.paragraphs().get(i);
            boolean ends = paragraph.role() == Role.TITLE
                    || paragraph.role() == Role.ATTACHMENT_LABEL
                    || paragraph
                            .line()
                            .marker()
                            .filter(m -> m.style().defaultLevel() <= style.defaultLevel())
                            .isPresent();
            if (ends) {
                return false;
            }
        }
        return true;
    }
}

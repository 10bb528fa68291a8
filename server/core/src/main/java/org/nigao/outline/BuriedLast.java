package org.nigao.outline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

    private static final int LONGEST_HEADING = 40;

    private final Draft draft;
    private final List<SiblingGroup> groups;

    /** Where a row goes on behind its last number that begins a line. */
    private final Map<SiblingGroup, Further> further = new HashMap<>();

    /** The last number of a row so far, and the index of its paragraph. */
    private record Further(int number, int paragraph) {}

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
            Further end = further.getOrDefault(
                    group, new Further(group.last(), last.paragraph().index()));
            if (group.style() == inner.style()
                    && (endsInOrder(group) || group.runsOn() && isHeading(paragraph.text(), inner))
                    && end.number() == inner.value() - 1
                    && end.paragraph() <= paragraph.index()
                    && paragraph.index() - end.paragraph() <= FARTHEST
                    && isOneSection(end.paragraph() + 1, paragraph.index(), inner.style())
                    && last.marker().filter(m -> isLike(m, inner)).isPresent()) {
                further.put(group, new Further(inner.value(), paragraph.index()));
                return true;
            }
        }
        return false;
    }

    /** Behind a single number only words that can be a heading, on their own or with text behind them, make a row. */
    private static boolean isHeading(String text, Marker marker) {
        int stop = text.indexOf('。', marker.content());
        int end = stop < 0 ? text.length() : stop;
        return end - marker.content() <= LONGEST_HEADING
                && text.substring(marker.content(), end).chars().noneMatch(c -> "；;：:".indexOf(c) >= 0);
    }

    /** Rows may begin anywhere where a document numbers straight through its parents. */
    private static boolean endsInOrder(SiblingGroup group) {
        int size = group.members().size();
        return size > 1 && group.members().get(size - 2).number() == group.last() - 1;
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

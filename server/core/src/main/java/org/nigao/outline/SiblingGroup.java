package org.nigao.outline;

import java.util.List;
import java.util.Optional;
import org.nigao.draft.NumberStyle;

/**
 * Numbered nodes that share a parent and a form (兄弟组).
 *
 * @param scope which numbering scope it belongs to; numbers run through within one scope at the most
 * @param parent the node above, where there is one that carries a number
 * @param members at least one, in order
 * @param isLast whether the last node of the outline is among them
 * @param fingerprint a number that two groups share whose form, texts, numbers and kinds are the same, of the members and
 *     of the parent, with what stands between: whether one follows the other at once, and whether text or children stand below
 */
public record SiblingGroup(
        int scope,
        NumberStyle style,
        Optional<Section> parent,
        List<Section> members,
        boolean isLast,
        long fingerprint) {

    static SiblingGroup of(
            int scope, NumberStyle style, Optional<Section> parent, List<Section> members, int lastStart) {
        boolean isLast = members.get(members.size() - 1).start() == lastStart;
        long print = mix(style.ordinal(), isLast ? 1 : 0);
        print = mix(print, parent.map(p -> mix(print(p), p.children().size())).orElse(0L));
        int before = -1;
        for (Section member : members) {
            int index = member.paragraph().index();
            print = mix(print, print(member));
            print = mix(print, index == before + 1 ? 1 : 0);
            before = index;
        }
        return new SiblingGroup(scope, style, parent, members, isLast, print);
    }

    private static long print(Section section) {
        long print = mix(section.paragraph().line().fingerprint(), section.number());
        int below = (section.hasTextBelow() ? 1 : 0) + (section.children().isEmpty() ? 2 : 0);
        return mix(print, section.kind().ordinal() * 4 + below);
    }

    private static long mix(long print, long value) {
        long mixed = (print ^ value) * 0x9E3779B97F4A7C15L;
        return mixed ^ mixed >>> 29;
    }

    int first() {
        return members.get(0).number();
    }

    int last() {
        return members.get(members.size() - 1).number();
    }

    /** Whether the numbers are 1, 2, 3 … as they should be. */
    public boolean runsOn() {
        for (int i = 0; i < members.size(); i++) {
            if (members.get(i).number() != i + 1) {
                return false;
            }
        }
        return true;
    }
}

package org.nigao.outline;

import java.util.List;
import java.util.Optional;
import org.nigao.draft.NumberStyle;

/**
 * Numbered nodes that share a parent and a form (兄弟组). What is asked of every group in each version is worked out when it is
 * made.
 */
public final class SiblingGroup {

    private final int scope;
    private final NumberStyle style;
    private final int prefix;
    private final Optional<Section> parent;
    private final List<Section> members;
    private final boolean isLast;
    private final boolean runsOn;
    private final boolean isMixed;
    private final int first;
    private final int last;
    private final long fingerprint;

    /** A group that was moved. */
    private SiblingGroup(SiblingGroup from, Optional<Section> parent, List<Section> members) {
        this.scope = from.scope;
        this.style = from.style;
        this.prefix = from.prefix;
        this.parent = parent;
        this.members = members;
        this.isLast = from.isLast;
        this.runsOn = from.runsOn;
        this.isMixed = from.isMixed;
        this.first = from.first;
        this.last = from.last;
        this.fingerprint = from.fingerprint;
    }

    private SiblingGroup(
            int scope, NumberStyle style, int prefix, Optional<Section> parent, List<Section> members, boolean isLast) {
        this.scope = scope;
        this.style = style;
        this.prefix = prefix;
        this.parent = parent;
        this.members = members;
        this.isLast = isLast;
        this.first = members.get(0).number();
        this.last = members.get(members.size() - 1).number();
        long print = mix(style.ordinal(), isLast ? 1 : 0);
        print = mix(print, parent.map(p -> mix(print(p), p.children().size())).orElse(0L));
        boolean counts = true;
        boolean mixed = false;
        int before = -1;
        for (int i = 0; i < members.size(); i++) {
            Section member = members.get(i);
            int index = member.paragraph().index();
            print = mix(print, print(member));
            print = mix(print, index == before + 1 ? 1 : 0);
            before = index;
            counts &= member.number() == i + 1;
            mixed |= member.marker().isPresent() && member.marker().get().style() != style;
        }
        this.runsOn = counts;
        this.isMixed = mixed;
        this.fingerprint = print;
    }

    /**
     * @param members at least one, in order
     * @param lastStart where the last node of the outline starts
     */
    static SiblingGroup of(
            int scope, NumberStyle style, int prefix, Optional<Section> parent, List<Section> members, int lastStart) {
        boolean isLast = members.get(members.size() - 1).start() == lastStart;
        return new SiblingGroup(scope, style, prefix, parent, members, isLast);
    }

    /** The same at other places: nothing that was worked out of it depends on where it stands. */
    SiblingGroup moved(Optional<Section> parent, List<Section> members) {
        return new SiblingGroup(this, parent, members);
    }

    /** The same numbers with other words behind some of them. */
    SiblingGroup rewritten(Optional<Section> parent, List<Section> members) {
        return new SiblingGroup(scope, style, prefix, parent, members, isLast);
    }

    /** Which numbering scope it belongs to; numbers run through within one scope at the most. */
    public int scope() {
        return scope;
    }

    public NumberStyle style() {
        return style;
    }

    /** How many numbers stand in front of those of its members: 2 for 1.2.3. */
    int prefix() {
        return prefix;
    }

    /** The node above, where there is one that carries a number. */
    public Optional<Section> parent() {
        return parent;
    }

    /** At least one, in order. */
    public List<Section> members() {
        return members;
    }

    /** Whether the last node of the outline is among them. */
    public boolean isLast() {
        return isLast;
    }

    /**
     * A number that two groups share whose form, texts, numbers and kinds are the same, of the members and of the parent, with what
     * stands between: whether one follows the other at once, and whether text or children stand below.
     */
    public long fingerprint() {
        return fingerprint;
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

    /** Whether some member is written in another form than {@link #style()}. */
    public boolean isMixed() {
        return isMixed;
    }

    int first() {
        return first;
    }

    int last() {
        return last;
    }

    /** Whether the numbers are 1, 2, 3 … as they should be. */
    public boolean runsOn() {
        return runsOn;
    }
}

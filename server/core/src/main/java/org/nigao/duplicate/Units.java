package org.nigao.duplicate;

import java.util.List;
import org.nigao.draft.Draft;
import org.nigao.draft.Paragraph;
import org.nigao.draft.Role;
import org.nigao.draft.Wording;

/** The paragraphs that repeats are looked for among, each with a number that is the same where they repeat each other. */
final class Units {

    private final List<Paragraph> all;
    private final Overlaps overlaps;
    private final int[] places;
    private final int[] ids;
    private final int[] times;
    private final int[] parts;
    private int count;
    private int part;

    private Units(List<Paragraph> all, Overlaps overlaps) {
        this.all = all;
        this.overlaps = overlaps;
        this.places = new int[all.size()];
        this.ids = new int[all.size()];
        this.times = new int[overlaps.idCount()];
        this.parts = new int[all.size()];
    }

    static Units of(Draft draft, Overlaps overlaps) {
        Units units = new Units(draft.paragraphs(), overlaps);
        Versions versions = overlaps.versions();
        for (int i = 0; i < units.places.length; i++) {
            Role role = units.all.get(i).role();
            if (isUnit(role) && overlaps.saysSomething(i)) {
                units.add(i, role, versions.id(overlaps.id(i)));
            }
        }
        return units;
    }

    private void add(int paragraph, Role role, int id) {
        if (role == Role.TITLE || role == Role.ATTACHMENT_LABEL) {
            part++;
        }
        parts[count] = part;
        places[count] = paragraph;
        ids[count++] = id;
        times[id]++;
    }

    /** Tables, code and the parts of a letter may go along with a run; what is not printed is passed over. */
    private static boolean isUnit(Role role) {
        return role.isText() || role == Role.CODE;
    }

    int count() {
        return count;
    }

    Paragraph paragraph(int unit) {
        return all.get(places[unit]);
    }

    Wording wording(int unit) {
        return paragraph(unit).line().wording();
    }

    /** The same for units that repeat each other, be it with changes. */
    int id(int unit) {
        return ids[unit];
    }

    /** Whether two units say the same. */
    boolean areEqual(int one, int other) {
        return overlaps.id(places[one]) == overlaps.id(places[other]);
    }

    /** The same for units of one attachment or titled text. */
    int part(int unit) {
        return parts[unit];
    }

    boolean isRepeated(int unit) {
        return times[ids[unit]] > 1;
    }

    /** Whether a run may consist of it alone. */
    boolean isSubstantial(int unit) {
        return overlaps.isSubstantial(places[unit]) && paragraph(unit).role() == Role.BODY;
    }

    /** Whether it announces what follows, as a heading or an addressee does. */
    boolean isOpener(int unit) {
        return switch (paragraph(unit).role()) {
            case TITLE, DOCUMENT_NUMBER, ADDRESSEE, ATTACHMENT_LABEL -> true;
            case BODY -> !overlaps.isSubstantial(places[unit]) && !overlaps.endsSentence(places[unit]);
            default -> false;
        };
    }

    /** Characters of the wording of the units from {@code from} to {@code to}. */
    long size(int from, int to) {
        long size = 0;
        for (int i = from; i < to; i++) {
            size += overlaps.length(places[i]);
        }
        return size;
    }

    /** The same, without those that stand more than once. */
    long newSize(int from, int to) {
        long size = 0;
        for (int i = from; i < to; i++) {
            size += isRepeated(i) ? 0 : overlaps.length(places[i]);
        }
        return size;
    }
}

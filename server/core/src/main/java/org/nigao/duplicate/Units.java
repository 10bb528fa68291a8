package org.nigao.duplicate;

import java.util.List;
import java.util.OptionalInt;
import java.util.function.IntPredicate;
import org.nigao.draft.LogicalLine;
import org.nigao.draft.Paragraph;
import org.nigao.draft.Role;

/** The paragraphs that repeats are looked for among, each with a number that is the same where they repeat each other. */
final class Units {

    private static final int NEITHER = 0;
    private static final int SUBSTANTIAL = 1;
    private static final int OPENER = 2;

    private final Overlaps overlaps;
    /** For every unit the first paragraph that it is; less than 0 for lines taken for one paragraph, counted from -1 down. */
    private final int[] places;

    private final int[] wordings;
    private final int[] ids;
    private final byte[] kinds;
    private final int[] times;
    private final int[] parts;
    /** For every wording one more than the first unit that says it, and for every unit than the next that says the same; 0 for none. */
    private final int[] firsts;

    private final int[] nexts;
    private int count;
    private int part;

    private Units(Overlaps overlaps) {
        int most = overlaps.paragraphs().size();
        this.overlaps = overlaps;
        this.places = new int[most];
        this.wordings = new int[most];
        this.ids = new int[most];
        this.kinds = new byte[most];
        this.times = new int[overlaps.idCount()];
        this.parts = new int[most];
        this.firsts = new int[overlaps.idCount()];
        this.nexts = new int[most];
    }

    private Units(Overlaps overlaps, Units same) {
        this.overlaps = overlaps;
        this.places = same.places;
        this.wordings = same.wordings;
        this.ids = same.ids;
        this.kinds = same.kinds;
        this.times = same.times;
        this.parts = same.parts;
        this.firsts = same.firsts;
        this.nexts = same.nexts;
        this.count = same.count;
        this.part = same.part;
    }

    boolean areOf(Overlaps other) {
        return overlaps.isNumberedLike(other);
    }

    static Units of(Overlaps overlaps) {
        Units units = new Units(overlaps);
        int from = 0;
        for (int i = 0; i < overlaps.rejoined().size(); i++) {
            Rejoined join = overlaps.rejoined().get(i);
            units.add(from, join.stretch().from());
            units.add(-1 - i, join);
            from = join.stretch().to();
        }
        units.add(from, units.places.length);
        for (int unit = units.count - 1; unit >= 0; unit--) {
            units.nexts[unit] = units.firsts[units.wordings[unit]];
            units.firsts[units.wordings[unit]] = unit + 1;
        }
        return units;
    }

    /** The same units in a version that is numbered like theirs. */
    Units in(Overlaps later) {
        return new Units(later, this);
    }

    private void add(int from, int to) {
        for (int i = from; i < to; i++) {
            if (overlaps.saysSomething(i)) {
                add(i, overlaps.role(i), overlaps.id(i), kind(i));
            }
        }
    }

    private void add(int place, Rejoined join) {
        boolean substantial = join.line().wording().isSubstantial();
        add(place, Role.BODY, join.unit().id(), substantial ? SUBSTANTIAL : NEITHER);
    }

    private void add(int place, Role role, int wording, int kind) {
        if (!isUnit(role)) {
            return;
        }
        if (role == Role.TITLE || role == Role.ATTACHMENT_LABEL) {
            part++;
        }
        int id = overlaps.versions().id(wording);
        parts[count] = part;
        places[count] = place;
        wordings[count] = wording;
        kinds[count] = (byte) kind;
        ids[count++] = id;
        times[id]++;
    }

    /** Tables, code and the parts of a letter may go along with a run; what is not printed is passed over. */
    private static boolean isUnit(Role role) {
        return role.isText() || role == Role.CODE;
    }

    private int kind(int paragraph) {
        boolean substantial = overlaps.isSubstantial(paragraph);
        return switch (overlaps.role(paragraph)) {
            case TITLE, DOCUMENT_NUMBER, ADDRESSEE, ATTACHMENT_LABEL -> OPENER;
            case BODY -> substantial ? SUBSTANTIAL : overlaps.endsSentence(paragraph) ? NEITHER : OPENER;
            default -> NEITHER;
        };
    }

    int count() {
        return count;
    }

    Paragraph paragraph(int unit) {
        int place = places[unit];
        return place < 0
                ? overlaps.rejoined().get(-1 - place).paragraph()
                : overlaps.paragraphs().get(place);
    }

    LogicalLine line(int unit) {
        return paragraph(unit).line();
    }

    /** All paragraphs of the draft, also those that are no units. */
    List<Paragraph> paragraphs() {
        return overlaps.paragraphs();
    }

    /** The same for units that repeat each other, be it with changes. */
    int id(int unit) {
        return ids[unit];
    }

    /** Whether two units say the same. */
    boolean areEqual(int one, int other) {
        return wordings[one] == wordings[other];
    }

    /** The first unit in front of this one that says the same and that is asked for. */
    OptionalInt earlierEqual(int unit, IntPredicate wanted) {
        for (int i = firsts[wordings[unit]] - 1; i < unit; i = nexts[i] - 1) {
            if (wanted.test(i)) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
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
        return kinds[unit] == SUBSTANTIAL;
    }

    /** Whether it announces what follows, as a heading or an addressee does. */
    boolean isOpener(int unit) {
        return kinds[unit] == OPENER;
    }

    private int length(int unit) {
        int place = places[unit];
        return place < 0 ? line(unit).wording().length() : overlaps.length(place);
    }

    /** Characters of the wording of the units from {@code from} to {@code to}. */
    long size(int from, int to) {
        long size = 0;
        for (int i = from; i < to; i++) {
            size += length(i);
        }
        return size;
    }

    /** The same, without those that stand more than once. */
    long newSize(int from, int to) {
        long size = 0;
        for (int i = from; i < to; i++) {
            size += isRepeated(i) ? 0 : length(i);
        }
        return size;
    }
}

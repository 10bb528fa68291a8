package org.nigao.duplicate;

import java.util.List;
import org.nigao.draft.Draft;
import org.nigao.draft.Paragraph;
import org.nigao.draft.Role;
import org.nigao.draft.Wording;

/** The paragraphs that repeats are looked for among, each with a number that is the same where the wording is. */
final class Units {

    private final Paragraph[] paragraphs;
    private final int[] ids;
    private final int[] times;
    private final boolean[] substantial;
    private final boolean[] opener;
    private int count;
    private int different;

    private Units(int most) {
        paragraphs = new Paragraph[most];
        ids = new int[most];
        times = new int[most];
        substantial = new boolean[most];
        opener = new boolean[most];
    }

    static Units of(Draft draft) {
        List<Paragraph> all = draft.paragraphs();
        Units units = new Units(all.size());
        Paragraph[] first = new Paragraph[all.size()];
        int mask = Integer.highestOneBit(Math.max(8, all.size())) * 4 - 1;
        int[] table = new int[mask + 1];
        for (Paragraph paragraph : all) {
            if (isUnit(paragraph.role()) && paragraph.line().wording().length() > 0) {
                units.add(paragraph, first, table, mask);
            }
        }
        return units;
    }

    /** For tests: units without paragraphs. */
    static Units of(int[] ids, boolean[] substantial, boolean[] opener) {
        Units units = new Units(ids.length);
        for (int i = 0; i < ids.length; i++) {
            units.ids[i] = ids[i];
            units.times[ids[i]]++;
            units.substantial[i] = substantial[i];
            units.opener[i] = opener[i];
        }
        units.count = ids.length;
        return units;
    }

    /** @param table by hash, one more than the id of what stands there, 0 for a free place */
    private void add(Paragraph paragraph, Paragraph[] first, int[] table, int mask) {
        Wording wording = paragraph.line().wording();
        int slot = (int) (wording.hash() >>> 32 ^ wording.hash()) & mask;
        while (table[slot] != 0 && !first[table[slot] - 1].line().wording().says(wording)) {
            slot = slot + 1 & mask;
        }
        if (table[slot] == 0) {
            first[different] = paragraph;
            table[slot] = ++different;
        }
        int id = table[slot] - 1;
        paragraphs[count] = paragraph;
        ids[count] = id;
        times[id]++;
        substantial[count] = paragraph.role() == Role.BODY && wording.isSubstantial();
        opener[count] = !substantial[count] && isOpener(paragraph, wording);
        count++;
    }

    /** Tables, code and the parts of a letter may go along with a run; what is not printed is passed over. */
    private static boolean isUnit(Role role) {
        return role.isText() || role == Role.CODE;
    }

    private static boolean isOpener(Paragraph paragraph, Wording wording) {
        return switch (paragraph.role()) {
            case TITLE, DOCUMENT_NUMBER, ADDRESSEE, ATTACHMENT_LABEL -> true;
            case BODY -> !wording.endsSentence();
            default -> false;
        };
    }

    int count() {
        return count;
    }

    Paragraph paragraph(int unit) {
        return paragraphs[unit];
    }

    int id(int unit) {
        return ids[unit];
    }

    boolean isRepeated(int unit) {
        return times[ids[unit]] > 1;
    }

    /** How many units there are whose wording stands more than once. */
    int repeated() {
        int repeated = 0;
        for (int i = 0; i < count; i++) {
            if (isRepeated(i)) {
                repeated++;
            }
        }
        return repeated;
    }

    boolean anySubstantialRepeated() {
        for (int i = 0; i < count; i++) {
            if (substantial[i] && isRepeated(i)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a run may consist of it alone. */
    boolean isSubstantial(int unit) {
        return substantial[unit];
    }

    /** Whether it announces what follows, as a heading or an addressee does. */
    boolean isOpener(int unit) {
        return opener[unit];
    }

    /** Characters of the wording of the units from {@code from} to {@code to}. */
    long size(int from, int to) {
        long size = 0;
        for (int i = from; i < to; i++) {
            size += paragraphs[i].line().wording().length();
        }
        return size;
    }

    /** The same, without those that stand more than once. */
    long newSize(int from, int to) {
        long size = 0;
        for (int i = from; i < to; i++) {
            size += isRepeated(i) ? 0 : size(i, i + 1);
        }
        return size;
    }
}

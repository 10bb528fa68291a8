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
    private boolean anySubstantialRepeated;

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
        Wording[] first = new Wording[all.size()];
        long[] hashes = new long[all.size()];
        int mask = Integer.highestOneBit(Math.max(8, all.size())) * 4 - 1;
        int[] table = new int[mask + 1];
        for (Paragraph paragraph : all) {
            if (isUnit(paragraph.role()) && paragraph.line().wording().length() > 0) {
                units.add(paragraph, first, hashes, table, mask);
            }
        }
        if (units.anySubstantialRepeated) {
            units.describe();
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

    /**
     * @param first by id the wording it stands for; {@code hashes} the same's hash, so that others need not be looked at
     * @param table by hash, one more than the id of what stands there, 0 for a free place
     */
    private void add(Paragraph paragraph, Wording[] first, long[] hashes, int[] table, int mask) {
        Wording wording = paragraph.line().wording();
        int slot = (int) (wording.hash() >>> 32 ^ wording.hash()) & mask;
        while (table[slot] != 0
                && !(hashes[table[slot] - 1] == wording.hash() && first[table[slot] - 1].says(wording))) {
            slot = slot + 1 & mask;
        }
        if (table[slot] == 0) {
            first[different] = wording;
            hashes[different] = wording.hash();
            table[slot] = ++different;
        }
        int id = table[slot] - 1;
        paragraphs[count] = paragraph;
        ids[count] = id;
        if (times[id]++ > 0 && isSubstantial(paragraph)) {
            anySubstantialRepeated = true;
        }
        count++;
    }

    /** Most drafts repeat nothing, so this is left until something does. */
    private void describe() {
        for (int i = 0; i < count; i++) {
            substantial[i] = isSubstantial(paragraphs[i]);
            opener[i] = !substantial[i] && isOpener(paragraphs[i]);
        }
    }

    private static boolean isSubstantial(Paragraph paragraph) {
        return paragraph.role() == Role.BODY && paragraph.line().wording().isSubstantial();
    }

    /** Tables, code and the parts of a letter may go along with a run; what is not printed is passed over. */
    private static boolean isUnit(Role role) {
        return role.isText() || role == Role.CODE;
    }

    private static boolean isOpener(Paragraph paragraph) {
        return switch (paragraph.role()) {
            case TITLE, DOCUMENT_NUMBER, ADDRESSEE, ATTACHMENT_LABEL -> true;
            case BODY -> !paragraph.line().wording().endsSentence();
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
        return anySubstantialRepeated;
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

package org.nigao.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Applies several edits that were all made against the same text. */
public final class Edits {

    private Edits() {}

    /**
     * The text after {@code edits}, which may come in any order. Of two edits that overlap, the one that starts first
     * wins and the other is left out: a later run of the checks offers it again.
     */
    public static String apply(String text, Collection<Edit> edits) {
        StringBuilder result = new StringBuilder(text.length() + 16);
        int copied = 0;
        for (Edit edit : withoutOverlaps(edits)) {
            result.append(text, copied, edit.span().start()).append(edit.text());
            copied = edit.span().end();
        }
        return result.append(text, copied, text.length()).toString();
    }

    /** The edits in order, without equal ones and without those that overlap an earlier one. */
    public static List<Edit> withoutOverlaps(Collection<Edit> edits) {
        List<Edit> kept = new ArrayList<>(edits.size());
        Edit last = null;
        for (Edit edit : edits.stream().sorted().toList()) {
            if (last == null || compatible(last, edit)) {
                kept.add(edit);
                last = edit;
            }
        }
        return kept;
    }

    private static boolean compatible(Edit earlier, Edit later) {
        boolean bothInsertHere =
                earlier.span().equals(later.span()) && later.span().isEmpty();
        return later.span().start() >= earlier.span().end() && !bothInsertHere;
    }
}

package org.nigao.draft;

import java.util.List;

/** Finds line breaks that cut a sentence: the rest of the paragraph stands on the next line. */
final class HardWraps {

    private HardWraps() {}

    /** For each line whether the next one continues its paragraph. */
    static boolean[] joinsNext(List<Line> lines, Role[] roles) {
        return new boolean[lines.size()];
    }
}

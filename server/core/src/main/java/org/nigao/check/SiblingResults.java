package org.nigao.check;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import org.nigao.check.Report.Stated;
import org.nigao.draft.Lanes;
import org.nigao.outline.SiblingGroup;

/** What sibling checks stated of each group of one version of a draft, kept for the next. */
record SiblingResults(long[] fingerprints, List<List<Stated>> stated) {

    static final SiblingResults NONE = new SiblingResults(new long[0], List.of());

    /** Of groups that are as they were, counted from the front or from the back, it is known. */
    SiblingResults next(List<SiblingGroup> groups, Function<SiblingGroup, List<Stated>> look) {
        long[] now = new long[groups.size()];
        List<List<Stated>> all = new ArrayList<>(Collections.nCopies(now.length, List.of()));
        int added = now.length - fingerprints.length;
        // After an edit nearly all is known.
        Lanes lanes = this == NONE ? Lanes.of(now.length) : Lanes.ONE;
        lanes.each(now.length, i -> {
            now[i] = groups.get(i).fingerprint();
            if (isKnown(now[i], i)) {
                all.set(i, stated.get(i));
            } else if (isKnown(now[i], i - added)) {
                all.set(i, stated.get(i - added));
            } else {
                all.set(i, look.apply(groups.get(i)));
            }
        });
        return new SiblingResults(now, all);
    }

    private boolean isKnown(long fingerprint, int before) {
        return before >= 0 && before < fingerprints.length && fingerprints[before] == fingerprint;
    }
}

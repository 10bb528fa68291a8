package org.nigao.check;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.nigao.check.Report.Stated;
import org.nigao.outline.SiblingGroup;

/** What sibling checks stated of each group of one version of a draft, kept for the next. */
record SiblingResults(long[] fingerprints, List<List<Stated>> stated) {

    static final SiblingResults NONE = new SiblingResults(new long[0], List.of());

    /** From the front and from the back as before, in between looked at afresh. */
    SiblingResults next(List<SiblingGroup> groups, Function<SiblingGroup, List<Stated>> look) {
        long[] now = new long[groups.size()];
        for (int i = 0; i < now.length; i++) {
            now[i] = groups.get(i).fingerprint();
        }
        int shared = Math.min(now.length, fingerprints.length);
        int added = now.length - fingerprints.length;
        int front = 0;
        while (front < shared && now[front] == fingerprints[front]) {
            front++;
        }
        int back = now.length;
        while (back > front && back - added > front && now[back - 1] == fingerprints[back - 1 - added]) {
            back--;
        }
        List<List<Stated>> all = new ArrayList<>(now.length);
        all.addAll(stated.subList(0, front));
        for (SiblingGroup group : groups.subList(front, back)) {
            all.add(look.apply(group));
        }
        all.addAll(stated.subList(back - added, stated.size()));
        return new SiblingResults(now, all);
    }
}

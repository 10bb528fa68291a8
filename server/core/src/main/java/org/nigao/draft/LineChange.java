package org.nigao.draft;

import java.util.List;

/**
 * The lines of a version, and those of the version before it: the same objects at the front and at the back.
 *
 * @param before the lines of the version before
 * @param lines all lines of this version
 * @param front how many of the first are the same
 * @param back how many of the last are the same
 */
record LineChange(List<Line> before, List<Line> lines, int front, int back) {

    /** The lines that are gone. */
    List<Line> removed() {
        return before.subList(front, before.size() - back);
    }

    /** The lines that have come. */
    List<Line> added() {
        return lines.subList(front, lines.size() - back);
    }
}

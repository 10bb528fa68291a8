package org.nigao.draft;

import java.util.List;

/** Finds tables: rows of cells side by side, and cells that an extraction put below one another. */
final class Tables {

    /** So many figures on lines of their own, close to one another, are cells. */
    private static final int FIGURES = 4;

    /** Lines with text between two figures of one table. */
    private static final int FURTHEST = 6;

    private static final int LONGEST_HEADING = 30;

    private Tables() {}

    static void mark(List<Line> lines, Role[] roles) {
        int first = -1;
        int last = -1;
        int figures = 0;
        int since = 0;
        for (int i = 0; i < roles.length; i++) {
            LineKind kind = lines.get(i).kind();
            if (kind == LineKind.BLANK) {
                continue;
            }
            if (roles[i] == Role.BODY && kind == LineKind.ROW) {
                roles[i] = Role.TABLE;
            }
            if (roles[i] == Role.BODY && kind == LineKind.FIGURE) {
                first = figures == 0 ? i : first;
                last = i;
                figures++;
                since = 0;
            } else if (++since > FURTHEST && figures > 0) {
                cells(roles, lines, first, last, figures);
                figures = 0;
            }
        }
        cells(roles, lines, first, last, figures);
    }

    private static void cells(Role[] roles, List<Line> lines, int first, int last, int figures) {
        if (figures < FIGURES) {
            return;
        }
        for (int i = first; i <= last; i++) {
            if (roles[i] == Role.BODY && !lines.get(i).isBlank() && !isGroupHeading(lines.get(i))) {
                roles[i] = Role.TABLE;
            }
        }
    }

    /** A row across all columns, 二、健康舒适: its number goes on outside the cells and is checked like that of any heading. */
    private static boolean isGroupHeading(Line line) {
        LineShape shape = line.shape();
        if (shape.to() - shape.from() > LONGEST_HEADING
                || !Numerals.isHan(line.text().charAt(shape.from()))) {
            return false;
        }
        return MarkerScanner.atStart(line.text())
                .filter(m -> m.style() == NumberStyle.HAN && m.confidence() == Marker.Confidence.SURE)
                .isPresent();
    }
}

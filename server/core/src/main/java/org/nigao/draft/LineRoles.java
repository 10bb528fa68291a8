package org.nigao.draft;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells body text from what is not: web furniture, head data of document sites, tables of contents, tables, code.
 *
 * <p>One pass over what each line says of itself ({@link LineKind}), and a few that look at its neighbours.
 */
final class LineRoles {

    /** How many lines with text on them count as the edge of a file. */
    private static final int EDGE = 15;

    /** A banner above a navigation bar is at most this many lines long. */
    private static final int BANNER = 4;

    private static final int LONGEST_VALUE = 80;

    /** The name of a field with its colon: 信息分类：. */
    private static final int LONGEST_NAME = 9;

    private static final int MOST_LINKS = 20;

    /** So many lines of a note may stand between a text and the office that signs it. */
    private static final int NOTE = 6;

    private static final Pattern OFFICE =
            Pattern.compile("^[\\s　]*[\\p{IsHan}·]{2,30}(?:政府|委员会|厅|局|部|院|办公室|办公厅|委|社|会|中心|公司|集团|处|组)[\\s　]*$");

    private final List<Line> lines;
    /** By line, at hand for a dozen passes. */
    private final LineKind[] kinds;

    /** The kinds there are, but for text and blank lines. */
    private final Set<LineKind> present = EnumSet.noneOf(LineKind.class);

    private final Role[] roles;

    private LineRoles(List<Line> lines) {
        this.lines = lines;
        this.kinds = new LineKind[lines.size()];
        for (int i = 0; i < kinds.length; i++) {
            LineKind kind = lines.get(i).kind();
            kinds[i] = kind;
            if (kind != LineKind.TEXT && kind != LineKind.BLANK) {
                present.add(kind);
            }
        }
        this.roles = new Role[lines.size()];
        Arrays.fill(roles, Role.BODY);
    }

    static Role[] of(List<Line> lines, Format format) {
        LineRoles found = new LineRoles(lines);
        found.byThemselves();
        if (format == Format.MARKDOWN) {
            MarkdownBlocks.mark(lines, found.roles);
        }
        Contents.mark(lines, found.roles);
        found.edge(0, 1);
        found.edge(lines.size() - 1, -1);
        if (found.mayHaveMetadata()) {
            found.metadata();
            found.strangersAmongMetadata();
        }
        if (found.present.contains(LineKind.LINKS)) {
            found.links();
        }
        found.company();
        Tables.mark(lines, found.roles);
        return found.roles;
    }

    private void byThemselves() {
        for (int i = 0; i < roles.length; i++) {
            LineKind kind = kinds[i];
            switch (kind) {
                case FURNITURE, NAVIGATION, LINKS -> roles[i] = Role.FURNITURE;
                case METADATA -> roles[i] = Role.METADATA;
                case CONTENTS_ENTRY -> roles[i] = Role.CONTENTS;
                case DIVIDER, PAGE_NUMBER -> roles[i] = Role.DIVIDER;
                case COMMENT -> roles[i] = Role.COMMENT;
                default -> {}
            }
        }
    }

    /** Walks over the first or last lines with text on them. */
    private void edge(int from, int step) {
        int seen = 0;
        int navigation = -1;
        for (int i = from; i >= 0 && i < roles.length && seen < EDGE; i += step) {
            LineKind kind = kinds[i];
            if (kind == LineKind.BLANK || roles[i] == Role.CODE) {
                continue;
            }
            seen++;
            if (kind == LineKind.FURNITURE_AT_EDGE) {
                roles[i] = Role.FURNITURE;
            } else if (kind == LineKind.TIMESTAMP && step > 0 && i > 0 && !isSigned(i)) {
                roles[i] = Role.METADATA;
            } else if (kind == LineKind.NAVIGATION && step > 0 && seen <= BANNER + 1) {
                navigation = i;
            }
        }
        for (int i = 0; i < navigation; i++) {
            if (roles[i] == Role.BODY && kinds[i] != LineKind.BLANK) {
                roles[i] = Role.FURNITURE;
            }
        }
    }

    /** No draft has any by the time it is written; a page of a document site does. */
    private boolean mayHaveMetadata() {
        return present.stream().anyMatch(k -> k.isMetadata() || k.isField() || k == LineKind.TIMESTAMP);
    }

    /** Fields of a head next to one another, and the values that stand below their names. */
    private void metadata() {
        for (int i = 0; i < roles.length; i++) {
            LineKind kind = kinds[i];
            if (roles[i] != Role.BODY || !(kind.isMetadata() || kind.isField())) {
                continue;
            }
            int value = kind.isLabel() ? value(i) : -1;
            if (kind == LineKind.METADATA_LABEL
                    || value >= 0 && kinds[value] == LineKind.TIMESTAMP
                    || hasCompany(i, value)) {
                roles[i] = Role.METADATA;
                if (value >= 0) {
                    roles[value] = Role.METADATA;
                }
            }
        }
    }

    /** A field whose name is not listed, or the rest of a broken value, with head data in front of it and behind. */
    private void strangersAmongMetadata() {
        int before = -1;
        for (int i = 0; i < roles.length; i++) {
            if (kinds[i] == LineKind.BLANK) {
                continue;
            }
            if (before >= 0
                    && roles[before] == Role.METADATA
                    && roles[i] == Role.BODY
                    && (looksLikeField(lines.get(i)) || isRestOfValue(before, i))) {
                int behind = next(i, 1);
                roles[i] = behind >= 0 && roles[behind] == Role.METADATA ? Role.METADATA : Role.BODY;
            }
            before = i;
        }
    }

    /** Whether a long title below its name in the head data was broken, and goes on on another line. */
    private boolean isRestOfValue(int value, int line) {
        Line broken = lines.get(value);
        return kinds[value] == LineKind.TEXT
                && kinds[line] == LineKind.TEXT
                && broken.edges().opensTitle()
                && !broken.breakSigns().endsWithKind()
                && lines.get(line).breakSigns().endsWithKind();
    }

    private static boolean looksLikeField(Line line) {
        LineShape shape = line.shape();
        if (line.kind() != LineKind.TEXT) {
            return false;
        }
        String name = line.text().substring(shape.from(), Math.min(shape.to(), shape.from() + LONGEST_NAME));
        return shape.to() - shape.from() <= LONGEST_VALUE && (name.indexOf('：') > 0 || name.indexOf(':') > 0);
    }

    /** Titles of other texts below the name of a list, to the next furniture or the end of the file. */
    private void links() {
        for (int i = 0; i < roles.length; i++) {
            if (kinds[i] != LineKind.LINKS) {
                continue;
            }
            int end = i + 1;
            int titles = 0;
            while (end < roles.length
                    && titles <= MOST_LINKS
                    && (kinds[end] == LineKind.BLANK || roles[end] == Role.BODY && mayBeLink(lines.get(end)))) {
                titles += kinds[end] == LineKind.BLANK ? 0 : 1;
                end++;
            }
            if (titles <= MOST_LINKS && (end == roles.length || isWeb(end))) {
                for (int k = i + 1; k < end; k++) {
                    roles[k] = kinds[k] == LineKind.BLANK ? roles[k] : Role.FURNITURE;
                }
            }
        }
    }

    private static boolean mayBeLink(Line line) {
        LineShape shape = line.shape();
        return shape.to() - shape.from() <= LONGEST_VALUE
                && "一二三四五六七八九十（(第附".indexOf(line.text().charAt(shape.from())) < 0
                && "。；，：".indexOf(line.text().charAt(shape.to() - 1)) < 0;
    }

    /** The line that holds the value of the name on line {@code label}; -1 where it was left empty. */
    private int value(int label) {
        int next = next(label, 1);
        if (next < 0) {
            return -1;
        }
        LineKind kind = kinds[next];
        LineShape shape = lines.get(next).shape();
        boolean value = (kind == LineKind.TEXT || kind == LineKind.TIMESTAMP || kind == LineKind.FIGURE)
                && shape.to() - shape.from() <= LONGEST_VALUE;
        boolean words = kinds[label] != LineKind.KEYWORDS_LABEL || hasGap(lines.get(next));
        return value && words ? next : -1;
    }

    private static boolean hasGap(Line line) {
        for (int i = line.shape().from(); i < line.shape().to(); i++) {
            if (Whitespace.is(line.text().charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a field stands right before or behind this one. */
    private boolean hasCompany(int field, int value) {
        int before = next(field, -1);
        int behind = next(Math.max(field, value), 1);
        return before >= 0 && (roles[before] == Role.METADATA || kinds[before].isField())
                || behind >= 0
                        && (kinds[behind].isField()
                                || kinds[behind].isMetadata()
                                || kinds[behind] == LineKind.TIMESTAMP);
    }

    /** What is furniture only beside furniture, and the bars and figures between. */
    private void company() {
        for (int i = 0; i < roles.length; i++) {
            if (roles[i] == Role.FURNITURE) {
                spread(i, 1);
                spread(i, -1);
            }
        }
    }

    private void spread(int from, int step) {
        for (int i = next(from, step); i >= 0 && roles[i] == Role.BODY; i = next(i, step)) {
            LineKind kind = kinds[i];
            boolean joins = kind == LineKind.BARS
                    || kind == LineKind.FURNITURE_AT_EDGE
                    || kind == LineKind.FURNITURE_IN_COMPANY
                    || kind == LineKind.FIELD
                    || kind == LineKind.TIMESTAMP && !isSigned(i)
                    || kind == LineKind.FIGURE && isBetween(i);
            if (!joins) {
                return;
            }
            roles[i] = Role.FURNITURE;
        }
    }

    /** A date in figures below an office below a text: the document's own, however it is written. */
    private boolean isSigned(int date) {
        int office = next(date, -1);
        if (office < 0
                || roles[office] != Role.BODY
                || !OFFICE.matcher(lines.get(office).text()).matches()) {
            return false;
        }
        int above = next(office, -1);
        for (int seen = 0; above >= 0 && seen < NOTE; seen++, above = next(above, -1)) {
            if (roles[above] == Role.BODY
                    && lines.get(above).text().stripTrailing().endsWith("。")) {
                return true;
            }
        }
        return false;
    }

    private boolean isBetween(int figure) {
        int before = next(figure, -1);
        int behind = next(figure, 1);
        return before >= 0 && isWeb(before) && behind >= 0 && isWeb(behind);
    }

    private boolean isWeb(int line) {
        return roles[line] == Role.FURNITURE || roles[line] == Role.METADATA;
    }

    /** The next line that is not blank, in steps of 1 or -1; -1 where there is none near. */
    private int next(int from, int step) {
        for (int i = from + step; i >= 0 && i < roles.length && Math.abs(i - from) <= 12; i += step) {
            if (kinds[i] != LineKind.BLANK) {
                return i;
            }
        }
        return -1;
    }
}

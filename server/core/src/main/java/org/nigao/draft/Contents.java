package org.nigao.draft;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds tables of contents whose entries have no dotted leaders: lines below 目录, or numbered lines at the head of the
 * draft, that come again further down as headings.
 */
final class Contents {

    /** How many lines all the tables of a draft together may be looked for in: keeps a text of nothing but 目录 linear. */
    private static final int BUDGET = 20_000;

    private static final int LONGEST_ENTRY = 80;

    /** How many of the first entries are looked for as headings, and how many have to come again. */
    private static final int LOOKED_FOR = 10;

    private static final int PROOFS = 3;

    /** A table without its name has at least so many numbered entries. */
    private static final int FEWEST_UNNAMED = 5;

    /** How many lines of a draft, its title and its head, may stand before a table without its name. */
    private static final int HEAD = 30;

    /** What a heading may have besides the words of its entry: a number, white space, a page. */
    private static final int LONGEST_LABEL = 24;

    private final List<Line> lines;
    private final Role[] roles;
    private int budget = BUDGET;

    private Contents(List<Line> lines, Role[] roles) {
        this.lines = lines;
        this.roles = roles;
    }

    static void mark(List<Line> lines, Role[] roles) {
        Contents contents = new Contents(lines, roles);
        if (!contents.named()) {
            contents.unnamed();
        }
    }

    /** Whether there is a line 目录; what follows it and comes again is its table. */
    private boolean named() {
        boolean any = false;
        for (int i = 0; i < roles.length && budget > 0; i++) {
            if (roles[i] == Role.BODY && lines.get(i).kind() == LineKind.CONTENTS_TITLE) {
                any = true;
                roles[i] = Role.CONTENTS;
                List<Entry> entries = entries(i + 1);
                if (comeAgain(entries, 1)) {
                    mark(entries);
                }
            }
        }
        return any;
    }

    private void unnamed() {
        int first = firstNumbered();
        if (first < 0) {
            return;
        }
        List<Entry> entries = entries(first);
        long numbered = entries.stream().filter(Entry::isNumbered).count();
        if (numbered >= FEWEST_UNNAMED && comeAgain(entries, PROOFS) && proseFollows(entries)) {
            mark(entries);
        }
    }

    private int firstNumbered() {
        for (int i = 0; i < Math.min(HEAD, roles.length); i++) {
            Line line = lines.get(i);
            if (line.isBlank() || roles[i] != Role.BODY) {
                continue;
            }
            Entry entry = Entry.of(line, i);
            if (entry.isNumbered()) {
                return i;
            }
            if (!entry.mayBeListed()) {
                return -1;
            }
        }
        return -1;
    }

    /** The lines from {@code from} on that may be entries, to the first that cannot or repeats one of the first. */
    private List<Entry> entries(int from) {
        List<Entry> entries = new ArrayList<>();
        for (int i = from; i < roles.length && budget > 0; i++, budget--) {
            Line line = lines.get(i);
            if (line.isBlank() || roles[i] == Role.DIVIDER) {
                continue;
            }
            Entry entry = Entry.of(line, i);
            if (!entry.mayBeListed() || proofs(entries).stream().anyMatch(entry::isSameHeading)) {
                break;
            }
            entries.add(entry);
        }
        return entries;
    }

    private static List<Entry> proofs(List<Entry> entries) {
        return entries.stream().filter(Entry::isTelling).limit(LOOKED_FOR).toList();
    }

    private boolean comeAgain(List<Entry> entries, int atLeast) {
        return proofs(entries).stream()
                        .filter(proof -> comesAgain(proof, entries.get(entries.size() - 1).line + 1))
                        .limit(atLeast)
                        .count()
                == atLeast;
    }

    private boolean comesAgain(Entry entry, int from) {
        for (int i = from; i < roles.length && budget > 0; i++, budget--) {
            LineShape shape = lines.get(i).shape();
            int room = shape.to() - shape.from() - entry.words.length();
            if (room >= 0 && room <= LONGEST_LABEL && entry.isSameHeading(Entry.of(lines.get(i), i))) {
                return true;
            }
        }
        return false;
    }

    /** Headings alone that stand twice are an outline pasted twice. */
    private boolean proseFollows(List<Entry> entries) {
        int from = entries.get(entries.size() - 1).line + 1;
        int limit = Math.min(roles.length, from + 2 * entries.size());
        for (int i = from; i < limit; i++) {
            if (!lines.get(i).isBlank() && !Entry.of(lines.get(i), i).mayBeListed()) {
                return true;
            }
        }
        return false;
    }

    /** All entries but the last ones that do not come again: the heading of a preface behind the table, say. */
    private void mark(List<Entry> entries) {
        int behind = entries.get(entries.size() - 1).line + 1;
        int last = entries.size() - 1;
        while (last > 0 && !comesAgain(entries.get(last), behind)) {
            last--;
        }
        for (Entry entry : entries.subList(0, last + 1)) {
            if (roles[entry.line] == Role.BODY) {
                roles[entry.line] = Role.CONTENTS;
            }
        }
    }

    /**
     * A line that may be listed in a table.
     *
     * @param words without number, white space, leaders and page number
     */
    private record Entry(int line, String words, boolean isNumbered) {

        static Entry of(Line line, int at) {
            String text = Whitespace.removed(
                    line.text().substring(line.shape().from(), line.shape().to()));
            int end = text.length();
            while (end > 0 && "0123456789.…·-—()（）".indexOf(text.charAt(end - 1)) >= 0) {
                end--;
            }
            int from = MarkerScanner.atStart(text).map(Marker::content).orElse(0);
            return new Entry(at, text.substring(Math.min(from, end), end), from > 0);
        }

        boolean mayBeListed() {
            return words.length() <= LONGEST_ENTRY
                    && (words.isEmpty() || "。；;".indexOf(words.charAt(words.length() - 1)) < 0);
        }

        boolean isTelling() {
            return Han.count(words) > 1;
        }

        boolean isSameHeading(Entry other) {
            return words.equals(other.words);
        }
    }
}

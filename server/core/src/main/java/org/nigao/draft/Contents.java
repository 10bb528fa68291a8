package org.nigao.draft;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds tables of contents whose entries have no dotted leaders: headings below 目录 that come again further down. */
final class Contents {

    /** How many lines all the tables of a draft together may have: keeps a text of nothing but 目录 linear. */
    private static final int BUDGET = 20_000;

    private static final int LONGEST_ENTRY = 80;
    private static final int FIRST_ENTRIES = 3;

    private Contents() {}

    static void mark(List<Line> lines, Role[] roles) {
        int budget = BUDGET;
        for (int i = 0; i < roles.length && budget > 0; i++) {
            if (roles[i] == Role.BODY && lines.get(i).kind() == LineKind.CONTENTS_TITLE) {
                roles[i] = Role.CONTENTS;
                int end = end(lines, i + 1, Math.min(roles.length, i + 1 + budget / 4));
                budget -= 1;
                for (int j = i + 1; j < end; j++) {
                    budget--;
                    if (roles[j] == Role.BODY && !lines.get(j).isBlank()) {
                        roles[j] = Role.CONTENTS;
                    }
                }
                budget -= end == i + 1 ? BUDGET / 20 : 0;
            }
        }
    }

    /** Where one of the first entries comes again; {@code from} where the entries are not followed by their headings. */
    private static int end(List<Line> lines, int from, int limit) {
        Set<String> first = new HashSet<>();
        for (int i = from; i < limit; i++) {
            Line line = lines.get(i);
            if (line.isBlank()) {
                continue;
            }
            String key = key(line);
            if (first.contains(key)) {
                return i;
            }
            if (key.length() > LONGEST_ENTRY || endsSentence(key)) {
                return from;
            }
            if (first.size() < FIRST_ENTRIES && Han.count(key) > 1) {
                first.add(key);
            }
        }
        return from;
    }

    private static boolean endsSentence(String key) {
        return !key.isEmpty() && "。；;".indexOf(key.charAt(key.length() - 1)) >= 0;
    }

    /** The words of the entry, without its number, white space, leaders and page number. */
    private static String key(Line line) {
        String text = Whitespace.removed(
                line.text().substring(line.shape().from(), line.shape().to()));
        int end = text.length();
        while (end > 0 && "0123456789.…·-—()（）".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        int from = MarkerScanner.atStart(text).map(Marker::content).orElse(0);
        return text.substring(Math.min(from, end), end);
    }
}

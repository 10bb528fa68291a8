package org.nigao.draft;

import java.util.List;
import java.util.Optional;

/** Markdown that is no running text: front matter, fenced code, comments, tables. */
final class MarkdownBlocks {

    private MarkdownBlocks() {}

    static void mark(List<Line> lines, Role[] roles) {
        int i = frontMatter(lines, roles);
        Optional<String> fence = Optional.empty();
        boolean comment = false;
        for (; i < roles.length; i++) {
            String text = stripped(lines.get(i));
            if (fence.isPresent()) {
                roles[i] = Role.CODE;
                if (closes(text, fence.get())) {
                    fence = Optional.empty();
                }
            } else if (comment || text.startsWith("<!--")) {
                roles[i] = Role.COMMENT;
                comment = !text.endsWith("-->");
            } else if (fence(text).isPresent()) {
                fence = fence(text);
                roles[i] = Role.CODE;
            } else if (isDelimiterRow(text)
                    && i > 0
                    && stripped(lines.get(i - 1)).contains("|")) {
                i = table(lines, roles, i);
            }
        }
    }

    /** The line behind the front matter: {@code ---} on the first line up to the next one. */
    private static int frontMatter(List<Line> lines, Role[] roles) {
        if (!lines.get(0).text().stripTrailing().equals("---")) {
            return 0;
        }
        for (int i = 1; i < lines.size(); i++) {
            String text = lines.get(i).text().stripTrailing();
            if (text.equals("---") || text.equals("...")) {
                for (int j = 0; j <= i; j++) {
                    roles[j] = Role.CODE;
                }
                return i + 1;
            }
        }
        return 0;
    }

    /** The backticks or tildes that open a code block. */
    private static Optional<String> fence(String text) {
        if (!text.startsWith("```") && !text.startsWith("~~~")) {
            return Optional.empty();
        }
        int end = 3;
        while (end < text.length() && text.charAt(end) == text.charAt(0)) {
            end++;
        }
        // CommonMark 4.5: an info string behind backticks holds no backtick.
        boolean inline = text.charAt(0) == '`' && text.indexOf('`', end) >= 0;
        return inline ? Optional.empty() : Optional.of(text.substring(0, end));
    }

    private static boolean closes(String text, String fence) {
        return text.startsWith(fence) && text.chars().allMatch(c -> c == fence.charAt(0));
    }

    private static boolean isDelimiterRow(String text) {
        return text.length() >= 3
                && text.contains("-")
                && text.contains("|")
                && text.chars().allMatch(c -> "|-: \t".indexOf(c) >= 0);
    }

    /** Marks the table whose delimiter row is given, and gives its last line. */
    private static int table(List<Line> lines, Role[] roles, int delimiter) {
        int last = delimiter;
        while (last + 1 < roles.length && stripped(lines.get(last + 1)).contains("|")) {
            last++;
        }
        for (int i = delimiter - 1; i <= last; i++) {
            roles[i] = Role.TABLE;
        }
        return last;
    }

    private static String stripped(Line line) {
        return line.text().substring(line.shape().from(), line.shape().to());
    }
}

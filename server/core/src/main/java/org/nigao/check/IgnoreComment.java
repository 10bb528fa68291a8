package org.nigao.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nigao.draft.Draft;
import org.nigao.draft.LogicalLine;
import org.nigao.draft.Paragraph;
import org.nigao.text.Span;

/**
 * A comment of the drafter's to this program, on a line of its own:
 *
 * <ul>
 *   <li>{@code <!-- nigao-ignore RULE… -->} or {@code <!-- 拟稿忽略 RULE… -->}: not in the next paragraph
 *   <li>{@code <!-- nigao-ignore-file RULE… -->} or {@code <!-- 拟稿全文忽略 RULE… -->}: nowhere in this draft
 * </ul>
 *
 * A rule is named by its id or its title; none named means every rule.
 *
 * @param where the stretch of the original it speaks of
 * @param rules ids and titles
 */
record IgnoreComment(Span where, Set<String> rules) {

    private static final Pattern FORM = Pattern.compile(
            "<!--\\s*(?:(nigao-ignore-file|拟稿全文忽略)|nigao-ignore|拟稿忽略)(?=[\\s:：-])[:：]?(.*)-->", Pattern.DOTALL);

    private static final Pattern BETWEEN = Pattern.compile("[\\s,，、;；]+");

    static List<IgnoreComment> in(Draft draft) {
        List<IgnoreComment> found = new ArrayList<>();
        List<Paragraph> paragraphs = draft.paragraphs();
        Span next = new Span(draft.document().length(), draft.document().length());
        int end = next.end();
        // From behind, so that what follows a comment is known when it is met.
        for (int i = paragraphs.size() - 1; i >= 0; i--) {
            Paragraph paragraph = paragraphs.get(i);
            boolean endsLine =
                    i + 1 == paragraphs.size() || !paragraphs.get(i + 1).inline();
            end = endsLine ? paragraph.span().end() : end;
            if (opensComment(paragraph)) {
                Matcher form = FORM.matcher(paragraph.text().strip());
                if (form.matches()) {
                    Span all = new Span(0, draft.document().length());
                    found.add(new IgnoreComment(form.group(1) != null ? all : next, names(form.group(2))));
                }
            } else if (!paragraph.inline()) {
                next = new Span(paragraph.start(), end);
            }
        }
        return found;
    }

    boolean covers(Finding finding) {
        boolean named = rules.isEmpty()
                || rules.contains(finding.rule().id())
                || rules.contains(finding.rule().title());
        int start = finding.span().start();
        return named && start >= where.start() && start <= where.end();
    }

    private static boolean opensComment(Paragraph paragraph) {
        return !paragraph.inline() && opens(paragraph.line());
    }

    /** Whether a comment begins where the text of a line does. */
    static boolean opens(LogicalLine line) {
        int from = line.lines().get(0).shape().from();
        return line.text().startsWith("<!--", Math.min(from, line.length()));
    }

    private static Set<String> names(String list) {
        return Set.of(BETWEEN.splitAsStream(list.strip())
                .filter(name -> !name.isEmpty())
                .distinct()
                .toArray(String[]::new));
    }
}

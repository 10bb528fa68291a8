package org.nigao.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nigao.check.Analysis;
import org.nigao.check.Fact;
import org.nigao.check.FactCheck;
import org.nigao.check.Finding;
import org.nigao.check.Fix;
import org.nigao.check.Rule;
import org.nigao.draft.Draft;
import org.nigao.draft.LogicalLine;
import org.nigao.draft.Paragraph;
import org.nigao.draft.Role;
import org.nigao.draft.Whitespace;
import org.nigao.text.Edit;
import org.nigao.text.Span;

/** An attachment bears another title than the note below the body gives it. */
final class AttachmentTitleMismatch implements FactCheck<Span> {

    private static final Rule RULE = Rule.warning("attachment-title-mismatch", "附件名称不一致");
    private static final int LINES_OF_A_TITLE = 3;
    private static final int SHORTEST = 3;
    private static final Pattern ENTRY = Pattern.compile(
            "^[\\s\u3000]*(?:附\\s?件\\s?[:：])?[\\s\u3000]*(?:(\\d{1,2})[.．、])?[\\s\u3000]*([^\\s\u3000].*?)[\\s\u3000；;。]*$");
    private static final Pattern NUMBERED_ENTRY =
            Pattern.compile("^[\\s\u3000]*附\\s?件\\s?(\\d{1,2})\\s?[:：.、][\\s\u3000]*([^\\s\u3000].*?)[\\s\u3000；;。]*$");
    private static final Pattern LABEL = Pattern.compile("^[\\s\\u3000]*附\\s?件\\s?(\\d{0,2})");
    private static final Pattern DECORATION = Pattern.compile("[《》〈〉\\s　]|[（(][^（）()]*[）)]");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public boolean appliesTo(Role role) {
        return role == Role.ATTACHMENT_NOTE || role == Role.ATTACHMENT_LABEL;
    }

    @Override
    public List<Span> facts(LogicalLine line) {
        Matcher label = LABEL.matcher(line.text());
        return label.find() ? List.of(new Span(label.start(), label.end())) : List.of();
    }

    @Override
    public void run(Analysis analysis, List<Fact<Span>> facts, Consumer<Finding> found) {
        if (facts.stream().noneMatch(f -> f.paragraph().role() == Role.ATTACHMENT_NOTE)) {
            return;
        }
        Map<Integer, Span> noted = noted(analysis.draft());
        for (Fact<Span> fact : facts) {
            Paragraph label = fact.paragraph();
            if (label.role() == Role.ATTACHMENT_LABEL) {
                int number = number(fact.value().in(label.text()));
                List<Span> title = title(fact, analysis.draft());
                if (noted.containsKey(number) && !title.isEmpty()) {
                    compare(noted.get(number), title, analysis.draft(), found);
                }
            }
        }
    }

    /** The lines of the title: what stands behind the label, or below it. */
    private static List<Span> title(Fact<Span> label, Draft draft) {
        String text = label.paragraph().text();
        int behind = Whitespace.skip(text, label.value().end());
        if (behind < text.length() && "：:".indexOf(text.charAt(behind)) < 0) {
            return List.of(new Span(
                    label.paragraph().span(behind, behind + 1).start(),
                    label.paragraph().trimmed().end()));
        }
        List<Span> lines = new ArrayList<>();
        List<Paragraph> all = draft.paragraphs();
        for (int i = label.paragraph().index() + 1; i < all.size() && lines.size() < LINES_OF_A_TITLE; i++) {
            Paragraph line = all.get(i);
            boolean words = line.role() == Role.BODY || line.role() == Role.TITLE;
            if (!words || !line.line().isName() || line.line().marker().isPresent()) {
                break;
            }
            lines.add(line.trimmed());
        }
        return lines;
    }

    /** The titles that notes give, by their numbers; that of a single attachment has number 1. */
    private static Map<Integer, Span> noted(Draft draft) {
        Map<Integer, Span> noted = new TreeMap<>();
        for (Paragraph paragraph : draft.paragraphs()) {
            if (paragraph.role() == Role.ATTACHMENT_NOTE) {
                Matcher entry = NUMBERED_ENTRY.matcher(paragraph.text());
                if (!entry.matches()) {
                    entry = ENTRY.matcher(paragraph.text());
                }
                if (entry.matches()) {
                    int number = entry.group(1) == null ? 1 : Integer.parseInt(entry.group(1));
                    noted.putIfAbsent(number, paragraph.span(entry.start(2), entry.end(2)));
                }
            }
        }
        return noted;
    }

    private static int number(String label) {
        Matcher matcher = LABEL.matcher(label);
        return matcher.find() && !matcher.group(1).isEmpty() ? Integer.parseInt(matcher.group(1)) : 1;
    }

    /** A year or an office in front of the title is no difference. */
    private static void compare(Span note, List<Span> title, Draft draft, Consumer<Finding> found) {
        String listed = plain(draft.text(note));
        StringBuilder lines = new StringBuilder();
        for (Span line : title) {
            lines.append(plain(draft.text(line)));
            if (listed.isEmpty() || listed.contentEquals(lines) || lines.indexOf(listed) >= 0) {
                return;
            }
        }
        Span first = title.get(0);
        String words = plain(draft.text(first));
        if (words.length() < SHORTEST || listed.contains(words) && title.size() == 1) {
            return;
        }
        String right = Whitespace.strip(draft.text(note));
        Finding finding = Finding.of(RULE, first, "附件说明里这份附件叫“%s”，与这里的标题不一致".formatted(right))
                .relatedTo(note, "附件说明里的名称");
        found.accept(
                title.size() == 1
                        ? finding.fixedBy(Fix.confirm("标题改为“" + right + "”", new Edit(first, right)))
                        : finding);
    }

    private static String plain(String title) {
        return DECORATION.matcher(title).replaceAll("");
    }
}

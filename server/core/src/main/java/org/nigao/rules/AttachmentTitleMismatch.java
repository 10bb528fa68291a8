package org.nigao.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
            "^[\\s\u3000]*(?:附\\s?件\\s?[:：])?[\\s\u3000]*(?:[（(]?(\\d{1,2}|[一二三四五六七八九十])[.．、）)])?[\\s\u3000]*([^\\s\u3000].*?)[\\s\u3000；;。，,、]*$");
    private static final Pattern NUMBERED_ENTRY =
            Pattern.compile("^[\\s\u3000]*附\\s?件\\s?(\\d{1,2})\\s?[:：.、][\\s\u3000]*([^\\s\u3000].*?)[\\s\u3000；;。]*$");
    private static final Pattern LABEL = Pattern.compile("^[\\s\\u3000]*附\\s?件\\s?(\\d{0,2})");
    private static final Pattern LABEL_ALONE = Pattern.compile("[\\s\\u3000]*附\\s?件\\s?[:：][\\s\\u3000]*");
    private static final Pattern OF_WHOM = Pattern.compile(".*(?:年|年度|[省市县区州镇乡局委厅部署]|集团|公司|系统|关于)");
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
        if (!line.glyphs().has('附')) {
            return List.of();
        }
        Matcher label = LABEL.matcher(line.text());
        return label.find() ? List.of(new Span(label.start(), label.end())) : List.of();
    }

    @Override
    public void run(Analysis analysis, List<Fact<Span>> facts, Consumer<Finding> found) {
        if (facts.stream().noneMatch(f -> f.paragraph().role() == Role.ATTACHMENT_NOTE)) {
            return;
        }
        Draft draft = analysis.draft();
        Map<Integer, Span> noted = noted(draft);
        List<Mismatch> mismatches = new ArrayList<>();
        for (Fact<Span> fact : facts) {
            Paragraph label = fact.paragraph();
            if (label.role() == Role.ATTACHMENT_LABEL) {
                int number = number(fact.value().in(label.text()));
                List<Span> title = title(fact, draft);
                if (noted.containsKey(number) && !title.isEmpty() && !areOne(noted.get(number), title, draft)) {
                    mismatches.add(new Mismatch(noted.get(number), title));
                }
            }
        }
        for (Mismatch mismatch : mismatches) {
            Optional<Mismatch> exchanged = mismatches.stream()
                    .filter(other -> other.bears(mismatch, draft) && mismatch.bears(other, draft))
                    .findFirst();
            // Of two that have each other's title the first is told.
            if (exchanged.filter(m -> m.start() < mismatch.start()).isEmpty()) {
                found.accept(mismatch.finding(exchanged, draft));
            }
        }
    }

    /**
     * An attachment whose title is another.
     *
     * @param note its title in the note
     * @param title its own, of one or more lines
     */
    private record Mismatch(Span note, List<Span> title) {

        int start() {
            return title.get(0).start();
        }

        /** Whether this one bears the title that another should. */
        boolean bears(Mismatch other, Draft draft) {
            return title.size() == 1 && plain(draft.text(title.get(0))).equals(plain(draft.text(other.note)));
        }

        Finding finding(Optional<Mismatch> exchanged, Draft draft) {
            String right = Whitespace.strip(draft.text(note));
            Span first = title.get(0);
            if (exchanged.isPresent()) {
                Mismatch other = exchanged.get();
                return Finding.of(RULE, first, "附件说明里这份附件叫“%s”，与后面一份的标题像是对调了".formatted(right))
                        .relatedTo(other.title.get(0), "标题对调的另一份")
                        .fixedBy(Fix.confirm(
                                "对调两个标题",
                                List.of(
                                        new Edit(first, right),
                                        new Edit(other.title.get(0), Whitespace.strip(draft.text(other.note))))));
            }
            Finding finding = Finding.of(RULE, first, "附件说明里这份附件叫“%s”，与这里的标题不一致".formatted(right))
                    .relatedTo(note, "附件说明里的名称");
            return title.size() == 1
                    ? finding.fixedBy(Fix.confirm("标题改为“" + right + "”", new Edit(first, right)))
                    : finding;
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
                // 附件： alone, above the list of them.
                if (entry.matches() && !LABEL_ALONE.matcher(paragraph.text()).matches()) {
                    int number = entry.group(1) == null
                            ? 1
                            : References.value(entry.group(1)).orElse(1);
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

    /** Whether that is the title in the note; a year or an office in front of either is no difference. */
    private static boolean areOne(Span note, List<Span> title, Draft draft) {
        String listed = plain(draft.text(note));
        StringBuilder lines = new StringBuilder();
        for (Span line : title) {
            lines.append(plain(draft.text(line)));
            if (listed.isEmpty() || listed.contentEquals(lines) || lines.indexOf(listed) >= 0) {
                return true;
            }
        }
        String words = plain(draft.text(title.get(0)));
        return words.length() < SHORTEST
                || title.size() == 1
                        && listed.endsWith(words)
                        && OF_WHOM.matcher(listed)
                                .region(0, listed.length() - words.length())
                                .matches();
    }

    private static String plain(String title) {
        return DECORATION.matcher(title).replaceAll("");
    }
}

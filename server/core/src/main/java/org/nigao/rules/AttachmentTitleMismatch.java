package org.nigao.rules;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
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
import org.nigao.outline.Section;
import org.nigao.text.Edit;
import org.nigao.text.Span;

/** An attachment bears another title than the note below the body gives it. */
final class AttachmentTitleMismatch implements FactCheck<Span> {

    private static final Rule RULE = Rule.warning("attachment-title-mismatch", "附件名称不一致");
    private static final Pattern NOTE = Pattern.compile("^\\s*附\\s?件\\s?(\\d{0,2})\\s?[:：.、]");
    private static final Pattern ENTRY =
            Pattern.compile("^\\s*(?:附\\s?件\\s?[:：])?\\s*(?:(\\d{1,2})[.．、])?\\s*(\\S.*?)[\\s；;。]*$");
    private static final Pattern NUMBERED_ENTRY =
            Pattern.compile("^\\s*附\\s?件\\s?(\\d{1,2})\\s?[:：.、]\\s*(\\S.*?)[\\s；;。]*$");
    private static final Pattern LABEL = Pattern.compile("附\\s?件\\s?(\\d{0,2})");
    private static final Pattern DECORATION = Pattern.compile("[《》〈〉\\s　]|[（(][^（）()]*[）)]");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public boolean appliesTo(Role role) {
        return role == Role.ATTACHMENT_NOTE;
    }

    @Override
    public List<Span> facts(LogicalLine line) {
        return NOTE.matcher(line.text()).find() ? List.of(new Span(0, line.length())) : List.of();
    }

    @Override
    public void run(Analysis analysis, List<Fact<Span>> facts, Consumer<Finding> found) {
        if (facts.isEmpty()) {
            return;
        }
        Map<Integer, Span> noted = noted(analysis.draft());
        for (Section section : analysis.outline().roots()) {
            if (section.kind() == Section.Kind.ATTACHMENT && !section.title().isEmpty()) {
                OptionalInt number = number(analysis.draft().text(section.label()));
                if (number.isPresent() && noted.containsKey(number.getAsInt())) {
                    compare(noted.get(number.getAsInt()), section, analysis.draft(), found);
                }
            }
        }
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

    private static OptionalInt number(String label) {
        Matcher matcher = LABEL.matcher(label);
        if (!matcher.find()) {
            return OptionalInt.empty();
        }
        return OptionalInt.of(matcher.group(1).isEmpty() ? 1 : Integer.parseInt(matcher.group(1)));
    }

    /** A year or an office in front of the title is no difference. */
    private static void compare(Span note, Section section, Draft draft, Consumer<Finding> found) {
        String listed = DECORATION.matcher(draft.text(note)).replaceAll("");
        String title = DECORATION.matcher(draft.text(section.title())).replaceAll("");
        if (listed.isEmpty() || title.isEmpty() || listed.contains(title) || title.contains(listed)) {
            return;
        }
        String right = Whitespace.strip(draft.text(note));
        found.accept(Finding.of(RULE, section.title(), "附件说明里这份附件叫“%s”，与这里的标题不一致".formatted(right))
                .relatedTo(note, "附件说明里的名称")
                .fixedBy(Fix.confirm("标题改为“" + right + "”", new Edit(section.title(), right))));
    }
}

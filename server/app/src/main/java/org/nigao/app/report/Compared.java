package org.nigao.app.report;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.nigao.check.Analysis;
import org.nigao.compare.Comparison;
import org.nigao.draft.DraftYears;
import org.nigao.draft.Paragraph;
import org.nigao.draft.Role;
import org.nigao.draft.Whitespace;
import org.nigao.outline.Section;

/**
 * Two plans that were compared.
 *
 * @param draftName what the user calls the draft, {@code priorName} the prior plan
 */
public record Compared(Comparison comparison, String draftName, String priorName) {

    private static final int LONGEST_HEADING = 60;
    private static final Pattern SPREAD = Pattern.compile("(?<=\\p{IsHan})[\\s\\u3000]+(?=\\p{IsHan})");

    /** One of both plans, as reports name it. */
    record Named(String name, Analysis analysis) {

        /** Its title, without the spaces that set its characters apart, else its file's name without the extension. */
        String title() {
            Optional<Paragraph> first = Optional.empty();
            for (Paragraph paragraph : analysis.draft().paragraphs()) {
                boolean title = paragraph.role() == Role.TITLE;
                if (title && DraftYears.in(paragraph.line()).isPresent()) {
                    first = Optional.of(paragraph);
                } else if (title && first.isEmpty()) {
                    first = Optional.of(paragraph);
                }
            }
            return first.map(p -> SPREAD.matcher(Whitespace.strip(p.text())).replaceAll(""))
                    .orElse(name);
        }

        /** The same, with the plan's year behind it where the title names none. */
        String titleWithYear() {
            String title = title();
            boolean named = analysis.draft().paragraphs().stream()
                    .filter(p -> p.role() == Role.TITLE)
                    .anyMatch(p -> DraftYears.in(p.line()).isPresent());
            return named || year().isEmpty() || title.contains(year().getAsInt() + "年")
                    ? title
                    : title + "（" + year().getAsInt() + "年）";
        }

        OptionalInt year() {
            return DraftYears.of(analysis.draft());
        }

        /** A heading as written, on one line. */
        String heading(Section section) {
            String heading =
                    Excerpt.printable(section.name(analysis.draft().document().text()));
            return heading.length() <= LONGEST_HEADING ? heading : heading.substring(0, LONGEST_HEADING - 1) + "…";
        }

        int line(int offset) {
            return analysis.draft().document().lineOf(offset) + 1;
        }
    }

    Named draft() {
        return new Named(draftName, comparison.draft());
    }

    Named prior() {
        return new Named(priorName, comparison.prior());
    }

    /** What tells one plan from the other behind its title: the name of its file. Nothing where the titles do. */
    String mark(Named plan) {
        if (!draft().titleWithYear().equals(prior().titleWithYear()) || draftName.equals(priorName)) {
            return "";
        }
        boolean files = !fileOf(draftName).equals(fileOf(priorName));
        return "（" + (files ? fileOf(plan.name()) : plan.name()) + "）";
    }

    private static String fileOf(String name) {
        return name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    }

    /** What is to be said of a part's heading besides its words: where it came from, that it is new or gone. */
    String remark(Comparison.Part part) {
        if (part.isDropped()) {
            return "原稿有、本稿已删";
        }
        if (part.isNew()) {
            return "新增";
        }
        if (part.draft().isEmpty() || part.prior().isEmpty()) {
            return "";
        }
        String now = draft().heading(part.draft().get());
        String before = prior().heading(part.prior().get());
        String moved = part.order() == Comparison.Order.MOVED ? "位置有调整" : "";
        String from = now.equals(before) ? "" : "原为“" + before + "”";
        return moved.isEmpty() || from.isEmpty() ? moved + from : from + "，" + moved;
    }

    /** The heading of a part, where it has one in either plan. */
    String heading(Comparison.Part part) {
        if (part.draft().isPresent()) {
            return draft().heading(part.draft().get());
        }
        return part.prior().map(prior()::heading).orElse("（开头）");
    }
}

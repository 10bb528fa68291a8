package org.nigao.rules;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.nigao.check.Analysis;
import org.nigao.check.Fact;
import org.nigao.check.FactCheck;
import org.nigao.check.Finding;
import org.nigao.check.Rule;
import org.nigao.check.Severity;
import org.nigao.draft.Han;
import org.nigao.draft.LogicalLine;
import org.nigao.draft.Marker;
import org.nigao.draft.Paragraph;
import org.nigao.draft.Role;
import org.nigao.draft.Whitespace;
import org.nigao.text.Span;

/** The text refers to an attachment that is neither listed nor there, or one is there that nothing refers to. */
final class XrefAttachmentMissing implements FactCheck<XrefAttachmentMissing.Mention> {

    private static final Rule RULE = Rule.warning("xref-attachment-missing", "附件对不上");

    /** The end of a sentence, of a date, of 印发 and of （此件公开发布）. */
    private static final String BEFORE_LABEL = "。日发）";

    /** What goes on behind an attachment that is spoken of: 附件2所列, not 附件2 任务分工表. */
    private static final String BEHIND_CITED = "的所中和与及至到要规明列是为已由将包";

    /**
     * A line that speaks of attachments.
     *
     * @param references by their numbers
     * @param unnumbered 见附件, without
     * @param lists whether it begins with 附, or has 附件： where line breaks were lost
     */
    record Mention(List<References.Reference> references, List<Span> unnumbered, boolean lists) {}

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Mention> facts(LogicalLine line) {
        List<References.Reference> references = References.toAttachments(line);
        boolean lists = line.text().strip().startsWith("附")
                || line.text().contains("附件：")
                || line.text().contains("附件:");
        List<Span> unnumbered = References.toTheAttachment(line);
        return references.isEmpty() && !lists && unnumbered.isEmpty()
                ? List.of()
                : List.of(new Mention(references, unnumbered, lists));
    }

    @Override
    public void run(Analysis analysis, List<Fact<Mention>> facts, Consumer<Finding> found) {
        Set<Integer> listed = numbers(Role.ATTACHMENT_NOTE, analysis, facts);
        Set<Integer> labelled = numbers(Role.ATTACHMENT_LABEL, analysis, facts);
        Set<Integer> there = new TreeSet<>(labelled);
        there.addAll(listed);
        Set<Integer> runOn = new TreeSet<>();
        facts.forEach(fact -> runOn.addAll(labelsRunOn(fact)));
        Set<Integer> mentioned = new TreeSet<>();
        boolean lost = false;
        for (Fact<Mention> fact : facts) {
            Paragraph paragraph = fact.paragraph();
            if (paragraph.role() != Role.BODY && paragraph.role() != Role.TABLE) {
                continue;
            }
            for (References.Reference reference : fact.value().references()) {
                lost |= !there.contains(reference.number());
                mentioned.add(reference.number());
                boolean others = Character.isDigit(
                        paragraph.text().charAt(reference.span().start()));
                if (!there.contains(reference.number())
                        && !runOn.contains(reference.number())
                        && !(others && there.isEmpty())) {
                    found.accept(finding(paragraph, reference, there));
                }
            }
        }
        if (there.isEmpty() && runOn.isEmpty()) {
            withoutAny(facts, found);
        }
        if (listed.isEmpty()) {
            miscounted(facts).ifPresent(found);
        }
        // Without a list nothing is left out of it: what a notice issues is no attachment of its own.
        if (!listed.isEmpty()) {
            boolean misnumbered = false;
            for (Fact<Mention> fact : facts) {
                Optional<Finding> unlisted = unlisted(fact, listed, mentioned);
                unlisted.ifPresent(found);
                misnumbered |= unlisted.isPresent() && bearsListedTitle(fact.paragraph(), analysis);
            }
            // A number that is not there was meant for one that the text seems not to speak of, or not to have.
            if (!lost && !misnumbered) {
                uncited(listed, mentioned, analysis, found);
            }
            Set<Integer> leftOut = new TreeSet<>(listed);
            leftOut.removeAll(labelled);
            if (!leftOut.isEmpty() && !labelled.isEmpty() && !misnumbered) {
                leftOut(leftOut, analysis, found);
            }
        }
    }

    /** 见附件, and nothing in the draft that lists or begins one. */
    private static void withoutAny(List<Fact<Mention>> facts, Consumer<Finding> found) {
        if (facts.stream().anyMatch(f -> f.value().lists())) {
            return;
        }
        for (Fact<Mention> fact : facts) {
            if (fact.paragraph().role() == Role.BODY) {
                fact.value()
                        .unnumbered()
                        .forEach(span ->
                                found.accept(Finding.of(RULE, fact.paragraph().span(span), "文后没有附件说明，也没有附件，请核对“附件”")
                                        .graded(Severity.INFORMATION)));
            }
        }
    }

    /** Where the text refers to some that are listed by their numbers, it does to each: by number or name. */
    private static void uncited(
            Set<Integer> listed, Set<Integer> mentioned, Analysis analysis, Consumer<Finding> found) {
        Set<Integer> uncited = new TreeSet<>(listed);
        uncited.removeAll(mentioned);
        if (uncited.isEmpty() || uncited.size() == listed.size()) {
            return;
        }
        for (Paragraph paragraph : analysis.draft().paragraphs()) {
            if (paragraph.role() != Role.ATTACHMENT_NOTE) {
                continue;
            }
            Set<Integer> own = new TreeSet<>();
            number(paragraph.line(), own);
            String name = name(paragraph.line());
            if (own.size() == 1 && uncited.removeAll(own) && !name.isEmpty() && !isNamed(name, analysis)) {
                found.accept(Finding.of(
                                RULE,
                                paragraph.trimmed(),
                                "正文没有提到附件%d".formatted(own.iterator().next()))
                        .graded(Severity.HINT));
            }
        }
    }

    /** Whether the attachment below a label is one that the note lists, under another number. */
    private static boolean bearsListedTitle(Paragraph label, Analysis analysis) {
        List<Paragraph> all = analysis.draft().paragraphs();
        String title = label.index() + 1 < all.size()
                ? Whitespace.strip(all.get(label.index() + 1).text())
                : "";
        return !title.isEmpty()
                && all.subList(0, label.index()).stream()
                        .anyMatch(p -> p.role() == Role.ATTACHMENT_NOTE
                                && name(p.line()).equals(title));
    }

    /** What an attachment is called in the list, without its number. */
    private static String name(LogicalLine line) {
        int colon = Math.max(line.text().indexOf('：'), line.text().indexOf(':'));
        Optional<Marker> marker = line.marker().or(() -> line.markerAt(colon + 1));
        return marker.map(m -> Whitespace.strip(line.text().substring(m.content())))
                .orElse("");
    }

    private static boolean isNamed(String name, Analysis analysis) {
        return analysis.draft().paragraphs().stream()
                .anyMatch(p -> p.role() == Role.BODY
                        && p.text().length() > name.length()
                        && p.text().contains(name));
    }

    /** The attachments whose label stands behind a sentence, or before its title, where line breaks were lost. */
    private static List<Integer> labelsRunOn(Fact<Mention> fact) {
        if (fact.paragraph().role() != Role.BODY) {
            return List.of();
        }
        String text = fact.paragraph().text();
        return fact.value().references().stream()
                .filter(reference -> isLabelRunOn(text, reference.span()))
                .map(References.Reference::number)
                .toList();
    }

    private static boolean isLabelRunOn(String text, Span label) {
        boolean begins = label.start() == 0 || BEFORE_LABEL.indexOf(text.charAt(label.start() - 1)) >= 0;
        return begins
                && label.end() < text.length()
                && (Han.is(text.charAt(label.end())) || "：:《.．".indexOf(text.charAt(label.end())) >= 0)
                && BEHIND_CITED.indexOf(text.charAt(label.end())) < 0;
    }

    /** Attachments that no list names count 1, 2, 3 … among themselves; those of another document begin at 1 again. */
    private static Optional<Finding> miscounted(List<Fact<Mention>> facts) {
        int last = 0;
        for (Fact<Mention> fact : facts) {
            List<References.Reference> references = fact.value().references();
            if (fact.paragraph().role() != Role.ATTACHMENT_LABEL || references.size() != 1) {
                continue;
            }
            int number = references.get(0).number();
            if (last > 0 && number != 1 && number != last + 1) {
                String label = references.get(0).span().in(fact.paragraph().text());
                String message = number == last
                        ? "“%s”出现两次，序号应为 %d".formatted(label, last + 1)
                        : "附件序号应为 %d，实为“%s”".formatted(last + 1, label);
                return Optional.of(
                        Finding.of(RULE, fact.paragraph().span(references.get(0).span()), message));
            }
            last = number;
        }
        return Optional.empty();
    }

    /** Where one attachment lies behind the text the others do too, or in files of their own. */
    private static void leftOut(Set<Integer> numbers, Analysis analysis, Consumer<Finding> found) {
        for (Paragraph paragraph : analysis.draft().paragraphs()) {
            if (paragraph.role() != Role.ATTACHMENT_NOTE) {
                continue;
            }
            Set<Integer> own = new TreeSet<>();
            number(paragraph.line(), own);
            own.retainAll(numbers);
            for (int number : own) {
                numbers.remove(number);
                String message = "附件说明列有附件%d，文后没有这份附件".formatted(number);
                found.accept(Finding.of(RULE, paragraph.trimmed(), message).graded(Severity.INFORMATION));
            }
        }
    }

    private static Set<Integer> numbers(Role role, Analysis analysis, List<Fact<Mention>> facts) {
        Set<Integer> numbers = new TreeSet<>();
        int known = -1;
        for (Fact<Mention> fact : facts) {
            if (fact.paragraph().role() == role) {
                known = collect(fact, analysis, Math.max(known, fact.paragraph().index()), numbers);
            }
        }
        return numbers;
    }

    private static Optional<Finding> unlisted(Fact<Mention> fact, Set<Integer> listed, Set<Integer> mentioned) {
        Paragraph paragraph = fact.paragraph();
        List<References.Reference> references = fact.value().references();
        if (paragraph.role() != Role.ATTACHMENT_LABEL
                || references.size() != 1
                || listed.contains(references.get(0).number())) {
            return Optional.empty();
        }
        boolean used = mentioned.contains(references.get(0).number());
        Span label = references.get(0).span();
        String message = (used ? "附件说明没有列出“%s”" : "附件说明没有列出“%s”，正文也没有提到").formatted(label.in(paragraph.text()));
        return Optional.of(
                Finding.of(RULE, paragraph.span(label), message).graded(used ? Severity.WARNING : Severity.HINT));
    }

    /**
     * The numbers of a label, or of a note with the lines that belong to it.
     *
     * @param from the first paragraph that was not looked at before
     * @return the first that still is to be looked at
     */
    private static int collect(Fact<Mention> fact, Analysis analysis, int from, Set<Integer> there) {
        if (fact.value().references().isEmpty()) {
            there.add(1);
        }
        fact.value().references().forEach(r -> there.add(r.number()));
        List<Paragraph> all = analysis.draft().paragraphs();
        int next = from;
        while (next < all.size() && all.get(next).role() == Role.ATTACHMENT_NOTE) {
            number(all.get(next).line(), there);
            next++;
        }
        return next;
    }

    /** 2.任务分工表, also behind 附件：. */
    private static void number(LogicalLine line, Set<Integer> there) {
        int colon = Math.max(line.text().indexOf('：'), line.text().indexOf(':'));
        line.marker().or(() -> line.markerAt(colon + 1)).map(Marker::value).ifPresent(there::add);
    }

    private static Finding finding(Paragraph paragraph, References.Reference reference, Set<Integer> there) {
        String words = reference.span().in(paragraph.text());
        String message = there.isEmpty() ? "文后没有附件说明，也没有附件，请核对“%s”".formatted(words) : "文后没有“%s”".formatted(words);
        // The attachments of an excerpt may lie in other files.
        return Finding.of(RULE, paragraph.span(reference.span()), message)
                .graded(there.isEmpty() ? Severity.INFORMATION : Severity.WARNING);
    }
}

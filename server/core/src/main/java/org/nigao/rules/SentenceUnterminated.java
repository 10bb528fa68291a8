package org.nigao.rules;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.Consumer;
import org.nigao.check.Analysis;
import org.nigao.check.Fact;
import org.nigao.check.FactCheck;
import org.nigao.check.Finding;
import org.nigao.check.Fix;
import org.nigao.check.Rule;
import org.nigao.check.Severity;
import org.nigao.draft.LogicalLine;
import org.nigao.draft.Paragraph;
import org.nigao.draft.Role;
import org.nigao.draft.Whitespace;
import org.nigao.outline.Section;
import org.nigao.outline.SiblingGroup;
import org.nigao.text.Edit;
import org.nigao.text.Span;

/** A paragraph of running text has no full stop at its end. */
final class SentenceUnterminated implements FactCheck<SentenceEnd> {

    private static final Rule RULE =
            Rule.warning("sentence-unterminated", "段末缺句末标点").patient();
    private static final int SEVERAL = 4;
    private static final int FEWEST_ITEMS = 4;
    private static final int LONGEST_HEADING = 70;

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public boolean appliesTo(Role role) {
        return role == Role.BODY;
    }

    @Override
    public List<SentenceEnd> facts(LogicalLine line) {
        SentenceEnd end = SentenceEnd.of(line);
        // A numbered line without a point may be an item among others that have theirs.
        boolean item = end == SentenceEnd.RIGHT && line.marker().isPresent() && !SentenceEnd.hasPoint(line);
        return end == SentenceEnd.UNTERMINATED || item ? List.of(end) : List.of();
    }

    @Override
    public void run(Analysis analysis, List<Fact<SentenceEnd>> facts, Consumer<Finding> found) {
        long headings = facts.stream()
                .filter(f -> f.value() == SentenceEnd.UNTERMINATED)
                .filter(f -> !hasSentences(f.paragraph()))
                .count();
        BitSet told = new BitSet();
        // What ends without a point is the heading that lost its line.
        analysis.outline().buriedLabels().stream()
                .filter(b -> b.paragraph().text().indexOf('。', b.label().end()) < 0)
                .forEach(b -> told.set(b.paragraph().index()));
        for (Fact<SentenceEnd> fact : facts) {
            if (fact.value() != SentenceEnd.UNTERMINATED) {
                continue;
            }
            Paragraph paragraph = fact.paragraph();
            boolean sentences = hasSentences(paragraph);
            // A short line of one sentence may be a heading; where there are several, they are.
            boolean meant = mayBeHeading(paragraph) && headings >= SEVERAL;
            if (!told.get(paragraph.index()) && !meant && SentenceEnd.isEndOfParagraph(paragraph, analysis)) {
                told.set(paragraph.index());
                found.accept(
                        finding(paragraph, "这一段末尾没有句末标点").graded(sentences ? Severity.WARNING : Severity.INFORMATION));
            }
        }
        BitSet pointless = new BitSet();
        facts.forEach(f -> pointless.set(f.paragraph().index()));
        if (!pointless.isEmpty()) {
            items(analysis, pointless, told, found);
        }
    }

    /** Numbered items of one sentence each, of which nearly all end with their full stop. */
    private static void items(Analysis analysis, BitSet pointless, BitSet told, Consumer<Finding> found) {
        for (SiblingGroup group : analysis.outline().groups()) {
            if (group.members().size() < FEWEST_ITEMS || !hasAny(group, pointless)) {
                continue;
            }
            bare(group).stream()
                    .filter(p -> !told.get(p.index()) && p.role() == Role.BODY)
                    .filter(p -> SentenceEnd.isEndOfParagraph(p, analysis))
                    .forEach(p -> found.accept(finding(p, "这一项末尾没有句号，同级其他项都有")));
        }
    }

    private static boolean hasAny(SiblingGroup group, BitSet paragraphs) {
        for (Section section : group.members()) {
            if (paragraphs.get(section.paragraph().index())) {
                return true;
            }
        }
        return false;
    }

    /** The items of a group that end without a point where nearly all others have theirs; none of a group of headings. */
    private static List<Paragraph> bare(SiblingGroup group) {
        List<Paragraph> bare = new ArrayList<>(0);
        int stopped = 0;
        for (Section section : group.members()) {
            Paragraph paragraph = section.paragraph();
            if (!section.children().isEmpty() || section.hasTextBelow()) {
                return List.of(); // as of most groups, at the first member
            }
            if (ends(paragraph, "。")) {
                stopped++;
            } else if (!SentenceEnd.hasPoint(paragraph.line()) && !hasSentences(paragraph)) {
                // Of what stands behind a full stop the other check is the judge: it may be a signature.
                bare.add(paragraph);
            }
        }
        return stopped >= FEWEST_ITEMS - 1 && stopped >= 4 * bare.size() ? bare : List.of();
    }

    private static boolean ends(Paragraph paragraph, String points) {
        String text = paragraph.text();
        int end = Whitespace.trimEnd(text, 0, text.length());
        return end > 0 && points.indexOf(text.charAt(end - 1)) >= 0;
    }

    private static Finding finding(Paragraph paragraph, String message) {
        int end = Whitespace.trimEnd(paragraph.text(), 0, paragraph.text().length());
        Span last = paragraph.span(end - 1, end);
        return Finding.of(RULE, last, message).fixedBy(Fix.safe("补上句号", Edit.insert(last.end(), "。")));
    }

    private static boolean mayBeHeading(Paragraph paragraph) {
        return !hasSentences(paragraph) && paragraph.line().length() <= LONGEST_HEADING;
    }

    private static boolean hasSentences(Paragraph paragraph) {
        return paragraph.text().indexOf('。') >= 0;
    }
}

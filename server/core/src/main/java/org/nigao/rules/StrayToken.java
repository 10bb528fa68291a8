package org.nigao.rules;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
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

/** A line with nothing on it but a bar, a mark or a small number. */
final class StrayToken implements FactCheck<String> {

    private static final Rule RULE = Rule.warning("stray-token", "孤立碎片").patient();
    private static final Pattern BARS = Pattern.compile("[|｜¦│\\s\u00a0\u3000]+");
    private static final Pattern MARKS = Pattern.compile(
            "[，。、；：,;:.!！?？\"“”'‘’^~`·•￥$%&@\\\\/]{1,3}|[■□◆◇●○▲△★☆※*#<>《》（）()\\[\\]【】〔〕{}=+…_①-⑳—-]{1,3}|\\d{1,2} ?[|｜]|[|｜] ?\\d{1,2}");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,3}");
    /** What stands behind the text as well as a sentence does. */
    private static final Set<Role> ENDS = EnumSet.of(Role.SIGNATURE, Role.DATE, Role.ATTACHMENT_NOTE);

    private static final int LONGEST = 8;
    private static final int SENTENCE = 25;
    private static final int MANY = 4;

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public boolean appliesTo(Role role) {
        return role == Role.BODY;
    }

    /** What stands on the line, if it is nothing else. */
    @Override
    public List<String> facts(LogicalLine line) {
        if (line.length() > LONGEST) {
            return List.of();
        }
        String token = Whitespace.strip(line.text());
        boolean stray = BARS.matcher(token).matches()
                || MARKS.matcher(token).matches()
                || NUMBER.matcher(token).matches();
        return stray ? List.of(token) : List.of();
    }

    @Override
    public void run(Analysis analysis, List<Fact<String>> facts, Consumer<Finding> found) {
        List<Paragraph> paragraphs = analysis.draft().paragraphs();
        for (Fact<String> fact : facts) {
            Paragraph paragraph = fact.paragraph();
            String token = fact.value();
            boolean bars = BARS.matcher(token).matches();
            if (!paragraph.inline()
                    && (bars || standsInText(paragraphs, paragraph.index()))
                    && !isOfQuotation(paragraphs, paragraph.index(), token)) {
                Edit delete = Edit.delete(line(analysis.draft(), paragraph));
                found.accept(Finding.of(RULE, paragraph.trimmed(), "这一行只有“" + token + "”，像是误留的碎片")
                        .fixedBy(bars ? Fix.safe("删去这一行", delete) : Fix.confirm("删去这一行", delete)));
            }
        }
    }

    /** The empty line between two paragraphs of a Markdown quotation. */
    private static boolean isOfQuotation(List<Paragraph> paragraphs, int index, String token) {
        return token.startsWith(">")
                && (index > 0 && paragraphs.get(index - 1).text().startsWith(">")
                        || index + 1 < paragraphs.size()
                                && paragraphs.get(index + 1).text().startsWith(">"));
    }

    /** Whether sentences stand before and behind: a number among short lines is a cell. */
    private static boolean standsInText(List<Paragraph> paragraphs, int index) {
        return index > 0
                && isText(paragraphs.get(index - 1))
                && (index + 1 == paragraphs.size()
                        || isText(paragraphs.get(index + 1))
                        || ENDS.contains(paragraphs.get(index + 1).role()));
    }

    private static boolean isText(Paragraph paragraph) {
        return paragraph.role() != Role.TABLE
                && (paragraph.line().length() >= SENTENCE
                        || paragraph.line().marker().isPresent());
    }

    private static Span line(Draft draft, Paragraph paragraph) {
        int line = paragraph.firstLine();
        boolean last = line + 1 == draft.document().lineCount();
        int start = last && line > 0
                ? draft.document().lineEnd(line - 1)
                : draft.document().lineStart(line);
        return new Span(
                start, last ? draft.document().length() : draft.document().lineStart(line + 1));
    }

    @Override
    public Optional<String> summary(List<Finding> all, Analysis analysis) {
        return all.size() < MANY ? Optional.empty() : Optional.of("全文 " + all.size() + " 行只有竖线、数字或标点，像是误留的碎片");
    }
}

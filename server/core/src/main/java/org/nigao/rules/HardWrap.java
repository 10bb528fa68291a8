package org.nigao.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.nigao.check.Analysis;
import org.nigao.check.DraftCheck;
import org.nigao.check.Finding;
import org.nigao.check.Fix;
import org.nigao.check.Rule;
import org.nigao.draft.Draft;
import org.nigao.draft.Line;
import org.nigao.draft.LineBreaks;
import org.nigao.draft.Paragraph;
import org.nigao.draft.Whitespace;
import org.nigao.text.Edit;
import org.nigao.text.Span;

/** A line break inside a sentence. */
final class HardWrap implements DraftCheck {

    private static final Rule RULE = Rule.warning("hard-wrap", "句中硬换行");
    private static final int MANY = 3;
    private static final int SPREAD = 6;
    private static final int LONGEST_PAIR = 120;
    private static final int LONGEST_TITLE = 120;

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void run(Analysis analysis, Consumer<Finding> found) {
        Draft draft = analysis.draft();
        List<Break> breaks = new ArrayList<>();
        for (Paragraph paragraph : draft.paragraphs()) {
            if (paragraph.line().isJoined() && paragraph.role().isText()) {
                breaks(draft.lines(), paragraph, breaks);
            }
            Optional<Paragraph> next = BrokenSentence.before(paragraph, draft);
            if (next.isPresent()) {
                found.accept(behindGap(paragraph, next.get()));
            }
        }
        Widths widths = Widths.of(breaks);
        for (int from = 0, to; from < breaks.size(); from = to) {
            Paragraph paragraph = breaks.get(from).paragraph();
            to = from + 1;
            while (to < breaks.size() && breaks.get(to).paragraph() == paragraph) {
                to++;
            }
            List<Break> here = breaks.subList(from, to);
            boolean certain = isWhole(draft.lines(), paragraph)
                    && here.stream().allMatch(b -> b.isCertain(widths))
                    && (here.size() > 1 && here.stream().allMatch(Break::hasBlank)
                            || here.stream().noneMatch(Break::hasBlank));
            here.forEach(b -> found.accept(b.finding(certain)));
        }
    }

    /** Blank lines may go unseen; a number between the lines may be more than that of a page. */
    private static Finding behindGap(Paragraph paragraph, Paragraph next) {
        String text = paragraph.text();
        int end = Whitespace.trimEnd(text, 0, text.length());
        int from = Math.max(0, end - 2);
        Span gap = new Span(paragraph.trimmed().end(), next.trimmed().start());
        return Finding.of(
                        RULE,
                        paragraph.span(from, end),
                        "句子在“%s”后断开，应与下面的%s相接"
                                .formatted(text.substring(from, end), Words.quoted(Whitespace.strip(next.text()), 6)))
                .fixedBy(Fix.confirm("接成一段", Edit.delete(gap)));
    }

    private static void breaks(List<Line> lines, Paragraph paragraph, List<Break> breaks) {
        List<Integer> seams = paragraph.line().seams();
        List<Break> here = new ArrayList<>(seams.size());
        for (int i = 0; i < seams.size(); i++) {
            Line line = lines.get(paragraph.firstLine() + i);
            Line next = lines.get(paragraph.firstLine() + i + 1);
            if (!line.isBlank() && !next.isBlank()) {
                here.add(new Break(paragraph, seams.get(i), line, next));
            }
        }
        if (!isTitle(paragraph) || here.stream().anyMatch(Break::leavesShortRest)) {
            breaks.addAll(here);
        }
    }

    /** Whether nothing above or below seems to belong to the paragraph too, so that it would be whole. */
    private static boolean isWhole(List<Line> lines, Paragraph paragraph) {
        int first = paragraph.firstLine();
        int behind = first + paragraph.line().lines().size();
        return (first == 0 || !isLeftOpen(lines.get(first - 1), lines.get(first)))
                && (behind == lines.size() || !isLeftOpen(lines.get(behind - 1), lines.get(behind)));
    }

    private static boolean isLeftOpen(Line line, Line next) {
        return !line.isBlank() && !next.isBlank() && LineBreaks.leavesOpen(line, next);
    }

    /** Judged by the whole paragraph, not by its lines: the same once they are joined. */
    private static boolean isTitle(Paragraph paragraph) {
        String text = paragraph.text();
        return text.length() <= LONGEST_TITLE && text.chars().noneMatch(c -> "，；。！？,;!?".indexOf(c) >= 0);
    }

    /** One break, at a logical offset of its paragraph. */
    private record Break(Paragraph paragraph, int seam, Line line, Line next) {

        Finding finding(boolean certain) {
            String text = paragraph.text();
            Span gap = new Span(
                    paragraph.start() + paragraph.line().source(seam - 1) + 1,
                    paragraph.start() + paragraph.line().source(seam));
            int from = Math.max(0, seam - 2);
            boolean words = isLatin(text.charAt(seam - 1)) && isLatin(text.charAt(seam)) && !partsNumber();
            Edit join = new Edit(gap, words ? " " : "");
            return Finding.of(
                            RULE,
                            paragraph.span(from, seam),
                            "句子在“" + text.substring(from, seam) + "”后断行，应与下一行"
                                    + Words.quoted(text.substring(seam, Math.min(text.length(), seam + 60)), 6) + "相接")
                    .fixedBy(certain ? Fix.safe("接成一行", join) : Fix.confirm("接成一行", join));
        }

        boolean isCertain(Widths widths) {
            if (partsNumber()) {
                return false;
            }
            return LineBreaks.partsWord(line, next)
                    || isOpen(paragraph.text().substring(Math.max(0, seam - LONGEST_PAIR), seam))
                    || !LineBreaks.mayBeHeading(line)
                            && (widths.count(line.shape().width()) >= MANY || LineBreaks.isSure(line, next));
        }

        /** What was wrapped has blanks beside all breaks or beside none; a single one is perhaps the writer's. */
        boolean hasBlank() {
            return line.shape().to() < line.text().length() || LineBreaks.indent(next) == 1;
        }

        /** Two figures may be one number or two, which only who wrote them knows. */
        private boolean partsNumber() {
            String text = paragraph.text();
            return Character.isDigit(text.charAt(seam - 1)) && Character.isDigit(text.charAt(seam));
        }

        /** Whether a title, quotation or bracket is still open where the text ends. */
        private static boolean isOpen(String text) {
            return text.lastIndexOf('《') > text.lastIndexOf('》')
                    || text.lastIndexOf('（') > text.lastIndexOf('）')
                    || text.lastIndexOf('“') > text.lastIndexOf('”');
        }

        /** GB/T 9704 7.3.1: a long title is set on lines of like length; one with a short rest was broken. */
        boolean leavesShortRest() {
            return !LineBreaks.isTitleLine(next)
                    || next.shape().han() * 4 < line.shape().han();
        }

        private static boolean isLatin(char c) {
            return c < 0x80 && Character.isLetterOrDigit(c);
        }
    }

    /** How wide the broken lines are. */
    private record Widths(int[] counts) {

        static Widths of(List<Break> breaks) {
            int[] counts = new int[512];
            breaks.forEach(b -> counts[Math.min(511, b.line().shape().width())]++);
            return new Widths(counts);
        }

        /** How many have this width or nearly so. */
        int count(int width) {
            int count = 0;
            for (int w = Math.max(0, width - SPREAD); w <= Math.min(510, width + SPREAD); w++) {
                count += counts[w];
            }
            return count;
        }
    }

    @Override
    public Optional<String> summary(List<Finding> all, Analysis analysis) {
        return all.size() < MANY ? Optional.empty() : Optional.of("全文 " + all.size() + " 处句子被换行断开，应接成整段");
    }

    @Override
    public Optional<String> summaryOfParagraph(List<Finding> together) {
        return Optional.of("这一段有 " + together.size() + " 处句子被换行断开，应接成整段");
    }
}

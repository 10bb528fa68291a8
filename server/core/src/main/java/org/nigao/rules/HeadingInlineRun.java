package org.nigao.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.nigao.check.Analysis;
import org.nigao.check.DraftCheck;
import org.nigao.check.Finding;
import org.nigao.check.Fix;
import org.nigao.check.Related;
import org.nigao.check.Rule;
import org.nigao.draft.Draft;
import org.nigao.draft.Format;
import org.nigao.draft.LogicalLine;
import org.nigao.draft.Marker;
import org.nigao.draft.NumberStyle;
import org.nigao.draft.Paragraph;
import org.nigao.draft.Role;
import org.nigao.draft.Whitespace;
import org.nigao.outline.BuriedLabel;
import org.nigao.text.Edit;
import org.nigao.text.Span;

/** Several headings run on in one paragraph. */
final class HeadingInlineRun implements DraftCheck {

    private static final Rule RULE = Rule.warning("heading-inline-run", "多个标题挤在一段");
    private static final int MOST_LINES = 2;

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void run(Analysis analysis, Consumer<Finding> found) {
        List<Paragraph> run = new ArrayList<>();
        for (Paragraph paragraph : analysis.draft().paragraphs()) {
            if (!paragraph.inline() && !run.isEmpty()) {
                found.accept(finding(run, analysis.draft()));
                run.clear();
            }
            if (paragraph.inline()) {
                run.add(paragraph);
            }
        }
        if (!run.isEmpty()) {
            found.accept(finding(run, analysis.draft()));
        }
        for (BuriedLabel buried : analysis.outline().buriedLabels()) {
            if (buried.paragraph().role() == Role.BODY) {
                found.accept(finding(buried, analysis.draft()));
            }
        }
    }

    private static Finding finding(BuriedLabel buried, Draft draft) {
        Span label = buried.paragraph().span(buried.label());
        Edit edit = new Edit(
                gapBefore(label.start(), draft.text()),
                lineBreak(
                        draft,
                        buried.paragraph(),
                        buried.paragraph().line().innerMarkers().stream()
                                .filter(m -> m.label().equals(buried.label()))
                                .findFirst()));
        return Finding.of(RULE, label, "标题“%s”没有另起一行".formatted(draft.text(label)))
                .fixedBy(Fix.safe("另起一行", edit));
    }

    /** What sets a heading of that form on a line of its own here: as the one before it stands, else as the paragraph does. */
    private static String lineBreak(Draft draft, Paragraph paragraph, Optional<Marker> marker) {
        String lineBreak = draft.document().lineBreak();
        if (draft.format() == Format.MARKDOWN) {
            return lineBreak + lineBreak;
        }
        for (int i = paragraph.index(); i >= 0; i--) {
            Paragraph before = draft.paragraphs().get(i);
            Optional<NumberStyle> style = before.line().marker().map(Marker::style);
            if (!before.inline()
                    && style.isPresent()
                    && style.equals(marker.map(Marker::style))
                    && standsBelowText(before, draft)) {
                return gapAbove(before, draft).orElse(lineBreak);
            }
        }
        return gapAbove(paragraph, draft).orElse(lineBreak);
    }

    /** Below a title stand blank lines that stand nowhere else. */
    private static boolean standsBelowText(Paragraph paragraph, Draft draft) {
        if (paragraph.index() == 0) {
            return false;
        }
        String above =
                Whitespace.strip(draft.paragraphs().get(paragraph.index() - 1).text());
        return !above.isEmpty() && "。！？；：".indexOf(above.charAt(above.length() - 1)) >= 0;
    }

    /** The line breaks and the indentation in front of a paragraph; empty where it is the first, or stands far below the one before. */
    private static Optional<String> gapAbove(Paragraph paragraph, Draft draft) {
        CharSequence text = draft.document().chars();
        int to = paragraph.trimmed().start();
        int from = to;
        while (from > 0 && Whitespace.is(text.charAt(from - 1))) {
            from--;
        }
        while (from < to && "\r\n".indexOf(text.charAt(from)) < 0) {
            from++;
        }
        String gap = text.subSequence(from, to).toString();
        return gap.isEmpty() || from == 0 || gap.chars().filter(c -> c == '\n').count() > MOST_LINES
                ? Optional.empty()
                : Optional.of(gap);
    }

    @Override
    public Optional<String> summary(List<Finding> all, Analysis analysis) {
        int headings = all.stream().mapToInt(f -> 1 + f.related().size()).sum();
        return Optional.of("全文 %d 处共 %d 个标题没有另起一行".formatted(all.size(), headings));
    }

    private static Finding finding(List<Paragraph> run, Draft draft) {
        List<Span> labels = run.stream().map(HeadingInlineRun::label).toList();
        Paragraph first = run.get(0);
        Paragraph line = first;
        while (line.inline()) {
            line = draft.paragraphs().get(line.index() - 1);
        }
        String lineBreak = lineBreak(draft, line, first.line().marker());
        List<Edit> edits = run.stream()
                .map(p -> new Edit(gapBefore(p.start(), draft.document().chars()), lineBreak))
                .toList();
        String message = run.size() == 1
                ? "标题“%s”没有另起一行".formatted(draft.text(labels.get(0)))
                : "%d 个带序号的标题挤在一段里，应各自另起一行".formatted(run.size());
        return Finding.of(RULE, labels.get(0), message)
                .relatedTo(labels.stream()
                        .skip(1)
                        .map(l -> new Related(l, "也应另起一行"))
                        .toList())
                .fixedBy(Fix.safe(run.size() == 1 ? "另起一行" : "逐个另起一行（" + run.size() + " 处）", edits));
    }

    private static Span label(Paragraph paragraph) {
        LogicalLine line = paragraph.line();
        return line.marker().map(m -> paragraph.span(m.label())).orElse(paragraph.trimmed());
    }

    /** The white space in front of a heading, which the line break replaces. */
    private static Span gapBefore(int start, CharSequence text) {
        int from = start;
        while (from > 0 && Whitespace.is(text.charAt(from - 1)) && text.charAt(from - 1) != '\n') {
            from--;
        }
        return new Span(from, start);
    }
}

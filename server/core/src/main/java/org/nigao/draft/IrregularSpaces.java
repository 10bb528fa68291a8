package org.nigao.draft;

import java.util.ArrayList;
import java.util.List;
import org.nigao.text.Span;

/** White space inside a physical line that no layout asks for: no-break spaces, and characters set apart in running text. */
final class IrregularSpaces {

    /** A shorter line may be set apart on purpose, as titles are. */
    private static final int RUNNING_TEXT = 30;

    private static final int FEWEST_APART = 3;
    private static final int LONGEST_SLIP = 4;
    private static final int LONGEST_NAME = 4;
    private static final int LABEL = 8;

    private IrregularSpaces() {}

    static List<Span> in(Line line) {
        List<Span> found = List.of();
        LineShape shape = line.shape();
        boolean running = shape.han() >= RUNNING_TEXT;
        if (!line.glyphs().hasBlank() || !running && !endsSentence(line)) {
            return found;
        }
        String text = line.text();
        for (int i = shape.from(); i < shape.to(); i++) {
            char c = text.charAt(i);
            if (c == '\u00a0' && isNextToHan(text, i) || c == ' ' && isApart(text, i)) {
                found = found.isEmpty() ? new ArrayList<>() : found;
                found.add(Span.at(i, 1));
            }
        }
        // Lines as short as that may be cells of a table side by side.
        return found.isEmpty() && running ? slip(text, shape) : found;
    }

    private static boolean endsSentence(Line line) {
        return "。；！？".indexOf(line.text().charAt(line.shape().to() - 1)) >= 0;
    }

    /** The one gap inside a sentence; two and more are columns, and so are gaps that no sentence surrounds. */
    private static List<Span> slip(String text, LineShape shape) {
        Span gap = Span.at(0, 0);
        for (int i = shape.from(); i < shape.to(); i++) {
            if (!Whitespace.is(text.charAt(i))) {
                continue;
            }
            int end = i + 1;
            while (end < shape.to() && Whitespace.is(text.charAt(end))) {
                end++;
            }
            Span here = new Span(i, end);
            i = end;
            if (isBehindArticle(text, shape, here) || isBesideFigure(text, here)) {
                continue;
            }
            if (!gap.isEmpty()) {
                return List.of();
            }
            gap = here;
        }
        return !gap.isEmpty() && isInsideSentence(text, shape, gap) ? List.of(gap) : List.of();
    }

    /** 第三十一条　本条例所称: the gap that belongs to the number. */
    private static boolean isBehindArticle(String text, LineShape shape, Span gap) {
        return gap.start() - shape.from() <= LABEL
                && text.startsWith("第", shape.from())
                && text.charAt(gap.start() - 1) == '条';
    }

    /** 增长 6.5%: one space beside a figure or a letter is a way of writing it. */
    private static boolean isBesideFigure(String text, Span gap) {
        return gap.length() == 1
                && text.charAt(gap.start()) == ' '
                && gap.start() > 0
                && gap.end() < text.length()
                && isHan(text, gap.start() - 1) != isHan(text, gap.end())
                && Character.isLetterOrDigit(text.charAt(gap.start() - 1))
                && Character.isLetterOrDigit(text.charAt(gap.end()));
    }

    private static boolean isInsideSentence(String text, LineShape shape, Span gap) {
        if (gap.length() > LONGEST_SLIP
                || "。；！？：”）".indexOf(text.charAt(shape.to() - 1)) < 0
                || !isHan(text, gap.start() - 1)
                || !isHan(text, gap.end())) {
            return false;
        }
        int before = 0;
        while (isHan(text, gap.start() - 1 - before)) {
            before++;
        }
        int behind = 0;
        while (isHan(text, gap.end() + behind)) {
            behind++;
        }
        // A heading may be set off from its text by a gap, and so may the two characters of a name.
        // 各单位要做好安全  生产 is no heading.
        int begun = gap.start() - before;
        boolean heads = before < LABEL || text.indexOf('要', begun) < 0 || text.indexOf('要', begun) > gap.start();
        boolean begins = begun <= shape.from()
                ? heads
                : ".．、）)".indexOf(text.charAt(begun - 1)) >= 0 && begun - shape.from() < LABEL;
        // Two issuers stand apart in the title of what they issue, and the name of a person behind a label.
        boolean title = text.lastIndexOf('《', gap.start()) > text.lastIndexOf('》', gap.start());
        boolean labelled = gap.start() > before && "：:".indexOf(text.charAt(gap.start() - before - 1)) >= 0;
        boolean name = before + behind <= LONGEST_NAME || before == 1 && text.startsWith("同志", gap.end() + 1);
        return !begins && !title && !labelled && !name;
    }

    private static boolean isNextToHan(String text, int at) {
        return isHan(text, at - 1) || isHan(text, at + 1);
    }

    /** Whether the space belongs to a run like 工 作 要 点: single characters with a space between each two. */
    private static boolean isApart(String text, int at) {
        if (!isHan(text, at - 1) || !isHan(text, at + 1)) {
            return false;
        }
        int first = at;
        while (isHan(text, first - 1) && first >= 2 && text.charAt(first - 2) == ' ' && isHan(text, first - 3)) {
            first -= 2;
        }
        int last = at;
        while (isHan(text, last + 1)
                && last + 2 < text.length()
                && text.charAt(last + 2) == ' '
                && isHan(text, last + 3)) {
            last += 2;
        }
        // The word at either end of a run may be longer: 要 点是; only single characters between count.
        return (last - first) / 2 + 1 >= FEWEST_APART;
    }

    private static boolean isHan(String text, int at) {
        return at >= 0 && at < text.length() && Han.is(text.charAt(at));
    }
}

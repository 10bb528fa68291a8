package org.nigao.rules;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.nigao.check.Analysis;
import org.nigao.check.Finding;
import org.nigao.check.Fix;
import org.nigao.check.LineCheck;
import org.nigao.check.Rule;
import org.nigao.draft.Han;
import org.nigao.draft.LogicalLine;
import org.nigao.draft.Marker;
import org.nigao.draft.Paragraph;
import org.nigao.draft.ProtectedText;
import org.nigao.draft.Whitespace;
import org.nigao.text.Edit;
import org.nigao.text.Span;

/** Half-width marks in Chinese text: GB/T 15834 gives every mark but the dots of numbers its full-width form. */
final class HalfwidthPunct implements LineCheck {

    private static final Rule RULE = Rule.warning("halfwidth-punct", "半角标点");

    private static final String HALF = ",;:?!";
    private static final String FULL = "，；：？！";
    private static final String NAMES = "逗号分号冒号问号叹号";
    private static final int MANY = 10;
    private static final int SHORTEST_SENTENCE = 10;
    private static final int SHORTEST_CLAUSE = 4;
    private static final int LONGEST_MARK = 20;

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void run(LogicalLine line, Consumer<Finding> found) {
        if (hasCandidate(line)) {
            new Scan(line, found).run();
        }
    }

    private static boolean hasCandidate(LogicalLine line) {
        String text = line.text();
        for (int mark = 0; mark < line.glyphs().marks(); mark++) {
            int i = line.glyphs().mark(mark);
            char c = text.charAt(i);
            if (c < 0x80 && (HALF.indexOf(c) >= 0 || c == '(' || c == ')' || c == '"' || c == '\'')) {
                return true;
            }
            if (c == '.' && i > 0 && Han.is(text.charAt(i - 1))) {
                return true;
            }
        }
        return false;
    }

    /** One look at a line. */
    private static final class Scan {

        private final String text;
        private final ProtectedText kept;
        private final Span label;
        private final Consumer<Finding> found;
        private final boolean hasHalfWidthPoint;
        private final boolean[] chineseBefore;
        private final boolean[] chineseBehind;

        Scan(LogicalLine line, Consumer<Finding> found) {
            this.text = line.text();
            this.kept = line.protectedText();
            this.label = line.marker().map(Marker::label).orElse(new Span(0, 0));
            this.found = found;
            this.hasHalfWidthPoint = text.indexOf(',') >= 0 || text.indexOf(';') >= 0;
            this.chineseBefore = chineseBefore();
            this.chineseBehind = chineseBehind();
        }

        void run() {
            Deque<Integer> brackets = new ArrayDeque<>();
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                if (kept.covers(i) || label.contains(i)) {
                    continue;
                }
                int mark = HALF.indexOf(c);
                if (mark >= 0 && (isChinese(i, i) || endsShare(i))) {
                    point(i, mark);
                } else if (c == '.' && isFullStop(i)) {
                    fullStop(i);
                } else if (c == '(' || c == '（') {
                    brackets.push(i);
                } else if ((c == ')' || c == '）') && !brackets.isEmpty()) {
                    brackets(brackets.pop(), i);
                }
            }
            quotes('"', '“', '”').forEach(q -> pair(q.start(), q.end() - 1, "“", "”", "引号"));
            quotes('\'', '‘', '’').stream().filter(this::isQuoted).forEach(q -> {
                boolean inner = text.lastIndexOf('“', q.start()) > text.lastIndexOf('”', q.start());
                pair(q.start(), q.end() - 1, inner ? "‘" : "“", inner ? "’" : "”", "引号");
            });
        }

        /** 比例不低于3%; at the end of its line. */
        private boolean endsShare(int at) {
            return at > 0
                    && "%％‰".indexOf(text.charAt(at - 1)) >= 0
                    && Whitespace.skip(text, at + 1) == text.length()
                    && Han.count(text) >= SHORTEST_SENTENCE;
        }

        /** The quotations that a straight mark opens or closes; none where the marks do not come in pairs. */
        private List<Span> quotes(char straight, char opening, char closing) {
            List<Span> quotes = new ArrayList<>();
            int open = -1;
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                if (c != straight && c != opening && c != closing || c == straight && kept.covers(i)) {
                    continue;
                }
                boolean opens = open < 0 && c != closing;
                if (!opens && (open < 0 || c == opening)) {
                    return List.of();
                }
                if (!opens && (c == straight || text.charAt(open) == straight)) {
                    quotes.add(new Span(open, i + 1));
                }
                open = opens ? i : -1;
            }
            return open < 0 ? quotes : List.of();
        }

        /** Inside a line whose other marks are full-width it may stand for a comma as well. */
        private void fullStop(int at) {
            boolean sure = hasHalfWidthPoint || Whitespace.skip(text, at + 1) == text.length();
            Edit edit = new Edit(Span.at(at, 1), "。");
            found.accept(Finding.of(RULE, Span.at(at, 1), "句号应为全角“。”")
                    .fixedBy(sure ? Fix.safe("改为全角", edit) : Fix.confirm("改为全角", edit)));
        }

        /** At the end of a sentence that is long enough to be one, or between two clauses. */
        private boolean isFullStop(int at) {
            if (at < SHORTEST_SENTENCE || !Han.is(text.charAt(at - 1)) || !isSentence(at)) {
                return false;
            }
            int next = Whitespace.skip(text, at + 1);
            return next == text.length()
                    || next == at + 1 && "（(“《".indexOf(text.charAt(next)) >= 0
                    || Han.is(text.charAt(next)) && (hasHalfWidthPoint || next == at + 1 && isSentenceBehind(next));
        }

        private boolean isSentenceBehind(int from) {
            int end = Math.min(text.length(), from + SHORTEST_CLAUSE);
            long marks = text.substring(from, end)
                    .chars()
                    .filter(c -> "“”《》".indexOf(c) >= 0)
                    .count();
            return Han.count(text.substring(from, end)) + marks == SHORTEST_CLAUSE && marks < SHORTEST_CLAUSE / 2;
        }

        private boolean isSentence(int end) {
            String before = text.substring(end - SHORTEST_SENTENCE, end);
            return Han.count(before) >= SHORTEST_SENTENCE - 3 && before.indexOf('.') < 0;
        }

        /** Single straight marks may be apostrophes, feet or minutes: only those right around Chinese count. */
        private boolean isQuoted(Span quote) {
            return quote.length() > 2
                    && Han.is(text.charAt(quote.start() + 1))
                    && isChinese(text.charAt(quote.end() - 2));
        }

        private void point(int at, int mark) {
            String name = NAMES.substring(2 * mark, 2 * mark + 2);
            boolean spaced = at + 2 < text.length() && text.charAt(at + 1) == ' ' && isChinese(text.charAt(at + 2));
            Span replaced = new Span(at, spaced ? at + 2 : at + 1);
            found.accept(Finding.of(RULE, Span.at(at, 1), name + "应为全角“" + FULL.charAt(mark) + "”")
                    .fixedBy(Fix.safe("改为全角", new Edit(replaced, FULL.substring(mark, mark + 1)))));
        }

        private void brackets(int open, int close) {
            if (text.charAt(open) == '(' || text.charAt(close) == ')') {
                pair(open, close, "（", "）", "括号");
            }
        }

        private void pair(int open, int close, String opening, String closing, String name) {
            boolean inside = Han.count(text.substring(open, close)) > 0;
            if (!inside && !isChinese(open, close)) {
                return;
            }
            List<Edit> edits = new ArrayList<>();
            if (text.charAt(open) < 0x80) {
                edits.add(new Edit(Span.at(open, 1), opening));
            }
            if (text.charAt(close) < 0x80) {
                edits.add(new Edit(Span.at(close, 1), closing));
            }
            Span mark = close - open < LONGEST_MARK
                    ? new Span(open, close + 1)
                    : edits.get(0).span();
            found.accept(Finding.of(RULE, mark, name + "应为全角“" + opening + closing + "”")
                    .fixedBy(Fix.safe("改为全角", edits)));
        }

        /** Whether the text on one side of a mark, or of a pair of them, is Chinese; other marks between do not count. */
        private boolean isChinese(int first, int last) {
            return chineseBefore[first] || chineseBehind[last + 1];
        }

        /** For each offset whether the nearest character before it that is no half-width mark is Chinese. */
        private boolean[] chineseBefore() {
            boolean[] chinese = new boolean[text.length() + 1];
            for (int i = 0; i < text.length(); i++) {
                chinese[i + 1] = isTransparent(text.charAt(i)) ? chinese[i] : isChinese(text.charAt(i));
            }
            return chinese;
        }

        private boolean[] chineseBehind() {
            boolean[] chinese = new boolean[text.length() + 1];
            for (int i = text.length() - 1; i >= 0; i--) {
                chinese[i] = isTransparent(text.charAt(i)) ? chinese[i + 1] : isChinese(text.charAt(i));
            }
            return chinese;
        }

        private static boolean isTransparent(char c) {
            return Whitespace.isInvisible(c) || c == '%' || c == '"' || c == '(' || c == ')' || HALF.indexOf(c) >= 0;
        }

        private static boolean isChinese(char c) {
            return Han.is(c) || c >= 0x2e80 && c <= 0x303f || "，。；：？！（）“”‘’、％".indexOf(c) >= 0;
        }
    }

    @Override
    public Optional<String> summary(List<Finding> all, Analysis analysis) {
        if (all.size() < MANY && fullWidth(analysis, all.size()) > all.size()) {
            return Optional.empty();
        }
        return Optional.of("全文 " + summary(all));
    }

    @Override
    public Optional<String> summaryOfParagraph(List<Finding> some) {
        return Optional.of("本段 " + summary(some));
    }

    private static String summary(List<Finding> some) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        some.forEach(f -> counts.merge(f.message().substring(0, 2), 1, Integer::sum));
        return some.size() + " 处半角标点（" + Words.counted(counts) + "），应改为全角";
    }

    /** How many marks already have their full-width form; counts no further than it must. */
    private static int fullWidth(Analysis analysis, int enough) {
        int count = 0;
        for (Paragraph paragraph : analysis.draft().paragraphs()) {
            String text = paragraph.text();
            for (int i = 0; i < text.length() && count <= enough; i++) {
                if ((FULL + "（").indexOf(text.charAt(i)) >= 0) {
                    count++;
                }
            }
        }
        return count;
    }
}

package org.nigao.rules;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.nigao.check.Analysis;
import org.nigao.check.Fact;
import org.nigao.check.FactCheck;
import org.nigao.check.Finding;
import org.nigao.check.Fix;
import org.nigao.check.Rule;
import org.nigao.draft.Han;
import org.nigao.draft.LogicalLine;
import org.nigao.draft.Marker;
import org.nigao.draft.Role;
import org.nigao.draft.Whitespace;
import org.nigao.text.Edit;
import org.nigao.text.Span;

/** Quotation marks, title marks and brackets of which one is missing or turned the wrong way. */
final class PairUnbalanced implements FactCheck<PairUnbalanced.Lone> {

    private static final Rule RULE = Rule.warning("pair-unbalanced", "成对标点不配对").patient();

    private static final String OPENING = "“‘《〈（【「〔";
    private static final String CLOSING = "”’》〉）】」〕";

    private static final int QUOTES = 0;
    private static final int SINGLE_QUOTES = 1;
    private static final int BRACKETS = 4;

    /** A quotation may go on over several paragraphs, each of which begins with the mark again. */
    private static final int PARAGRAPHS_QUOTED = 10;

    private static final int LONGEST_TERM = 20;
    private static final int SHORTEST_TEXT = 6;
    private static final int MANY = 5;

    /** A mark without its partner in the line. */
    record Lone(Span span, int kind, Side side, Place place) {
        Lone told(Span at, Place how) {
            return new Lone(at, kind, side, how);
        }
    }

    private enum Side {
        OPENS,
        CLOSES
    }

    private enum Place {
        FIRST_OF_LINE,
        INSIDE,
        /** The second of two opening or two closing marks that should be a pair. */
        TURNED,
        /** A closing mark and an opening one that stand for each other: ”红黑名单“. */
        SWAPPED,
        /** A closing mark of another kind than the opening one. */
        OTHER_KIND,
        /** It opens the line and is closed there: no fault, but perhaps the last paragraph of a quotation. */
        PAIRED,
        /** Quotation marks inside quotation marks of the same kind. */
        NESTED
    }

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public boolean appliesTo(Role role) {
        return role.isProse();
    }

    @Override
    public List<Lone> facts(LogicalLine line) {
        String text = line.text();
        for (int mark = 0; mark < line.glyphs().marks(); mark++) {
            char c = text.charAt(line.glyphs().mark(mark));
            if (kind(OPENING, c) >= 0 || kind(CLOSING, c) >= 0) {
                return isGarbled(text) || Columns.in(text) ? List.of() : lone(line);
            }
        }
        return List.of();
    }

    /** What an extraction made of another font is no text whose marks mean anything. */
    private static boolean isGarbled(String text) {
        return text.length() > SHORTEST_TEXT && 3 * Han.count(text) < text.length();
    }

    private static int kind(String marks, char c) {
        if (c == '(' || c == ')') {
            return marks.equals(c == '(' ? OPENING : CLOSING) ? BRACKETS : -1;
        }
        return c < '‘' || Han.is(c) ? -1 : marks.indexOf(c);
    }

    private static List<Lone> lone(LogicalLine line) {
        String text = line.text();
        Span label = line.marker().map(Marker::label).orElse(new Span(0, 0));
        int first = Whitespace.skip(text, 0);
        boolean straight = text.indexOf('"') >= 0;
        Map<Integer, Deque<Lone>> open = new HashMap<>();
        List<Lone> lone = new ArrayList<>();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int opens = kind(OPENING, c);
            int kind = opens >= 0 ? opens : kind(CLOSING, c);
            if (kind < 0
                    || label.contains(i)
                    || kind == QUOTES && straight
                    || kind == SINGLE_QUOTES && isApostrophe(text, i)
                    || c < 0x80 && line.protectedText().covers(i)) {
                continue;
            }
            Deque<Lone> others = open.computeIfAbsent(kind, k -> new ArrayDeque<>());
            Place place = i == first ? Place.FIRST_OF_LINE : Place.INSIDE;
            if (opens >= 0) {
                if (kind <= SINGLE_QUOTES && !others.isEmpty()) {
                    lone.add(others.pop());
                }
                others.push(new Lone(Span.at(i, 1), kind, Side.OPENS, place));
            } else if (!others.isEmpty()) {
                others.pop();
            } else if (kind != BRACKETS || !isItemNumber(text, i)) {
                lone.add(new Lone(Span.at(i, 1), kind, Side.CLOSES, place));
            }
        }
        open.values().forEach(lone::addAll);
        boolean quoted = first < text.length() && text.charAt(first) == '“';
        if (quoted && lone.stream().noneMatch(m -> m.span().start() == first)) {
            lone.add(new Lone(Span.at(first, 1), QUOTES, Side.CLOSES, Place.PAIRED));
        }
        lone.sort((a, b) -> a.span().compareTo(b.span()));
        return turned(lone, text);
    }

    private static boolean isApostrophe(String text, int at) {
        return isLatin(text, at - 1) && isLatin(text, at + 1);
    }

    private static boolean isLatin(String text, int at) {
        return at >= 0 && at < text.length() && text.charAt(at) < 0x80 && Character.isLetter(text.charAt(at));
    }

    /** Whether a closing bracket belongs to an item such as 1） or 一）, or to a note 1). */
    private static boolean isItemNumber(String text, int at) {
        int from = at;
        while (from > 0 && at - from < 3 && "0123456789一二三四五六七八九十".indexOf(text.charAt(from - 1)) >= 0) {
            from--;
        }
        if (from == at && isLatin(text, at - 1) || from < at && text.charAt(at) == ')') {
            return true;
        }
        return from < at
                && (from == 0
                        || Whitespace.is(text.charAt(from - 1))
                        || "。；：，、;:,.！？”".indexOf(text.charAt(from - 1)) >= 0);
    }

    /** Two lone marks that are one mistake are told as one. */
    private static List<Lone> turned(List<Lone> lone, String text) {
        List<Lone> told = new ArrayList<>();
        for (int i = 0; i < lone.size(); i++) {
            Optional<Lone> one = i + 1 < lone.size() ? together(lone.get(i), lone.get(i + 1), text) : Optional.empty();
            told.add(one.orElse(lone.get(i)));
            i += one.isPresent() ? 1 : 0;
        }
        return List.copyOf(told);
    }

    private static Optional<Lone> together(Lone mark, Lone next, String text) {
        int between = next.span().start() - mark.span().end();
        boolean opens = mark.side() == Side.OPENS;
        if (mark.place() == Place.PAIRED || next.place() == Place.PAIRED) {
            return Optional.empty();
        }
        if (opens && next.side() == Side.CLOSES && mark.kind() == QUOTES && next.kind() == QUOTES) {
            int inner = text.indexOf('“', mark.span().end());
            int end = text.indexOf('”', Math.max(inner, 0));
            return inner >= 0 && inner < end && end < next.span().start()
                    ? Optional.of(mark.told(new Span(inner, end + 1), Place.NESTED))
                    : Optional.empty();
        }
        if (between > LONGEST_TERM
                || !isTerm(text.substring(mark.span().end(), next.span().start()))) {
            return Optional.empty();
        }
        if (!opens && mark.kind() == next.kind() && next.side() == Side.OPENS) {
            return between > 1 && "和与及或".indexOf(text.charAt(mark.span().end())) < 0
                    ? Optional.of(
                            mark.told(new Span(mark.span().start(), next.span().end()), Place.SWAPPED))
                    : Optional.empty();
        }
        if (mark.kind() == next.kind() && mark.side() == next.side()) {
            return Optional.of(mark.told(opens ? next.span() : mark.span(), Place.TURNED));
        }
        return opens && next.side() == Side.CLOSES
                ? Optional.of(mark.told(next.span(), Place.OTHER_KIND))
                : Optional.empty();
    }

    private static boolean isTerm(String text) {
        return !text.isEmpty() && text.chars().noneMatch(c -> "，。；：、！？".indexOf(c) >= 0);
    }

    @Override
    public void run(Analysis analysis, List<Fact<Lone>> facts, Consumer<Finding> found) {
        Set<Fact<Lone>> paired = acrossParagraphs(facts);
        for (Fact<Lone> fact : facts) {
            if (!paired.contains(fact)) {
                found.accept(finding(fact));
            }
        }
    }

    /** The marks of quotations that begin in one paragraph and end in a later one. */
    private static Set<Fact<Lone>> acrossParagraphs(List<Fact<Lone>> facts) {
        Map<Integer, List<Fact<Lone>>> open = new HashMap<>();
        Set<Fact<Lone>> paired = new HashSet<>();
        for (Fact<Lone> fact : facts) {
            Lone mark = fact.value();
            List<Fact<Lone>> others = open.computeIfAbsent(mark.kind(), k -> new ArrayList<>());
            if (mark.place() == Place.PAIRED) {
                boolean goesOn = !others.isEmpty()
                        && fact.paragraph().index()
                                == others.get(others.size() - 1).paragraph().index() + 1;
                paired.add(fact);
                paired.addAll(goesOn ? others : List.of());
                others.clear();
                continue;
            }
            if (mark.place() != Place.INSIDE && mark.place() != Place.FIRST_OF_LINE) {
                continue;
            }
            boolean near = !others.isEmpty()
                    && fact.paragraph().index()
                                    - others.get(others.size() - 1).paragraph().index()
                            <= PARAGRAPHS_QUOTED
                    && fact.paragraph().index()
                            > others.get(others.size() - 1).paragraph().index();
            if (mark.side() == Side.OPENS) {
                if (!near || mark.place() != Place.FIRST_OF_LINE) {
                    others.clear();
                }
                others.add(fact);
            } else {
                if (near) {
                    paired.addAll(others);
                    paired.add(fact);
                }
                others.clear();
            }
        }
        return paired;
    }

    private static Finding finding(Fact<Lone> fact) {
        Lone mark = fact.value();
        Span span = fact.paragraph().span(mark.span());
        String opening = OPENING.substring(mark.kind(), mark.kind() + 1);
        String closing = CLOSING.substring(mark.kind(), mark.kind() + 1);
        boolean opens = mark.side() == Side.OPENS;
        return switch (mark.place()) {
            case TURNED -> {
                String right = opens ? closing : opening;
                yield replaced(
                        span, "这里的" + Marks.named(opens ? opening : closing) + "方向反了，应为" + Marks.named(right), right);
            }
            case OTHER_KIND -> replaced(span, "与前面的" + Marks.named(opening) + "不配对，应为" + Marks.named(closing), closing);
            case SWAPPED ->
                Finding.of(RULE, span, "这里的" + Marks.named(opening) + "与" + Marks.named(closing) + "写反了")
                        .fixedBy(Fix.confirm(
                                "对调",
                                List.of(
                                        new Edit(Span.at(span.start(), 1), opening),
                                        new Edit(new Span(span.end() - 1, span.end()), closing))));
            case NESTED ->
                Finding.of(RULE, span, "引号里面再用引号，里层应为“‘’”")
                        .fixedBy(Fix.confirm(
                                "里层改为单引号",
                                List.of(
                                        new Edit(Span.at(span.start(), 1), "‘"),
                                        new Edit(new Span(span.end() - 1, span.end()), "’"))));
            default ->
                Finding.of(
                        RULE,
                        span,
                        opens
                                ? Marks.named(opening) + "后面缺少" + Marks.named(closing)
                                : Marks.named(closing) + "前面缺少" + Marks.named(opening));
        };
    }

    private static Finding replaced(Span span, String message, String right) {
        return Finding.of(RULE, span, message).fixedBy(Fix.confirm("改为“" + right + "”", new Edit(span, right)));
    }

    @Override
    public Optional<String> summary(List<Finding> all, Analysis analysis) {
        return all.size() < MANY ? Optional.empty() : Optional.of("全文 " + all.size() + " 处成对标点不配对，请逐处核对");
    }
}

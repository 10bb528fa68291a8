package org.nigao.rules;

import java.util.List;
import java.util.Optional;
import org.nigao.draft.ClauseEdges;
import org.nigao.draft.Han;
import org.nigao.draft.HeadingWords;
import org.nigao.draft.LogicalLine;
import org.nigao.draft.NumberStyle;
import org.nigao.draft.Whitespace;
import org.nigao.outline.Section;
import org.nigao.outline.SiblingGroup;

/**
 * A heading with text behind it (接排) whose end is not marked as its siblings mark theirs.
 *
 * @param member its index among them
 * @param at logical offset of the end of the heading
 * @param mark what stands there instead of a full stop; empty where nothing does
 */
record RunInHead(int member, int at, String mark) {

    private static final int FEWEST = 3;
    private static final int LONGEST_HEAD = 30;

    /** Below this two clauses hardly meet. */
    private static final double LIKELY = -5;

    private static final String LEADING = "除對对凡如若当當在因经經从從为為";
    private static final int MORE_THAN_A_HEAD = 8;
    private static final int SHORTEST = 3;
    private static final int SLACK = 2;
    private static final int FEWER_SENTENCES = 2;
    private static final int ALIKE = 12;
    private static final int LONG_TEXT = 80;
    private static final String OTHER_MARKS = "：:，,；;、";

    /**
     * What the heads of the others are like.
     *
     * @param shortest in characters
     * @param longest in characters
     * @param fewest how many commas they have at least
     * @param most how many commas they have at most
     * @param sentences how many there are with the text behind, at least
     */
    private record Manner(int shortest, int longest, int fewest, int most, int sentences) {

        Manner with(String head, int stops) {
            int commas = commas(head, 0, head.length());
            return new Manner(
                    Math.min(shortest, head.length()),
                    Math.max(longest, head.length()),
                    Math.min(fewest, commas),
                    Math.max(most, commas),
                    Math.min(sentences, stops));
        }

        boolean fits(String text, int from, int at) {
            int commas = commas(text, from, at);
            return at - from >= Math.max(SHORTEST, shortest - SLACK)
                    && at - from <= longest + SLACK
                    && commas >= fewest
                    && commas <= most;
        }

        private static int commas(String text, int from, int to) {
            return (int) text.substring(from, to)
                    .chars()
                    .filter(c -> c == '，' || c == ',')
                    .count();
        }
    }

    /** The one heading of a group that stands out; empty where the others do not agree. */
    static Optional<RunInHead> in(SiblingGroup group) {
        List<Section> members = group.members();
        int odd = -1;
        int heads = 0;
        Manner manner = new Manner(LONGEST_HEAD, 0, LONGEST_HEAD, 0, Integer.MAX_VALUE);
        for (int i = 0; i < members.size(); i++) {
            HeadingWords words = words(members.get(i));
            boolean gap = words.words().length() < words.title().length();
            if (words.form() == HeadingWords.Form.RUN_IN && words.words().length() <= LONGEST_HEAD && !gap) {
                heads++;
                manner = manner.with(
                        words.words(),
                        sentences(
                                members.get(i).paragraph().text(), words.title().start()));
            } else if ((words.form() == HeadingWords.Form.ITEM || gap) && odd < 0) {
                odd = i;
            } else if (words.form() == HeadingWords.Form.ITEM || gap) {
                return Optional.empty();
            }
        }
        boolean told =
                heads >= FEWEST && heads * 3 >= (members.size() - 1) * 2 || isPairOfHeads(heads, members, manner);
        return odd < 0 || !told || group.style() == NumberStyle.DECIMAL
                ? Optional.empty()
                : judge(odd, members.get(odd).paragraph().line(), manner);
    }

    /** Two that are built alike, each above a long text, are enough to tell how the third is meant. */
    private static boolean isPairOfHeads(int heads, List<Section> members, Manner manner) {
        return heads == 2
                && members.size() == FEWEST
                && manner.fewest() == manner.most()
                && manner.longest() - manner.shortest() <= ALIKE
                && members.stream().allMatch(m -> m.paragraph().text().length() >= LONG_TEXT);
    }

    /** White space between two words, which no line of one paragraph has elsewhere. */
    private static boolean isBlank(String text, int at) {
        return Whitespace.is(text.charAt(at))
                && Han.is(text.charAt(at - 1))
                && Whitespace.skip(text, at) < text.length()
                && Han.is(text.charAt(Whitespace.skip(text, at)));
    }

    private static int sentences(String text, int from) {
        return (int) text.substring(from).chars().filter(c -> c == '。').count();
    }

    private static HeadingWords words(Section section) {
        return section.paragraph().line().headingWords();
    }

    private static Optional<RunInHead> judge(int member, LogicalLine line, Manner manner) {
        String text = line.text();
        int from = line.headingWords().title().start();
        int stop = text.indexOf('。', from);
        // With its head's stop it would have about as many sentences as the others; a single one may be meant to be
        // nothing else.
        if (stop < 0 || sentences(text, from) + FEWER_SENTENCES < manner.sentences() || manner.most() > 2) {
            return Optional.empty();
        }
        int at = -1;
        double best = LIKELY;
        int marked = -1;
        for (int i = from + SHORTEST; i <= Math.min(from + manner.longest() + SLACK, stop - MORE_THAN_A_HEAD); i++) {
            if (!manner.fits(text, from, i)) {
                continue;
            }
            if (text.lastIndexOf('（', i) > Math.max(from - 1, text.lastIndexOf('）', i))) {
                continue;
            }
            if (OTHER_MARKS.indexOf(text.charAt(i)) >= 0 || isBlank(text, i)) {
                marked = marked < 0 && text.charAt(i) != '、' ? i : marked;
            } else if (text.indexOf('《', from) > i - 1 - manner.longest() && text.indexOf('《', from) < i) {
                continue;
            } else if (Han.is(text.charAt(i)) && Han.is(text.charAt(i - 1))) {
                double likelihood = ClauseEdges.between(text, i);
                if (likelihood > best) {
                    best = likelihood;
                    at = i;
                }
            }
        }
        // 除…外， and 对…， lead up to what follows; where other heads have commas, this one may have one more.
        if (marked >= 0
                && (manner.most() == 0 || "，,".indexOf(text.charAt(marked)) < 0)
                && LEADING.indexOf(text.charAt(from)) < 0) {
            int end = Math.max(marked + 1, Whitespace.skip(text, marked));
            return Optional.of(new RunInHead(member, marked, text.substring(marked, end)));
        }
        return at < 0 ? Optional.empty() : Optional.of(new RunInHead(member, at, ""));
    }
}

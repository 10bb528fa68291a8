package org.nigao.rules;

import java.util.List;
import java.util.Optional;
import org.nigao.draft.ClauseEdges;
import org.nigao.draft.Han;
import org.nigao.draft.HeadingWords;
import org.nigao.draft.LogicalLine;
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
    private static final int LONGEST_HEAD = 20;
    private static final int SHORT_HEAD = 12;
    private static final double LIKELY = -4.5;
    private static final int MORE_THAN_A_HEAD = 8;
    private static final String OTHER_MARKS = "：:，,；;、";

    /** The one heading of a group that stands out; empty where the others do not agree. */
    static Optional<RunInHead> in(SiblingGroup group) {
        List<Section> members = group.members();
        int odd = -1;
        int longest = 0;
        int shortest = LONGEST_HEAD;
        for (int i = 0; i < members.size(); i++) {
            HeadingWords words = words(members.get(i));
            boolean plain = words.form() == HeadingWords.Form.RUN_IN && isHead(words);
            if (!plain) {
                if (odd >= 0) {
                    return Optional.empty();
                }
                odd = i;
            } else {
                longest = Math.max(longest, words.words().length());
                shortest = Math.min(shortest, words.words().length());
            }
        }
        return odd < 0 || members.size() - 1 < FEWEST
                ? Optional.empty()
                : judge(odd, members.get(odd).paragraph().line(), shortest, longest);
    }

    private static HeadingWords words(Section section) {
        return section.paragraph().line().headingWords();
    }

    private static boolean isHead(HeadingWords words) {
        return words.words().length() <= LONGEST_HEAD && firstMark(words.words(), 0) < 0;
    }

    private static Optional<RunInHead> judge(int member, LogicalLine line, int shortest, int longest) {
        String text = line.text();
        int from = line.headingWords().title().start();
        int stop = text.indexOf('。', from);
        int mark = firstMark(text, from);
        boolean lineOfItsOwn = line.headingWords().form() == HeadingWords.Form.HEADING;
        if (lineOfItsOwn || stop < 0 || mark < 0 || mark > stop || mark - from < 3) {
            return Optional.empty();
        }
        if ("：:".indexOf(text.charAt(mark)) >= 0) {
            return mark - from <= longest + 2 && stop - mark >= MORE_THAN_A_HEAD
                    ? Optional.of(new RunInHead(member, mark, text.substring(mark, mark + 1)))
                    : Optional.empty();
        }
        // A heading of several clauses is one too, and a longer one; only what runs on far behind a short one has lost
        // its end.
        if (longest > SHORT_HEAD
                || mark - from < longest
                || text.substring(from, mark).indexOf('《') >= 0) {
            return Optional.empty();
        }
        int at = -1;
        double best = Double.NEGATIVE_INFINITY;
        for (int i = from + Math.max(3, shortest - 2); i <= Math.min(from + longest + 2, mark - 4); i++) {
            double likelihood = Han.is(text.charAt(i)) ? ClauseEdges.between(text, i) : Double.NEGATIVE_INFINITY;
            if (likelihood > best) {
                best = likelihood;
                at = i;
            }
        }
        return best < LIKELY ? Optional.empty() : Optional.of(new RunInHead(member, at, ""));
    }

    private static int firstMark(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            if (OTHER_MARKS.indexOf(text.charAt(i)) >= 0) {
                return i;
            }
        }
        return -1;
    }
}

package org.nigao.rules;

import java.util.function.Consumer;
import org.nigao.check.Finding;
import org.nigao.check.HouseStyle;
import org.nigao.check.LineCheck;
import org.nigao.check.Rule;
import org.nigao.draft.LogicalLine;
import org.nigao.draft.NumberStyle;
import org.nigao.draft.Role;
import org.nigao.draft.Whitespace;
import org.nigao.text.Span;

/** A paragraph too long to be read at a go. */
final class ParagraphOverlong implements LineCheck {

    private static final Rule RULE = Rule.hint("paragraph-overlong", "段落过长");
    private static final int LONGEST_MARK = 12;

    /** A list of names or a table pressed into one line has none. */
    private static final int FEWEST_SENTENCES = 2;

    private final int limit;

    ParagraphOverlong(HouseStyle style) {
        this.limit = style.overlongParagraph();
    }

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public boolean appliesTo(Role role) {
        return role == Role.BODY;
    }

    @Override
    public void run(LogicalLine line, Consumer<Finding> found) {
        if (line.length() <= limit) {
            return;
        }
        String text = Whitespace.removed(line.reading().text());
        if (text.length() <= limit
                || text.chars().filter(c -> c == '。').limit(FEWEST_SENTENCES).count() < FEWEST_SENTENCES
                || line.marker().filter(m -> m.style() == NumberStyle.ARTICLE).isPresent()) {
            return;
        }
        int from = Whitespace.skip(line.text(), 0);
        int to = from + Words.cut(line.text().substring(from), LONGEST_MARK);
        found.accept(Finding.of(RULE, new Span(from, to), "本段约 " + text.length() / 10 * 10 + " 字，建议分段，或给其中各项加上序号"));
    }
}

package org.nigao.reference;

import java.util.List;
import org.nigao.outline.Section;
import org.nigao.text.Span;

/**
 * Words that name a section of the same draft: 第三部分, 附件2, 第二部分第（三）项.
 *
 * @param span all of its words, in offsets of the draft
 * @param steps from the outermost section named down to the one that is meant; at least one
 */
public record Citation(Span span, List<Step> steps) {

    /**
     * One section named on the way.
     *
     * @param span its words: 第（三）项
     * @param numeral the number in them: 三
     */
    public record Step(Span span, Span numeral, Section target) {}

    /** The section that is meant. */
    public Section target() {
        return steps.get(steps.size() - 1).target();
    }

    /** The step at an offset; the last character's end counts as inside. */
    public java.util.Optional<Step> stepAt(int offset) {
        return steps.stream()
                .filter(s -> s.span().start() <= offset && offset <= s.span().end())
                .findFirst();
    }
}

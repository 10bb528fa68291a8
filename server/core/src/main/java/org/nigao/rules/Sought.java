package org.nigao.rules;

import java.util.List;
import java.util.Optional;
import org.nigao.text.Span;

/** Something of a draft of which another form is looked for in all its lines, by a few characters that both forms have. */
interface Sought {

    String text();

    /** Stretches of it of at least {@value Anchor#SHORTEST} units, one of which every other form has. */
    List<Anchor> anchors();

    /** What is almost this in a text where one of its anchors stands at an offset. */
    Optional<Near> near(String text, int at, Anchor anchor);

    /** A stretch of what is sought, as offsets in its text. */
    record Anchor(Sought of, int from, int to) {

        static final int SHORTEST = 3;

        String text() {
            return of.text().substring(from, to);
        }

        boolean standsIn(String text, int at) {
            return text.regionMatches(at, of.text(), from, to - from);
        }
    }

    /**
     * Another form.
     *
     * @param within what it is another form of, in offsets of the text of what is sought
     * @param span in logical offsets of the line
     */
    record Near(Sought of, Span within, String written, Span span) {

        // Written out, as these are compared before the first diagnostics: Span.
        @Override
        public boolean equals(Object other) {
            return other instanceof Near near
                    && near.span.equals(span)
                    && near.within.equals(within)
                    && near.of.equals(of)
                    && near.written.equals(written);
        }

        @Override
        public int hashCode() {
            return 31 * of.hashCode() + span.hashCode();
        }
    }
}

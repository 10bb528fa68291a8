package org.nigao.draft;

import java.util.function.Function;

/**
 * A question and the answer it was given, kept by whom it was asked as long as the very same question is asked again.
 *
 * @param <A> who is asked
 */
record Answered<A>(Function<A, ?> question, Object answer) {

    /** Before anything was asked. */
    static <A> Answered<A> nothing() {
        return new Answered<>(asked -> asked, "");
    }

    /** This one where it answers the question, else that of {@code asked}. */
    Answered<A> to(Function<A, ?> other, A asked) {
        return other == question ? this : new Answered<>(other, other.apply(asked));
    }

    /** As the type of the question that {@link #to} was asked. */
    @SuppressWarnings("unchecked") // the answer was given by that question
    <T> T as() {
        return (T) answer;
    }
}

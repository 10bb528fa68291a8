package org.nigao.draft;

import java.util.function.Function;

/**
 * Questions and the answers they were given, kept by whom they were asked as long as the very same ones are asked again: the last of
 * each of three kinds. Whoever asks one after the other of every line, version for version, has each answered once.
 *
 * @param <A> who is asked
 */
record Answered<A>(One<A> last, One<A> other, One<A> third) {

    /** One question and its answer. */
    private record One<A>(Function<A, ?> question, Object answer) {

        boolean isSameKind(Function<A, ?> asked) {
            return question.getClass() == asked.getClass();
        }
    }

    /** Before anything was asked. */
    static <A> Answered<A> nothing() {
        One<A> nothing = new One<>(asked -> asked, "");
        return new Answered<>(nothing, nothing, nothing);
    }

    /** This one where it answers the question, else with the answer of {@code asked} in place of that to one of its kind. */
    Answered<A> to(Function<A, ?> question, A asked) {
        if (question == last.question() || question == other.question() || question == third.question()) {
            return this;
        }
        One<A> now = new One<>(question, question.apply(asked));
        if (last.isSameKind(question)) {
            return new Answered<>(now, other, third);
        }
        return new Answered<>(now, last, other.isSameKind(question) ? third : other);
    }

    /** The answer to a question that {@link #to} was asked, as its type. */
    @SuppressWarnings("unchecked") // the answer was given by that question
    <T> T as(Function<A, T> question) {
        One<A> one = question == last.question() ? last : question == other.question() ? other : third;
        return (T) one.answer();
    }
}

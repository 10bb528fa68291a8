package org.nigao.mining;

/** Who waits for the mining: is told how far it is, and may have it stopped. */
@FunctionalInterface
public interface Watch {

    /** Nobody waits. */
    Watch NONE = (stage, done, all) -> {};

    /** What is being done. */
    enum Stage {
        /** Looking for plans that are one; counts plans. */
        COPIES,
        /** Taking words apart; counts clauses. */
        WORDS,
        /** Looking for what repeats; counts characters. */
        REPEATS,
        /** Choosing among what repeats; counts candidates. */
        CHOICE,
        /** Looking for templates; counts passes. */
        TEMPLATES,
        /** Telling where phrases come from; counts phrases. */
        EVIDENCE
    }

    /**
     * Called from time to time.
     *
     * @throws java.util.concurrent.CancellationException to have it stopped
     */
    void at(Stage stage, int done, int all);
}

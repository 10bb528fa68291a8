package org.nigao.mining;

/** Who waits for the mining: is told how far it is, and may have it stopped. */
@FunctionalInterface
public interface Watch {

    /** Nobody waits. */
    Watch NONE = (stage, done, all) -> {};

    /** What is being done. */
    enum Stage {
        /** Taking words apart; counts clauses. */
        WORDS,
        /** Looking for what repeats; counts characters. */
        REPEATS,
        /** Choosing among what repeats; counts candidates. */
        CHOICE,
        /** Looking for templates; counts passes. */
        TEMPLATES
    }

    /**
     * Called from time to time.
     *
     * @throws java.util.concurrent.CancellationException to have it stopped
     */
    void at(Stage stage, int done, int all);
}

package org.nigao.app.prior;

/** Whoever waits for prior plans to be indexed. */
public interface Indexing {

    /** For where nobody watches and nobody is told. */
    Indexing UNWATCHED = new Indexing() {};

    /** So many of the plans that must be read are read; told before each. */
    default void reading(int done, int all) {}

    /** Asked before each plan; once true, {@link java.util.concurrent.CancellationException} ends the work. */
    default boolean isCancelled() {
        return false;
    }

    /** A sentence for the drafter on what is not as it should be, although plans are compared all the same. */
    default void notice(String sentence) {}
}

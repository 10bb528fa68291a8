package org.nigao.phrase;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Whether a phrase is on its way in, in use, on its way out, or gone. */
public enum State {
    /** First written in recent years, and more from year to year. */
    EMERGING,
    CURRENT,
    /** Still written, but by clearly fewer plans than in its best years. */
    DECLINING,
    /** Written no more. */
    HISTORICAL;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<State> named(String name) {
        return Arrays.stream(values()).filter(s -> s.toString().equals(name)).findFirst();
    }
}

package org.nigao.app.report;

import org.nigao.check.Severity;

/**
 * How a report for people looks.
 *
 * @param ink whether to colour
 * @param perFile how many findings of one file to show before summing up the rest
 */
public record TextStyle(Ink ink, int perFile) {

    public static final int UNLIMITED = Integer.MAX_VALUE;

    /** Escape sequences of terminals, or none. */
    public enum Ink {
        PLAIN,
        COLOUR;

        public String bold(String text) {
            return in("1", text);
        }

        public String faint(String text) {
            return in("2", text);
        }

        String marked(String text) {
            return in("1;4", text);
        }

        public String green(String text) {
            return in("32", text);
        }

        public String red(String text) {
            return in("31", text);
        }

        public String severity(Severity severity, String text) {
            return in(
                    switch (severity) {
                        case ERROR -> "1;31";
                        case WARNING -> "33";
                        case INFORMATION -> "36";
                        case HINT -> "2";
                    },
                    text);
        }

        private String in(String code, String text) {
            return this == PLAIN ? text : "\u001b[" + code + "m" + text + "\u001b[0m";
        }
    }
}

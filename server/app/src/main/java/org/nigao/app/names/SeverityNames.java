package org.nigao.app.names;

import java.util.Optional;
import org.nigao.check.Severity;

/** What severities are called: to people, in settings and JSON, in SARIF. */
public final class SeverityNames {

    private SeverityNames() {}

    public static String chinese(Severity severity) {
        return switch (severity) {
            case ERROR -> "错误";
            case WARNING -> "警告";
            case INFORMATION -> "提示";
            case HINT -> "弱提示";
        };
    }

    /** The name in options, settings and JSON. */
    public static String name(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFORMATION -> "info";
            case HINT -> "hint";
        };
    }

    public static Optional<Severity> of(String name) {
        for (Severity severity : Severity.values()) {
            if (name(severity).equals(name)) {
                return Optional.of(severity);
            }
        }
        return Optional.empty();
    }

    public static String sarifLevel(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFORMATION, HINT -> "note";
        };
    }
}

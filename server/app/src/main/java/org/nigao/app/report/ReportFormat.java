package org.nigao.app.report;

import java.time.Clock;
import java.util.Locale;

/** The forms a report comes in; the names are what {@code --format} takes. */
public enum ReportFormat {
    TEXT,
    JSON,
    SARIF,
    HTML,
    JUNIT,
    GITHUB;

    /** A report writer; its class, and what it needs, is loaded only now. */
    public ReportWriter writer(TextStyle style) {
        return switch (this) {
            case TEXT -> new TextReport(style);
            case JSON -> new JsonReport();
            case SARIF -> new SarifReport();
            case HTML -> new HtmlReport(Clock.systemDefaultZone());
            case JUNIT -> new JunitReport();
            case GITHUB -> new GithubReport();
        };
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}

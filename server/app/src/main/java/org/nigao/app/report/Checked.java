package org.nigao.app.report;

import java.util.List;
import java.util.Optional;
import org.nigao.app.files.DraftFile;
import org.nigao.check.Finding;
import org.nigao.text.LineColumn;
import org.nigao.text.PositionEncoding;
import org.nigao.text.Span;
import org.nigao.text.TextDocument;

/**
 * A draft that was checked.
 *
 * @param findings those a person would want first, first
 * @param prior what it has from prior plans, where it was compared with any
 */
public record Checked(DraftFile file, TextDocument document, List<Finding> findings, Optional<PriorShares> prior) {

    public Checked(DraftFile file, TextDocument document, List<Finding> findings) {
        this(file, document, findings, Optional.empty());
    }

    public Checked {
        findings = List.copyOf(findings);
    }

    public String name() {
        return file.name();
    }

    /** Line of an offset as people count: from 1. */
    int line(int offset) {
        return position(offset).line() + 1;
    }

    /** Column of an offset in UTF-16 units, as people count: from 1. */
    int column(int offset) {
        return position(offset).column() + 1;
    }

    private LineColumn position(int offset) {
        return document.position(offset, PositionEncoding.UTF16);
    }

    String text(Span span) {
        return span.in(document.text());
    }
}

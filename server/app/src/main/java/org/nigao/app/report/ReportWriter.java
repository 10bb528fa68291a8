package org.nigao.app.report;

import java.io.IOException;
import java.io.OutputStream;

/** Writes results in one form, in UTF-8. */
public interface ReportWriter {

    /** Writes and flushes; leaves {@code out} open. */
    void write(Results results, OutputStream out) throws IOException;
}

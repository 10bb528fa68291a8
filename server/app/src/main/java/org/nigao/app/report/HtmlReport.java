package org.nigao.app.report;

import java.io.IOException;
import java.io.OutputStream;

final class HtmlReport implements ReportWriter {
    @Override
    public void write(Results results, OutputStream out) throws IOException {
        throw new IOException("later");
    }
}

package org.nigao.app.lsp;

import com.google.gson.Gson;
import com.google.gson.TypeAdapter;
import com.google.gson.TypeAdapterFactory;
import com.google.gson.reflect.TypeToken;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.WorkspaceFullDocumentDiagnosticReport;
import org.eclipse.lsp4j.WorkspaceUnchangedDocumentDiagnosticReport;

/** Writes the version of a draft that is not open as the null that the protocol asks for; lsp4j would leave it out. */
final class VersionOrNull implements TypeAdapterFactory {

    @Override
    @SuppressWarnings("unchecked") // the raw type says which of the two it is
    public <T> TypeAdapter<T> create(Gson gson, TypeToken<T> type) {
        if (type.getRawType() == WorkspaceFullDocumentDiagnosticReport.class) {
            return (TypeAdapter<T>) new Full(gson.getAdapter(Diagnostic.class));
        }
        return type.getRawType() == WorkspaceUnchangedDocumentDiagnosticReport.class
                ? (TypeAdapter<T>) new Unchanged()
                : null;
    }

    private static void begin(JsonWriter out, String kind, String uri, Integer version) throws IOException {
        out.beginObject().name("kind").value(kind).name("uri").value(uri);
        boolean nulls = out.getSerializeNulls();
        out.setSerializeNulls(true);
        out.name("version").value(version);
        out.setSerializeNulls(nulls);
    }

    /** A report that we only ever send. */
    private abstract static class Sent<T> extends TypeAdapter<T> {
        @Override
        public T read(JsonReader in) {
            throw new UnsupportedOperationException("never received");
        }
    }

    private static final class Full extends Sent<WorkspaceFullDocumentDiagnosticReport> {

        private final TypeAdapter<Diagnostic> diagnostics;

        Full(TypeAdapter<Diagnostic> diagnostics) {
            this.diagnostics = diagnostics;
        }

        @Override
        public void write(JsonWriter out, WorkspaceFullDocumentDiagnosticReport report) throws IOException {
            begin(out, report.getKind(), report.getUri(), report.getVersion());
            if (report.getResultId() != null) {
                out.name("resultId").value(report.getResultId());
            }
            out.name("items").beginArray();
            for (Diagnostic diagnostic : report.getItems()) {
                diagnostics.write(out, diagnostic);
            }
            out.endArray().endObject();
        }
    }

    private static final class Unchanged extends Sent<WorkspaceUnchangedDocumentDiagnosticReport> {

        @Override
        public void write(JsonWriter out, WorkspaceUnchangedDocumentDiagnosticReport report) throws IOException {
            begin(out, report.getKind(), report.getUri(), report.getVersion());
            out.name("resultId").value(report.getResultId()).endObject();
        }
    }
}

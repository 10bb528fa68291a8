package org.nigao.app.lsp;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import org.eclipse.lsp4j.DiagnosticSeverity;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.PositionEncodingKind;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.SymbolKind;
import org.eclipse.lsp4j.TextEdit;
import org.nigao.check.Severity;
import org.nigao.outline.Section;
import org.nigao.text.Edit;
import org.nigao.text.LineColumn;
import org.nigao.text.PositionEncoding;
import org.nigao.text.Span;
import org.nigao.text.TextDocument;

/** Our types to the protocol's, for one version of a draft. */
record ToLsp(TextDocument document, PositionEncoding encoding) {

    Position position(int offset) {
        LineColumn at = document.position(offset, encoding);
        return new Position(at.line(), at.column());
    }

    Range range(Span span) {
        return new Range(position(span.start()), position(span.end()));
    }

    List<TextEdit> edits(Collection<Edit> edits) {
        return edits.stream()
                .map(edit -> new TextEdit(range(edit.span()), edit.text()))
                .toList();
    }

    static String uri(Path file) {
        return file.toUri().toString();
    }

    static String encoding(PositionEncoding encoding) {
        return switch (encoding) {
            case UTF8 -> PositionEncodingKind.UTF8;
            case UTF16 -> PositionEncodingKind.UTF16;
            case UTF32 -> PositionEncodingKind.UTF32;
        };
    }

    static DiagnosticSeverity severity(Severity severity) {
        return switch (severity) {
            case ERROR -> DiagnosticSeverity.Error;
            case WARNING -> DiagnosticSeverity.Warning;
            case INFORMATION -> DiagnosticSeverity.Information;
            case HINT -> DiagnosticSeverity.Hint;
        };
    }

    /** Only the icon: the levels of a plan get icons that editors draw apart. */
    static SymbolKind kind(Section section) {
        return switch (section.kind()) {
            case TITLE -> SymbolKind.File;
            case ATTACHMENT -> SymbolKind.Module;
            default ->
                switch (section.level()) {
                    case 0, 1 -> SymbolKind.Namespace;
                    case 2 -> SymbolKind.Class;
                    case 3 -> SymbolKind.Method;
                    default -> SymbolKind.Field;
                };
        };
    }
}

package org.nigao.app.lsp;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.CodeActionCapabilities;
import org.eclipse.lsp4j.CompletionItemCapabilities;
import org.eclipse.lsp4j.DiagnosticCapabilities;
import org.eclipse.lsp4j.PublishDiagnosticsCapabilities;
import org.eclipse.lsp4j.TextDocumentClientCapabilities;
import org.eclipse.lsp4j.WindowClientCapabilities;
import org.eclipse.lsp4j.WorkspaceClientCapabilities;

/** Something that a client may or may not understand, and where it says so. */
enum Feature {
    PULLED_DIAGNOSTICS(text(t -> t.getDiagnostic()).given()),
    DIAGNOSTIC_REFRESH(workspace(w -> w.getDiagnostics()).is(d -> d.getRefreshSupport())),
    RELATED_INFORMATION(published().is(p -> p.getRelatedInformation()).or(pulled().is(d -> d.getRelatedInformation()))),
    DIAGNOSTIC_TAGS(published()
            .get(p -> p.getTagSupport())
            .given()
            .or(pulled().get(d -> d.getTagSupport()).given())),
    CODE_DESCRIPTION(
            published().is(p -> p.getCodeDescriptionSupport()).or(pulled().is(d -> d.getCodeDescriptionSupport()))),
    DIAGNOSTIC_DATA(published().is(p -> p.getDataSupport()).or(pulled().is(d -> d.getDataSupport()))),
    SYMBOL_TREE(text(t -> t.getDocumentSymbol()).is(s -> s.getHierarchicalDocumentSymbolSupport())),
    LINE_FOLDING_ONLY(text(t -> t.getFoldingRange()).is(f -> f.getLineFoldingOnly())),
    FOLDED_TEXT(text(t -> t.getFoldingRange()).get(f -> f.getFoldingRange()).is(f -> f.getCollapsedText())),
    CODE_ACTIONS(actions().get(a -> a.getCodeActionLiteralSupport()).given()),
    LAZY_CODE_ACTION_EDITS(actions().is(Feature::resolvesEdits)),
    PREFERRED_CODE_ACTIONS(actions().is(a -> a.getIsPreferredSupport())),
    VERSIONED_EDITS(workspace(w -> w.getWorkspaceEdit()).is(e -> e.getDocumentChanges())),
    APPLY_EDIT(workspace(w -> w.getApplyEdit()).is(a -> a)),
    // In order of preference; what it names first is what it shows best.
    MARKDOWN_HOVER(text(t -> t.getHover()).get(h -> h.getContentFormat()).is(Feature::prefersMarkdown)),
    MARKDOWN_COMPLETION(items().get(i -> i.getDocumentationFormat()).is(f -> prefersMarkdown(f))),
    LAZY_COMPLETION_DOCUMENTATION(items().get(i -> i.getResolveSupport())
            .is(r -> r.getProperties() != null && r.getProperties().contains("documentation"))),
    INLINE_COMPLETION(text(t -> t.getInlineCompletion()).given()),
    LINKED_DEFINITIONS(text(t -> t.getDefinition()).is(d -> d.getLinkSupport())),
    LINK_TOOLTIPS(text(t -> t.getDocumentLink()).is(l -> l.getTooltipSupport())),
    PREPARED_RENAME(text(t -> t.getRename()).is(r -> r.getPrepareSupport())),
    SEMANTIC_TOKENS(text(t -> t.getSemanticTokens()).given()),
    LONG_TOKENS(text(t -> t.getSemanticTokens()).is(s -> s.getMultilineTokenSupport())),
    INLAY_HINTS(text(t -> t.getInlayHint()).given()),
    INLAY_REFRESH(workspace(w -> w.getInlayHint()).is(i -> i.getRefreshSupport())),
    LENS_REFRESH(workspace(w -> w.getCodeLens()).is(c -> c.getRefreshSupport())),
    CONFIGURATION(workspace(w -> w.getConfiguration()).is(c -> c)),
    REGISTERED_CONFIGURATION(workspace(w -> w.getDidChangeConfiguration()).is(d -> d.getDynamicRegistration())),
    REGISTERED_FILE_WATCHING(workspace(w -> w.getDidChangeWatchedFiles()).is(d -> d.getDynamicRegistration())),
    FOLDER_WATCHING(workspace(w -> w.getDidChangeWatchedFiles()).is(d -> d.getRelativePatternSupport())),
    WORKSPACE_FOLDERS(workspace(w -> w.getWorkspaceFolders()).is(f -> f)),
    PROGRESS(new Asked<>(c -> Optional.ofNullable(c.getWindow()))
            .get(WindowClientCapabilities::getWorkDoneProgress)
            .is(p -> p));

    private final Predicate<ClientCapabilities> stated;

    Feature(Predicate<ClientCapabilities> stated) {
        this.stated = stated;
    }

    boolean isStatedBy(ClientCapabilities client) {
        return stated.test(client);
    }

    private static boolean prefersMarkdown(List<String> formats) {
        return !formats.isEmpty() && "markdown".equals(formats.get(0));
    }

    private static boolean resolvesEdits(CodeActionCapabilities actions) {
        return Boolean.TRUE.equals(actions.getDataSupport())
                && actions.getResolveSupport() != null
                && actions.getResolveSupport().getProperties() != null
                && actions.getResolveSupport().getProperties().contains("edit");
    }

    private static <T> Asked<T> text(Function<TextDocumentClientCapabilities, T> part) {
        return new Asked<>(c -> Optional.ofNullable(c.getTextDocument())).get(part);
    }

    private static <T> Asked<T> workspace(Function<WorkspaceClientCapabilities, T> part) {
        return new Asked<>(c -> Optional.ofNullable(c.getWorkspace())).get(part);
    }

    private static Asked<PublishDiagnosticsCapabilities> published() {
        return text(TextDocumentClientCapabilities::getPublishDiagnostics);
    }

    private static Asked<DiagnosticCapabilities> pulled() {
        return text(TextDocumentClientCapabilities::getDiagnostic);
    }

    private static Asked<CodeActionCapabilities> actions() {
        return text(TextDocumentClientCapabilities::getCodeAction);
    }

    private static Asked<CompletionItemCapabilities> items() {
        return text(TextDocumentClientCapabilities::getCompletion).get(c -> c.getCompletionItem());
    }

    /** A part of the capabilities, which a client may leave out at every level. */
    record Asked<T>(Function<ClientCapabilities, Optional<T>> part) {

        <U> Asked<U> get(Function<T, U> further) {
            return new Asked<>(c -> part.apply(c).map(further));
        }

        Predicate<ClientCapabilities> given() {
            return c -> part.apply(c).isPresent();
        }

        Predicate<ClientCapabilities> is(Function<T, Boolean> flag) {
            return c -> part.apply(c).map(flag).filter(Boolean.TRUE::equals).isPresent();
        }
    }
}

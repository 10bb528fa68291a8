package org.nigao.app.lsp;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.CodeActionCapabilities;
import org.eclipse.lsp4j.DocumentSymbolCapabilities;
import org.eclipse.lsp4j.FoldingRangeCapabilities;
import org.eclipse.lsp4j.GeneralClientCapabilities;
import org.eclipse.lsp4j.HoverCapabilities;
import org.eclipse.lsp4j.PublishDiagnosticsCapabilities;
import org.eclipse.lsp4j.TextDocumentClientCapabilities;
import org.eclipse.lsp4j.WorkspaceClientCapabilities;
import org.nigao.text.PositionEncoding;

/**
 * What the client said it can do, as far as it matters to us.
 *
 * @param encoding the unit of columns that was agreed on
 * @param foldingLimit how many folding ranges it wants at most
 */
record ClientSupport(PositionEncoding encoding, Set<Feature> features, OptionalInt foldingLimit) {

    /** Something that a client may or may not understand. */
    enum Feature {
        PULLED_DIAGNOSTICS,
        DIAGNOSTIC_REFRESH,
        RELATED_INFORMATION,
        DIAGNOSTIC_TAGS,
        DIAGNOSTIC_DATA,
        SYMBOL_TREE,
        LINE_FOLDING_ONLY,
        FOLDED_TEXT,
        CODE_ACTIONS,
        LAZY_CODE_ACTION_EDITS,
        PREFERRED_CODE_ACTIONS,
        VERSIONED_EDITS,
        APPLY_EDIT,
        MARKDOWN_HOVER,
        CONFIGURATION,
        REGISTERED_CONFIGURATION,
        REGISTERED_FILE_WATCHING
    }

    /** A client that said nothing. */
    static final ClientSupport NONE =
            new ClientSupport(PositionEncoding.UTF16, EnumSet.noneOf(Feature.class), OptionalInt.empty());

    static ClientSupport of(ClientCapabilities client) {
        Asked<ClientCapabilities> all = new Asked<>(Optional.ofNullable(client));
        Asked<TextDocumentClientCapabilities> text = all.get(ClientCapabilities::getTextDocument);
        Asked<WorkspaceClientCapabilities> workspace = all.get(ClientCapabilities::getWorkspace);
        Asked<PublishDiagnosticsCapabilities> published =
                text.get(TextDocumentClientCapabilities::getPublishDiagnostics);
        Asked<CodeActionCapabilities> actions = text.get(TextDocumentClientCapabilities::getCodeAction);
        Asked<FoldingRangeCapabilities> folding = text.get(TextDocumentClientCapabilities::getFoldingRange);
        Set<Feature> can = EnumSet.noneOf(Feature.class);
        text.get(TextDocumentClientCapabilities::getDiagnostic).ifPresent(can, Feature.PULLED_DIAGNOSTICS);
        workspace
                .get(WorkspaceClientCapabilities::getDiagnostics)
                .ifTrue(d -> d.getRefreshSupport(), can, Feature.DIAGNOSTIC_REFRESH);
        published.ifTrue(p -> p.getRelatedInformation(), can, Feature.RELATED_INFORMATION);
        text.get(TextDocumentClientCapabilities::getDiagnostic)
                .ifTrue(d -> d.getRelatedInformation(), can, Feature.RELATED_INFORMATION);
        published.get(p -> p.getTagSupport()).ifPresent(can, Feature.DIAGNOSTIC_TAGS);
        text.get(TextDocumentClientCapabilities::getDiagnostic)
                .get(d -> d.getTagSupport())
                .ifPresent(can, Feature.DIAGNOSTIC_TAGS);
        published.ifTrue(p -> p.getDataSupport(), can, Feature.DIAGNOSTIC_DATA);
        text.get(TextDocumentClientCapabilities::getDiagnostic)
                .ifTrue(d -> d.getDataSupport(), can, Feature.DIAGNOSTIC_DATA);
        text.get(TextDocumentClientCapabilities::getDocumentSymbol)
                .ifTrue(DocumentSymbolCapabilities::getHierarchicalDocumentSymbolSupport, can, Feature.SYMBOL_TREE);
        folding.ifTrue(f -> f.getLineFoldingOnly(), can, Feature.LINE_FOLDING_ONLY);
        folding.get(f -> f.getFoldingRange()).ifTrue(f -> f.getCollapsedText(), can, Feature.FOLDED_TEXT);
        actions.get(a -> a.getCodeActionLiteralSupport()).ifPresent(can, Feature.CODE_ACTIONS);
        actions.ifTrue(ClientSupport::resolvesEdits, can, Feature.LAZY_CODE_ACTION_EDITS);
        actions.ifTrue(a -> a.getIsPreferredSupport(), can, Feature.PREFERRED_CODE_ACTIONS);
        workspace
                .get(WorkspaceClientCapabilities::getWorkspaceEdit)
                .ifTrue(e -> e.getDocumentChanges(), can, Feature.VERSIONED_EDITS);
        workspace.ifTrue(w -> w.getApplyEdit(), can, Feature.APPLY_EDIT);
        text.get(TextDocumentClientCapabilities::getHover)
                .get(HoverCapabilities::getContentFormat)
                // In order of preference; what it names first is what it shows best.
                .ifTrue(f -> !f.isEmpty() && f.get(0).equals("markdown"), can, Feature.MARKDOWN_HOVER);
        workspace.ifTrue(w -> w.getConfiguration(), can, Feature.CONFIGURATION);
        workspace
                .get(w -> w.getDidChangeConfiguration())
                .ifTrue(d -> d.getDynamicRegistration(), can, Feature.REGISTERED_CONFIGURATION);
        workspace
                .get(w -> w.getDidChangeWatchedFiles())
                .ifTrue(d -> d.getDynamicRegistration(), can, Feature.REGISTERED_FILE_WATCHING);
        OptionalInt limit = folding.get(f -> f.getRangeLimit())
                .value()
                .filter(n -> n > 0)
                .map(OptionalInt::of)
                .orElse(OptionalInt.empty());
        return new ClientSupport(
                encoding(all.get(ClientCapabilities::getGeneral)
                        .get(GeneralClientCapabilities::getPositionEncodings)
                        .value()
                        .orElse(List.of())),
                can,
                limit);
    }

    boolean can(Feature feature) {
        return features.contains(feature);
    }

    /** The first that both speak: the client names them in the order it likes them. */
    private static PositionEncoding encoding(List<String> offered) {
        return offered.stream()
                .flatMap(name -> FromLsp.encoding(name).stream())
                .findFirst()
                .orElse(PositionEncoding.UTF16);
    }

    private static boolean resolvesEdits(CodeActionCapabilities actions) {
        return Boolean.TRUE.equals(actions.getDataSupport())
                && actions.getResolveSupport() != null
                && actions.getResolveSupport().getProperties() != null
                && actions.getResolveSupport().getProperties().contains("edit");
    }

    /** A part of the capabilities, which a client may leave out at every level. */
    private record Asked<T>(Optional<T> value) {

        <U> Asked<U> get(Function<T, U> part) {
            return new Asked<>(value.map(part));
        }

        void ifPresent(Set<Feature> can, Feature feature) {
            value.ifPresent(v -> can.add(feature));
        }

        void ifTrue(Function<T, Boolean> flag, Set<Feature> can, Feature feature) {
            value.map(flag).filter(Boolean.TRUE::equals).ifPresent(v -> can.add(feature));
        }
    }
}

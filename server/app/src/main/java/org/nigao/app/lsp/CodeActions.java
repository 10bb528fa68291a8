package org.nigao.app.lsp;

import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionContext;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.nigao.app.lsp.ClientSupport.Feature;
import org.nigao.check.Finding;
import org.nigao.check.Fix;
import org.nigao.text.Edit;
import org.nigao.text.Span;

/**
 * {@code textDocument/codeAction}: the fixes of the findings at a place.
 *
 * <p>Which findings those are is computed anew from the place: clients may strip {@code data} and {@code code} from the
 * diagnostics that they send back.
 */
final class CodeActions {

    static final String FIX_ALL = CodeActionKind.SourceFixAll + ".nigao";
    private static final int MOST_FINDINGS = 30;

    private final Session session;

    CodeActions(Session session) {
        this.session = session;
    }

    Object answer(CodeActionParams params) {
        String uri = FromLsp.uri(params.getTextDocument());
        FromLsp.required(params.getRange());
        session.dropIfOvertaken(uri);
        Optional<OpenDraft> draft = session.draft(uri);
        if (draft.isEmpty()) {
            return List.of();
        }
        CodeActionContext context =
                Optional.ofNullable(params.getContext()).orElseGet(() -> new CodeActionContext(List.of()));
        List<String> only = Optional.ofNullable(context.getOnly()).orElse(List.of());
        List<CodeAction> actions = new ArrayList<>();
        List<Finding> all = session.report(draft.get()).findings();
        if (isWanted(CodeActionKind.QuickFix, only)) {
            Span place = FromLsp.span(
                    params.getRange(), draft.get().document(), session.support().encoding());
            quickFixes(draft.get(), all, place, context, actions);
        }
        if (isWanted(FIX_ALL, only)) {
            WholeDraftFix.of("", all).ifPresent(fix -> actions.add(action(fix, draft.get())));
        }
        return session.support().can(Feature.CODE_ACTIONS) ? actions : asCommands(actions);
    }

    /** For clients from before there were code actions: the same, by way of {@link Commands}. */
    private static List<Command> asCommands(List<CodeAction> actions) {
        return actions.stream()
                .map(a -> a.getCommand() != null ? a.getCommand() : Commands.apply(a.getTitle(), a.getEdit()))
                .toList();
    }

    /** A client asks for a kind and for every kind below it. */
    private static boolean isWanted(String kind, List<String> only) {
        return only.isEmpty()
                || only.stream()
                        .anyMatch(o -> o != null && (o.isEmpty() || kind.equals(o) || kind.startsWith(o + ".")));
    }

    private void quickFixes(
            OpenDraft draft, List<Finding> all, Span place, CodeActionContext context, List<CodeAction> actions) {
        List<Finding> here = all.stream()
                .filter(f -> f.span().start() <= place.end()
                        && place.start() <= f.span().end())
                .limit(MOST_FINDINGS)
                .toList();
        Set<String> rules = new LinkedHashSet<>();
        for (Finding finding : here) {
            List<Diagnostic> solved = solvedBy(finding, draft, context);
            for (Fix fix : finding.fixes()) {
                CodeAction action = action(fix.title(), CodeActionKind.QuickFix, draft, fix.edits());
                action.setDiagnostics(solved);
                if (session.support().can(Feature.PREFERRED_CODE_ACTIONS)
                        && fix == finding.fixes().get(0)) {
                    action.setIsPreferred(true);
                }
                actions.add(action);
            }
            rules.add(finding.rule().id());
        }
        rules.forEach(rule -> WholeDraftFix.of(rule, all).ifPresent(fix -> actions.add(action(fix, draft))));
        if (session.configuration().fileToWrite(draft.uri()).isPresent()) {
            here.forEach(finding -> actions.add(ignore(finding, draft, context)));
        }
    }

    /** The client's own diagnostics of this finding, by place and words, so that it knows them again. */
    private List<Diagnostic> solvedBy(Finding finding, OpenDraft draft, CodeActionContext context) {
        List<Diagnostic> given = Optional.ofNullable(context.getDiagnostics()).orElse(List.of());
        Range range = session.to(draft).range(finding.span());
        return given.stream()
                .filter(d -> d != null && range.equals(d.getRange()) && says(d, finding.message()))
                .toList();
    }

    private static boolean says(Diagnostic diagnostic, String message) {
        Either<String, ?> given = diagnostic.getMessage();
        return given != null && given.isLeft() && given.getLeft().contains(message);
    }

    private CodeAction action(String title, String kind, OpenDraft draft, List<Edit> edits) {
        CodeAction action = new CodeAction(title);
        action.setKind(kind);
        action.setEdit(WorkspaceEdits.of(draft, edits, session));
        return action;
    }

    private CodeAction ignore(Finding finding, OpenDraft draft, CodeActionContext context) {
        String title = "忽略此处的“" + finding.rule().title() + "”（记入 nigao.json）";
        CodeAction action = new CodeAction(title);
        action.setKind(CodeActionKind.QuickFix);
        action.setDiagnostics(solvedBy(finding, draft, context));
        action.setCommand(Commands.ignore(title, finding, draft));
        return action;
    }

    /** The edits, which may be hundreds, come only when the action is chosen, where the client can wait for them. */
    private CodeAction action(WholeDraftFix fix, OpenDraft draft) {
        String kind = fix.rule().isEmpty() ? FIX_ALL : CodeActionKind.QuickFix;
        if (!session.support().can(Feature.LAZY_CODE_ACTION_EDITS)) {
            return action(fix.title(), kind, draft, fix.edits());
        }
        CodeAction action = new CodeAction(fix.title());
        action.setKind(kind);
        JsonObject data = new JsonObject();
        data.addProperty("uri", draft.uri());
        data.addProperty("version", draft.version());
        data.addProperty("rule", fix.rule());
        action.setData(data);
        return action;
    }

    /** {@code codeAction/resolve}: adds the edits; the draft must still be the one that the action was made for. */
    Object resolve(CodeAction action) {
        Map<String, Object> data = FromLsp.map(action.getData());
        if (!(data.get("uri") instanceof String uri) || !(data.get("rule") instanceof String rule)) {
            return action;
        }
        OpenDraft draft = session.draft(uri).orElseThrow(Failure::contentModified);
        if (!Integer.valueOf(draft.version()).equals(data.get("version"))) {
            throw Failure.contentModified();
        }
        WholeDraftFix.of(rule, session.report(draft).findings())
                .ifPresent(fix -> action.setEdit(WorkspaceEdits.of(draft, fix.edits(), session)));
        return action;
    }
}

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
import org.eclipse.lsp4j.CodeActionTriggerKind;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.nigao.check.Finding;
import org.nigao.check.Fix;
import org.nigao.refactor.Refactoring;
import org.nigao.refactor.Refactorings;
import org.nigao.text.Edit;
import org.nigao.text.Span;

/**
 * {@code textDocument/codeAction}: the fixes of the findings at a place, and changes of the structure.
 *
 * <p>Which findings those are is computed anew from the place: clients may strip {@code data} and {@code code} from the
 * diagnostics that they send back.
 */
final class CodeActions {

    static final String FIX_ALL = CodeActionKind.SourceFixAll + ".nigao";
    static final String MOVE = CodeActionKind.Refactor + ".move";
    private static final int MOST_FINDINGS = 30;
    private static final int MOST_TO_IGNORE = 5;

    private final Session session;
    private final IgnoreActions ignoring;

    CodeActions(Session session) {
        this.session = session;
        this.ignoring = new IgnoreActions(session);
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
        if (isWanted(CodeActionKind.RefactorRewrite, only) || isWanted(MOVE, only)) {
            refactorings(draft.get(), params, context, actions);
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
        List<Finding> here =
                all.stream().filter(f -> stands(f, place)).limit(MOST_FINDINGS).toList();
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
        here.stream()
                .limit(MOST_TO_IGNORE)
                .forEach(f -> actions.addAll(ignoring.about(f, place, draft, solvedBy(f, draft, context))));
    }

    /** Offered unasked only on the line of a heading, so that no lamp burns beside every line. */
    private void refactorings(
            OpenDraft draft, CodeActionParams params, CodeActionContext context, List<CodeAction> actions) {
        int offset = session.offset(params.getRange().getStart(), draft);
        boolean unasked = context.getTriggerKind() == CodeActionTriggerKind.Automatic;
        if (unasked && !Refactorings.isOnHeading(offset, draft.analysis())) {
            return;
        }
        List<String> only = Optional.ofNullable(context.getOnly()).orElse(List.of());
        for (Refactoring refactoring : Refactorings.at(offset, draft.references())) {
            if (isWanted(kind(refactoring), only)) {
                actions.add(action(refactoring, offset, draft));
            }
        }
    }

    private static String kind(Refactoring refactoring) {
        return refactoring.kind() == Refactoring.Kind.MOVE ? MOVE : CodeActionKind.RefactorRewrite;
    }

    private CodeAction action(Refactoring refactoring, int offset, OpenDraft draft) {
        if (!session.support().can(Feature.LAZY_CODE_ACTION_EDITS)) {
            return action(refactoring.title(), kind(refactoring), draft, refactoring.edits());
        }
        CodeAction action = new CodeAction(refactoring.title());
        action.setKind(kind(refactoring));
        JsonObject data = data(draft);
        data.addProperty("refactoring", refactoring.id());
        data.addProperty("offset", offset);
        action.setData(data);
        return action;
    }

    private static JsonObject data(OpenDraft draft) {
        JsonObject data = new JsonObject();
        data.addProperty("uri", draft.uri());
        data.addProperty("version", draft.version());
        return data;
    }

    /** Whether a finding is about a place; one that stands for many, about each of them. */
    private static boolean stands(Finding finding, Span place) {
        return finding.span().touches(place)
                || finding.count() > 1
                        && finding.related().stream().anyMatch(r -> r.span().touches(place));
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

    /** The edits, which may be hundreds, come only when the action is chosen, where the client can wait for them. */
    private CodeAction action(WholeDraftFix fix, OpenDraft draft) {
        String kind = fix.rule().isEmpty() ? FIX_ALL : CodeActionKind.QuickFix;
        if (!session.support().can(Feature.LAZY_CODE_ACTION_EDITS)) {
            return action(fix.title(), kind, draft, fix.edits());
        }
        CodeAction action = new CodeAction(fix.title());
        action.setKind(kind);
        JsonObject data = data(draft);
        data.addProperty("rule", fix.rule());
        action.setData(data);
        return action;
    }

    /** {@code codeAction/resolve}: adds the edits; the draft must still be the one that the action was made for. */
    Object resolve(CodeAction action) {
        Map<String, Object> data = FromLsp.map(action.getData());
        if (!(data.get("uri") instanceof String uri)) {
            return action;
        }
        OpenDraft draft = session.draft(uri).orElseThrow(Failure::contentModified);
        if (!Integer.valueOf(draft.version()).equals(data.get("version"))) {
            throw Failure.contentModified();
        }
        edits(data, draft).ifPresent(edits -> action.setEdit(WorkspaceEdits.of(draft, edits, session)));
        return action;
    }

    private Optional<List<Edit>> edits(Map<String, Object> data, OpenDraft draft) {
        if (data.get("refactoring") instanceof String id && data.get("offset") instanceof Integer offset) {
            return Refactorings.at(offset, draft.references()).stream()
                    .filter(r -> r.id().equals(id))
                    .findFirst()
                    .map(Refactoring::edits);
        }
        return data.get("rule") instanceof String rule
                ? WholeDraftFix.of(rule, session.report(draft).findings()).map(WholeDraftFix::edits)
                : Optional.empty();
    }
}

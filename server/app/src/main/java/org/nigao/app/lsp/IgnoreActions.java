package org.nigao.app.lsp;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.Range;
import org.nigao.check.Finding;
import org.nigao.check.Related;
import org.nigao.text.Edit;
import org.nigao.text.Edits;
import org.nigao.text.Span;

/** Actions that leave a finding alone from now on; the server carries them out ({@link Commands}), so that they work in every editor. */
final class IgnoreActions {

    private final Session session;

    IgnoreActions(Session session) {
        this.session = session;
    }

    /** What can be left alone: one place, by the settings or a comment; a rule in this draft; a rule in the folder. */
    List<CodeAction> about(Finding finding, Span place, OpenDraft draft, List<Diagnostic> solved) {
        String rule = "“" + finding.rule().title() + "”";
        boolean saved =
                session.configuration().places().fileToWrite(draft.uri()).isPresent();
        List<Command> commands = new ArrayList<>();
        if (saved) {
            String which = finding.count() > 1 ? "忽略全文 " + finding.count() + " 处" : "忽略此处的";
            commands.add(Commands.ignore(which + rule + "（记入 nigao.json）", finding, draft));
        }
        Range here = session.to(draft).range(placeOf(finding, place));
        if (session.support().can(Feature.APPLY_EDIT)) {
            commands.add(Commands.ignoreRule("忽略此处的" + rule + "（在上一行加注）", Commands.IGNORE_HERE, finding, draft, here));
            commands.add(
                    Commands.ignoreRule("本文不再检查" + rule + "（在文首加注）", Commands.IGNORE_IN_FILE, finding, draft, here));
        }
        if (saved) {
            commands.add(Commands.ignoreRule(
                    "整个文件夹不再检查" + rule + "（记入 nigao.json）", Commands.IGNORE_IN_WORKSPACE, finding, draft, here));
        }
        if (saved && finding.rule().id().equals("fixed-phrase-variant") && finding.count() == 1) {
            commands.addAll(0, enterings(finding, draft));
        }
        return commands.stream().map(command -> action(command, solved)).toList();
    }

    /** The draft's form may be what this office writes; the phrase may be none that it wants to hear of. */
    private static List<Command> enterings(Finding finding, OpenDraft draft) {
        String written = draft.document().text(finding.span());
        List<Command> commands = new ArrayList<>();
        commands.add(Commands.enter("把“" + written + "”加入词库", Commands.ADD_TO_DICTIONARY, written, draft));
        finding.fixes().stream().findFirst().ifPresent(fix -> {
            List<Edit> edits = fix.edits().stream()
                    .map(e -> new Edit(e.span().shift(-finding.span().start()), e.text()))
                    .toList();
            String phrase = Edits.apply(written, edits);
            commands.add(Commands.enter("不再提示“" + phrase + "”", Commands.IGNORE_PHRASE, phrase, draft));
        });
        return commands;
    }

    private static Span placeOf(Finding finding, Span place) {
        return finding.related().stream()
                .map(Related::span)
                .filter(s -> !finding.span().touches(place) && s.touches(place))
                .findFirst()
                .orElse(finding.span());
    }

    private static CodeAction action(Command command, List<Diagnostic> solved) {
        CodeAction action = new CodeAction(command.getTitle());
        action.setKind(CodeActionKind.QuickFix);
        action.setDiagnostics(solved);
        action.setCommand(command);
        return action;
    }
}

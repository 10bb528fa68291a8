package org.nigao.app.lsp;

import com.google.gson.JsonObject;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.ExecuteCommandParams;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.nigao.app.files.InputException;
import org.nigao.app.files.SettingsFile;
import org.nigao.check.Finding;
import org.nigao.check.Ignore;

/**
 * {@code workspace/executeCommand}: what an edit of the draft cannot do. Done here and not by a client's own command, so
 * that it works in every editor.
 */
final class Commands {

    static final String IGNORE = "nigao.ignore";
    static final String APPLY = "nigao.applyEdit";
    static final List<String> ALL = List.of(IGNORE, APPLY);

    private final Session session;
    private final SettingsSync settings;

    Commands(Session session, SettingsSync settings) {
        this.session = session;
        this.settings = settings;
    }

    /** Writes into the settings file that a finding is to be left out from now on. */
    static Command ignore(String title, Finding finding, OpenDraft draft) {
        Ignore ignore = Ignore.of(finding, draft.document().text());
        JsonObject argument = new JsonObject();
        argument.addProperty("uri", draft.uri());
        argument.addProperty("rule", ignore.rule());
        argument.addProperty("context", ignore.context());
        argument.addProperty("note", finding.message());
        return new Command(title, IGNORE, List.of(argument));
    }

    /** Makes an edit, for clients that understand no code actions but commands. */
    static Command apply(String title, WorkspaceEdit edit) {
        return new Command(title, APPLY, List.of(edit));
    }

    Object answer(ExecuteCommandParams params) {
        Object argument = Optional.ofNullable(params.getArguments()).stream()
                .flatMap(List::stream)
                .findFirst()
                .orElseThrow(() -> Failure.invalidParams("workspace/executeCommand"));
        switch (FromLsp.required(params.getCommand())) {
            case IGNORE -> ignore(FromLsp.map(argument));
            case APPLY -> session.client().apply(argument);
            default -> throw Failure.invalidRequest("没有名为“" + params.getCommand() + "”的命令。");
        }
        return null;
    }

    private void ignore(Map<String, Object> argument) {
        if (!(argument.get("uri") instanceof String uri)
                || !(argument.get("rule") instanceof String rule)
                || !(argument.get("context") instanceof String context)) {
            throw Failure.invalidParams(IGNORE);
        }
        Optional<Path> file = session.configuration().fileToWrite(uri);
        if (file.isEmpty()) {
            session.client().warn("这份文稿还没有保存，无处记下要忽略的问题：请先保存文稿。");
            return;
        }
        try {
            String note = argument.get("note") instanceof String text ? text : "";
            SettingsFile.add(file.get(), new Ignore(rule, context), note);
            settings.reload();
        } catch (InputException e) {
            session.client().warn(e.getMessage());
        }
    }
}

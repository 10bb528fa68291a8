package org.nigao.app.lsp;

import com.google.gson.JsonObject;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.ExecuteCommandParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.nigao.app.files.InputException;
import org.nigao.app.files.OwnDictionary;
import org.nigao.app.files.SettingsFile;
import org.nigao.check.Finding;
import org.nigao.check.Ignore;
import org.nigao.check.Rule;
import org.nigao.dictionary.Kind;
import org.nigao.draft.Draft;
import org.nigao.refactor.Refactoring;
import org.nigao.refactor.Refactorings;
import org.nigao.text.Edit;

/**
 * {@code workspace/executeCommand}: what an edit of the draft cannot do. Done here and not by a client's own command, so
 * that it works in every editor.
 */
final class Commands {

    static final String IGNORE = "nigao.ignore";
    static final String APPLY = "nigao.applyEdit";
    static final String IGNORE_HERE = "nigao.ignoreHere";
    static final String IGNORE_IN_FILE = "nigao.ignoreInFile";
    static final String IGNORE_IN_WORKSPACE = "nigao.ignoreInWorkspace";
    static final String RESTRUCTURE = "nigao.restructure";
    static final String CHECK = "nigao.checkWorkspace";
    static final String ADD_TO_DICTIONARY = "nigao.addToDictionary";
    static final String IGNORE_PHRASE = "nigao.ignorePhrase";
    static final List<String> ALL = List.of(
            IGNORE,
            IGNORE_HERE,
            IGNORE_IN_FILE,
            IGNORE_IN_WORKSPACE,
            RESTRUCTURE,
            CHECK,
            APPLY,
            ADD_TO_DICTIONARY,
            IGNORE_PHRASE);

    private final Session session;
    private final SettingsSync settings;
    private final FolderCheck check;

    Commands(Session session, SettingsSync settings, FolderCheck check) {
        this.session = session;
        this.settings = settings;
        this.check = check;
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

    /** Has a rule left out from now on, at the finding or wider, by {@code command}. */
    static Command ignoreRule(String title, String command, Finding finding, OpenDraft draft, Range here) {
        JsonObject position = new JsonObject();
        position.addProperty("line", here.getStart().getLine());
        position.addProperty("character", here.getStart().getCharacter());
        JsonObject argument = new JsonObject();
        argument.addProperty("uri", draft.uri());
        argument.addProperty("rule", finding.rule().id());
        argument.add("position", position);
        return new Command(title, command, List.of(argument));
    }

    /** Makes an edit, for clients that understand no code actions but commands. */
    static Command apply(String title, WorkspaceEdit edit) {
        return new Command(title, APPLY, List.of(edit));
    }

    Object answer(ExecuteCommandParams params) {
        if (CHECK.equals(params.getCommand())) {
            return check.run(params);
        }
        Object argument = Optional.ofNullable(params.getArguments()).stream()
                .flatMap(List::stream)
                .findFirst()
                .orElseThrow(() -> Failure.invalidParams("workspace/executeCommand"));
        switch (FromLsp.required(params.getCommand())) {
            case IGNORE -> ignore(FromLsp.map(argument));
            case IGNORE_HERE -> comment(FromLsp.map(argument), IgnoreComments::here);
            case IGNORE_IN_FILE -> comment(FromLsp.map(argument), IgnoreComments::inFile);
            case IGNORE_IN_WORKSPACE -> ignoreRule(FromLsp.map(argument));
            case RESTRUCTURE -> refactor(FromLsp.map(argument));
            case ADD_TO_DICTIONARY -> enter(FromLsp.map(argument), Kind.PHRASE);
            case IGNORE_PHRASE -> enter(FromLsp.map(argument), Kind.IGNORED);
            case APPLY -> session.client().apply(argument);
            default -> throw Failure.invalidRequest("没有名为“" + params.getCommand() + "”的命令。");
        }
        return null;
    }

    /** Writes words into an organisation's own dictionary: to be proposed from now on, or never to be spoken of. */
    static Command enter(String title, String command, String text, OpenDraft draft) {
        JsonObject argument = new JsonObject();
        argument.addProperty("uri", draft.uri());
        argument.addProperty("text", text);
        return new Command(title, command, List.of(argument));
    }

    private void enter(Map<String, Object> argument, Kind kind) {
        if (!(argument.get("uri") instanceof String uri)
                || !(argument.get("text") instanceof String text)
                || text.isBlank()
                || text.indexOf('\n') >= 0) {
            throw Failure.invalidParams("workspace/executeCommand");
        }
        boolean named = session.configuration().namesDictionary(uri);
        Optional<Path> dictionary = session.configuration().dictionaryToWrite(uri);
        write(uri, settings -> {
            Path file = dictionary.orElseThrow();
            OwnDictionary.add(file, text.strip(), kind);
            if (!named) {
                SettingsFile.addDictionary(settings, file);
            }
        });
    }

    private interface Comment {
        Edit edit(Rule rule, int offset, Draft draft);
    }

    private void comment(Map<String, Object> argument, Comment comment) {
        Place place = place(argument);
        Rule rule = rule(argument);
        Edit edit = comment.edit(rule, place.offset(), place.text());
        session.client().apply(WorkspaceEdits.of(place.draft(), List.of(edit), session));
    }

    private void refactor(Map<String, Object> argument) {
        Place place = place(argument);
        Refactoring refactoring = Refactorings.at(place.offset(), place.references()).stream()
                .filter(r -> r.id().equals(argument.get("refactoring")))
                .findFirst()
                .orElseThrow(() -> Failure.requestFailed("这里没有可做的这项调整。"));
        session.client().apply(WorkspaceEdits.of(place.draft(), refactoring.edits(), session));
    }

    private Place place(Map<String, Object> argument) {
        if (!(argument.get("uri") instanceof String uri)) {
            throw Failure.invalidParams("workspace/executeCommand");
        }
        OpenDraft draft = session.draft(uri).orElseThrow(() -> Failure.requestFailed("这份文稿没有打开。"));
        Map<?, ?> at = argument.get("position") instanceof Map<?, ?> given ? given : Map.of();
        int line = at.get("line") instanceof Integer n ? n : 0;
        int character = at.get("character") instanceof Integer n ? n : 0;
        return new Place(draft, session.offset(new Position(line, character), draft));
    }

    private Rule rule(Map<String, Object> argument) {
        return session.configuration()
                .rule(String.valueOf(argument.get("rule")))
                .orElseThrow(() -> Failure.invalidParams("workspace/executeCommand"));
    }

    private void ignoreRule(Map<String, Object> argument) {
        if (!(argument.get("uri") instanceof String uri)) {
            throw Failure.invalidParams(IGNORE_IN_WORKSPACE);
        }
        Rule rule = rule(argument);
        write(uri, file -> SettingsFile.switchOff(file, rule.id()));
    }

    private interface Writing {
        void to(Path file) throws InputException;
    }

    private void write(String uri, Writing writing) {
        Optional<Path> file = session.configuration().places().fileToWrite(uri);
        if (file.isEmpty()) {
            session.client().warn("这份文稿还没有保存，无处记下这一项：请先保存文稿。");
            return;
        }
        try {
            writing.to(file.get());
            settings.reload();
        } catch (InputException e) {
            session.client().warn(e.getMessage());
        }
    }

    private void ignore(Map<String, Object> argument) {
        if (!(argument.get("uri") instanceof String uri)
                || !(argument.get("rule") instanceof String rule)
                || !(argument.get("context") instanceof String context)) {
            throw Failure.invalidParams(IGNORE);
        }
        String note = argument.get("note") instanceof String text ? text : "";
        write(uri, file -> SettingsFile.add(file, new Ignore(rule, context), note));
    }
}

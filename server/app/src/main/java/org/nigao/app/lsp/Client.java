package org.nigao.app.lsp;

import com.google.gson.JsonElement;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.lsp4j.ConfigurationItem;
import org.eclipse.lsp4j.ConfigurationParams;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.MessageType;
import org.eclipse.lsp4j.ProgressParams;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.Registration;
import org.eclipse.lsp4j.RegistrationParams;
import org.eclipse.lsp4j.WorkDoneProgressCreateParams;
import org.eclipse.lsp4j.jsonrpc.Endpoint;
import org.eclipse.lsp4j.jsonrpc.messages.Either;

/** What we say to the client; its answers are heard on the worker. */
final class Client {

    private final Worker worker;
    private Optional<Endpoint> remote = Optional.empty();

    Client(Routes routes, Worker worker) {
        this.worker = worker;
        routes.sends("workspace/configuration", JsonElement.class)
                .sends("workspace/applyEdit", JsonElement.class)
                .sends("workspace/diagnostic/refresh", JsonElement.class)
                .sends("workspace/codeLens/refresh", JsonElement.class)
                .sends("client/registerCapability", JsonElement.class)
                .sends("window/workDoneProgress/create", JsonElement.class);
    }

    /** To be called once, before the first message is read. */
    void connect(Endpoint endpoint) {
        remote = Optional.of(endpoint);
    }

    void publish(String uri, int version, List<Diagnostic> diagnostics) {
        tell("textDocument/publishDiagnostics", new PublishDiagnosticsParams(uri, diagnostics, version));
    }

    /** The diagnostics of a draft that is not open. */
    void publish(String uri, List<Diagnostic> diagnostics) {
        tell("textDocument/publishDiagnostics", new PublishDiagnosticsParams(uri, diagnostics));
    }

    /** Takes back all diagnostics of a document that was closed. */
    void clear(String uri) {
        tell("textDocument/publishDiagnostics", new PublishDiagnosticsParams(uri, List.of()));
    }

    /** Tells the writer something that they can act on. */
    void warn(String message) {
        tell("window/showMessage", new MessageParams(MessageType.Warning, message));
    }

    void progress(ProgressParams params) {
        tell("$/progress", params);
    }

    /** Asks whether progress may be shown under a token; runs on the worker when the client agrees. */
    void createProgress(Either<String, Integer> token, Runnable agreed) {
        ask("window/workDoneProgress/create", new WorkDoneProgressCreateParams(token), answer -> agreed.run());
    }

    /** Asks for the settings under {@code section}. */
    void configuration(String section, Consumer<JsonElement> heard) {
        ConfigurationItem item = new ConfigurationItem();
        item.setSection(section);
        ask("workspace/configuration", new ConfigurationParams(List.of(item)), heard);
    }

    void register(String id, String method, Object options) {
        ask(
                "client/registerCapability",
                new RegistrationParams(List.of(new Registration(id, method, options))),
                answer -> {});
    }

    /** Asks a client that pulls to pull again. */
    void refreshDiagnostics() {
        ask("workspace/diagnostic/refresh", null, answer -> {});
    }

    /** Asks the client to ask for lenses again. */
    void refreshLenses() {
        ask("workspace/codeLens/refresh", null, answer -> {});
    }

    /** Has the client make an edit, given in the protocol's form. */
    void apply(Object workspaceEdit) {
        ask("workspace/applyEdit", Map.of("edit", workspaceEdit), answer -> {});
    }

    /** Has the worker do something, from any thread. */
    void later(Runnable task) {
        worker.submit(task);
    }

    private void ask(String method, Object params, Consumer<JsonElement> heard) {
        remote.orElseThrow().request(method, params).thenAccept(result -> {
            if (result instanceof JsonElement json) {
                worker.submit(() -> heard.accept(json));
            }
        });
    }

    private void tell(String method, Object params) {
        remote.orElseThrow().notify(method, params);
    }
}

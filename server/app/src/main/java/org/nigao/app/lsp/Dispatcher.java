package org.nigao.app.lsp;

import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.eclipse.lsp4j.jsonrpc.Endpoint;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.nigao.app.lsp.Routes.Route;

/** Hands each message to the worker in the order it came, as far as the server's life allows it. */
final class Dispatcher implements Endpoint {

    private enum Stage {
        NEW,
        RUNNING,
        SHUT_DOWN
    }

    private final Routes routes;
    private final Worker worker;
    private final Consumer<Integer> exit;
    private final Consumer<Throwable> failed;
    private final WaitingChanges changes;
    private Stage stage = Stage.NEW;

    Dispatcher(
            Routes routes, Worker worker, WaitingChanges changes, Consumer<Integer> exit, Consumer<Throwable> failed) {
        this.routes = routes;
        this.worker = worker;
        this.changes = changes;
        this.exit = exit;
        this.failed = failed;
    }

    @Override
    public CompletableFuture<?> request(String method, Object params) {
        CompletableFuture<Object> answer = new CompletableFuture<>();
        worker.submit(() -> {
            if (answer.isDone()) {
                return; // cancelled while it waited
            }
            try {
                Object result = answer(method, params);
                if (result instanceof Later later) {
                    later.into(answer);
                } else {
                    answer.complete(result);
                }
            } catch (ResponseErrorException e) {
                answer.completeExceptionally(e);
            } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
                failed.accept(e);
                answer.completeExceptionally(Failure.internal());
            }
        });
        return answer;
    }

    private Object answer(String method, Object params) {
        boolean initializes = method.equals("initialize");
        if (stage == Stage.NEW && !initializes) {
            throw Failure.notInitialized();
        }
        if (stage == Stage.SHUT_DOWN || stage == Stage.RUNNING && initializes) {
            throw Failure.invalidRequest(initializes ? "initialize 只能发送一次。" : "服务已经停止。");
        }
        if (method.equals("shutdown")) {
            stage = Stage.SHUT_DOWN;
            return null;
        }
        Route<?> route = routes.of(method)
                .filter(r -> !r.method().isNotification())
                .orElseThrow(() -> Failure.methodNotFound(method));
        if (!route.takes(params)) {
            throw Failure.invalidParams(method);
        }
        Object result = route.answer(params);
        if (initializes) {
            stage = Stage.RUNNING;
        }
        return result;
    }

    @Override
    public void notify(String method, Object params) {
        changes.arrived(params);
        worker.submit(() -> {
            changes.taken(params);
            if (method.equals("exit")) {
                exit();
            } else if (stage == Stage.RUNNING) {
                hear(method, params);
            }
        });
    }

    private void hear(String method, Object params) {
        try {
            routes.of(method)
                    .filter(route -> route.method().isNotification() && route.takes(params))
                    .ifPresent(route -> route.answer(params));
        } catch (ResponseErrorException e) {
            // A notification has no reply; what is incomplete in it changes nothing.
        }
    }

    /** The input has ended: what came before is still answered. */
    void inputEnded() {
        worker.submit(this::exit);
    }

    private void exit() {
        exit.accept(stage == Stage.SHUT_DOWN ? 0 : 1);
    }
}

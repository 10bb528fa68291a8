package org.nigao.app.lsp;

import com.google.gson.JsonParseException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.lsp4j.jsonrpc.Endpoint;
import org.eclipse.lsp4j.jsonrpc.MessageIssueException;
import org.eclipse.lsp4j.jsonrpc.RemoteEndpoint;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.json.MessageJsonHandler;
import org.eclipse.lsp4j.jsonrpc.json.StreamMessageConsumer;
import org.eclipse.lsp4j.jsonrpc.messages.Message;
import org.eclipse.lsp4j.jsonrpc.messages.RequestMessage;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseMessage;

/** One client: bytes to messages and back. Nothing that comes in can end it but the end of the input. */
final class Connection {

    // Held here, because java.util.logging forgets loggers that nobody holds. It would quote whole messages.
    private static final Logger LSP4J = Logger.getLogger("org.eclipse.lsp4j");

    private final Frames frames;
    private final MessageJsonHandler json;
    private final StreamMessageConsumer out;
    private final RemoteEndpoint remote;

    Connection(InputStream in, OutputStream out, Routes routes, Endpoint local) {
        LSP4J.setLevel(Level.OFF);
        this.frames = new Frames(in);
        this.json =
                new MessageJsonHandler(routes.methods(), gson -> gson.registerTypeAdapterFactory(new VersionOrNull()));
        this.out = new StreamMessageConsumer(out, json);
        this.remote = new RemoteEndpoint(this.out, local, Connection::error);
        remote.setJsonHandler(json);
        json.setMethodProvider(remote);
    }

    /** For sending to the client. */
    Endpoint remote() {
        return remote;
    }

    /** Hands over every message until the input ends. */
    void listen() throws IOException {
        for (Optional<byte[]> body = frames.next(); body.isPresent(); body = frames.next()) {
            receive(body.get());
        }
    }

    private void receive(byte[] body) throws IOException {
        try {
            consume(body);
        } catch (MessageIssueException e) {
            Optional<byte[]> first = frames.withoutNextFrame(body);
            if (first.isPresent()) {
                receive(first.get());
            } else {
                reject(e.getRpcMessage());
            }
        } catch (RuntimeException | StackOverflowError e) {
            Optional<byte[]> first = frames.withoutNextFrame(body);
            if (first.isPresent()) {
                receive(first.get());
            } else {
                reply(new ResponseMessage(), Failure.parseError());
            }
        }
    }

    private void consume(byte[] body) {
        Message message = json.parseMessage(new String(body, StandardCharsets.UTF_8));
        if (message == null) {
            throw new JsonParseException("no message");
        }
        remote.consume(message);
    }

    /** A message whose parameters are not what its method takes, or that is cut off. */
    private void reject(Message message) {
        if (message instanceof RequestMessage request) {
            ResponseMessage response = new ResponseMessage();
            response.setRawId(request.getRawId());
            reply(response, Failure.invalidParams(request.getMethod()));
        } else if (message instanceof ResponseMessage response) {
            response.setError(Failure.parseError().getResponseError());
            remote.consume(response); // whoever waits for it must not wait for ever
        }
    }

    private void reply(ResponseMessage response, ResponseErrorException failure) {
        response.setError(failure.getResponseError());
        response.setJsonHandler(json);
        out.consume(response);
    }

    private static ResponseError error(Throwable thrown) {
        Throwable cause = thrown instanceof CompletionException ? thrown.getCause() : thrown;
        ResponseErrorException failure = cause instanceof ResponseErrorException known ? known : Failure.internal();
        return failure.getResponseError();
    }
}

package org.nigao.app.lsp;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.slf4j.LoggerFactory;

/** Runs the language server for one client, until it leaves. */
public final class LspServer {

    private static final int SECONDS_TO_FINISH = 10;

    private LspServer() {}

    /**
     * Serves the client at the other end of {@code in} and {@code out}, or with a port the first that connects to it
     * from this machine.
     *
     * @param socketPort 0 for the two streams
     * @return the exit code: 0 after an orderly shutdown, else 1
     */
    public static int run(int socketPort, InputStream in, OutputStream out) {
        if (socketPort == 0) {
            System.setOut(System.err); // what any library prints must not get between the messages
        }
        return socketPort == 0 ? serve(in, out) : serveSocket(socketPort);
    }

    private static int serveSocket(int port) {
        try (ServerSocket server = new ServerSocket(port, 1, InetAddress.getLoopbackAddress());
                Socket client = server.accept()) {
            client.setTcpNoDelay(true);
            return serve(client.getInputStream(), client.getOutputStream());
        } catch (IOException e) {
            System.err.println("无法在本机端口 " + port + " 上提供服务：端口可能已被占用，请换一个端口。");
            return 2;
        }
    }

    private static int serve(InputStream in, OutputStream out) {
        CompletableFuture<Integer> exit = new CompletableFuture<>();
        WaitingChanges changes = new WaitingChanges();
        Worker worker = new Worker(LspServer::report);
        Routes routes = new Routes();
        Client client = new Client(routes, worker);
        Server server = new Server(new Session(client, changes), new ParentWatch(() -> exit.complete(1)));
        server.addTo(routes);
        Dispatcher dispatcher = new Dispatcher(routes, worker, changes, exit::complete, problem -> report(problem));
        Connection connection = new Connection(in, new BufferedOutputStream(out, 1 << 16), routes, dispatcher);
        client.connect(connection.remote());
        worker.start(server::whenIdle);
        Thread reader = new Thread(() -> read(connection, dispatcher, exit), "nigao-lsp-reader");
        reader.setDaemon(true);
        reader.start();
        return exit.join();
    }

    private static void read(Connection connection, Dispatcher dispatcher, CompletableFuture<Integer> exit) {
        try {
            connection.listen();
        } catch (IOException e) {
            // The other end is gone, which is the end of the input too.
        } finally {
            dispatcher.inputEnded();
            exit.completeOnTimeout(1, SECONDS_TO_FINISH, TimeUnit.SECONDS);
        }
    }

    /** The message may quote the draft, so only the kind of the failure and its place are told. */
    private static void report(Throwable failure) {
        StackTraceElement[] trace = failure.getStackTrace();
        LoggerFactory.getLogger(LspServer.class)
                .error("内部错误：{}（{}）", failure.getClass().getSimpleName(), trace.length > 0 ? trace[0] : "");
    }
}

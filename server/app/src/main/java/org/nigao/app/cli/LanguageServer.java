package org.nigao.app.cli;

import java.util.List;
import java.util.Optional;
import org.nigao.app.files.InputException;
import org.nigao.app.lsp.LspServer;
import org.nigao.app.names.Nearest;

/**
 * {@code nigao lsp [--socket PORT] [--parent-pid PID]}. Reads its few options itself: an editor waits for this start, and
 * picocli would lengthen it.
 */
public final class LanguageServer {

    private static final String HELP = """
            用法：nigao lsp [选项]
            启动语言服务器，供编辑器使用；默认经标准输入输出通信。

            选项：
              --stdio              经标准输入输出通信（默认）
              --socket=PORT        在本机端口上等候编辑器连接
              --parent-pid=PID     该进程结束时随之退出
              -h, --help           显示本说明
            """;

    private static final List<String> OPTIONS = List.of("--stdio", "--socket", "--parent-pid", "--help");

    private LanguageServer() {}

    /** Serves until the client leaves, and gives the exit code. */
    public static int run(String... args) {
        int port = 0;
        try {
            for (int i = 1; i < args.length; i++) {
                String name = args[i].replaceFirst("=.*", "");
                switch (name) {
                    case "--help", "-h" -> {
                        return help();
                    }
                    case "--stdio" -> port = 0;
                    // What the clients of VS Code add by themselves; initialize says the same.
                    case "--clientProcessId", "--parent-pid", "--socket" -> {
                        Optional<String> inline = inline(args[i]);
                        i += inline.isPresent() ? 0 : 1;
                        long value = number(name, inline.orElse(i < args.length ? args[i] : ""));
                        if (name.equals("--socket")) {
                            port = port(value);
                        } else {
                            endWith(value);
                        }
                    }
                    default ->
                        throw new InputException(
                                "没有选项“" + args[i] + "”：" + Nearest.hint(name, OPTIONS, "运行 nigao lsp --help 查看用法。"));
                }
            }
        } catch (InputException e) {
            System.err.println("nigao：" + e.getMessage());
            return Commands.FAILED;
        }
        return LspServer.run(port, System.in, System.out);
    }

    private static int help() {
        Terminal terminal = Terminal.ofProcess();
        terminal.out().print(HELP);
        return Commands.DONE;
    }

    private static Optional<String> inline(String argument) {
        int equals = argument.indexOf('=');
        return equals < 0 ? Optional.empty() : Optional.of(argument.substring(equals + 1));
    }

    private static long number(String option, String value) throws InputException {
        try {
            return Long.parseLong(value);
        } catch (NumberFormatException e) {
            throw new InputException("选项 " + option + " 的值“" + value + "”不对：请写一个数字。", e);
        }
    }

    private static int port(long value) throws InputException {
        if (value < 1 || value > 65535) {
            throw new InputException("选项 --socket 的值“" + value + "”不对：端口应在 1 到 65535 之间。");
        }
        return (int) value;
    }

    private static void endWith(long pid) {
        ProcessHandle.of(pid)
                .ifPresent(parent ->
                        parent.onExit().thenRun(() -> Runtime.getRuntime().halt(1)));
    }
}

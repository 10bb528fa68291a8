package org.nigao.app.cli;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.OptionalInt;
import org.nigao.app.lsp.LspServer;

/** Starts the language server: {@code nigao lsp [--socket PORT]}. Read by hand, because editors wait for it. */
final class LanguageServer {

    private static final String USAGE = """
            用法：nigao lsp [--socket 端口]

            启动语言服务器，供编辑器调用；不带选项时经标准输入输出通信。

              --socket 端口   改在本机的这个 TCP 端口上等候一个编辑器
              --stdio         经标准输入输出通信（默认如此）
            """;

    private LanguageServer() {}

    static int run(Terminal terminal, String... args) {
        Deque<String> options = new ArrayDeque<>(Arrays.asList(args).subList(Math.min(1, args.length), args.length));
        int port = 0;
        while (!options.isEmpty()) {
            String option = options.pop();
            if (option.equals("--help") || option.equals("-h")) {
                terminal.out().print(USAGE);
                return Commands.DONE;
            } else if (option.equals("--socket") || option.startsWith("--socket=")) {
                String value = option.contains("=") ? option.substring(9) : options.isEmpty() ? "" : options.pop();
                OptionalInt given = port(value);
                if (given.isEmpty()) {
                    terminal.complain("--socket 的端口“" + value + "”不对：应为 1 到 65535 之间的整数。");
                    return Commands.FAILED;
                }
                port = given.getAsInt();
            } else if (!option.equals("--stdio")
                    && !option.startsWith("--clientProcessId")) { // VS Code's client adds both
                terminal.complain("lsp 没有选项“" + option + "”：可用的只有 --socket 端口。");
                return Commands.FAILED;
            }
        }
        return LspServer.run(port, terminal.in(), terminal.out());
    }

    private static OptionalInt port(String value) {
        return value.matches("[0-9]{1,5}") && Integer.parseInt(value) >= 1 && Integer.parseInt(value) <= 65535
                ? OptionalInt.of(Integer.parseInt(value))
                : OptionalInt.empty();
    }
}

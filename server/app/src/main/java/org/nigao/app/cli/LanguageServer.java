package org.nigao.app.cli;

/** Starts the language server: {@code nigao lsp [--socket PORT]}. */
final class LanguageServer {

    private LanguageServer() {}

    static int run(Terminal terminal, String... args) {
        terminal.complain("语言服务器还不能启动：本版本尚未包含。");
        return Commands.FAILED;
    }
}

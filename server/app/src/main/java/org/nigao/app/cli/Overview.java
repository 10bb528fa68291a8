package org.nigao.app.cli;

import java.util.List;
import org.nigao.app.names.Nearest;
import org.nigao.app.names.Version;

/** {@code nigao --help}, {@code nigao --version}, and the answer to a command that does not exist. */
final class Overview {

    private static final List<String> COMMANDS = List.of(
            "check", "fix", "outline", "compare", "explain", "rules", "dictionary", "lsp", "--help", "--version");

    private static final String HELP = """
            Nigao 拟稿：检查公文工作计划稿（要点、计划、规划、实施方案和印发通知）。离线运行，文稿不出本机。

            用法：nigao 命令 [选项] [文件或目录…]

            命令：
              check PATH...    检查文稿，报告标题序号、重复段落、标点和文本残留等问题
              fix PATH...      就地改正可以自动改正的问题（--dry-run 只显示改动）
              outline PATH     显示提纲
              compare DRAFT PRIOR  逐部分对照两份文稿：保留、改动、新增、删去了什么
              explain RULE     显示一条规则的说明
              rules            列出全部规则
              dictionary search TEXT    在词库里查一个词
              dictionary check FILE...  检查本单位自编的词库文件
              lsp              启动语言服务器，供编辑器使用

            nigao 命令 --help 查看该命令的选项；nigao --version 查看版本。

            例：
              nigao check 2024年工作要点.txt
              nigao check --format html --output 报告.html 送审稿/
              nigao fix --dry-run 2024年工作要点.txt
            """;

    private Overview() {}

    static int run(Terminal terminal, String word) {
        switch (word) {
            case "--help", "-h", "help" -> terminal.out().print(HELP);
            case "--version", "-V" -> terminal.out().println("nigao " + Version.NUMBER);
            default -> {
                terminal.complain("没有命令“" + word + "”：" + Nearest.hint(word, COMMANDS, "运行 nigao --help 查看全部命令。"));
                return Commands.FAILED;
            }
        }
        return Commands.DONE;
    }
}

package org.nigao.app.cli;

import java.io.PrintStream;
import org.nigao.app.report.TextStyle.Ink;

/** Prints Markdown for reading on a terminal, line by line: headings bold, fences indented, marks of emphasis left out. */
final class MarkdownLines {

    private final Ink ink;
    private final PrintStream out;
    private boolean fenced;

    MarkdownLines(Ink ink, PrintStream out) {
        this.ink = ink;
        this.out = out;
    }

    void print(String line) {
        if (line.startsWith("```")) {
            fenced = !fenced;
        } else if (fenced) {
            out.println("    " + ink.faint("│ ") + line);
        } else if (line.startsWith("#")) {
            out.println(ink.bold(line.replaceFirst("^#+\\s*", "")));
        } else if (line.startsWith("> ")) {
            out.println("    " + ink.faint("→ ") + plain(line.substring(2)));
        } else {
            out.println(plain(line));
        }
    }

    private static String plain(String line) {
        return line.replaceAll("\\*\\*(.+?)\\*\\*", "$1")
                .replaceAll("`(.+?)`", "$1")
                .replaceAll("\\[([^\\]]+)\\]\\([^)]*\\)", "$1");
    }
}

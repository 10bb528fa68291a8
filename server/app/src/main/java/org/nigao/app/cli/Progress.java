package org.nigao.app.cli;

/** A line on a terminal that says how far many files have come; nothing where no person watches. */
final class Progress {

    private static final int MANY = 5;
    static final String ERASE = "\r\u001b[K";

    private final Terminal terminal;
    private final int all;
    private int begun;

    private Progress(Terminal terminal, int all) {
        this.terminal = terminal;
        this.all = all;
    }

    static Progress on(Terminal terminal, int files) {
        return new Progress(terminal, terminal.isInteractive() && files >= MANY ? files : 0);
    }

    void next(String name) {
        if (all > 0) {
            begun++;
            terminal.err().print(ERASE + "正在检查 " + begun + "/" + all + "  " + name);
            terminal.err().flush();
        }
    }

    void done() {
        if (all > 0) {
            terminal.err().print(ERASE);
            terminal.err().flush();
        }
    }
}

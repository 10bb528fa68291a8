package org.nigao.app.cli;

/** A line on a terminal that says how far many files have come; nothing where no person watches. */
final class Progress {

    private static final int MANY = 5;
    static final String ERASE = "\r\u001b[K";

    private final Terminal terminal;
    private final int all;
    private final String doing;
    private int begun;

    private Progress(Terminal terminal, int all, String doing) {
        this.terminal = terminal;
        this.all = all;
        this.doing = doing;
    }

    /**
     * A line that is not shown yet.
     *
     * @param doing what is done with each file, such as 正在检查
     */
    static Progress on(Terminal terminal, int files, String doing) {
        return new Progress(terminal, terminal.isInteractive() && files >= MANY ? files : 0, doing);
    }

    /** May be called by several threads. */
    synchronized void next(String name) {
        if (all > 0) {
            begun++;
            terminal.err().print(ERASE + doing + " " + begun + "/" + all + "  " + name);
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

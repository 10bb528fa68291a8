package org.nigao.app.cli;

import java.util.List;
import java.util.Optional;
import org.nigao.app.files.InputException;
import org.nigao.app.prior.Indexing;
import org.nigao.app.prior.PriorLibrary;
import org.nigao.prior.PriorPlans;

/** Gets prior plans ready, and tells a person who watches how far it has come. */
final class PriorReading implements Indexing {

    private static final int MANY = 20;

    private final Terminal terminal;

    private PriorReading(Terminal terminal) {
        this.terminal = terminal;
    }

    /** Empty where a folder cannot be used, which is told. */
    static Optional<PriorPlans> of(List<String> folders, Troubles troubles) {
        try {
            return Optional.of(PriorLibrary.open(folders, new PriorReading(troubles.terminal())));
        } catch (InputException e) {
            troubles.add(e.getMessage());
            return Optional.empty();
        }
    }

    @Override
    public void reading(int done, int all) {
        if (terminal.isInteractive() && all >= MANY) {
            terminal.err().print(Progress.ERASE + (done < all ? "正在读取往年文稿 " + (done + 1) + "/" + all : ""));
            terminal.err().flush();
        }
    }

    /** No failure: the draft is checked and compared all the same. */
    @Override
    public void notice(String sentence) {
        terminal.complain(sentence);
    }
}

package org.nigao.app.cli;

import java.util.ArrayList;
import java.util.List;

/** What could not be done in a run, told at once and remembered. */
final class Troubles {

    private final Terminal terminal;
    private final List<String> sentences = new ArrayList<>();

    Troubles(Terminal terminal) {
        this.terminal = terminal;
    }

    void add(String sentence) {
        sentences.add(sentence);
        terminal.complain(sentence);
    }

    Terminal terminal() {
        return terminal;
    }

    boolean isEmpty() {
        return sentences.isEmpty();
    }

    List<String> sentences() {
        return List.copyOf(sentences);
    }
}

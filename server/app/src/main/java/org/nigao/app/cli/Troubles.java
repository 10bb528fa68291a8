package org.nigao.app.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** What could not be done in a run, told at once and remembered. */
final class Troubles {

    private final Terminal terminal;
    private final Consumer<String> told;
    private final List<String> sentences = new ArrayList<>();

    Troubles(Terminal terminal) {
        this(terminal, terminal::complain);
    }

    private Troubles(Terminal terminal, Consumer<String> told) {
        this.terminal = terminal;
        this.told = told;
    }

    /** Those of one of several files that are worked on at a time: told when they are added to these. */
    Troubles apart() {
        return new Troubles(terminal, sentence -> {});
    }

    synchronized void add(String sentence) {
        sentences.add(sentence);
        told.accept(sentence);
    }

    void addAll(Troubles others) {
        others.sentences.forEach(this::add);
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

package org.nigao.app.files;

/** Something the user gave cannot be used. The message is the whole sentence to show: what, where, and the remedy. */
public final class InputException extends Exception {

    private static final long serialVersionUID = 1;

    public InputException(String sentence) {
        super(sentence);
    }

    public InputException(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}

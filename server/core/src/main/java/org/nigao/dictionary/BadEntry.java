package org.nigao.dictionary;

/** An entry that cannot be used; the message is a Chinese sentence without its subject and full stop. */
public final class BadEntry extends Exception {

    private static final long serialVersionUID = 1;

    public BadEntry(String message) {
        super(message);
    }

    public BadEntry(String message, Throwable cause) {
        super(message, cause);
    }
}

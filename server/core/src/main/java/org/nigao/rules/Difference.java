package org.nigao.rules;

import org.nigao.rules.Sought.Near;

/** Where a text and what stands elsewhere differ, in offsets of that text, and what stands elsewhere. */
record Difference(int from, int to, String usual) {

    /** How a slip made one of the other. */
    enum Kind {
        REPLACED,
        LEFT_OUT,
        PUT_IN,
        DOUBLED,
        EXCHANGED,
        WORDS_EXCHANGED,
        OTHER
    }

    static Difference of(String text, Near near) {
        String own = near.within().in(text);
        String other = near.written();
        int front = NameSlips.commonPrefix(own, other);
        int back = NameSlips.commonSuffix(own, other, Math.min(own.length(), other.length()) - front);
        return new Difference(
                near.within().start() + front,
                near.within().end() - back,
                other.substring(front, other.length() - back));
    }

    // Written out, as these are keys before the first diagnostics: Span.
    @Override
    public boolean equals(Object other) {
        return other instanceof Difference one && one.from == from && one.to == to && one.usual.equals(usual);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * from + to) + usual.hashCode();
    }

    boolean isNone() {
        return from >= to && usual.isEmpty();
    }

    int length() {
        return to - from;
    }

    Kind kind(String text) {
        int length = length();
        if (length == 1 && usual.length() == 1) {
            return Kind.REPLACED;
        }
        if (length == 0 && usual.length() == 1) {
            return Kind.LEFT_OUT;
        }
        if (length == 1 && usual.isEmpty()) {
            char c = text.charAt(from);
            boolean twice = from > 0 && text.charAt(from - 1) == c || to < text.length() && text.charAt(to) == c;
            return twice ? Kind.DOUBLED : Kind.PUT_IN;
        }
        int half = length / 2;
        boolean turned = length == usual.length()
                && (usual.substring(half) + usual.substring(0, half)).equals(text.substring(from, to));
        return turned && length == 2 ? Kind.EXCHANGED : turned && length == 4 ? Kind.WORDS_EXCHANGED : Kind.OTHER;
    }

    /** The text with what is usual in its place. */
    String mended(String text) {
        return text.substring(0, from) + usual + text.substring(to);
    }
}

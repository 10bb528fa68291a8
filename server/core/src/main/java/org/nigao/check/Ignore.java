package org.nigao.check;

import org.nigao.draft.Whitespace;
import org.nigao.text.Span;

/**
 * Something a person decided to live with, known by its words and their neighbours on the line: it holds while the rest of
 * the draft changes, and where the passage moves.
 *
 * @param rule the rule's id
 * @param context a digest, 16 hexadecimal digits, of the words marked and up to a dozen characters on either side
 */
public record Ignore(String rule, String context) {

    private static final int NEIGHBOURS = 12;

    /** The entry that takes this finding, and any other of its rule with the same words in the same place, away. */
    public static Ignore of(Finding finding, CharSequence text) {
        return of(finding, finding.span(), text);
    }

    /**
     * The entry for one of the places of a finding. One that stands for many is another thing to ignore than one of
     * them: living with the whole must not hide a single place later, nor the other way round.
     */
    static Ignore of(Finding finding, Span place, CharSequence text) {
        String id = finding.rule().id();
        Digest digest = new Digest().add(id).add(finding.count() > 1 ? "*" : "");
        digest.add(before(text, place.start())).add("⟦");
        for (int i = place.start(); i < place.end(); i++) {
            digest.addInk(text.charAt(i));
        }
        digest.add("⟧").add(after(text, place.end()));
        return new Ignore(id, digest.toString());
    }

    private static String before(CharSequence text, int from) {
        StringBuilder reversed = new StringBuilder(NEIGHBOURS);
        for (int i = from - 1; i >= 0 && reversed.length() < NEIGHBOURS && !isBreak(text.charAt(i)); i--) {
            if (!Whitespace.is(text.charAt(i))) {
                reversed.append(text.charAt(i));
            }
        }
        return reversed.toString();
    }

    private static String after(CharSequence text, int from) {
        StringBuilder next = new StringBuilder(NEIGHBOURS);
        for (int i = from; i < text.length() && next.length() < NEIGHBOURS && !isBreak(text.charAt(i)); i++) {
            if (!Whitespace.is(text.charAt(i))) {
                next.append(text.charAt(i));
            }
        }
        return next.toString();
    }

    private static boolean isBreak(char c) {
        return c == '\n' || c == '\r';
    }

    /** FNV-1a, 64 bits: no secret is kept here, and a clash would need the same rule as well. */
    private static final class Digest {

        private long hash = 0xcbf29ce484222325L;

        Digest add(String text) {
            for (int i = 0; i < text.length(); i++) {
                add(text.charAt(i));
            }
            add('\u0000');
            return this;
        }

        void addInk(char c) {
            if (!Whitespace.is(c)) {
                add(c);
            }
        }

        private void add(char c) {
            hash = (hash ^ c & 0xff) * 0x100000001b3L;
            hash = (hash ^ c >> 8) * 0x100000001b3L;
        }

        @Override
        public String toString() {
            String hex = Long.toHexString(hash);
            return "0".repeat(16 - hex.length()) + hex;
        }
    }
}

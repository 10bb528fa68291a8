package org.nigao.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A text in pieces, so that an edit copies a few thousand characters rather than a million: copying the whole text on every
 * keystroke was a third of all that was allocated. Immutable.
 */
final class Chunks implements CharSequence {

    private static final int USUAL = 8 * 1024;

    private final String[] chunks;
    /** Where each chunk starts; one more at the end for the length of the text. */
    private final int[] starts;

    private Chunks(List<String> chunks) {
        this.chunks = chunks.toArray(String[]::new);
        this.starts = new int[chunks.size() + 1];
        for (int i = 0; i < this.chunks.length; i++) {
            starts[i + 1] = starts[i] + this.chunks[i].length();
        }
    }

    static Chunks of(String text) {
        return new Chunks(List.of(text));
    }

    /** The text with {@code replacement} in place of what stands from {@code from} to {@code to}. */
    Chunks replace(int from, int to, String replacement) {
        int first = chunkOf(from);
        int last = chunkOf(to);
        String front = chunks[first].substring(0, from - starts[first]);
        String back = chunks[last].substring(to - starts[last]);
        if (front.length() + replacement.length() + back.length() < USUAL / 4 && last + 1 < chunks.length) {
            last++;
            back += chunks[last];
        }
        List<String> changed = new ArrayList<>(chunks.length + 2);
        changed.addAll(Arrays.asList(chunks).subList(0, first));
        addInPieces(front + replacement + back, changed);
        changed.addAll(Arrays.asList(chunks).subList(last + 1, chunks.length));
        return new Chunks(changed);
    }

    private static void addInPieces(String text, List<String> pieces) {
        int from = 0;
        while (text.length() - from > 2 * USUAL) {
            pieces.add(text.substring(from, from + USUAL));
            from += USUAL;
        }
        pieces.add(from == 0 ? text : text.substring(from));
    }

    /** The chunk that holds an offset; the last for the end of the text. */
    private int chunkOf(int offset) {
        int found = Arrays.binarySearch(starts, 0, chunks.length, offset);
        return found >= 0 ? found : -found - 2;
    }

    @Override
    public int length() {
        return starts[chunks.length];
    }

    @Override
    public char charAt(int offset) {
        int chunk = chunkOf(offset);
        return chunks[chunk].charAt(offset - starts[chunk]);
    }

    /** The characters from {@code from} to {@code to}. */
    String substring(int from, int to) {
        int chunk = chunkOf(from);
        if (to <= starts[chunk + 1]) {
            return chunks[chunk].substring(from - starts[chunk], to - starts[chunk]);
        }
        StringBuilder joined = new StringBuilder(to - from);
        for (int at = from; at < to; chunk++) {
            int end = Math.min(to, starts[chunk + 1]);
            joined.append(chunks[chunk], at - starts[chunk], end - starts[chunk]);
            at = end;
        }
        return joined.toString();
    }

    @Override
    public CharSequence subSequence(int from, int to) {
        return substring(from, to);
    }

    @Override
    public String toString() {
        return chunks.length == 1 ? chunks[0] : substring(0, length());
    }
}

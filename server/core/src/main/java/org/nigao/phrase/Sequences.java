package org.nigao.phrase;

import java.nio.ByteBuffer;
import java.util.Optional;
import org.nigao.draft.Blocks;
import org.nigao.draft.Han;

/**
 * Which short sequences of characters plans have: what two of them wrote is no slip, however near it comes to a phrase. A set
 * that may take a sequence it was not given for one of its own, one time in a hundred, and never the other way round: that
 * much smaller it can be.
 */
public final class Sequences {

    /** So many units the sequences have that it is asked about. */
    public static final int SHORTEST = 2;

    public static final int LONGEST = 3;

    /** One that has none: nothing is known to be written. */
    public static final Sequences NONE = new Sequences(new long[1]);

    private static final int FORMAT = 0x4e475301;
    private static final int BITS_EACH = 12;
    private static final int PROBES = 4;

    private final long[] bits;

    private Sequences(long[] bits) {
        this.bits = bits;
    }

    /** An empty set with room for so many. */
    public static Sequences forAbout(int sequences) {
        long words = (long) sequences * BITS_EACH / Long.SIZE;
        return new Sequences(new long[(int) Math.max(1, words)]);
    }

    /** The border of a run of Chinese characters: what stands first or last in one is part of what is written. */
    public static final char BORDER = '\n';

    /** A text between borders, with borders for all that is no Chinese character; an offset more than in the text. */
    public static String view(String text) {
        char[] view = new char[text.length() + 2];
        view[0] = BORDER;
        view[view.length - 1] = BORDER;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            view[i + 1] = Han.is(c) ? c : BORDER;
        }
        return new String(view);
    }

    /** Puts a sequence in; done while the set is made, never afterwards. */
    public void add(String text, int at, int length) {
        long hash = hash(text, at, length);
        for (int i = 0; i < PROBES; i++) {
            int bit = bit(hash, i);
            bits[bit >>> 6] |= 1L << bit;
        }
    }

    /** Whether so many units of a view say anything: a border in them, or one character beside a border, does not. */
    public static boolean isOne(String view, int at, int length) {
        for (int i = 0; i < length; i++) {
            boolean inside = length == SHORTEST || i > 0 && i < length - 1;
            if (inside && view.charAt(at + i) == BORDER) {
                return false;
            }
        }
        return view.charAt(at) != BORDER || view.charAt(at + length - 1) != BORDER;
    }

    /** Whether so many units of a view, from an offset on, are among them, or say nothing. */
    public boolean have(String text, int at, int length) {
        if (!isOne(text, at, length)) {
            return true;
        }
        long hash = hash(text, at, length);
        for (int i = 0; i < PROBES; i++) {
            int bit = bit(hash, i);
            if ((bits[bit >>> 6] & 1L << bit) == 0) {
                return false;
            }
        }
        return true;
    }

    private int bit(long hash, int probe) {
        long mixed = (hash + probe * 0x9E3779B97F4A7C15L) * 0xBF58476D1CE4E5B9L;
        mixed ^= mixed >>> 32;
        return (int) ((mixed & 0x7fffffffL) * ((long) bits.length * Long.SIZE) >>> 31);
    }

    private static long hash(String text, int at, int length) {
        long hash = length;
        for (int i = 0; i < length; i++) {
            hash = (hash ^ text.charAt(at + i)) * 0x9E3779B97F4A7C15L;
            hash ^= hash >>> 29;
        }
        return hash;
    }

    /** As bytes that {@link #read} understands. */
    public byte[] toBytes() {
        return new Blocks.Writer().put(FORMAT).put(bits).toBytes();
    }

    /** The set in some bytes; empty for what is none. */
    public static Optional<Sequences> read(ByteBuffer bytes) {
        Blocks.Reader in = new Blocks.Reader(bytes);
        try {
            if (in.number() != FORMAT) {
                return Optional.empty();
            }
            long[] bits = in.longs();
            return bits.length == 0 ? Optional.empty() : Optional.of(new Sequences(bits));
        } catch (RuntimeException e) {
            return Optional.empty();
        }
    }
}

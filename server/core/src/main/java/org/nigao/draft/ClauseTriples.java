package org.nigao.draft;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * Which three characters in a row at least two official plans have inside a clause, and which of them mostly end or begin
 * one: {@code clause-triples.bin}, which {@code MakeClauseTriples} among the benchmarks makes.
 *
 * <p>A set that may take three characters it was not given for some of its own, one time in a hundred, and never the other
 * way round: that much smaller it can be. Its bytes are used as they are.
 */
public final class ClauseTriples {

    private static final int BITS_EACH = 10;
    private static final int PROBES = 4;

    /** What is known of three characters. */
    public enum Kind {
        INSIDE,
        ENDING,
        STARTING
    }

    private static final ClauseTriples SHIPPED = new ClauseTriples(read());

    private final byte[] bits;

    private ClauseTriples(byte[] bits) {
        this.bits = bits;
    }

    /** Those of official plans; characters are asked for as {@link ClauseEdges#kind} gives them, in simplified script. */
    static ClauseTriples shipped() {
        return SHIPPED;
    }

    /** An empty set with room for so many. */
    public static ClauseTriples forAbout(int triples) {
        return new ClauseTriples(new byte[triples * BITS_EACH / Byte.SIZE + 1]);
    }

    /** Puts three characters in; done while the set is made, never afterwards. */
    public void add(Kind kind, char first, char second, char third) {
        long hash = hash(kind, first, second, third);
        for (int probe = 0; probe < PROBES; probe++) {
            int bit = bit(hash, probe);
            bits[bit >>> 3] |= (byte) (1 << (bit & 7));
        }
    }

    boolean has(Kind kind, char first, char second, char third) {
        long hash = hash(kind, first, second, third);
        for (int probe = 0; probe < PROBES; probe++) {
            int bit = bit(hash, probe);
            if ((bits[bit >>> 3] & 1 << (bit & 7)) == 0) {
                return false;
            }
        }
        return true;
    }

    public byte[] toBytes() {
        return bits.clone();
    }

    private int bit(long hash, int probe) {
        long mixed = (hash + probe * 0x9E3779B97F4A7C15L) * 0xBF58476D1CE4E5B9L;
        mixed ^= mixed >>> 32;
        return (int) ((mixed & 0x7fffffffL) * ((long) bits.length * Byte.SIZE) >>> 31);
    }

    private static long hash(Kind kind, char first, char second, char third) {
        long hash = (long) kind.ordinal() << 48 | (long) first << 32 | (long) second << 16 | third;
        hash *= 0x9E3779B97F4A7C15L;
        return hash ^ hash >>> 29;
    }

    private static byte[] read() {
        try (InputStream file = ClauseTriples.class.getResourceAsStream("clause-triples.bin")) {
            if (file == null) {
                throw new IllegalStateException("not packaged: clause-triples.bin");
            }
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

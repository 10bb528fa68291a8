package org.nigao.draft;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;

/** Arrays as bytes and back, for tables that the build compiles: each with its length in front, in bulk, so that reading costs no more than copying. */
public final class Blocks {

    private Blocks() {}

    /** Writes arrays one behind the other. */
    public static final class Writer {

        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        private final DataOutputStream out = new DataOutputStream(bytes);

        public Writer put(int number) {
            return put(Integer.BYTES, buffer -> buffer.putInt(number));
        }

        public Writer put(int[] array) {
            return put(array.length)
                    .put(array.length * Integer.BYTES, b -> b.asIntBuffer().put(array));
        }

        public Writer put(long[] array) {
            return put(array.length)
                    .put(array.length * Long.BYTES, b -> b.asLongBuffer().put(array));
        }

        public Writer put(short[] array) {
            return put(array.length)
                    .put(array.length * Short.BYTES, b -> b.asShortBuffer().put(array));
        }

        public Writer put(char[] array) {
            return put(array.length)
                    .put(array.length * Character.BYTES, b -> b.asCharBuffer().put(array));
        }

        public Writer put(byte[] array) {
            return put(array.length).put(array.length, b -> b.put(array));
        }

        private interface Filling {
            void of(ByteBuffer buffer);
        }

        private Writer put(int length, Filling filling) {
            ByteBuffer buffer = ByteBuffer.allocate(length);
            filling.of(buffer);
            try {
                out.write(buffer.array());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return this;
        }

        public byte[] toBytes() {
            return bytes.toByteArray();
        }
    }

    /** Reads what a writer wrote, in the same order; whatever else it is given ends in a {@code RuntimeException}. */
    public record Reader(ByteBuffer bytes) {

        public int number() {
            return bytes.getInt();
        }

        public int[] ints() {
            int[] array = new int[length(Integer.BYTES)];
            bytes.asIntBuffer().get(array);
            return passed(array, array.length * Integer.BYTES);
        }

        public long[] longs() {
            long[] array = new long[length(Long.BYTES)];
            bytes.asLongBuffer().get(array);
            return passed(array, array.length * Long.BYTES);
        }

        public short[] shorts() {
            short[] array = new short[length(Short.BYTES)];
            bytes.asShortBuffer().get(array);
            return passed(array, array.length * Short.BYTES);
        }

        public char[] chars() {
            char[] array = new char[length(Character.BYTES)];
            bytes.asCharBuffer().get(array);
            return passed(array, array.length * Character.BYTES);
        }

        public byte[] array() {
            byte[] array = new byte[length(1)];
            bytes.get(array);
            return array;
        }

        private int length(int unit) {
            int length = bytes.getInt();
            if (length < 0 || (long) length * unit > bytes.remaining()) {
                throw new IllegalArgumentException("not what was written: " + length + " of " + bytes.remaining());
            }
            return length;
        }

        private <T> T passed(T array, int length) {
            bytes.position(bytes.position() + length);
            return array;
        }
    }
}

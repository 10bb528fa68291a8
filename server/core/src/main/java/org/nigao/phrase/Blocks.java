package org.nigao.phrase;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;

/** Arrays as bytes and back: each with its length in front, in bulk, so that reading costs no more than copying. */
final class Blocks {

    private Blocks() {}

    /** Writes arrays one behind the other. */
    static final class Writer {

        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        private final DataOutputStream out = new DataOutputStream(bytes);

        Writer put(int number) {
            return put(Integer.BYTES, buffer -> buffer.putInt(number));
        }

        Writer put(int[] array) {
            return put(array.length)
                    .put(array.length * Integer.BYTES, b -> b.asIntBuffer().put(array));
        }

        Writer put(long[] array) {
            return put(array.length)
                    .put(array.length * Long.BYTES, b -> b.asLongBuffer().put(array));
        }

        Writer put(short[] array) {
            return put(array.length)
                    .put(array.length * Short.BYTES, b -> b.asShortBuffer().put(array));
        }

        Writer put(char[] array) {
            return put(array.length)
                    .put(array.length * Character.BYTES, b -> b.asCharBuffer().put(array));
        }

        Writer put(byte[] array) {
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

        byte[] toBytes() {
            return bytes.toByteArray();
        }
    }

    /** Reads what a writer wrote, in the same order; whatever else it is given ends in a {@code RuntimeException}. */
    record Reader(ByteBuffer bytes) {

        int number() {
            return bytes.getInt();
        }

        int[] ints() {
            int[] array = new int[length(Integer.BYTES)];
            bytes.asIntBuffer().get(array);
            return passed(array, array.length * Integer.BYTES);
        }

        long[] longs() {
            long[] array = new long[length(Long.BYTES)];
            bytes.asLongBuffer().get(array);
            return passed(array, array.length * Long.BYTES);
        }

        short[] shorts() {
            short[] array = new short[length(Short.BYTES)];
            bytes.asShortBuffer().get(array);
            return passed(array, array.length * Short.BYTES);
        }

        char[] chars() {
            char[] array = new char[length(Character.BYTES)];
            bytes.asCharBuffer().get(array);
            return passed(array, array.length * Character.BYTES);
        }

        byte[] array() {
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

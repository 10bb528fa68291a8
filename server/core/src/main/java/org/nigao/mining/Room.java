package org.nigao.mining;

import java.nio.ByteBuffer;

/** Where the text of the plans is kept while it is mined: the heap, and a file for what is more than that should hold. */
public interface Room {

    /** The heap alone. */
    Room HEAP = new Room() {
        @Override
        public int onHeap() {
            return Integer.MAX_VALUE - 8;
        }

        @Override
        public ByteBuffer outside(int bytes) {
            throw new OutOfMemoryError("more text than one run can hold");
        }
    };

    /** How many bytes at the beginning of a row of things are on the heap. */
    int onHeap();

    /** A zeroed buffer of so many bytes for the rest of it. */
    ByteBuffer outside(int bytes);
}

package org.nigao.mining;

import java.nio.ByteBuffer;

/** Where the text of the plans is kept while it is mined: the heap, or a file where it is larger than that should be. */
@FunctionalInterface
public interface Room {

    /** On the heap. */
    Room HEAP = ByteBuffer::allocate;

    /** A zeroed buffer of so many bytes. */
    ByteBuffer of(int bytes);
}

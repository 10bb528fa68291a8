package org.nigao.app.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.nigao.mining.Room;

/** Keeps so much on the heap, and the rest in temporary files, which go when the program ends. */
public final class SpillRoom implements Room {

    private final int onHeap;

    /**
     * Begins with nothing held.
     *
     * @param onHeap the most bytes of one row on the heap
     */
    public SpillRoom(int onHeap) {
        this.onHeap = onHeap;
    }

    @Override
    public int onHeap() {
        return onHeap;
    }

    @Override
    public ByteBuffer outside(int bytes) {
        try {
            Path file = Files.createTempFile("nigao", ".mine");
            try (FileChannel channel = FileChannel.open(
                    file,
                    StandardOpenOption.READ,
                    StandardOpenOption.WRITE,
                    StandardOpenOption.SPARSE,
                    StandardOpenOption.DELETE_ON_CLOSE)) {
                return channel.map(FileChannel.MapMode.READ_WRITE, 0, bytes);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package org.nigao.app.prior;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.LongBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import org.nigao.prior.Postings;

/**
 * Postings of new plans in sorted runs. Only so many are held in memory; the runs before lie in a temporary file, or in
 * memory all the same where none can be had.
 */
final class Runs implements AutoCloseable {

    /** 64 MB. */
    private static final int IN_MEMORY = 8 << 20;

    private final Growing current = new Growing();
    private final List<Postings> sorted = new ArrayList<>();
    private final List<Path> aside = new ArrayList<>();

    void add(long posting) {
        current.add(posting);
        if (current.size() == IN_MEMORY) {
            long[] run = current.takeSorted();
            sorted.add(spilled(run));
        }
    }

    /** All runs; nothing may be added behind this. */
    List<Postings> sorted() {
        if (current.size() > 0) {
            sorted.add(Postings.of(current.takeSorted()));
        }
        return sorted;
    }

    private Postings spilled(long[] run) {
        try {
            Path file = Files.createTempFile("nigao", ".run");
            aside.add(file);
            ByteBuffer bytes = ByteBuffer.allocate(8 << 16);
            try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
                for (int from = 0; from < run.length; from += 1 << 16) {
                    LongBuffer numbers = bytes.clear().asLongBuffer();
                    int length = Math.min(1 << 16, run.length - from);
                    numbers.put(run, from, length);
                    bytes.limit(8 * length);
                    while (bytes.hasRemaining()) {
                        channel.write(bytes);
                    }
                }
                LongBuffer mapped = channel.map(FileChannel.MapMode.READ_ONLY, 0, 8L * run.length)
                        .asLongBuffer();
                return new Spilled(mapped);
            }
        } catch (IOException e) {
            return Postings.of(run);
        }
    }

    /** A run in a temporary file. */
    private record Spilled(LongBuffer numbers) implements Postings {

        @Override
        public long size() {
            return numbers.limit();
        }

        @Override
        public long at(long index) {
            return numbers.get((int) index);
        }
    }

    @Override
    public void close() {
        for (Path file : aside) {
            try {
                Files.deleteIfExists(file);
            } catch (IOException e) {
                file.toFile().deleteOnExit(); // still mapped, where the system minds
            }
        }
    }
}

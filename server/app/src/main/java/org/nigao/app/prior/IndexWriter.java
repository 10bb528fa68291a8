package org.nigao.app.prior;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.zip.CRC32C;
import org.nigao.app.prior.IndexFile.Head;
import org.nigao.prior.PlanPrints.Place;

/** Writes an index aside, whole, and moves it to its place. */
final class IndexWriter implements AutoCloseable {

    private final Path aside;
    private final FileChannel channel;
    private final ByteBuffer buffer = ByteBuffer.allocate(1 << 20).order(ByteOrder.LITTLE_ENDIAN);
    private final CRC32C checksum = new CRC32C();
    private long postings;

    private IndexWriter(Path aside) throws IOException {
        this.aside = aside;
        this.channel = FileChannel.open(aside, StandardOpenOption.WRITE);
    }

    /** Fails with an exception, and leaves nothing behind, where the place does not allow it. */
    static void write(Path target, List<Entry> entries, List<Place> places, Merging postings) throws IOException {
        Files.createDirectories(target.getParent());
        Path aside = Files.createTempFile(target.getParent(), ".nigao", ".tmp");
        try {
            try (IndexWriter writer = new IndexWriter(aside)) {
                writer.all(entries, places, postings);
            }
            move(aside, target);
        } finally {
            Files.deleteIfExists(aside);
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private void all(List<Entry> entries, List<Place> places, Merging merging) throws IOException {
        channel.position(IndexFile.HEAD);
        int table = 0;
        for (Entry entry : entries) {
            room(entry.bytes());
            entry.write(buffer);
            table += entry.bytes();
        }
        align(table);
        for (Place place : places) {
            room(IndexFile.PLACE);
            buffer.putInt(place.start()).putInt(place.length()).putInt(place.section());
        }
        align((long) places.size() * IndexFile.PLACE);
        merging.into(posting -> {
            room(Long.BYTES);
            buffer.putLong(posting);
            postings++;
        });
        flush();
        Head head = new Head(entries.size(), table, places.size(), postings, 0);
        channel.write(head.bytes(checksum), 0);
        channel.force(true);
    }

    private void align(long written) throws IOException {
        room(Long.BYTES);
        for (long i = written; i < IndexFile.aligned(written); i++) {
            buffer.put((byte) 0);
        }
    }

    private void room(int bytes) throws IOException {
        if (buffer.remaining() < bytes) {
            flush();
        }
    }

    private void flush() throws IOException {
        buffer.flip();
        checksum.update(buffer.duplicate());
        while (buffer.hasRemaining()) {
            channel.write(buffer);
        }
        buffer.clear();
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}

package org.nigao.app.prior;

import java.io.File;
import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.LongBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32C;
import org.nigao.prior.PlanPrints.Place;
import org.nigao.prior.Postings;

/**
 * An index file, mapped into memory: a head of {@value #HEAD} bytes (magic, version, counts, CRC-32C of all behind the head and then of the head before it), a table of
 * {@link Entry entries}, the places of the paragraphs (three ints each), the postings (a long each), all little-endian.
 */
final class IndexFile {

    static final long MAGIC = 0x3149_4F41_4749_4EL;
    static final int VERSION = 1;
    static final int HEAD = 40;
    static final int PLACE = 12;

    /** So much of a file is mapped at a time: one mapping holds no more than 2 GB. */
    private static final long CHUNK = 1L << 30;

    /** Windows replaces no file that is mapped, and nothing unmaps one at a known time: there it is read. */
    private static final boolean MAPPED_STAYS = File.separatorChar == '\\';

    private IndexFile() {}

    /** What stands in front of everything. */
    record Head(int plans, int tableBytes, int paragraphs, long postings, long checksum) {

        /** With the checksum, of which that of all behind the head is given. */
        ByteBuffer bytes(CRC32C behind) {
            ByteBuffer head = ByteBuffer.allocate(HEAD).order(ByteOrder.LITTLE_ENDIAN);
            head.putLong(MAGIC).putInt(VERSION).putInt(plans).putInt(tableBytes).putInt(paragraphs);
            head.putLong(postings);
            behind.update(head.duplicate().flip());
            return head.putLong(behind.getValue()).clear();
        }

        static Optional<Head> read(ByteBuffer from) {
            boolean ours = from.getLong() == MAGIC && from.getInt() == VERSION;
            Head head = new Head(from.getInt(), from.getInt(), from.getInt(), from.getLong(), from.getLong());
            boolean sound = head.plans >= 0 && head.tableBytes >= 0 && head.paragraphs >= 0 && head.postings >= 0;
            return ours && sound ? Optional.of(head) : Optional.empty();
        }

        long placesAt() {
            return HEAD + aligned(tableBytes);
        }

        long postingsAt() {
            return placesAt() + aligned((long) paragraphs * PLACE);
        }

        long size() {
            return postingsAt() + 8 * postings;
        }
    }

    /** The next multiple of eight. */
    static long aligned(long bytes) {
        return bytes + 7 & ~7L;
    }

    /** The entries of a file and what can be looked up in it; empty where it is missing, damaged or of another version. */
    static Optional<Catalogue> read(Path file) {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            ByteBuffer front = ByteBuffer.allocate(HEAD).order(ByteOrder.LITTLE_ENDIAN);
            channel.read(front, 0);
            Optional<Head> head = Head.read(front.flip());
            if (head.isEmpty() || head.get().size() != channel.size()) {
                return Optional.empty();
            }
            return read(channel, head.get());
        } catch (IOException | BufferUnderflowException | IllegalArgumentException | InternalError e) {
            return Optional.empty(); // made again, whatever is wrong with it
        }
    }

    private static Optional<Catalogue> read(FileChannel channel, Head head) throws IOException {
        CRC32C checksum = new CRC32C();
        for (long at = HEAD; at < head.size(); at += CHUNK) {
            checksum.update(map(channel, at, Math.min(CHUNK, head.size() - at)));
        }
        head.bytes(checksum);
        if (checksum.getValue() != head.checksum()) {
            return Optional.empty();
        }
        ByteBuffer table = map(channel, HEAD, head.tableBytes());
        List<Entry> entries = new ArrayList<>(head.plans());
        for (int i = 0; i < head.plans(); i++) {
            entries.add(Entry.read(table));
        }
        ByteBuffer places = map(channel, head.placesAt(), (long) head.paragraphs() * PLACE);
        return Optional.of(new Catalogue(entries, p -> place(places, p), mapped(channel, head)));
    }

    private static Place place(ByteBuffer places, int paragraph) {
        int at = paragraph * PLACE;
        return new Place(places.getInt(at), places.getInt(at + 4), places.getInt(at + 8));
    }

    private static Postings mapped(FileChannel channel, Head head) throws IOException {
        List<LongBuffer> chunks = new ArrayList<>();
        for (long at = 0; at < 8 * head.postings(); at += CHUNK) {
            long length = Math.min(CHUNK, 8 * head.postings() - at);
            chunks.add(map(channel, head.postingsAt() + at, length).asLongBuffer());
        }
        return new Mapped(head.postings(), chunks.toArray(new LongBuffer[0]));
    }

    private static ByteBuffer map(FileChannel channel, long from, long length) throws IOException {
        if (MAPPED_STAYS) {
            ByteBuffer copy = ByteBuffer.allocate((int) length);
            while (copy.hasRemaining() && channel.read(copy, from + copy.position()) >= 0) {
                continue;
            }
            return copy.flip().order(ByteOrder.LITTLE_ENDIAN);
        }
        return channel.map(FileChannel.MapMode.READ_ONLY, from, length).order(ByteOrder.LITTLE_ENDIAN);
    }

    /** Postings in a mapped file. */
    private record Mapped(long size, LongBuffer[] chunks) implements Postings {

        @Override
        public long at(long index) {
            try {
                return chunks[(int) (index * 8 / CHUNK)].get((int) (index % (CHUNK / 8)));
            } catch (InternalError e) {
                // Somebody cut the file off while it was mapped. The next start makes it again.
                throw new IllegalStateException("the index of prior plans was changed from outside", e);
            }
        }
    }
}

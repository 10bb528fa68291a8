package org.nigao.app.prior;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.zip.CRC32C;

/**
 * How a file looked when it was read.
 *
 * @param modified milliseconds, or {@link #UNSURE} where it may have changed again without its time showing it
 * @param checksum of its bytes
 */
record Stamp(long size, long modified, long checksum) {

    static final long UNSURE = -1;

    /** File times may be as coarse as this. */
    private static final long COARSEST = 2_000;

    static Stamp of(BasicFileAttributes attributes, byte[] bytes, long now) {
        long modified = attributes.lastModifiedTime().toMillis();
        return new Stamp(bytes.length, Math.abs(now - modified) < COARSEST ? UNSURE : modified, checksum(bytes));
    }

    /** Whether size and time say that the file is still the same. */
    boolean fits(BasicFileAttributes attributes) {
        return size == attributes.size()
                && modified == attributes.lastModifiedTime().toMillis();
    }

    /** Whether it has still the same content, whatever its time. */
    boolean fits(byte[] bytes) {
        return size == bytes.length && checksum == checksum(bytes);
    }

    static BasicFileAttributes attributes(Path file) throws IOException {
        return Files.readAttributes(file, BasicFileAttributes.class);
    }

    private static long checksum(byte[] bytes) {
        CRC32C checksum = new CRC32C();
        checksum.update(bytes);
        return checksum.getValue();
    }
}

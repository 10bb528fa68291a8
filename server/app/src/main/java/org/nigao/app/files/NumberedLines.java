package org.nigao.app.files;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The lines of some files, counted over all of them from 0; empty ones are none. Where each begins is looked for once. */
final class NumberedLines {

    static final NumberedLines NONE = new NumberedLines(List.of());

    private final byte[] bytes;
    private final int[] starts;

    NumberedLines(List<byte[]> files) {
        byte[] all = new byte[files.stream().mapToInt(f -> f.length + 1).sum()];
        int size = 0;
        for (byte[] file : files) {
            System.arraycopy(file, 0, all, size, file.length);
            all[size + file.length] = '\n';
            size += file.length + 1;
        }
        int[] found = new int[1024];
        int count = 0;
        for (int from = 0, to; from < size; from = to + 1) {
            to = end(all, from);
            if (to - from > 1) {
                found = count == found.length ? Arrays.copyOf(found, 2 * count) : found;
                found[count++] = from;
            }
        }
        bytes = all;
        starts = Arrays.copyOf(found, count);
    }

    private static int end(byte[] bytes, int from) {
        int to = from;
        while (bytes[to] != '\n') {
            to++;
        }
        return to;
    }

    Optional<byte[]> line(int number) {
        return number < starts.length
                ? Optional.of(Arrays.copyOfRange(bytes, starts[number], end(bytes, starts[number])))
                : Optional.empty();
    }
}

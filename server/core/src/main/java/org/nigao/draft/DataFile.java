package org.nigao.draft;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** A list that is kept as data beside the classes: one entry a line, fields split by tabs, {@code #} begins a comment. */
public final class DataFile {

    private DataFile() {}

    /**
     * A table that the build compiles of such a file, because what every start waits for should not be parsed.
     *
     * @param name of the file, beside {@code owner} in the resources
     */
    public record Compiled(Class<?> owner, String name, byte[] bytes) {

        /** Where it is packaged. */
        public String path() {
            return owner.getPackageName().replace('.', '/') + '/' + name;
        }
    }

    /** What the build compiled; empty where it has not, as in the tests of this module. */
    public static Optional<Blocks.Reader> compiled(Class<?> owner, String name) {
        try (InputStream file = owner.getResourceAsStream(name)) {
            return file == null
                    ? Optional.empty()
                    : Optional.of(new Blocks.Reader(ByteBuffer.wrap(file.readAllBytes())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The entries of a file beside {@code owner} in the resources. */
    public static List<String[]> rows(Class<?> owner, String name) {
        try (InputStream file = owner.getResourceAsStream(name)) {
            if (file == null) {
                throw new IllegalStateException("not packaged: " + name);
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The first field of every entry. */
    public static List<String> words(Class<?> owner, String name) {
        return rows(owner, name).stream().map(row -> row[0]).toList();
    }
}

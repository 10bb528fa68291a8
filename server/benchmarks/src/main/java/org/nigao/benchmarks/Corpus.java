package org.nigao.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The text files of some folders. */
record Corpus(List<CorpusFile> files) {

    /**
     * One document.
     *
     * @param folder the name of the folder given for it
     */
    record CorpusFile(String folder, String name, String text) {

        String path() {
            return folder + "/" + name;
        }
    }

    /** Reads the {@code .txt} and {@code .md} files of each folder, in the order of their names. */
    static Corpus read(List<Path> folders) {
        List<CorpusFile> files = new ArrayList<>();
        for (Path folder : folders) {
            try (Stream<Path> found = Files.walk(folder)) {
                for (Path file : found.filter(Corpus::isText).sorted().toList()) {
                    String name = folder.relativize(file).toString();
                    files.add(new CorpusFile(folder.getFileName().toString(), name, Files.readString(file)));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return new Corpus(List.copyOf(files));
    }

    /** The first {@code length} characters of all documents one behind another; fewer where they are shorter. */
    String joined(int length) {
        StringBuilder joined = new StringBuilder(length);
        for (CorpusFile file : files) {
            joined.append(file.text()).append('\n');
            if (joined.length() >= length) {
                break;
            }
        }
        return joined.substring(0, Math.min(length, joined.length()));
    }

    private static boolean isText(Path path) {
        String name = path.getFileName().toString();
        return Files.isRegularFile(path) && (name.endsWith(".txt") || name.endsWith(".md"));
    }
}

package org.nigao.benchmarks;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What stands on a command line: {@code --name value} pairs, and the folders of the corpus.
 *
 * @param options by name, without the dashes
 */
record Arguments(List<Path> folders, Map<String, String> options) {

    /**
     * Reads a command line. Where it names no folder, {@code inCorpus} names those to take below the folder that the
     * system property {@code nigao.corpus} names.
     */
    static Arguments of(String[] line, String... inCorpus) {
        Arguments given = ofAny(line);
        List<Path> folders = new ArrayList<>(given.folders());
        String corpus = System.getProperty("nigao.corpus");
        if (folders.isEmpty() && corpus != null) {
            for (String folder : inCorpus) {
                folders.add(Path.of(corpus, folder));
            }
        }
        if (folders.isEmpty() || !folders.stream().allMatch(Files::isDirectory)) {
            System.err.println("Name the folders of the corpus, or the folder they are in with -Dnigao.corpus=FOLDER: "
                    + (folders.isEmpty() ? "none is named" : "not all are folders: " + folders));
            System.exit(2);
        }
        return new Arguments(folders, given.options());
    }

    /** Reads a command line that needs no folder. */
    static Arguments ofAny(String[] line) {
        List<Path> folders = new ArrayList<>();
        Map<String, String> options = new HashMap<>();
        for (int i = 0; i < line.length; i++) {
            if (line[i].startsWith("--") && i + 1 < line.length) {
                options.put(line[i].substring(2), line[++i]);
            } else {
                folders.add(Path.of(line[i]));
            }
        }
        return new Arguments(folders, options);
    }

    String text(String name, String otherwise) {
        return options.getOrDefault(name, otherwise);
    }

    int number(String name, int otherwise) {
        return options.containsKey(name) ? Integer.parseInt(options.get(name)) : otherwise;
    }
}

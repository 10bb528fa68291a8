package org.nigao.app.lsp;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nigao.app.files.SettingsFile;

/** Where the settings of a draft are kept, and where they would be written. */
final class SettingsPlaces {

    private List<Path> roots = List.of();
    private final Map<String, Optional<Path>> files = new HashMap<>();

    /** The workspace's folders; the first is also for drafts that are not saved. */
    void roots(List<Path> folders) {
        roots = List.copyOf(folders);
    }

    List<Path> roots() {
        return roots;
    }

    /** Files are looked for again. */
    void forget() {
        files.clear();
    }

    /** The settings file that holds for a draft. */
    Optional<Path> file(String uri) {
        return files.computeIfAbsent(uri, u -> folder(u).flatMap(SettingsFile::above));
    }

    /** The settings file that holds for a draft, or the one to make: in a folder of the workspace, else beside it. */
    Optional<Path> fileToWrite(String uri) {
        Optional<Path> folder = folder(uri);
        Optional<Path> place = roots.stream()
                .filter(r -> folder.filter(f -> f.startsWith(r)).isPresent())
                .findFirst()
                .or(() -> folder);
        return file(uri).or(() -> place.map(f -> f.resolve(SettingsFile.NAME)));
    }

    private Optional<Path> folder(String uri) {
        return FromLsp.path(uri)
                .flatMap(p -> Optional.ofNullable(p.getParent()))
                .or(() -> roots.stream().findFirst());
    }
}

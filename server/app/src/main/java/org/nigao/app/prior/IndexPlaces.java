package org.nigao.app.prior;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** Where the index of a folder may be kept: beside the plans, else in the user's cache directory. */
final class IndexPlaces {

    /** Begins with a dot, so that it is nobody's draft. */
    static final String NAME = ".nigao-prior";

    private IndexPlaces() {}

    static List<Path> of(Path folder) {
        List<Path> places = new ArrayList<>(List.of(folder.resolve(NAME)));
        cache().ifPresent(c -> places.add(
                c.resolve(UUID.nameUUIDFromBytes(folder.toString().getBytes(StandardCharsets.UTF_8)) + ".index")));
        return places;
    }

    private static Optional<Path> cache() {
        Optional<Path> home = directory(System.getProperty("user.home"));
        String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        Optional<Path> caches;
        if (system.contains("win")) {
            caches = directory(System.getenv("LOCALAPPDATA"));
        } else if (system.contains("mac")) {
            caches = home.map(h -> h.resolve("Library/Caches"));
        } else {
            caches = directory(System.getenv("XDG_CACHE_HOME")).or(() -> home.map(h -> h.resolve(".cache")));
        }
        return caches.map(c -> c.resolve("nigao/prior"));
    }

    private static Optional<Path> directory(String name) {
        return Optional.ofNullable(name).filter(n -> !n.isBlank()).map(Path::of).filter(Path::isAbsolute);
    }
}

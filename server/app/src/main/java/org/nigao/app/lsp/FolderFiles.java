package org.nigao.app.lsp;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.nigao.draft.Whitespace;

/** The files in the folders of the workspace; without one, those beside a draft. */
final class FolderFiles {

    /** Which files are drafts that an editor can open. */
    private static final Set<String> DRAFTS = Set.of("txt", "text", "md", "markdown");

    private static final int MOST = 20_000;
    private static final int DEEPEST = 12;
    private static final long FRESH = Duration.ofSeconds(2).toNanos();

    private final Session session;
    private final Map<Path, Listing> listings = new HashMap<>();

    /** The files below a folder, in order, and the first of each name. */
    private record Listing(long at, List<Path> files, Map<String, Path> byName) {}

    FolderFiles(Session session) {
        this.session = session;
    }

    /** The file with this name, whatever its extension and spaces, that belongs to a draft's folder. */
    Optional<Path> named(String name, String uri) {
        String wanted = Whitespace.removed(name);
        Optional<Path> itself = FromLsp.path(uri);
        return folders(uri).stream()
                .flatMap(f -> Optional.ofNullable(listing(f, depth()).byName().get(wanted)).stream())
                .filter(f -> itself.filter(f::equals).isEmpty())
                .findFirst();
    }

    /** The file that a plan's path leads to: from the folders here, or in full. */
    Optional<Path> ending(String plan, String uri) {
        try {
            Path path = Path.of(plan);
            if (path.isAbsolute()) {
                return Files.isRegularFile(path) ? Optional.of(path) : Optional.empty();
            }
            Optional<Path> below = folders(uri).stream()
                    .map(folder -> folder.resolve(path))
                    .filter(Files::isRegularFile)
                    .findFirst();
            return below.isPresent()
                    ? below
                    : folders(uri).stream()
                            .flatMap(folder -> listing(folder, depth()).files().stream())
                            .filter(file -> file.endsWith(path))
                            .findFirst();
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    /** Every draft in the workspace's folders. */
    List<Path> drafts() {
        return session.configuration().places().roots().stream()
                .flatMap(root -> listing(root, DEEPEST).files().stream())
                .filter(f -> DRAFTS.contains(extension(f)))
                .distinct()
                .toList();
    }

    static boolean isDraft(String uri) {
        return DRAFTS.contains(extension(uri));
    }

    /** Something changed on the disk. */
    void forget() {
        listings.clear();
    }

    private List<Path> folders(String uri) {
        List<Path> roots = session.configuration().places().roots();
        return roots.isEmpty()
                ? FromLsp.path(uri).map(Path::getParent).map(List::of).orElse(List.of())
                : roots;
    }

    private int depth() {
        return session.configuration().places().roots().isEmpty() ? 1 : DEEPEST;
    }

    private Listing listing(Path folder, int depth) {
        Listing known = listings.get(folder);
        if (known == null || System.nanoTime() - known.at() > FRESH) {
            known = list(folder, depth);
            listings.put(folder, known);
        }
        return known;
    }

    private static Listing list(Path folder, int depth) {
        List<Path> files = new ArrayList<>();
        try {
            Files.walkFileTree(folder, EnumSet.noneOf(FileVisitOption.class), depth, new Visible(folder, files));
        } catch (IOException e) {
            // A folder that cannot be read holds nothing for us.
        }
        files.sort(null);
        Map<String, Path> byName = new HashMap<>();
        files.forEach(f -> byName.putIfAbsent(Whitespace.removed(stem(f)), f));
        return new Listing(System.nanoTime(), List.copyOf(files), byName);
    }

    /** Collects what is not hidden; what cannot be read is passed over. */
    private static final class Visible extends SimpleFileVisitor<Path> {

        private final Path top;
        private final List<Path> files;

        Visible(Path top, List<Path> files) {
            this.top = top;
            this.files = files;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            boolean skipped = !folder.equals(top)
                    && (name(folder).startsWith(".") || name(folder).equals("node_modules"));
            return skipped ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (attributes.isRegularFile() && !name(file).startsWith(".")) {
                files.add(file);
            }
            return files.size() < MOST ? FileVisitResult.CONTINUE : FileVisitResult.TERMINATE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException e) {
            return FileVisitResult.CONTINUE;
        }
    }

    private static String name(Path path) {
        return String.valueOf(path.getFileName());
    }

    private static String stem(Path file) {
        String name = name(file);
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    private static String extension(Path file) {
        return extension(name(file));
    }

    private static String extension(String name) {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}

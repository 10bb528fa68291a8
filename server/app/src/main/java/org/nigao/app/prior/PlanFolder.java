package org.nigao.app.prior;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CancellationException;
import org.nigao.app.files.DraftFile;
import org.nigao.app.files.DraftFiles;
import org.nigao.app.files.InputException;
import org.nigao.draft.Draft;
import org.nigao.prior.PlanPrints;
import org.nigao.prior.PlanPrints.Place;
import org.nigao.prior.Posting;
import org.nigao.prior.Postings;
import org.nigao.prior.PriorPlan;
import org.nigao.text.Span;
import org.nigao.text.TextDocument;

/** Brings the index of one folder up to date: only plans that are new or changed are read. */
final class PlanFolder {

    private static final String IN_MEMORY = "往年文稿的索引无处保存（磁盘已满，或没有写入权限），本次在内存中比对，结果不受影响。";

    private static final PriorPlan NOTHING = new PriorPlan("", OptionalInt.empty(), 0, 0, new Span(0, 0));

    private final Path folder;
    private final List<Path> places;
    private final Indexing watcher;

    private final List<Entry> entries = new ArrayList<>();
    private final List<Place> paragraphs = new ArrayList<>();
    private final List<String> unreadable = new ArrayList<>();

    private PlanFolder(Path folder, List<Path> places, Indexing watcher) {
        this.folder = folder;
        this.places = places;
        this.watcher = watcher;
    }

    /**
     * The plans of a folder and of those below it as they are now.
     *
     * @param places where the index may be kept, the best first
     */
    static Catalogue catalogue(Path folder, List<Path> places, Indexing watcher) {
        return new PlanFolder(folder, places, watcher).updated();
    }

    /** A plan in the folder, with the place among the old entries of one that is still as it was, or -1. */
    private record Found(Path file, String name, BasicFileAttributes attributes, int old) {}

    private Catalogue updated() {
        Catalogue old = places.stream()
                .flatMap(p -> IndexFile.read(p).stream())
                .findFirst()
                .orElse(Catalogue.EMPTY);
        List<Found> found = found(old);
        long fresh = found.stream().filter(f -> f.old() < 0).count();
        if (fresh == 0 && found.size() == old.entries().size()) {
            return old;
        }
        try (Runs runs = new Runs()) {
            int[] renumbered = take(found, old, runs, (int) fresh);
            if (!unreadable.isEmpty()) {
                watcher.notice("往年文稿目录 " + folder + " 中有 " + unreadable.size() + " 个文件（" + first(unreadable)
                        + "）读不了，未作比对：请另存为 .txt（UTF-8）。");
            }
            return kept(() -> merging(old, renumbered, runs));
        }
    }

    private List<Found> found(Catalogue old) {
        Map<String, Integer> byName = new HashMap<>();
        for (int i = 0; i < old.entries().size(); i++) {
            byName.put(old.entries().get(i).plan().name(), i);
        }
        List<Found> found = new ArrayList<>();
        for (Path file : DraftFiles.find(List.of(folder.toString()), e -> watcher.notice(e.getMessage()))) {
            String name = folder.relativize(file).toString().replace('\\', '/');
            try {
                BasicFileAttributes attributes = Stamp.attributes(file);
                int known = byName.getOrDefault(name, -1);
                boolean same = known >= 0 && isSame(old.entries().get(known).stamp(), file, attributes);
                found.add(new Found(file, name, attributes, same ? known : -1));
            } catch (IOException e) {
                unreadable.add(name); // gone since, or locked
            }
        }
        return found;
    }

    private static boolean isSame(Stamp stamp, Path file, BasicFileAttributes attributes) throws IOException {
        boolean touched = stamp.size() == attributes.size() && !stamp.fits(attributes);
        return stamp.fits(attributes) || touched && stamp.fits(Files.readAllBytes(file));
    }

    /** Takes over what is known of old plans and reads the others; for each old paragraph its new number. */
    private int[] take(List<Found> all, Catalogue old, Runs runs, int fresh) {
        int[] first = old.firstParagraphs();
        int[] renumbered = new int[first[first.length - 1]];
        Arrays.fill(renumbered, -1);
        int read = 0;
        for (Found found : all) {
            if (watcher.isCancelled()) {
                throw new CancellationException();
            }
            if (found.old() >= 0) {
                for (int i = first[found.old()]; i < first[found.old() + 1]; i++) {
                    renumbered[i] = paragraphs.size();
                    paragraphs.add(old.places().at(i));
                }
                entries.add(old.entries().get(found.old()));
            } else {
                watcher.reading(read++, fresh);
                read(found, runs);
            }
        }
        watcher.reading(fresh, fresh);
        return renumbered;
    }

    private void read(Found found, Runs runs) {
        try {
            DraftFile file = DraftFile.read(found.file());
            PlanPrints prints = PlanPrints.of(found.name(), Draft.of(TextDocument.of(file.text()), file.format()));
            for (long print : prints.prints()) {
                runs.add(Posting.of(Posting.print(print), Posting.paragraph(print) + paragraphs.size()));
            }
            paragraphs.addAll(prints.places());
            Stamp stamp = Stamp.of(found.attributes(), file.bytes(), System.currentTimeMillis());
            entries.add(new Entry(prints.plan(), stamp, prints.places().size()));
        } catch (InputException e) {
            unreadable.add(found.name());
            entries.add(new Entry(NOTHING.named(found.name()), unread(found.attributes()), 0));
        }
    }

    /** Remembered, so that it is tried again when it changes and not before. */
    private static Stamp unread(BasicFileAttributes attributes) {
        return new Stamp(attributes.size(), attributes.lastModifiedTime().toMillis(), 0);
    }

    private static Merging merging(Catalogue old, int[] renumbered, Runs runs) {
        Merging merging = new Merging().with(old.postings(), renumbered);
        runs.sorted().forEach(merging::with);
        return merging;
    }

    /** Makes the postings; asked again for each place that is tried. */
    private interface Source {
        Merging postings();
    }

    /** Keeps the index at the first place that takes it, else in memory. */
    private Catalogue kept(Source source) {
        for (Path place : places) {
            try {
                IndexWriter.write(place, entries, paragraphs, source.postings());
                Optional<Catalogue> written = IndexFile.read(place);
                if (written.isPresent()) {
                    return written.get();
                }
            } catch (IOException | UnsupportedOperationException | SecurityException e) {
                continue; // the next place may do
            }
        }
        watcher.notice(IN_MEMORY);
        Growing postings = new Growing();
        try {
            source.postings().into(postings::add);
        } catch (IOException e) {
            throw new IllegalStateException(e); // memory does not fail to be written
        }
        return new Catalogue(entries, List.copyOf(paragraphs)::get, Postings.of(postings.all()));
    }

    private static String first(List<String> names) {
        return String.join("、", names.subList(0, Math.min(3, names.size()))) + (names.size() > 3 ? " 等" : "");
    }
}

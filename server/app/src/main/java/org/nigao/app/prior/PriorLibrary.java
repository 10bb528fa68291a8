package org.nigao.app.prior;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nigao.app.files.DraftFile;
import org.nigao.app.files.InputException;
import org.nigao.prior.PriorIndex;
import org.nigao.prior.PriorPlan;
import org.nigao.prior.PriorPlans;
import org.nigao.prior.PriorPlans.Shelf;
import org.nigao.text.TextDocument;

/** Folders of prior plans, ready to be compared with. */
public final class PriorLibrary {

    private static final int TEXTS_KEPT = 48;

    private PriorLibrary() {}

    /**
     * The plans of some folders, their indexes brought up to date. A plan is named by its absolute path.
     *
     * @throws InputException where a folder cannot be used
     * @throws java.util.concurrent.CancellationException when {@code watcher} no longer wants it
     */
    public static PriorPlans open(List<String> folders, Indexing watcher) throws InputException {
        List<Shelf> shelves = new ArrayList<>();
        for (String name : folders) {
            Path folder = folder(name);
            shelves.add(shelf(folder, PlanFolder.catalogue(folder, IndexPlaces.of(folder), watcher)));
        }
        return PriorPlans.of(shelves);
    }

    /** What a plan that is this file is called among prior plans. */
    public static String name(Path file) {
        try {
            return file.toRealPath().toString();
        } catch (IOException e) {
            return file.toAbsolutePath().normalize().toString();
        }
    }

    /** The real path of a folder that plans are in; one sentence where it cannot be used. */
    public static Path folder(String name) throws InputException {
        try {
            Path folder = Path.of(name);
            if (!Files.exists(folder)) {
                throw new InputException("找不到往年文稿目录 " + name + "：请核对 --prior（或设置项 priorPlans）中的路径。");
            }
            if (!Files.isDirectory(folder)) {
                throw new InputException("往年文稿 " + name + " 不是目录：请把往年文稿放进一个目录，用 --prior（或设置项 priorPlans）给出目录名。");
            }
            return folder.toRealPath();
        } catch (InvalidPathException | IOException e) {
            throw new InputException("往年文稿目录“" + name + "”无法打开：请核对路径和访问权限。", e);
        }
    }

    static Shelf shelf(Path folder, Catalogue catalogue) {
        Map<String, Stamp> stamps = new HashMap<>();
        List<PriorPlan> plans = new ArrayList<>(catalogue.entries().size());
        for (Entry entry : catalogue.entries()) {
            String path = folder.resolve(entry.plan().name()).toString();
            plans.add(entry.plan().named(path));
            stamps.put(path, entry.stamp());
        }
        PriorIndex index = new PriorIndex(plans, catalogue.firstParagraphs(), catalogue.places(), catalogue.postings());
        return new Shelf(index, new FileTexts(stamps));
    }

    /** Reads plans from their files, the last ones asked for only once. */
    private static final class FileTexts implements PriorPlans.Texts {

        private final Map<String, Stamp> stamps;
        private final Map<String, TextDocument> kept = new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1;

            @Override
            protected boolean removeEldestEntry(Map.Entry<String, TextDocument> eldest) {
                return size() > TEXTS_KEPT;
            }
        };

        FileTexts(Map<String, Stamp> stamps) {
            this.stamps = stamps;
        }

        @Override
        public synchronized Optional<TextDocument> of(PriorPlan plan) {
            Optional<TextDocument> known = Optional.ofNullable(kept.get(plan.name()));
            if (known.isPresent()) {
                return known;
            }
            try {
                DraftFile file = DraftFile.read(Path.of(plan.name()));
                if (!stamps.get(plan.name()).fits(file.bytes())) {
                    return Optional.empty();
                }
                TextDocument text = TextDocument.of(file.text());
                kept.put(plan.name(), text);
                return Optional.of(text);
            } catch (InputException e) {
                return Optional.empty();
            }
        }
    }
}

package org.nigao.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import org.nigao.benchmarks.Corpus.CorpusFile;
import org.nigao.check.Analysis;
import org.nigao.draft.Draft;
import org.nigao.draft.Format;
import org.nigao.draft.Paragraph;
import org.nigao.draft.Role;
import org.nigao.prior.Carryover;
import org.nigao.prior.PlanPrints;
import org.nigao.prior.PriorIndex;
import org.nigao.prior.PriorPlans;
import org.nigao.prior.PriorPlans.Shelf;
import org.nigao.text.TextDocument;

/**
 * Compares every document with those of other issuers, which it has nothing from: how many of its paragraphs are said to be carried
 * over all the same. Who issued what is read in the column region_body of a manifest; without one, each folder is an issuer.
 */
public final class PriorFalseAlarms {

    private static final int FOLDS = 6;

    private PriorFalseAlarms() {}

    public static void main(String[] line) throws IOException {
        Arguments arguments = Arguments.of(line, "council", "gwr", "local", "ministry", "urban");
        List<CorpusFile> files = Corpus.read(arguments.folders()).files();
        Map<String, String> issuers = issuers(arguments.text("manifest", ""));
        Map<String, TextDocument> texts = new HashMap<>();
        Map<String, PlanPrints> prints = new HashMap<>();
        for (CorpusFile file : files) {
            texts.put(file.path(), TextDocument.of(file.text()));
            prints.put(file.path(), PlanPrints.of(file.path(), Draft.of(file.text())));
        }
        int compared = 0;
        List<String> told = new ArrayList<>();
        for (int fold = 0; fold < FOLDS; fold++) {
            List<PlanPrints> others = new ArrayList<>();
            for (CorpusFile file : files) {
                if (fold(file, issuers) != fold) {
                    others.add(prints.get(file.path()));
                }
            }
            PriorPlans plans = PriorPlans.of(
                    List.of(new Shelf(PriorIndex.of(others), plan -> Optional.ofNullable(texts.get(plan.name())))));
            for (CorpusFile file : files) {
                if (fold(file, issuers) == fold) {
                    Analysis analysis = Analysis.of(texts.get(file.path()), Format.PLAIN);
                    compared += (int) analysis.draft().paragraphs().stream()
                            .filter(PriorFalseAlarms::isCompared)
                            .count();
                    Carryover.of(analysis.draft(), analysis.outline(), plans, OptionalInt.empty())
                            .passages()
                            .forEach(p -> told.add(String.format(
                                    Locale.ROOT,
                                    "%s: %.2f %s%n    %s",
                                    file.path(),
                                    p.source().share(),
                                    p.source().where().cited(),
                                    p.paragraph().text().strip())));
                }
            }
        }
        System.out.printf(
                Locale.ROOT,
                "%,d documents of %d issuers, %,d paragraphs: %d said to be carried over (%.3f %%)%n",
                files.size(),
                files.stream().map(f -> issuer(f, issuers)).distinct().count(),
                compared,
                told.size(),
                100.0 * told.size() / compared);
        Collections.shuffle(told, new Random(arguments.number("seed", 1)));
        told.stream().limit(arguments.number("sample", 40)).forEach(System.out::println);
    }

    private static boolean isCompared(Paragraph paragraph) {
        return paragraph.role() == Role.BODY && paragraph.line().wording().isSubstantial();
    }

    private static int fold(CorpusFile file, Map<String, String> issuers) {
        return Math.floorMod(issuer(file, issuers).hashCode(), FOLDS);
    }

    private static String issuer(CorpusFile file, Map<String, String> issuers) {
        return issuers.getOrDefault(file.path(), file.folder());
    }

    private static Map<String, String> issuers(String manifest) throws IOException {
        Map<String, String> issuers = new HashMap<>();
        if (!manifest.isEmpty()) {
            List<String> rows = Files.readAllLines(Path.of(manifest));
            int column = List.of(rows.get(0).split("\t")).indexOf("region_body");
            rows.stream().skip(1).map(row -> row.split("\t")).forEach(row -> issuers.put(row[0], row[column]));
        }
        return issuers;
    }
}

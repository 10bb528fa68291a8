package org.nigao.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.nigao.benchmarks.Corpus.CorpusFile;
import org.nigao.benchmarks.Label.Form;
import org.nigao.text.TextDocument;

/**
 * Plants slips of numbering in real documents and counts how many the checks find, how many findings a slip makes, and how
 * many their first fix mends. Ends with 1 where a bar is missed.
 */
public final class NumberingPlants {

    private static final double FOUND = 0.98;
    private static final double MENDED = 0.95;

    /** A row of labels that runs as it should, in the document it stands in. */
    private record Place(CorpusFile file, Row row) {}

    private final Map<String, Findings> before = new HashMap<>();
    private final List<String> cases = new ArrayList<>();
    private final List<String> belowBar = new ArrayList<>();
    private final int plantsEach;
    private final long seed;

    private NumberingPlants(int plantsEach, long seed) {
        this.plantsEach = plantsEach;
        this.seed = seed;
    }

    public static void main(String[] line) throws IOException {
        Arguments arguments = Arguments.of(line, "council", "gwr", "local");
        NumberingPlants plants =
                new NumberingPlants(arguments.number("plants", 200), arguments.number("seed", 20261122));
        plants.run(Corpus.read(arguments.folders()));
        Path output = Path.of(arguments.text("output", "numbering-plants.txt"));
        Files.write(output, plants.cases);
        System.out.println("\nwhat fell short, " + plants.cases.size() + " cases: " + output);
        plants.belowBar.forEach(System.out::println);
        System.exit(plants.belowBar.isEmpty() ? 0 : 1);
    }

    private void run(Corpus corpus) {
        System.out.printf(
                "%-28s %-6s %6s %8s %8s %8s %8s%n", "slip", "form", "plants", "found", "on it", "alone", "fix");
        for (Slip slip : Slip.values()) {
            Score headings = new Score();
            for (Form form : List.of(Form.HAN, Form.HAN_PAREN, Form.ARABIC)) {
                Score score = score(slip, form, corpus);
                System.out.printf("%-28s %-6s %s%n", slip.title(), form.title(), score);
                cases.addAll(score.cases());
                if (form != Form.ARABIC) {
                    headings.add(score);
                }
            }
            hold(slip, headings);
        }
    }

    /** The bars are for headings; items 1. are shown beside them. */
    private void hold(Slip slip, Score score) {
        hold(slip, "found", score.found(), FOUND);
        hold(slip, "alone", score.alone(), FOUND);
        if (slip.isTypoOrDuplicate()) {
            hold(slip, "fix", score.mended(), MENDED);
        }
    }

    private void hold(Slip slip, String what, double share, double bar) {
        if (share < bar) {
            belowBar.add(String.format("below the bar: %s: %s %.3f < %.2f", slip.title(), what, share, bar));
        }
    }

    private Score score(Slip slip, Form form, Corpus corpus) {
        Random random = new Random(seed + slip.ordinal() * 31L + form.ordinal());
        List<Place> places = places(form, corpus);
        Score score = new Score();
        Set<String> planted = new HashSet<>();
        for (int tries = 0; score.plants() < plantsEach && !places.isEmpty() && tries < plantsEach * 20; tries++) {
            Place place = places.get(random.nextInt(places.size()));
            Optional<Plant> plant = slip.plant(place.row(), place.file().text(), random);
            if (plant.isPresent()
                    && planted.add(place.file().path() + plant.get().key())) {
                score.add(place.file().path(), plant.get(), fresh(place.file(), plant.get()));
            }
        }
        return score;
    }

    private static List<Place> places(Form form, Corpus corpus) {
        return corpus.files().stream()
                .flatMap(file -> Row.in(TextDocument.of(file.text())).stream()
                        .filter(row -> row.form() == form)
                        .map(row -> new Place(file, row)))
                .toList();
    }

    private Findings fresh(CorpusFile file, Plant plant) {
        Findings known = before.computeIfAbsent(file.path(), n -> Findings.of(file.text()));
        return Findings.of(plant.text()).ofHeadings().without(known.ofHeadings());
    }
}

package org.nigao.benchmarks;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.nigao.benchmarks.Corpus.CorpusFile;
import org.nigao.benchmarks.plants.Defect;
import org.nigao.benchmarks.plants.Planter;
import org.nigao.benchmarks.plants.Planters;

/**
 * Plants one defect after another in real documents and counts for each rule how many it finds, whether it says so once, and
 * whether its fix brings the text back. Ends with 1 where a bar is missed.
 */
public final class RulePlants {

    private static final double MOST_VALUABLE = 0.95;
    private static final double OTHER = 0.85;

    /** The rules that decide what a checker of plans is worth; more is asked of them. */
    private static final Set<String> VALUABLE = Set.of(
            "enum-count-mismatch",
            "enum-sequence-broken",
            "list-sum-mismatch",
            "xref-attachment-missing",
            "duplicate-document",
            "duplicate-block",
            "duplicate-paragraph",
            "near-duplicate-paragraph",
            "duplicate-sentence",
            "term-variant",
            "fixed-phrase-variant",
            "stale-year",
            "placeholder-left",
            "halfwidth-punct",
            "quote-dunhao",
            "pinyin-residue",
            "web-boilerplate",
            "hard-wrap",
            "sentence-unterminated",
            "heading-number-skip",
            "heading-number-duplicate",
            "heading-number-restart",
            "heading-mixed-style",
            "heading-wrong-separator",
            "heading-inline-run");

    /** A defect that could be made in a document. */
    private record Place(CorpusFile file, Defect defect) {}

    private final Map<String, Findings> sound = new HashMap<>();
    private final Corpus corpus;
    private final int plantsEach;
    private final long seed;

    private RulePlants(Corpus corpus, int plantsEach, long seed) {
        this.corpus = corpus;
        this.plantsEach = plantsEach;
        this.seed = seed;
    }

    public static void main(String[] line) throws IOException {
        Arguments arguments = Arguments.of(line, "council", "gwr", "local", "urban");
        List<String> rules = List.of(arguments.text("rule", "").split(","));
        int misses = arguments.number("misses", 0);
        RulePlants plants = new RulePlants(
                Corpus.read(arguments.folders()), arguments.number("plants", 60), arguments.number("seed", 20261122));
        Map<String, PlantScore> scores = new TreeMap<>();
        boolean each = !arguments.text("each", "").isEmpty();
        for (Planter planter : Planters.all()) {
            if (rules.stream().anyMatch(planter.rule()::startsWith)) {
                String row = planter.rule() + (each ? " " + scores.size() : "");
                plants.plant(planter, scores.computeIfAbsent(row, r -> new PlantScore(planter.rule())));
            }
        }
        System.out.println(PlantScore.header());
        scores.values().forEach(System.out::println);
        scores.values().stream().flatMap(s -> s.misses().stream().limit(misses)).forEach(System.out::println);
        List<String> below = scores.values().stream()
                .flatMap(s -> s.below(VALUABLE.contains(s.rule()) ? MOST_VALUABLE : OTHER).stream())
                .toList();
        below.forEach(System.out::println);
        System.exit(below.isEmpty() ? 0 : 1);
    }

    /** Takes as many of the places as are wanted, by chance but the same for the same seed. */
    private void plant(Planter planter, PlantScore score) {
        Random random = new Random(seed + planter.rule().hashCode());
        List<Place> places = new ArrayList<>();
        for (CorpusFile file : corpus.files()) {
            planter.defects(file.text(), random).forEach(d -> places.add(new Place(file, d)));
        }
        Collections.shuffle(places, random);
        places.stream().limit(plantsEach).forEach(place -> judge(place, score));
    }

    private void judge(Place place, PlantScore score) {
        CorpusFile file = place.file();
        Defect defect = place.defect();
        Findings before = defect.ground().isEmpty()
                ? sound.computeIfAbsent(file.path(), p -> Findings.of(file.text()))
                : Findings.of(defect.sound(file.text()));
        score.add(file.path(), defect, before, Findings.of(defect.in(file.text())));
    }
}

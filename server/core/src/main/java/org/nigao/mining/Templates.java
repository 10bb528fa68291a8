package org.nigao.mining;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import org.nigao.phrase.Phrase;

/**
 * What clauses have in common that begin and end alike around something that changes: 以…为指导. A sketch of a byte for each pair of a
 * beginning and an end leaves out at once what is rare, so that only what may be one is counted exactly.
 */
final class Templates {

    private static final int SKETCH = 22;
    private static final int FEWEST = 5;
    private static final int FEWEST_FILLERS = 4;

    /** Of an adverbial, whose end its beginning asks for. */
    private static final int FEWEST_OF_ADVERBIAL = 3;

    /** If more of the fillers begin or end with the same word, it is part of the template; if more are the same, there is none. */
    private static final double SAME = 0.5;

    private static final double SAME_OF_ADVERBIAL = 0.8;

    /** How much oftener than by chance beginning and end must meet, as a logarithm. */
    private static final double TOGETHER = 1.2;

    private static final double VERBS = 0.3;

    /** Below this hardly one of two is one. */
    private static final double LEAST = 0.35;

    private final Texts texts;
    private final Reposts reposts;
    private final WordBorders borders;
    private final Options options;
    private final Frames frames;
    private final Variety issuers;
    private final Variety genres;
    private final LongIntMap heads;
    private final LongIntMap tails;

    /** The clauses that may be of a template as far as is known. */
    private final BitSet left = new BitSet();

    private long all;

    private Templates(Texts texts, Reposts reposts, WordBorders borders, Options options) {
        this.texts = texts;
        this.reposts = reposts;
        this.borders = borders;
        this.options = options;
        heads = new LongIntMap(reposts.live().cardinality());
        tails = new LongIntMap(reposts.live().cardinality());
        frames = new Frames(texts, borders);
        issuers = new Variety(texts, reposts, Origin::issuer);
        genres = new Variety(texts, reposts, Origin::genre);
    }

    /** Those that are varied and go together, the surest first. */
    static List<Template> of(Texts texts, Reposts reposts, WordBorders borders, Options options, Watch watch) {
        Templates templates = new Templates(texts, reposts, borders, options);
        watch.at(Watch.Stage.TEMPLATES, 0, 4);
        templates.countParts();
        watch.at(Watch.Stage.TEMPLATES, 1, 4);
        byte[] sketch = templates.sketch();
        watch.at(Watch.Stage.TEMPLATES, 2, 4);
        List<Template> found = templates.found(sketch);
        watch.at(Watch.Stage.TEMPLATES, 3, 4);
        List<Template> counted = TemplateCounts.of(found, texts, reposts, options);
        counted.removeIf(t -> t.score() < LEAST);
        counted.sort(Comparator.comparingDouble(Template::score).reversed().thenComparing(Template::text));
        return counted;
    }

    private int fewest() {
        return Math.max(FEWEST, options.plans());
    }

    /** Reads the clauses that may be of a template and keeps those of which that stays true. */
    private void everyClause(BooleanSupplier isOne) {
        for (int c = left.nextSetBit(0); c >= 0; c = left.nextSetBit(c + 1)) {
            frames.read(c);
            left.set(c, isOne.getAsBoolean());
        }
    }

    private void countParts() {
        left.or(reposts.live());
        all = left.cardinality();
        everyClause(() -> {
            boolean begins = frames.heads().countIn(heads);
            boolean ends = frames.tails().countIn(tails);
            return begins && ends;
        });
    }

    private void everyFramed(Frames.Visit visit) {
        int fewest = fewest();
        everyClause(() -> frames.each(heads, tails, fewest, visit));
    }

    /** How often pairs stand in one clause, as far as a byte for many of them tells. */
    private byte[] sketch() {
        byte[] sketch = new byte[1 << SKETCH];
        everyFramed((framed, key) -> {
            int at = (int) (key >>> Long.SIZE - SKETCH);
            sketch[at] += sketch[at] < Byte.MAX_VALUE ? 1 : 0;
        });
        return sketch;
    }

    private List<Template> found(byte[] sketch) {
        int fewest = fewest();
        Map<Long, List<Framed>> framed = new TreeMap<>();
        everyFramed((one, key) -> {
            if (sketch[(int) (key >>> Long.SIZE - SKETCH)] >= fewest) {
                framed.computeIfAbsent(key, k -> new ArrayList<>(fewest)).add(one);
            }
        });
        List<Template> found = new ArrayList<>();
        for (List<Framed> all : framed.values()) {
            if (all.size() >= fewest) {
                judge(all, found);
            }
        }
        return found;
    }

    /** An end that has something behind it is another. */
    private long tail(int from, int to, int clause) {
        long hash = borders.hash(from, to);
        return to == texts.end(clause) ? hash : ~hash;
    }

    private void judge(List<Framed> framed, List<Template> into) {
        if (!framed.get(0).isWhole(texts, borders) || verbs(framed) > VERBS) {
            return;
        }
        boolean adverbial = framed.get(0).isOpen(texts, borders);
        int[] groups = framed.stream()
                .mapToInt(f -> group(f.head()))
                .sorted()
                .distinct()
                .toArray();
        if (groups.length < fewest()
                || !adverbial
                        && (most(framed, f -> borders.hash(f.filler(), borders.next(f.filler()))) > SAME
                                || most(framed, f -> borders.hash(borders.previous(f.tail()), f.tail())) > SAME)) {
            return;
        }
        List<Template.Filled> fillers = fillers(framed);
        double first = fillers.get(0).plans() / (double) groups.length;
        if (fillers.size() < (adverbial ? FEWEST_OF_ADVERBIAL : FEWEST_FILLERS)
                || first > (adverbial ? SAME_OF_ADVERBIAL : SAME)) {
            return;
        }
        Framed one = framed.get(0);
        int clause = texts.clauseAt(one.head());
        int headTimes = heads.get(borders.hash(one.head(), one.filler()));
        int tailTimes = tails.get(tail(one.tail(), one.end(), clause));
        double together = Math.log((double) framed.size() * all / ((double) headTimes * tailTimes));
        String head = texts.text(one.head(), one.filler());
        String tail = texts.text(one.tail(), one.end()) + (one.end() < texts.end(clause) ? Phrase.GAP : "");
        if (together >= TOGETHER && !FormWords.in(head + tail)) {
            into.add(new Template(
                    head,
                    tail,
                    0,
                    groups,
                    new int[0],
                    fillers,
                    entropy(fillers),
                    together,
                    issuers.of(groups) * genres.of(groups)));
        }
    }

    /** The share of what is between that begins with a verb: where there are many, the beginning is an adverb or an auxiliary. */
    private double verbs(List<Framed> framed) {
        Sort opening = borders.sort(borders.previous(framed.get(0).filler()));
        long verbs = framed.stream()
                .filter(f -> borders.sort(f.filler()) == Sort.VERB || borders.sort(f.filler()) == Sort.PREDICATE)
                .count();
        return opening == Sort.VERB || opening == Sort.PREDICATE ? verbs / (double) framed.size() : 0;
    }

    private int group(int position) {
        return reposts.group(texts.plan(texts.clauseAt(position)));
    }

    private interface Part {
        long of(Framed framed);
    }

    /** The share of the commonest. */
    private static double most(List<Framed> framed, Part part) {
        Map<Long, Integer> times = new HashMap<>();
        int most = 0;
        for (Framed one : framed) {
            most = Math.max(most, times.merge(part.of(one), 1, Integer::sum));
        }
        return most / (double) framed.size();
    }

    /** What stands between, with how many plans have it, the commonest first. */
    private List<Template.Filled> fillers(List<Framed> framed) {
        Map<String, List<Integer>> plans = new TreeMap<>();
        for (Framed one : framed) {
            plans.computeIfAbsent(texts.text(one.filler(), one.tail()), f -> new ArrayList<>())
                    .add(group(one.head()));
        }
        List<Template.Filled> fillers = new ArrayList<>();
        plans.forEach((text, groups) -> fillers.add(
                new Template.Filled(text, (int) groups.stream().distinct().count())));
        fillers.sort(Comparator.comparingInt(Template.Filled::plans).reversed().thenComparing(Template.Filled::text));
        return fillers;
    }

    private static double entropy(List<Template.Filled> fillers) {
        double all = fillers.stream().mapToInt(Template.Filled::plans).sum();
        return fillers.stream()
                .mapToDouble(f -> -f.plans() / all * Math.log(f.plans() / all))
                .sum();
    }
}

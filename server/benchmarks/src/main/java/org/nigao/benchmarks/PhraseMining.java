package org.nigao.benchmarks;

import com.hankcs.hanlp.HanLP;
import com.hankcs.hanlp.mining.word.NewWordDiscover;
import com.hankcs.hanlp.mining.word.WordInfo;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nigao.app.files.InputException;
import org.nigao.app.files.Manifest;
import org.nigao.dictionary.Kind;
import org.nigao.draft.Draft;
import org.nigao.draft.Paragraph;
import org.nigao.draft.Role;
import org.nigao.draft.Script;
import org.nigao.mining.Mined;
import org.nigao.mining.Miner;
import org.nigao.mining.Options;
import org.nigao.mining.Origin;
import org.nigao.mining.Origins;
import org.nigao.mining.Room;
import org.nigao.mining.Watch;
import org.nigao.phrase.Phrase;
import org.nigao.phrase.Place;

/**
 * Mines folders of plans and says how fast, in how much memory and how truly: places against the texts, counts against a plain
 * search through every plan. {@code --sample FILE} draws phrases to be judged by eye; {@code --peers FILE} runs HanLP's miners on
 * the same text.
 */
public final class PhraseMining {

    private static final int RECOUNTED = 1000;
    private static final int DRAWN = 200;
    private static final int LONGEST_WORD = 10;
    private static final int PLAIN_ROUNDS = 3;
    private static final int PLAIN_TIMES = 100;
    private static final int[] STRATA = {100, 1000, 3000};

    private final Map<String, String> texts = new HashMap<>();
    private final Map<String, String> bodies = new HashMap<>();
    private final List<Origin> origins = new ArrayList<>();
    private long held;

    private PhraseMining() {}

    public static void main(String[] line) throws IOException, InputException {
        Arguments arguments = Arguments.of(line, "council", "energy", "gwr", "local", "ministry", "urban");
        PhraseMining mining = new PhraseMining();
        mining.read(arguments);
        int rounds = arguments.number("rounds", 12);
        Mined mined = new Mined(List.of(), List.of());
        StageCosts costs = new StageCosts();
        double best = 0;
        for (int round = 1; round <= rounds; round++) {
            StageCosts these = new StageCosts();
            Timed<Mined> timed = timed("round " + round, mining.characters(), () -> mining.mine(these));
            mined = timed.done();
            best = Math.max(best, timed.speed());
            costs = these;
        }
        costs.print(mining.characters());
        double plain = mining.plain();
        System.out.printf(
                "best round: %,.0f characters a second of a processor; one look at each character: %,.0f million, %.0f times%n",
                best, plain / 1e6, plain / best);
        mining.memory();
        mining.faith(mined, new Random(arguments.number("seed", 1)));
        if (arguments.options().containsKey("sample")) {
            sample(mined, new Random(arguments.number("seed", 1)), Path.of(arguments.text("sample", "")));
        }
        if (arguments.options().containsKey("peers")) {
            mining.peers(Path.of(arguments.text("peers", "")));
        }
    }

    private void read(Arguments arguments) throws InputException {
        Optional<Manifest> manifest = arguments.options().containsKey("manifest")
                ? Optional.of(Manifest.read(Path.of(arguments.text("manifest", ""))))
                : Optional.empty();
        for (Path folder : arguments.folders()) {
            for (Corpus.CorpusFile file : Corpus.read(List.of(folder)).files()) {
                texts.put(file.path(), file.text());
                Origin itself = Origins.of(file.path(), Draft.of(file.text()));
                origins.add(manifest.map(m -> m.origin(folder.resolve(file.name()), itself))
                        .orElse(itself));
            }
        }
        origins.sort((one, other) -> one.plan().compareTo(other.plan()));
        System.out.printf("%,d files, %,d characters%n", texts.size(), characters());
    }

    private long characters() {
        return texts.values().stream().mapToLong(String::length).sum();
    }

    private Mined mine(StageCosts costs) {
        Miner miner = new Miner(Options.STANDARD, Room.HEAP);
        for (Origin origin : origins) {
            costs.begin("reading");
            Draft draft = Draft.of(texts.get(origin.plan()));
            costs.begin("clauses");
            miner.add(origin, draft);
        }
        return miner.mine(costs);
    }

    private Mined mine(Watch watch) {
        Miner miner = new Miner(Options.STANDARD, Room.HEAP);
        origins.forEach(origin -> miner.add(origin, Draft.of(texts.get(origin.plan()))));
        return miner.mine(watch);
    }

    /** Something done, and how many characters of it a second of one processor. */
    private record Timed<T>(T done, double speed) {}

    private static <T> Timed<T> timed(String what, long characters, Supplier<T> work) {
        long processor = StageCosts.processor();
        long wall = System.nanoTime();
        T done = work.get();
        double seconds = (StageCosts.processor() - processor) / 1e9;
        System.out.printf(
                "%s: %.2f s of all processors, %.2f s on the clock, %,.0f characters a second of a processor%n",
                what, seconds, (System.nanoTime() - wall) / 1e9, characters / seconds);
        return new Timed<>(done, characters / seconds);
    }

    /** How many characters a second a loop looks at that needs what it has of one for the next. */
    private double plain() {
        int hash = 0;
        double best = 0;
        for (int round = 0; round < PLAIN_ROUNDS; round++) {
            long processor = StageCosts.processor();
            for (int time = 0; time < PLAIN_TIMES; time++) {
                for (String text : texts.values()) {
                    for (int i = 0; i < text.length(); i++) {
                        hash = 31 * hash + text.charAt(i);
                    }
                }
            }
            best = Math.max(best, PLAIN_TIMES * characters() * 1e9 / (StageCosts.processor() - processor));
        }
        System.out.print(hash == 0 ? " " : "");
        return best;
    }

    /** What is held while repeats are looked for, when it is most. */
    private void memory() {
        long before = used();
        held = 0;
        mine((stage, done, all) -> {
            if (stage == Watch.Stage.REPEATS && held == 0) {
                held = used() - before;
            }
        });
        System.out.printf("held: %,.1f MB, %.1f bytes a character%n", held / 1e6, (double) held / characters());
    }

    private static long used() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private void faith(Mined mined, Random random) {
        long places = 0;
        long wrong = 0;
        for (Phrase phrase : mined.phrases()) {
            wrong += phrase.places().isEmpty() ? 1 : 0;
            for (Place place : phrase.places()) {
                places++;
                wrong += pattern(phrase)
                                .matcher(texts.get(place.plan()))
                                .region(place.start(), texts.get(place.plan()).length())
                                .lookingAt()
                        ? 0
                        : 1;
            }
        }
        System.out.printf(
                "%,d phrases of %,d plans; %,d places, %d where the text does not stand%n",
                mined.phrases().size(), mined.plans().size(), places, wrong);
        recount("phrases", of(mined, false), mined, random);
        recount("templates", of(mined, true), mined, random);
    }

    private static List<Phrase> of(Mined mined, boolean templates) {
        return mined.phrases().stream()
                .filter(p -> (p.kind() == Kind.TEMPLATE) == templates)
                .toList();
    }

    private void recount(String what, List<Phrase> phrases, Mined mined, Random random) {
        List<Phrase> drawn = drawn(phrases, RECOUNTED, random);
        long different =
                drawn.stream().filter(p -> recounted(p, mined) != p.plans()).count();
        System.out.printf("%,d %s counted again by a plain search: %d counts differ%n", drawn.size(), what, different);
    }

    private int recounted(Phrase phrase, Mined mined) {
        int plans = 0;
        for (List<String> names : mined.plans()) {
            plans += names.stream()
                            .anyMatch(
                                    name -> pattern(phrase).matcher(body(name)).find())
                    ? 1
                    : 0;
        }
        return plans;
    }

    /** A phrase as it is, of a template both parts in one clause with two to twenty units between. */
    private static Pattern pattern(Phrase phrase) {
        if (phrase.kind() != Kind.TEMPLATE) {
            return Pattern.compile(phrase.text(), Pattern.LITERAL);
        }
        return Pattern.compile(Stream.of(phrase.text().split("…"))
                .map(Pattern::quote)
                .collect(Collectors.joining("[\\p{L}\\p{Nd}、“”·]{2,20}?")));
    }

    /** The running text of a plan, a paragraph a line. */
    private String body(String plan) {
        return bodies.computeIfAbsent(
                plan,
                name -> Draft.of(texts.get(name)).paragraphs().stream()
                        .filter(p -> p.role() == Role.BODY)
                        .map(PhraseMining::reading)
                        .collect(Collectors.joining("\n")));
    }

    private static String reading(Paragraph paragraph) {
        return Script.folded(paragraph.line().reading().text());
    }

    private static List<Phrase> drawn(List<Phrase> phrases, int count, Random random) {
        List<Phrase> shuffled = new ArrayList<>(phrases);
        Collections.shuffle(shuffled, random);
        return shuffled.subList(0, Math.min(count, shuffled.size()));
    }

    private static void sample(Mined mined, Random random, Path file) throws IOException {
        StringBuilder rows = new StringBuilder("stratum\tphrase\tplans\tverdict\n");
        for (Phrase template : drawn(of(mined, true), DRAWN, random)) {
            rows.append("templates\t" + template.text() + "\t" + template.plans() + "\t\n");
        }
        for (int stratum : STRATA) {
            List<Phrase> top = of(mined, false);
            top = top.subList(0, Math.min(stratum, top.size()));
            for (Phrase phrase : drawn(top, DRAWN, random)) {
                rows.append("top " + stratum + "\t" + phrase.text() + "\t" + phrase.plans() + "\t\n");
            }
        }
        Files.writeString(file, rows);
    }

    /** What each of HanLP's miners thinks best, and what it takes: words up to four characters as it comes, up to ten if asked. */
    private void peers(Path file) throws IOException {
        String text = origins.stream().map(o -> body(o.plan())).collect(Collectors.joining("\n"));
        StringBuilder rows = new StringBuilder("miner\tphrase\tverdict\n");
        peer("HanLP extractWords", text, rows, () -> words(HanLP.extractWords(text, DRAWN)));
        peer("HanLP extractWords, new", text, rows, () -> words(HanLP.extractWords(text, DRAWN, true)));
        NewWordDiscover long10 = new NewWordDiscover(LONGEST_WORD, 0f, 0.5f, 100f, true);
        peer("HanLP NewWordDiscover, to 10", text, rows, () -> words(long10.discover(text, DRAWN)));
        peer("HanLP extractPhrase", text, rows, () -> HanLP.extractPhrase(text, DRAWN));
        Files.writeString(file, rows);
    }

    private static List<String> words(List<WordInfo> words) {
        return words.stream().map(w -> w.text).toList();
    }

    private void peer(String name, String text, StringBuilder rows, Supplier<List<String>> miner) {
        long before = used();
        Peak peak = new Peak();
        List<String> found = timed(name, text.length(), miner).done();
        System.out.printf(
                "%s: %.0f bytes a character at its peak; of its %d phrases %d stand nowhere in the text%n",
                name,
                (double) (peak.bytes() - before) / text.length(),
                found.size(),
                found.stream().filter(p -> !text.contains(p)).count());
        found.forEach(p -> rows.append(name + "\t" + p + "\t\n"));
    }

    /** The most that was on the heap since this was made, what nobody held any more included. */
    private static final class Peak {

        Peak() {
            heap().forEach(MemoryPoolMXBean::resetPeakUsage);
        }

        long bytes() {
            return heap().mapToLong(p -> p.getPeakUsage().getUsed()).sum();
        }

        private static Stream<MemoryPoolMXBean> heap() {
            return ManagementFactory.getMemoryPoolMXBeans().stream().filter(p -> p.getType() == MemoryType.HEAP);
        }
    }
}

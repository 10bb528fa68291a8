package org.nigao.benchmarks;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.nigao.app.files.PhraseLibrary;
import org.nigao.dictionary.BadEntry;
import org.nigao.phrase.Circumstances;
import org.nigao.phrase.Completer;
import org.nigao.phrase.Continuations;
import org.nigao.phrase.Phrase;
import org.nigao.phrase.PhraseCompiler;
import org.nigao.phrase.PhraseIndex;
import org.nigao.phrase.Phrases;
import org.nigao.phrase.Seen;
import org.nigao.phrase.SeenHere;
import org.nigao.phrase.SeenTexts;
import org.nigao.phrase.Sequences;
import org.nigao.phrase.Slips;

/**
 * How long phrases take: stretches of the given documents, as many as are wanted, in place of mined ones, and the documents
 * themselves scanned for them.
 */
public final class PhraseSpeed {

    private static final int SHORTEST = 4;
    private static final int LONGEST = 16;
    private static final int ROUNDS = 20;
    private static final double SCAN_BAR = 20;
    private static final double LOAD_BAR = 100;
    private static final double PROPOSAL_BAR = 1;

    private PhraseSpeed() {}

    public static void main(String[] line) throws IOException, BadEntry {
        Arguments arguments = Arguments.of(line, "council", "energy", "gwr", "local", "ministry", "urban");
        StringBuilder all = new StringBuilder();
        Corpus.read(arguments.folders()).files().forEach(f -> all.append(f.text()));
        String text = all.toString();
        List<Phrase> phrases = phrases(text, arguments.number("phrases", 100_000));
        PhraseIndex index = PhraseCompiler.compile(phrases);
        Path file = Files.createTempFile("phrases", ".bin");
        Files.write(file, index.toBytes());
        System.out.printf("%d phrases, %d bytes%n", index.size(), Files.size(file));
        double load = load(file);
        double scan = scan(text, index);
        slips(text, index);
        double proposal = proposals(text, index);
        Files.delete(file);
        System.exit(load <= LOAD_BAR && scan >= SCAN_BAR && proposal <= PROPOSAL_BAR ? 0 : 1);
    }

    private static List<Phrase> phrases(String text, int count) throws BadEntry {
        Random random = new Random(20261128);
        List<Phrase> phrases = new ArrayList<>(count);
        while (phrases.size() < count) {
            int at = random.nextInt(text.length() - LONGEST);
            String phrase = text.substring(at, at + SHORTEST + random.nextInt(LONGEST - SHORTEST));
            if (phrase.chars().allMatch(c -> c >= 0x4e00 && c < 0xa000)) {
                phrases.add(Phrase.of(
                        Map.of("text", phrase, "kind", "phrase", "plans", 3 + random.nextInt(500), "issuers", 9)));
            }
        }
        return phrases;
    }

    /** The first time is what a program that was just started pays. */
    private static double load(Path file) throws IOException {
        double first = 0;
        for (int i = 0; i < 5; i++) {
            long start = System.nanoTime();
            PhraseIndex.read(ByteBuffer.wrap(Files.readAllBytes(file))).orElseThrow();
            double took = (System.nanoTime() - start) / 1e6;
            first = i == 0 ? took : first;
            System.out.printf("load %.1f ms%n", took);
        }
        return first;
    }

    /** In processor time, which other programs on the machine disturb less; beside it one look at each character. */
    private static double scan(String text, PhraseIndex index) {
        char[] units = text.toCharArray();
        double best = 0;
        double plain = 0;
        int[] found = new int[1];
        for (int i = 0; i < ROUNDS; i++) {
            found[0] = 0;
            long start = cpu();
            index.matches(text, (phrase, from, to) -> found[0]++);
            best = Math.max(best, text.length() * 1e3 / (cpu() - start));
            start = cpu();
            found[0] += looks(units);
            plain = Math.max(plain, text.length() * 1e3 / (cpu() - start));
            found[0] -= looks(units);
        }
        System.out.printf(
                "exact scan %.1f million characters a second, %d found; one look at each %.1f, %.0f times as fast%n",
                best, found[0], plain, plain / best);
        return best;
    }

    /** One look at each character as a scan must take it: what it says is known only behind the one before. */
    private static int looks(char[] units) {
        int hash = 0;
        for (char unit : units) {
            hash = 31 * hash + unit;
        }
        return hash;
    }

    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static void slips(String text, PhraseIndex index) {
        Phrases all = new Phrases(List.of(index), Sequences.NONE);
        for (int i = 0; i < 3; i++) {
            long start = System.nanoTime();
            text.lines().forEach(l -> Slips.in(l, all));
            System.out.printf(
                    "slips %.2f million characters a second%n", text.length() * 1e3 / (System.nanoTime() - start));
        }
    }

    private static double proposals(String text, PhraseIndex index) {
        long begun = System.nanoTime();
        Seen shipped = PhraseLibrary.continuations();
        System.out.printf("load of the shipped continuations %.1f ms%n", (System.nanoTime() - begun) / 1e6);
        begun = System.nanoTime();
        Seen plans = SeenTexts.of(text.lines().toList());
        System.out.printf("prior plans sorted in %.0f ms%n", (System.nanoTime() - begun) / 1e6);
        Completer completer =
                new Completer(new Phrases(List.of(index), Sequences.NONE), new Continuations(shipped, plans));
        SeenHere here = new SeenHere(text.substring(0, Math.min(65_536, text.length())));
        Random random = new Random(1);
        long[] took = new long[40_000];
        for (int round = 0; round < 2; round++) {
            for (int i = 0; i < took.length; i++) {
                int at = 40 + random.nextInt(text.length() - 40);
                String before = text.substring(at - 40, at);
                long start = System.nanoTime();
                completer.offers(before, Circumstances.NONE, 12);
                completer.continuations(before, here, Circumstances.NONE, 3);
                completer.grey(before, here, Circumstances.NONE);
                took[i] = System.nanoTime() - start;
            }
        }
        Arrays.sort(took);
        double p99 = took[took.length * 99 / 100] / 1e6;
        System.out.printf(
                "proposal p50 %.4f, p99 %.4f, most %.3f ms%n",
                took[took.length / 2] / 1e6, p99, took[took.length - 1] / 1e6);
        return p99;
    }
}

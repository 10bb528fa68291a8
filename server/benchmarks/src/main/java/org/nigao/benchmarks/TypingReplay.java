package org.nigao.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import org.nigao.app.files.DictionaryFile;
import org.nigao.app.files.InputException;
import org.nigao.benchmarks.Corpus.CorpusFile;
import org.nigao.draft.Draft;
import org.nigao.draft.DraftYears;
import org.nigao.draft.Format;
import org.nigao.draft.Paragraph;
import org.nigao.draft.Role;
import org.nigao.mining.Origins;
import org.nigao.outline.Outline;
import org.nigao.outline.Section;
import org.nigao.phrase.Circumstances;
import org.nigao.phrase.Closing;
import org.nigao.phrase.Completer;
import org.nigao.phrase.Continuation;
import org.nigao.phrase.Continuations;
import org.nigao.phrase.Offer;
import org.nigao.phrase.PhraseCompiler;
import org.nigao.phrase.Phrases;
import org.nigao.phrase.Seen;
import org.nigao.phrase.SeenHere;
import org.nigao.phrase.SeenTexts;
import org.nigao.phrase.Sequences;
import org.nigao.text.TextDocument;

/**
 * Types every tenth document again, character by character, and accepts what is proposed first whenever it is right: what that saves
 * and how long a proposal takes, by what the other documents say: with stretches that several of them have as the program ships
 * them, and with the documents themselves at hand as an office's prior plans.
 *
 * <p>{@code --copies out} leaves out documents that have a fifth of a typed one word for word. {@code --phrases FILE} adds phrases mined
 * from the other documents, {@code --every N} types every Nth paragraph.
 */
public final class TypingReplay {

    private static final int CONTEXT = 40;
    private static final int HERE = 65_536;
    private static final double BAR = 0.30;
    private static final int TENTH = 10;

    /** In so many characters in a row of both, and this share of them, one document is a copy of another. */
    private static final int IN_A_ROW = 20;

    private static final double COPIED = 0.2;

    private final Completer completer;
    private final Map<String, long[]> folders = new TreeMap<>();
    private long characters;
    private long saved;
    private long accepted;
    private long shown;
    private long ghosts;
    private long rightGhosts;
    private long savedByGhosts;
    private long late;
    private long acceptedInWords;
    private long ghostsInWords;
    private long[] nanoseconds = new long[1 << 16];
    private int asked;

    private TypingReplay(Completer completer) {
        this.completer = completer;
    }

    public static void main(String[] line) throws IOException, InputException {
        Arguments arguments = Arguments.of(line, "council", "energy", "gwr", "local", "ministry", "urban");
        List<CorpusFile> files =
                new ArrayList<>(Corpus.read(arguments.folders()).files());
        files.sort(Comparator.comparing(CorpusFile::path));
        List<CorpusFile> typed = new ArrayList<>();
        List<CorpusFile> others = new ArrayList<>();
        for (int i = 0; i < files.size(); i++) {
            (i % TENTH == TENTH - 1 ? typed : others).add(files.get(i));
        }
        if (arguments.text("copies", "in").equals("out")) {
            withoutCopies(others, typed);
        }
        Phrases phrases = arguments.text("phrases", "").isEmpty()
                ? Phrases.NONE
                : new Phrases(
                        List.of(PhraseCompiler.compile(DictionaryFile.phrases(Path.of(arguments.text("phrases", ""))))),
                        Sequences.NONE);
        Seen shipped = MakeContinuations.of(others, MakeContinuations.FEWEST);
        List<String> paragraphs = new ArrayList<>();
        others.forEach(f -> paragraphs.addAll(MakeContinuations.paragraphs(f)));
        Seen plans = SeenTexts.of(paragraphs);
        System.out.printf("%d documents typed, by %d others%n", typed.size(), others.size());
        boolean good = true;
        Map<String, Continuations> ways = new TreeMap<>(Map.of(
                "1 as shipped", new Continuations(shipped, Seen.NOTHING),
                "2 with prior plans", new Continuations(shipped, plans)));
        for (Map.Entry<String, Continuations> way : ways.entrySet()) {
            TypingReplay replay = new TypingReplay(new Completer(phrases, way.getValue()));
            int number = 0;
            for (CorpusFile file : typed) {
                number = replay.type(file, number, arguments.number("every", 1));
            }
            good &= replay.print(way.getKey());
        }
        System.exit(good ? 0 : 1);
    }

    private static void withoutCopies(List<CorpusFile> others, List<CorpusFile> typed) {
        List<Set<String>> rows = typed.stream().map(f -> rows(f.text())).toList();
        others.removeIf(other -> {
            Set<String> own = rows(other.text());
            return rows.stream().anyMatch(r -> r.stream().filter(own::contains).count() > COPIED * r.size());
        });
    }

    private static Set<String> rows(String text) {
        Set<String> rows = new HashSet<>();
        for (int at = 0; at + IN_A_ROW <= text.length(); at++) {
            rows.add(text.substring(at, at + IN_A_ROW));
        }
        return rows;
    }

    private int type(CorpusFile file, int before, int every) {
        Draft draft = Draft.of(TextDocument.of(file.text()), Format.PLAIN);
        OptionalInt year = DraftYears.of(draft);
        String region = Origins.region(draft);
        List<Section> roots = Outline.of(draft, p -> false).roots();
        int number = before;
        for (Paragraph paragraph : draft.paragraphs()) {
            if (paragraph.role() == Role.BODY && number++ % every == 0) {
                int start = paragraph.span().start();
                Circumstances circumstances =
                        new Circumstances(year, region, heading(roots, start, file.text()), Set.of(), Set.of());
                SeenHere here = new SeenHere(file.text().substring(Math.max(0, start - HERE), start));
                type(paragraph.line().text(), here, circumstances, file.folder());
                typeWithGhosts(paragraph.line().text(), here, circumstances);
            }
        }
        return number;
    }

    private static String heading(List<Section> sections, int at, String text) {
        for (Section section : sections) {
            if (section.start() <= at && at <= section.end()) {
                String below = heading(section.children(), at, text);
                return below.isEmpty() ? section.title().in(text) : below;
            }
        }
        return "";
    }

    private void type(String text, SeenHere here, Circumstances circumstances, String folder) {
        long[] sums = folders.computeIfAbsent(folder, f -> new long[3]);
        characters += text.length();
        sums[0] += text.length();
        BitSet wordEnds = wordEnds(text);
        for (int at = 1; at < text.length(); ) {
            String before = text.substring(Math.max(0, at - CONTEXT), at);
            long start = System.nanoTime();
            List<Continuation> continuations = completer.continuations(before, here, circumstances, 3);
            Optional<Closing> closing = completer.closings(before, circumstances, 1).stream()
                    .filter(Closing::sure)
                    .findFirst();
            List<Offer> offers = completer.offers(before, circumstances, 10);
            took(System.nanoTime() - start);
            late += offers.stream()
                    .filter(o -> circumstances.year().isPresent()
                            && o.evidence().first() > circumstances.year().getAsInt())
                    .count();
            Optional<String> first = continuations.stream()
                    .map(Continuation::text)
                    .findFirst()
                    .or(() -> closing.map(Closing::rest))
                    .or(() -> offers.stream().findFirst().map(o -> o.text().substring(o.typed())));
            shown += first.isPresent() ? 1 : 0;
            if (first.isPresent() && text.startsWith(first.get(), at)) {
                accepted++;
                saved += first.get().length();
                sums[1] += first.get().length();
                sums[2]++;
                at += first.get().length();
                acceptedInWords += wordEnds.get(at) ? 0 : 1;
            } else {
                at++;
            }
        }
    }

    /** Grey text by itself: what is accepted from the list would leave it the places where the list is wrong. */
    private void typeWithGhosts(String text, SeenHere here, Circumstances circumstances) {
        BitSet wordEnds = wordEnds(text);
        for (int at = 1; at < text.length(); ) {
            Optional<String> ghost = completer.grey(text.substring(Math.max(0, at - CONTEXT), at), here, circumstances);
            boolean right = ghost.isPresent() && text.startsWith(ghost.get(), at);
            ghosts += ghost.isPresent() ? 1 : 0;
            rightGhosts += right ? 1 : 0;
            savedByGhosts += right ? ghost.get().length() : 0;
            at += right ? ghost.get().length() : 1;
            ghostsInWords += right && !wordEnds.get(at) ? 1 : 0;
        }
    }

    private static BitSet wordEnds(String text) {
        BitSet ends = new BitSet();
        int at = 0;
        for (String word : Words.of(text)) {
            at += word.length();
            ends.set(at);
        }
        return ends;
    }

    private void took(long time) {
        if (asked == nanoseconds.length) {
            nanoseconds = Arrays.copyOf(nanoseconds, 2 * asked);
        }
        nanoseconds[asked++] = time;
    }

    private boolean print(String way) {
        Arrays.sort(nanoseconds, 0, asked);
        System.out.printf(
                "%s: %d characters, not typed %.3f; each acceptance counted as a key %.3f; shown %d times, right %.3f%n",
                way,
                characters,
                saved / (double) characters,
                (saved - accepted) / (double) characters,
                shown,
                accepted / (double) Math.max(1, shown));
        folders.forEach((folder, sums) -> System.out.printf(
                "    %s: %d, %.3f, %.3f%n",
                folder, sums[0], sums[1] / (double) sums[0], (sums[1] - sums[2]) / (double) sums[0]));
        System.out.printf(
                "  grey text alone %d times, right %.3f, not typed %.3f%n",
                ghosts, rightGhosts / (double) Math.max(1, ghosts), savedByGhosts / (double) characters);
        System.out.printf(
                "  of the right ones end inside a word %.3f, grey %.3f%n",
                acceptedInWords / (double) Math.max(1, accepted), ghostsInWords / (double) Math.max(1, rightGhosts));
        System.out.printf("  phrases proposed that came later than the document: %d%n", late);
        System.out.printf(
                "  a proposal takes p50 %.3f, p99 %.3f ms%n",
                nanoseconds[asked / 2] / 1e6, nanoseconds[(int) (asked * 0.99)] / 1e6);
        return saved >= BAR * characters && late == 0;
    }
}

package org.nigao.duplicate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.nigao.draft.Draft;
import org.nigao.text.Edit;
import org.nigao.text.Span;

/**
 * After every edit what is kept equals what comparing all with all finds: near pairs and how much they share, sentences, and the
 * repeats found afresh. {@code -Dsteps=200000} takes so many edits, {@code -Dseed=N} others; real paragraphs where a collection of plans is at hand.
 */
class EditsExactTest {

    private static final int STEPS = Integer.getInteger("steps", 1_500);
    private static final int FIRST_SEED = Integer.getInteger("seed", 0);
    private static final int STEPS_IN_ONE = 250;

    /** That an edited draft equals a fresh parse is tested elsewhere; here it is done every so many steps. */
    private static final int FRESH = 10;

    /** Drafts of one series after the other; in short ones nearly every edit meets what stands twice. */
    private static final int[] PARAGRAPHS = {6, 12, 24};

    private static final Path PLANS = Path.of("../../../shared/corpus/gwr");

    @Test
    void afterEveryEditTheAnswerIsThatOfComparingAllWithAll() throws IOException {
        List<String> supply = supply();
        for (int series = 0; series * STEPS_IN_ONE < STEPS; series++) {
            int steps = Math.min(STEPS_IN_ONE, STEPS - series * STEPS_IN_ONE);
            edit(new Random(FIRST_SEED + series), steps, PARAGRAPHS[series % PARAGRAPHS.length], supply);
        }
    }

    private void edit(Random random, int steps, int paragraphs, List<String> supply) {
        int first = random.nextInt(supply.size() - paragraphs);
        Draft draft = Draft.of(String.join("\n", supply.subList(first, first + paragraphs)));
        Overlaps overlaps = Overlaps.of(draft);
        Repeats repeats = Repeats.of(overlaps);
        Deque<Edit> undo = new ArrayDeque<>();
        ComparingAll all = new ComparingAll();
        for (int step = 0; step < steps; step++) {
            for (Edit edit : edits(draft.text(), random, supply, undo)) {
                undo.push(new Edit(
                        Span.at(edit.span().start(), edit.text().length()),
                        edit.span().in(draft.text())));
                draft = draft.edited(edit);
                overlaps = overlaps.next(draft);
                repeats = repeats.next(overlaps);
            }
            String text = draft.text();
            ComparingAll.Answer answer = all.of(draft);
            assertEquals(answer.joined(), joined(overlaps), () -> "lines joined, of " + text);
            assertEquals(answer.pairs().size(), overlaps.near().size(), () -> "how many are near, of " + text);
            assertEquals(answer.pairs(), ComparingAll.pairs(overlaps.near()), () -> "near, of " + text);
            assertEquals(answer.sentences(), sentences(overlaps), () -> "sentences, of " + text);
            Draft fresh = step % FRESH == 0 ? Draft.of(text) : draft;
            assertEquals(Repeats.of(fresh).groups().toString(), repeats.groups().toString(), () -> text);
        }
    }

    private static List<Edit> edits(String text, Random random, List<String> supply, Deque<Edit> undo) {
        int at = random.nextInt(text.length() + 1);
        int line = text.lastIndexOf('\n', Math.max(0, at - 1)) + 1;
        int end = Math.max(line, text.indexOf('\n', line) + 1);
        int other = random.nextInt(text.length() + 1);
        return switch (random.nextInt(24)) {
            case 0 -> List.of(Edit.insert(line, supply.get(random.nextInt(supply.size())) + "\n"));
            case 1 -> List.of(Edit.insert(text.lastIndexOf('\n', other) + 1, text.substring(line, end)));
            case 2 -> List.of(Edit.delete(new Span(at, Math.min(text.length(), at + random.nextInt(300)))));
            case 3 -> text.length() < 1_000 ? List.of() : List.of(Edit.delete(new Span(line, end)));
            case 4, 5 -> undo.isEmpty() ? List.of() : List.of(undo.pop());
            case 6 -> List.of(Edit.delete(new Span(line, end)), Edit.insert(0, text.substring(line, end)));
            case 7 ->
                List.of(new Edit(
                        new Span(line, end),
                        text.substring(line, end)
                                .replace('业', '業')
                                .replace('经', '經')
                                .replace('发', '發')));
            case 8 -> List.of(random.nextInt(3) == 0 ? moved(text, line, end, random) : Edit.insert(at, "\n"));
            case 20, 21 ->
                List.of(new Edit(
                        new Span(line, end),
                        Clauses.wrapped(text.substring(line, end).strip(), 26 + random.nextInt(14))));
            case 22 ->
                List.of(Edit.insert(
                        text.lastIndexOf('\n', other) + 1,
                        Clauses.wrapped(text.substring(line, end).strip(), 26 + random.nextInt(14))));
            case 23 -> end == 0 || end >= text.length() ? List.of() : List.of(Edit.delete(new Span(end - 1, end)));
            case 9 ->
                List.of(new Edit(
                        new Span(line, end), text.substring(line, end).replaceAll("\\d+", "" + random.nextInt(900))));
            default ->
                List.of(
                        random.nextInt(4) == 0 && at < text.length()
                                ? Edit.delete(Span.at(at, 1))
                                : Edit.insert(at, String.valueOf("发展建设的，。9".charAt(random.nextInt(8)))));
        };
    }

    /** A clause of a line put in front of it. */
    private static Edit moved(String text, int line, int end, Random random) {
        String[] clauses = text.substring(line, end).split("(?<=，)");
        int moved = random.nextInt(clauses.length);
        String rest = IntStream.range(0, clauses.length)
                .filter(i -> i != moved)
                .mapToObj(i -> clauses[i])
                .collect(Collectors.joining());
        return new Edit(new Span(line, end), clauses[moved] + rest);
    }

    private static List<String> supply() throws IOException {
        List<String> supply = new ArrayList<>();
        if (Files.isDirectory(PLANS)) {
            try (Stream<Path> files = Files.list(PLANS)) {
                for (Path file : files.sorted().toList()) {
                    Files.readString(file).lines().filter(l -> l.length() < 500).forEach(supply::add);
                }
            }
            return supply;
        }
        Random random = new Random(1);
        for (int i = 0; i < 400; i++) {
            supply.add(Clauses.paragraph(random));
        }
        return supply;
    }

    private static List<String> joined(Overlaps overlaps) {
        return overlaps.rejoined().stream()
                .map(Rejoined::line)
                .map(line -> line.wording().text())
                .toList();
    }

    private static Map<String, Integer> sentences(Overlaps overlaps) {
        Map<String, Integer> sentences = new TreeMap<>();
        overlaps.sentences().forEach(s -> {
            String clauses = Arrays.stream(
                            s.text().substring(0, s.text().length() - 1).split(",", -1))
                    .sorted()
                    .toList()
                    .toString();
            sentences.put(
                    clauses + s.text().substring(s.text().length() - 1),
                    s.wordings().size());
        });
        return sentences;
    }
}

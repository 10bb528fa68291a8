package org.nigao.duplicate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.nigao.draft.Draft;
import org.nigao.draft.Han;
import org.nigao.draft.Paragraph;
import org.nigao.text.Edit;
import org.nigao.text.Span;

/**
 * After every edit what is kept equals what comparing all with all finds: near pairs and how much they share, sentences, and the
 * repeats of a fresh parse. {@code -Dsteps=200000} takes so many edits; real paragraphs where a collection of plans is at hand.
 */
class EditsExactTest {

    private static final int STEPS = Integer.getInteger("steps", 1_500);
    private static final int STEPS_IN_ONE = 500;
    private static final int PARAGRAPHS = 24;
    private static final Path PLANS = Path.of("../../../shared/corpus/gwr");

    private static final List<String> CLAUSES = List.of(
            "对服役超过十五年的泵站逐座检测",
            "列出更新清单并分三年改造完毕",
            "干渠分水口全部加装计量设施",
            "水量按旬公布并接受用水户监督",
            "旱情达到二级以上时启动错峰供水",
            "优先保证人畜饮水和制种田用水",
            "各灌区要在三月底前完成干渠清淤",
            "淤泥统一运往指定地点堆放",
            "全年完成投资2300万元",
            "新增高效节水面积12万亩");

    private final Map<String, Set<String>> pieces = new HashMap<>();
    private final Map<String, Integer> shared = new HashMap<>();

    @Test
    void afterEveryEditTheAnswerIsThatOfComparingAllWithAll() throws IOException {
        List<String> supply = supply();
        for (int from = 0; from < STEPS; from += STEPS_IN_ONE) {
            edit(new Random(from), Math.min(STEPS_IN_ONE, STEPS - from), supply);
            pieces.clear();
            shared.clear();
        }
    }

    private void edit(Random random, int steps, List<String> supply) {
        int first = random.nextInt(supply.size() - PARAGRAPHS);
        Draft draft = Draft.of(String.join("\n", supply.subList(first, first + PARAGRAPHS)));
        Overlaps overlaps = Overlaps.of(draft);
        Repeats repeats = Repeats.of(draft, overlaps);
        Deque<Edit> undo = new ArrayDeque<>();
        for (int step = 0; step < steps; step++) {
            for (Edit edit : edits(draft.text(), random, supply, undo)) {
                undo.push(new Edit(
                        Span.at(edit.span().start(), edit.text().length()),
                        edit.span().in(draft.text())));
                draft = draft.edited(edit);
                overlaps = overlaps.next(draft);
                repeats = repeats.next(draft, overlaps);
            }
            String text = draft.text();
            assertEquals(bruteForce(draft), pairs(overlaps), () -> "near, of " + text);
            assertEquals(sentencesByBruteForce(draft), sentences(overlaps), () -> "sentences, of " + text);
            assertEquals(
                    Repeats.of(Draft.of(text)).groups().toString(),
                    repeats.groups().toString(),
                    () -> text);
        }
    }

    private static List<Edit> edits(String text, Random random, List<String> supply, Deque<Edit> undo) {
        int at = random.nextInt(text.length() + 1);
        int line = text.lastIndexOf('\n', Math.max(0, at - 1)) + 1;
        int end = Math.max(line, text.indexOf('\n', line) + 1);
        int other = random.nextInt(text.length() + 1);
        return switch (random.nextInt(20)) {
            case 0 -> List.of(Edit.insert(line, supply.get(random.nextInt(supply.size())) + "\n"));
            case 1 -> List.of(Edit.insert(text.lastIndexOf('\n', other) + 1, text.substring(line, end)));
            case 2 -> List.of(Edit.delete(new Span(at, Math.min(text.length(), at + random.nextInt(300)))));
            case 3 -> text.length() < 2_000 ? List.of() : List.of(Edit.delete(new Span(line, end)));
            case 4, 5 -> undo.isEmpty() ? List.of() : List.of(undo.pop());
            case 6 -> List.of(Edit.delete(new Span(line, end)), Edit.insert(0, text.substring(line, end)));
            case 7 ->
                List.of(new Edit(
                        new Span(line, end),
                        text.substring(line, end)
                                .replace('业', '業')
                                .replace('经', '經')
                                .replace('发', '發')));
            case 8 -> List.of(Edit.insert(at, "\n"));
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
            StringBuilder text = new StringBuilder();
            for (int clause = 3 + random.nextInt(4); clause > 0; clause--) {
                text.append(CLAUSES.get(random.nextInt(CLAUSES.size()))).append(clause % 3 == 1 ? "。" : "，");
            }
            supply.add(text.toString());
        }
        return supply;
    }

    private static Map<Set<String>, Double> pairs(Overlaps overlaps) {
        Map<Set<String>, Double> pairs = new HashMap<>();
        overlaps.near().forEach(n -> pairs.put(Set.of(n.one().text(), n.other().text()), n.share()));
        return pairs;
    }

    private Map<Set<String>, Double> bruteForce(Draft draft) {
        List<String> wordings = wordings(draft).stream()
                .filter(w -> w.length() >= Wordings.SHORTEST_WITH_PIECES)
                .toList();
        Map<Set<String>, Double> pairs = new HashMap<>();
        for (int i = 0; i < wordings.size(); i++) {
            for (int j = i + 1; j < wordings.size(); j++) {
                String one = wordings.get(i);
                String other = wordings.get(j);
                int both = shared.computeIfAbsent(one + "\n" + other, k -> shared(one, other));
                int shorter = Math.min(pieces(one).size(), pieces(other).size());
                if (both > 0 && both * 100 >= NearIndex.LEAST_SHARED * shorter) {
                    pairs.put(Set.of(one, other), (double) both / shorter);
                }
            }
        }
        return pairs;
    }

    private int shared(String one, String other) {
        Set<String> both = new HashSet<>(pieces(one));
        both.retainAll(pieces(other));
        return both.size();
    }

    private Set<String> pieces(String wording) {
        return pieces.computeIfAbsent(wording, w -> {
            String masked = w.replaceAll("[0-9]+", "#");
            Set<String> all = new HashSet<>();
            for (int i = 0; i + Grams.LENGTH <= masked.length(); i++) {
                all.add(masked.substring(i, i + Grams.LENGTH));
            }
            return all;
        });
    }

    private static Map<String, Integer> sentences(Overlaps overlaps) {
        Map<String, Integer> sentences = new TreeMap<>();
        overlaps.sentences().forEach(s -> sentences.put(s.text(), s.wordings().size()));
        return sentences;
    }

    private static Map<String, Integer> sentencesByBruteForce(Draft draft) {
        Map<String, Integer> sentences = new TreeMap<>();
        for (String wording : wordings(draft)) {
            List<String> parts = List.of(wording.split("(?<=[。;!?])"));
            parts.stream()
                    .filter(s -> "。;!?".indexOf(s.charAt(s.length() - 1)) >= 0)
                    .filter(s -> s.chars().filter(c -> Han.is((char) c)).count() >= Sentences.FEWEST_HAN)
                    .distinct()
                    .forEach(s -> sentences.merge(s, 1, Integer::sum));
        }
        sentences.values().removeIf(times -> times < 2);
        return sentences;
    }

    private static List<String> wordings(Draft draft) {
        return List.copyOf(draft.paragraphs().stream()
                .map(Paragraph::line)
                .map(l -> l.wording().text())
                .filter(w -> !w.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new)));
    }
}

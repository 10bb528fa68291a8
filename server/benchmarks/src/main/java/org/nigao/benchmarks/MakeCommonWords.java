package org.nigao.benchmarks;

import com.hankcs.hanlp.dictionary.CoreDictionary;
import com.hankcs.hanlp.dictionary.CustomDictionary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.nigao.benchmarks.Corpus.CorpusFile;
import org.nigao.draft.DataFile;
import org.nigao.draft.Han;
import org.nigao.draft.Pinyin;
import org.nigao.draft.Script;

/**
 * Counts in how many documents words of two characters stand, for {@code common-words.tsv} of the core. Words of official writing that
 * the dictionary has not are listed by hand.
 */
public final class MakeCommonWords {

    private static final int FEWEST_OFTEN = 8;
    private static final int FEWEST_OTHER = 6;
    private static final int A_LINE = 30;

    /** Characters that are words by themselves: with one of them two characters are no sure sign of a word. */
    private static final String ALONE =
            "但个不向当大知时上下中为对及于和与或并等将被把由从其此该本各年月日第的了是在有以可能要应须自至到即又也都每已未无非仅只更最较多少几一二三四五六七八九十百千万亿";

    private MakeCommonWords() {}

    public static void main(String[] line) throws IOException {
        Arguments arguments = Arguments.of(line, "council", "energy", "gwr", "local", "ministry", "urban");
        Map<String, Integer> documents = new TreeMap<>();
        for (CorpusFile file : Corpus.read(arguments.folders()).files()) {
            pairs(Script.folded(file.text())).forEach(pair -> documents.merge(pair, 1, Integer::sum));
        }
        SortedSet<String> often = new TreeSet<>(DataFile.words(MakeCommonWords.class, "official-words.txt"));
        SortedSet<String> other = new TreeSet<>();
        documents.forEach((pair, count) -> {
            if (isWord(pair)) {
                boolean plain = pair.chars().noneMatch(c -> ALONE.indexOf(c) >= 0 || Pinyin.sound((char) c) == 0);
                (plain && count >= FEWEST_OFTEN ? often : count >= FEWEST_OTHER ? other : new TreeSet<String>())
                        .add(pair);
            }
        });
        often.forEach(word -> near(word, often, other));
        Path output = Path.of(arguments.text("output", "common-words.tsv"));
        Files.writeString(output, HEAD + rows("often", often) + rows("other", other));
        System.out.printf("%d and %d words, %d bytes: %s%n", often.size(), other.size(), Files.size(output), output);
    }

    private static final String HEAD = """
            # Words of two characters by which HomophoneTypo knows what was meant; made by server/benchmarks/run MakeCommonWords.
            # often: those that published plans have again and again, held against what sounds alike and nobody writes.
            # other: further words; a stretch that is one of them, or may be the end of one and the beginning of another, is left alone.
            """;

    private static Set<String> pairs(String text) {
        Set<String> pairs = new HashSet<>();
        for (int i = 0; i + 1 < text.length(); i++) {
            if (Han.is(text.charAt(i)) && Han.is(text.charAt(i + 1))) {
                pairs.add(text.substring(i, i + 2));
            }
        }
        return pairs;
    }

    private static boolean isWord(String pair) {
        return CoreDictionary.contains(pair) || CustomDictionary.contains(pair);
    }

    /** Real words that sound like one: 公理 beside 公里. */
    private static void near(String word, Set<String> often, Set<String> other) {
        for (char c = 0x4e00; c <= 0x9fff; c++) {
            if (Pinyin.sound(c) > 0) {
                String first = c + word.substring(1);
                String second = word.substring(0, 1) + c;
                if (Pinyin.nearSound(c) == Pinyin.nearSound(word.charAt(0))
                        && !often.contains(first)
                        && isWord(first)) {
                    other.add(first);
                }
                if (Pinyin.nearSound(c) == Pinyin.nearSound(word.charAt(1))
                        && !often.contains(second)
                        && isWord(second)) {
                    other.add(second);
                }
            }
        }
    }

    private static String rows(String kind, SortedSet<String> words) {
        StringBuilder rows = new StringBuilder();
        int written = 0;
        for (String word : words) {
            rows.append(written % A_LINE == 0 ? (written == 0 ? "" : "\n") + kind + "\t" : " ")
                    .append(word);
            written++;
        }
        return rows.append('\n').toString();
    }
}

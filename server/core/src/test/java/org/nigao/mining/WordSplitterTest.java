package org.nigao.mining;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.hankcs.hanlp.seg.Segment;
import com.hankcs.hanlp.seg.Viterbi.ViterbiSegment;
import com.hankcs.hanlp.seg.common.Term;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Clauses are taken apart as HanLP's segmenter does it. */
class WordSplitterTest {

    private static final Segment SEGMENT =
            new ViterbiSegment().enableAllNamedEntityRecognize(false).enableCustomDictionary(false);
    private static final WordSplitter SPLITTER = new WordSplitter();

    @Provide
    Arbitrary<String> clauses() {
        Arbitrary<String> clauses = Arbitraries.of(Plans.CLAUSES);
        Arbitrary<String> words = Arbitraries.of(
                "2030年", "一", "三五十", "百万亩", "3万", "两", "1.5", "3,200", "１２", "VOCs", "5G", "“", "”", "、", "·", "，", "的",
                "第", "囍", "㐂", "嗬", "𠮷", "é", "α", "½", "㎡", "Ⅲ", "①", " ", "和", "与", "化", "水", "务局", "发展", "把", "作为",
                "以", "为");
        Arbitrary<String> characters = Arbitraries.chars().range('一', '龥').map(String::valueOf);
        return Arbitraries.frequencyOf(
                        net.jqwik.api.Tuple.of(2, clauses),
                        net.jqwik.api.Tuple.of(6, words),
                        net.jqwik.api.Tuple.of(3, characters))
                .list()
                .ofMinSize(1)
                .ofMaxSize(9)
                .map(l -> String.join("", l));
    }

    @Property(tries = 3000)
    void equalsTheSegmenter(@ForAll("clauses") String clause) {
        assertEquals(segmented(clause), split(clause));
    }

    @ParameterizedTest
    @ValueSource(strings = {"推进农田水利建设", "一", "3", "在水务局的领导下", "以保安全、保供水为目标", "二〇三〇年", "4个100万千瓦级基地", "邓深化灌区水价改革"})
    void equalsItFor(String clause) {
        assertEquals(segmented(clause), split(clause));
    }

    private static Map<Integer, Sort> segmented(String clause) {
        Map<Integer, Sort> words = new TreeMap<>();
        int at = 0;
        for (Term term : SEGMENT.seg(clause)) {
            words.put(at, Sort.of(term.word, term.nature));
            at += term.word.length();
        }
        return words;
    }

    private static Map<Integer, Sort> split(String clause) {
        Map<Integer, Sort> words = new TreeMap<>();
        clause.getChars(0, clause.length(), SPLITTER.room(clause.length()), 0);
        SPLITTER.split(clause.length(), words::put);
        return words;
    }
}

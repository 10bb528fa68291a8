package org.nigao.benchmarks;

import com.hankcs.hanlp.seg.Segment;
import com.hankcs.hanlp.seg.Viterbi.ViterbiSegment;
import java.util.List;

/** The words of a text, as HanLP splits it. */
final class Words {

    private static final Segment SEGMENT = new ViterbiSegment()
            .enableAllNamedEntityRecognize(false)
            .enableCustomDictionary(false)
            .enableOffset(false);

    private Words() {}

    static List<String> of(String text) {
        return SEGMENT.seg(text).stream().map(term -> term.word).toList();
    }
}

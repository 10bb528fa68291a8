package org.nigao.selection;

import com.hankcs.hanlp.seg.Segment;
import com.hankcs.hanlp.seg.Viterbi.ViterbiSegment;
import com.hankcs.hanlp.seg.common.Term;
import java.util.ArrayList;
import java.util.List;
import org.nigao.text.Span;

/** Chinese word boundaries. */
public final class Words {

    private static final int LONGEST = 200;

    private Words() {}

    /** Its dictionary takes a good part of a second to load, which only those pay who select by words. */
    private static final class Dictionary {
        static final Segment SEGMENT = new ViterbiSegment()
                .enableAllNamedEntityRecognize(false)
                .enableCustomDictionary(false)
                .enableOffset(true);
    }

    /** The words of a text and what stands between them, in order; joined they give the text. */
    public static List<String> list(String text) {
        List<String> words = new ArrayList<>();
        int end = 0;
        for (Term term : Dictionary.SEGMENT.seg(text)) {
            if (term.offset > end) {
                words.add(text.substring(end, term.offset));
            }
            if (term.offset >= end) {
                end = term.offset + term.length();
                words.add(text.substring(term.offset, end));
            }
        }
        if (end < text.length()) {
            words.add(text.substring(end));
        }
        return words;
    }

    /** The word at an offset; behind the last character the last word. */
    static Span at(int offset, String text) {
        if (text.length() > LONGEST) {
            return new Span(0, text.length());
        }
        int at = Math.min(offset, text.length() - 1);
        for (Term term : Dictionary.SEGMENT.seg(text)) {
            if (term.offset <= at && at < term.offset + term.length()) {
                return Span.at(term.offset, term.length());
            }
        }
        return new Span(0, text.length());
    }
}

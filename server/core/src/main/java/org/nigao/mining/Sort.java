package org.nigao.mining;

import com.hankcs.hanlp.corpus.tag.Nature;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.nigao.draft.DataFile;

/** What a word does at the edge of a phrase. The list of function words goes before what the segmenter says. */
enum Sort {
    /** No word begins here. */
    NONE,
    NOUN,
    VERB,
    /** Also 各: what it stands before has no other beginning. */
    ADJECTIVE,
    ADVERB,
    /** 对, 由, 会同: an object follows, and what is done with it. */
    PREPOSITION,
    /** 以, 按照, 在: begins an adverbial, which can be whole. */
    ADVERBIAL,
    /** 和, 与, 、: something of the same sort stands on both sides. */
    JOINT,
    /** 的, 地: what it belongs to stands before it. */
    PARTICLE,
    /** 等: ends a list. */
    AND_SO_ON,
    NUMERAL,
    CLASSIFIER,
    PRONOUN,
    /** 中, 上, 以来: something stands before it. */
    LOCALIZER,
    /** 应, 要, 可以. */
    MODAL,
    /** 是, 了, 均: what has it behind a noun is a sentence. */
    COPULA,
    /** 负责, 造成: a verb that makes a sentence of what stands before it. */
    PREDICATE,
    QUOTE,
    OTHER,
    /** A clause ends here. */
    END;

    private static final Sort[] ALL = values();
    private static final Map<String, Sort> LISTED = new HashMap<>();

    static {
        for (String[] row : DataFile.rows(Sort.class, "function-words.tsv")) {
            for (String word : List.of(row[1].split(" "))) {
                LISTED.put(word, valueOf(row[0]));
            }
        }
    }

    /** Whether what follows may depend on it to the end of the clause. */
    boolean governs() {
        return this == VERB || this == PREDICATE || this == ADVERB || this == PREPOSITION || this == ADVERBIAL;
    }

    static Sort at(byte ordinal) {
        return ALL[ordinal];
    }

    static Sort of(String word, Nature nature) {
        Sort listed = LISTED.get(word);
        return listed == null ? of(nature.toString()) : listed;
    }

    private static Sort of(String nature) {
        return switch (nature.charAt(0)) {
            case 'n', 'g', 'j', 'l', 'i', 's', 't' -> NOUN;
            case 'v' -> nature.equals("vn") ? NOUN : VERB;
            case 'a' -> nature.equals("ad") ? ADVERB : nature.equals("an") ? NOUN : ADJECTIVE;
            case 'b', 'z' -> ADJECTIVE;
            case 'd' -> ADVERB;
            case 'p' -> PREPOSITION;
            case 'c' -> JOINT;
            case 'u', 'y', 'e', 'o' -> PARTICLE;
            case 'm' -> NUMERAL;
            case 'q' -> CLASSIFIER;
            case 'r' -> PRONOUN;
            case 'f' -> LOCALIZER;
            case 'w' -> JOINT;
            default -> OTHER;
        };
    }
}

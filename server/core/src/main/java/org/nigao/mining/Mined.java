package org.nigao.mining;

import java.util.List;
import org.nigao.phrase.Phrase;

/**
 * What was mined.
 *
 * @param phrases the best first, and behind them the templates, the best first
 * @param plans the plans that were counted, each by the names under which it was given: more than one where it was posted again
 */
public record Mined(List<Phrase> phrases, List<List<String>> plans) {

    public Mined {
        phrases = List.copyOf(phrases);
        plans = List.copyOf(plans);
    }
}

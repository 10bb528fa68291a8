package org.nigao.phrase;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.nigao.dictionary.BadEntry;
import org.nigao.dictionary.Kind;
import org.nigao.dictionary.Years;

/**
 * A phrase with the evidence for it. One written by hand has no counts: {@link #plans} is 0 and the maps are empty.
 *
 * @param text as it stands in the plans; of a template beginning and end with {@link #GAP} between
 * @param kind phrase, template, term, name, formula or superseded
 * @param score how likely it is a whole and standing phrase, from 0 to 1
 * @param plans how many plans have it, reposts and doubled copies counted once
 * @param issuers by how many issuers those plans are
 * @param years plans by year; those without a year are in none
 * @param regions plans by region
 * @param use the first and the last year in which it was written; of a superseded phrase the years in which it was right
 * @param variants other forms that plans have, the commonest first: attested, so not errors
 * @param fillers what plans write in the gap of a template, the commonest first
 * @param places up to three where it stands
 * @param successor what is said today; only of superseded phrases
 * @param note why, to the drafter; may be empty
 * @param source on whose word; may be empty
 */
public record Phrase(
        String text,
        Kind kind,
        double score,
        int plans,
        int issuers,
        SortedMap<Integer, Integer> years,
        SortedMap<String, Integer> regions,
        Optional<Years> use,
        State state,
        List<Variant> variants,
        List<Variant> fillers,
        List<Place> places,
        Optional<String> successor,
        String note,
        String source) {

    /** Where something of one's own goes into a template. */
    public static final char GAP = '…';

    public Phrase {
        years = Collections.unmodifiableSortedMap(new TreeMap<>(years));
        regions = Collections.unmodifiableSortedMap(new TreeMap<>(regions));
        variants = List.copyOf(variants);
        fillers = List.copyOf(fillers);
        places = List.copyOf(places);
    }

    /** Whether it was counted in plans, and not written by hand. */
    public boolean isMined() {
        return plans > 0;
    }

    /** The phrase with these fields, as the schema beside the shipped dictionaries describes them. */
    public static Phrase of(Map<String, Object> fields) throws BadEntry {
        return new PhraseFields(fields).phrase();
    }
}

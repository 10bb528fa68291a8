package org.nigao.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.nigao.dictionary.BadEntry;
import org.nigao.dictionary.Fields;
import org.nigao.dictionary.Kind;
import org.nigao.dictionary.Years;

/** The fields of a phrase, read with care. */
final class PhraseFields {

    private final Fields fields;

    PhraseFields(Map<String, Object> fields) {
        this.fields = new Fields(fields);
    }

    Phrase phrase() throws BadEntry {
        Kind kind = fields.kind();
        return new Phrase(
                fields.required("text"),
                kind,
                fields.number("score").orElse(0).doubleValue(),
                whole("plans"),
                whole("issuers"),
                years(),
                regions(),
                use(),
                state(kind),
                variants("variants"),
                variants("fillers"),
                places(),
                Optional.of(fields.text("right")).filter(right -> !right.isEmpty()),
                fields.text("note"),
                fields.text("source"));
    }

    private int whole(String name) throws BadEntry {
        return fields.number(name).orElse(0).intValue();
    }

    private SortedMap<Integer, Integer> years() throws BadEntry {
        SortedMap<Integer, Integer> years = new TreeMap<>();
        for (Map.Entry<String, Integer> year : fields.counts("years").entrySet()) {
            try {
                years.put(Integer.valueOf(year.getKey()), year.getValue());
            } catch (NumberFormatException e) {
                throw new BadEntry("的“years”中“" + year.getKey() + "”不是年份", e);
            }
        }
        return years;
    }

    private SortedMap<String, Integer> regions() throws BadEntry {
        return new TreeMap<>(fields.counts("regions"));
    }

    private Optional<Years> use() throws BadEntry {
        Optional<Number> first = fields.number("first");
        Optional<Number> last = fields.number("last");
        if (first.isEmpty() && last.isEmpty()) {
            return Optional.empty();
        }
        int from = first.orElse(Integer.MIN_VALUE).intValue();
        int to = last.orElse(Integer.MAX_VALUE).intValue();
        if (from > to) {
            throw new BadEntry("的“first”晚于“last”：起始年份应不晚于终止年份");
        }
        return Optional.of(new Years(from, to));
    }

    private State state(Kind kind) throws BadEntry {
        String name = fields.text("state");
        if (name.isEmpty()) {
            return kind == Kind.SUPERSEDED ? State.HISTORICAL : State.CURRENT;
        }
        return State.named(name)
                .orElseThrow(() -> new BadEntry("的“state”没有“" + name + "”：可用的有 emerging、current、declining、historical"));
    }

    private List<Variant> variants(String name) throws BadEntry {
        List<Variant> variants = new ArrayList<>();
        for (Object variant : fields.list(name)) {
            if (variant instanceof Map<?, ?> map
                    && map.get("text") instanceof String text
                    && map.get("plans") instanceof Number plans) {
                variants.add(new Variant(text, plans.intValue()));
            }
        }
        return variants;
    }

    private List<Place> places() throws BadEntry {
        List<Place> places = new ArrayList<>();
        for (Object place : fields.list("places")) {
            if (!(place instanceof Map<?, ?> map
                    && map.get("plan") instanceof String plan
                    && map.get("start") instanceof Number start)) {
                throw new BadEntry("的“places”应是 {\"plan\": …, \"start\": …} 的列表");
            }
            places.add(new Place(plan, start.intValue()));
        }
        return places;
    }
}

package org.nigao.dictionary;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Entries, those of an organisation behind those that everyone has; of two about one thing the later counts. */
public final class Dictionary {

    public static final Dictionary EMPTY = new Dictionary(List.of());

    private final List<Entry> entries;

    private Dictionary(List<Entry> entries) {
        this.entries = entries;
    }

    public static Dictionary of(List<Entry> entries) {
        Map<String, Entry> byText = new LinkedHashMap<>();
        entries.forEach(e -> byText.put(e.subject(), e));
        return new Dictionary(List.copyOf(byText.values()));
    }

    /** Entries of which no two are about one thing. */
    public static Dictionary ofDistinct(List<Entry> entries) {
        return new Dictionary(List.copyOf(entries));
    }

    public Dictionary and(Dictionary more) {
        List<Entry> all = new ArrayList<>(entries);
        all.addAll(more.entries);
        return Dictionary.of(all);
    }

    public List<Entry> entries() {
        return entries;
    }

    public List<Entry> of(Kind kind) {
        Predicate<Entry> ofKind = e -> e.kind() == kind;
        return entries.stream().filter(ofKind).toList();
    }
}

package org.nigao.dictionary;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The fields of one line of a dictionary by their types: whoever wrote them is told what is wrong. */
public final class Fields {

    private final Map<String, Object> fields;

    public Fields(Map<String, Object> fields) {
        this.fields = fields;
    }

    boolean has(String name) {
        return fields.containsKey(name);
    }

    Iterable<String> names() {
        return fields.keySet();
    }

    public Kind kind() throws BadEntry {
        String name = required("kind");
        return Kind.named(name)
                .orElseThrow(() -> new BadEntry("的“kind”没有“" + name + "”这一类：可用的有 "
                        + Arrays.stream(Kind.values()).map(Kind::toString).collect(Collectors.joining("、"))));
    }

    public String required(String name) throws BadEntry {
        String text = text(name);
        if (text.isBlank()) {
            throw new BadEntry("缺少“" + name + "”");
        }
        return text;
    }

    /** Empty where there is none. */
    public String text(String name) throws BadEntry {
        Object value = fields.getOrDefault(name, "");
        if (value instanceof String text) {
            return text;
        }
        throw new BadEntry("的“" + name + "”应是文字");
    }

    public Optional<Number> number(String name) throws BadEntry {
        Object value = fields.getOrDefault(name, Optional.empty());
        if (value instanceof Number number) {
            return Optional.of(number);
        }
        if (value instanceof Optional<?>) {
            return Optional.empty();
        }
        throw new BadEntry("的“" + name + "”应是数字");
    }

    /** Counts by what is counted, in the order they were written. */
    public Map<String, Integer> counts(String name) throws BadEntry {
        Object value = fields.getOrDefault(name, Map.of());
        Map<String, Integer> counts = new LinkedHashMap<>();
        if (value instanceof Map<?, ?> map) {
            for (Map.Entry<?, ?> count : map.entrySet()) {
                if (!(count.getValue() instanceof Number number)) {
                    throw new BadEntry("的“" + name + "”中“" + count.getKey() + "”的篇数应是数字");
                }
                counts.put(String.valueOf(count.getKey()), number.intValue());
            }
            return counts;
        }
        throw new BadEntry("的“" + name + "”应是 {…}，如 {\"2025\": 3}");
    }

    boolean is(String name) throws BadEntry {
        Object value = fields.getOrDefault(name, false);
        if (value instanceof Boolean flag) {
            return flag;
        }
        throw new BadEntry("的“" + name + "”应是 true 或 false");
    }

    List<String> texts(String name) throws BadEntry {
        List<String> texts = new ArrayList<>();
        for (Object element : list(name)) {
            if (!(element instanceof String text) || text.isEmpty()) {
                throw new BadEntry("的“" + name + "”应是词语的列表");
            }
            texts.add(text);
        }
        return texts;
    }

    public List<?> list(String name) throws BadEntry {
        Object value = fields.getOrDefault(name, List.of());
        if (value instanceof List<?> list) {
            return list;
        }
        throw new BadEntry("的“" + name + "”应是 […] 列表");
    }
}

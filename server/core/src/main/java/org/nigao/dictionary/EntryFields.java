package org.nigao.dictionary;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Collectors;

/** The fields of an entry, read with care: whoever wrote them is told what is wrong. */
final class EntryFields {

    private static final int SHORTEST_MISUSE = 2;

    private static final Set<String> KNOWN = Set.of(
            "text",
            "kind",
            "note",
            "source",
            "examples",
            "right",
            "pattern",
            "within",
            "safe",
            "variants",
            "members",
            "first",
            "last",
            // Of mined phrases; nothing here uses them.
            "score",
            "plans",
            "issuers",
            "years",
            "regions",
            "state",
            "places");

    private final Map<String, Object> fields;

    EntryFields(Map<String, Object> fields) {
        this.fields = fields;
    }

    Entry verified() throws BadEntry {
        for (String name : fields.keySet()) {
            if (!KNOWN.contains(name)) {
                throw new BadEntry(
                        "不认识字段“" + name + "”：可用的有 " + KNOWN.stream().sorted().collect(Collectors.joining("、")));
            }
        }
        replacement();
        String text = required("text");
        Kind kind = kind();
        List<Example> examples = examples();
        return new Entry(
                text, kind, text("note"), text("source"), misuses(text, kind), texts("members"), years(kind), examples);
    }

    private Kind kind() throws BadEntry {
        String name = required("kind");
        return Kind.named(name)
                .orElseThrow(() -> new BadEntry("的“kind”没有“" + name + "”这一类：可用的有 "
                        + Arrays.stream(Kind.values()).map(Kind::toString).collect(Collectors.joining("、"))));
    }

    private List<Misuse> misuses(String text, Kind kind) throws BadEntry {
        Optional<Shape> shape =
                fields.containsKey("pattern") ? Optional.of(new Shape(text("pattern"))) : Optional.empty();
        boolean safe = kind == Kind.TYPO && shape.isEmpty() && !fields.containsKey("safe") || is("safe");
        List<String> within = texts("within");
        if (kind.namesTheWrong()) {
            Optional<String> right = fields.containsKey("right") ? Optional.of(text("right")) : Optional.empty();
            return List.of(new Misuse(misused(text), shape, right, within, safe));
        }
        List<Misuse> misuses = new ArrayList<>();
        for (String variant : variants()) {
            misuses.add(new Misuse(misused(variant), Optional.empty(), Optional.of(text), within, safe));
        }
        return misuses;
    }

    private static String misused(String text) throws BadEntry {
        if (text.length() < SHORTEST_MISUSE) {
            throw new BadEntry("的“" + text + "”太短：被查的词至少两个字");
        }
        return text;
    }

    /** Whether the pattern is one, and the replacement speaks of groups that it has. */
    private void replacement() throws BadEntry {
        int groups = fields.containsKey("pattern") ? groups(text("pattern")) : 0;
        String text = text("right");
        for (int at = text.indexOf('$'); at >= 0; at = text.indexOf('$', at + 1)) {
            int group = at + 1 < text.length() ? text.charAt(at + 1) - '0' : -1;
            if (group < 0 || group > groups) {
                throw new BadEntry("的“right”中“$”后面应是式样里某一组的序号");
            }
        }
    }

    private static int groups(String pattern) throws BadEntry {
        try {
            return Pattern.compile(pattern).matcher("").groupCount();
        } catch (PatternSyntaxException e) {
            throw new BadEntry("的“pattern”不是有效的正则表达式", e);
        }
    }

    private Optional<Years> years(Kind kind) throws BadEntry {
        if (kind != Kind.PERIOD) {
            return Optional.empty();
        }
        if (fields.get("first") instanceof Number first && fields.get("last") instanceof Number last) {
            return Optional.of(new Years(first.intValue(), last.intValue()));
        }
        throw new BadEntry("缺少“first”或“last”：应写起止年份，如 2021、2025");
    }

    /** Either plain words, or objects with a text, as mined phrases have them. */
    private List<String> variants() throws BadEntry {
        List<String> variants = new ArrayList<>();
        for (Object variant : list("variants")) {
            Object text = variant instanceof Map<?, ?> map ? map.get("text") : variant;
            if (!(text instanceof String word) || word.isEmpty()) {
                throw new BadEntry("的“variants”应是词语的列表");
            }
            variants.add(word);
        }
        return variants;
    }

    private List<Example> examples() throws BadEntry {
        List<Example> examples = new ArrayList<>();
        for (Object example : list("examples")) {
            if (!(example instanceof Map<?, ?> map) || !(map.get("right") instanceof String right)) {
                throw new BadEntry("的“examples”应是 {\"wrong\": …, \"right\": …} 的列表");
            }
            examples.add(new Example(map.get("wrong") instanceof String wrong ? wrong : "", right));
        }
        return examples;
    }

    private String required(String name) throws BadEntry {
        String text = text(name);
        if (text.isBlank()) {
            throw new BadEntry("缺少“" + name + "”");
        }
        return text;
    }

    private String text(String name) throws BadEntry {
        Object value = fields.getOrDefault(name, "");
        if (value instanceof String text) {
            return text;
        }
        throw new BadEntry("的“" + name + "”应是文字");
    }

    private boolean is(String name) throws BadEntry {
        Object value = fields.getOrDefault(name, false);
        if (value instanceof Boolean flag) {
            return flag;
        }
        throw new BadEntry("的“" + name + "”应是 true 或 false");
    }

    private List<String> texts(String name) throws BadEntry {
        List<String> texts = new ArrayList<>();
        for (Object element : list(name)) {
            if (!(element instanceof String text) || text.isEmpty()) {
                throw new BadEntry("的“" + name + "”应是词语的列表");
            }
            texts.add(text);
        }
        return texts;
    }

    private List<?> list(String name) throws BadEntry {
        Object value = fields.getOrDefault(name, List.of());
        if (value instanceof List<?> list) {
            return list;
        }
        throw new BadEntry("的“" + name + "”应是 […] 列表");
    }
}

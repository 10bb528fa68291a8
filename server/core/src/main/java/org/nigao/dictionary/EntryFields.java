package org.nigao.dictionary;

import java.util.ArrayList;
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
            "fillers",
            "years",
            "regions",
            "state",
            "places");

    private final Fields fields;

    EntryFields(Map<String, Object> fields) {
        this.fields = new Fields(fields);
    }

    Entry verified() throws BadEntry {
        for (String name : fields.names()) {
            if (!KNOWN.contains(name)) {
                throw new BadEntry(
                        "不认识字段“" + name + "”：可用的有 " + KNOWN.stream().sorted().collect(Collectors.joining("、")));
            }
        }
        replacement();
        String text = fields.required("text");
        Kind kind = fields.kind();
        return new Entry(
                text,
                kind,
                fields.text("note"),
                fields.text("source"),
                misuses(text, kind),
                fields.texts("members"),
                years(kind),
                examples());
    }

    private List<Misuse> misuses(String text, Kind kind) throws BadEntry {
        Optional<Shape> shape =
                fields.has("pattern") ? Optional.of(new Shape(fields.text("pattern"))) : Optional.empty();
        boolean safe = kind == Kind.TYPO && shape.isEmpty() && !fields.has("safe") || fields.is("safe");
        List<String> within = fields.texts("within");
        if (kind.namesTheWrong()) {
            Optional<String> right = fields.has("right") ? Optional.of(fields.text("right")) : Optional.empty();
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
        int groups = fields.has("pattern") ? groups(fields.text("pattern")) : 0;
        String text = fields.text("right");
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
        Optional<Number> first = fields.number("first");
        Optional<Number> last = fields.number("last");
        if (kind == Kind.SUPERSEDED && last.isPresent()) {
            int from = first.map(Number::intValue).orElse(Integer.MIN_VALUE);
            return Optional.of(new Years(from, last.get().intValue()));
        }
        if (kind != Kind.PERIOD) {
            return Optional.empty();
        }
        if (first.isPresent() && last.isPresent()) {
            return Optional.of(new Years(first.get().intValue(), last.get().intValue()));
        }
        throw new BadEntry("缺少“first”或“last”：应写起止年份，如 2021、2025");
    }

    /** Plain words; those with a count of plans, as mined phrases have them, are attested and no misuse. */
    private List<String> variants() throws BadEntry {
        List<String> variants = new ArrayList<>();
        for (Object variant : fields.list("variants")) {
            Object text = variant instanceof Map<?, ?> map ? map.get("text") : variant;
            if (!(text instanceof String word) || word.isEmpty()) {
                throw new BadEntry("的“variants”应是词语的列表");
            }
            if (!(variant instanceof Map<?, ?> map && map.containsKey("plans"))) {
                variants.add(word);
            }
        }
        return variants;
    }

    private List<Example> examples() throws BadEntry {
        List<Example> examples = new ArrayList<>();
        for (Object example : fields.list("examples")) {
            if (!(example instanceof Map<?, ?> map) || !(map.get("right") instanceof String right)) {
                throw new BadEntry("的“examples”应是 {\"wrong\": …, \"right\": …} 的列表");
            }
            examples.add(new Example(map.get("wrong") instanceof String wrong ? wrong : "", right));
        }
        return examples;
    }
}

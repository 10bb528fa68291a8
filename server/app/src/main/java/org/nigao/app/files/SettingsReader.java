package org.nigao.app.files;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.nigao.app.names.Nearest;
import org.nigao.app.names.SeverityNames;
import org.nigao.check.HouseStyle;
import org.nigao.check.HouseStyle.Brackets;
import org.nigao.check.Ignore;
import org.nigao.check.Rule;
import org.nigao.check.Settings;
import org.nigao.check.Severity;
import org.nigao.draft.NumberStyle;

/**
 * Settings from a tree of maps, lists and plain values, whether it came from {@code nigao.json} or, with the same keys
 * below {@code nigao.}, from an editor.
 */
public final class SettingsReader {

    private static final Set<String> KEYS =
            Set.of("$schema", "profile", "rules", "houseStyle", "ignores", "dictionaries", "year", "priorPlans");
    private static final Set<String> STYLE_KEYS =
            Set.of("arabicSeparator", "parenWidth", "twoLevelScheme", "overlongParagraph");
    private static final Set<String> IGNORE_KEYS = Set.of("rule", "context", "note");

    private final Set<String> ruleIds;
    private final Set<String> officialOnly;
    private final Optional<Path> folder;

    /** A setting that cannot be used: where in the tree, and a sentence without its subject. */
    public static final class BadSetting extends Exception {
        private static final long serialVersionUID = 1;
        private final String path;

        BadSetting(String path, String message) {
            super(message);
            this.path = path;
        }

        /** Keys and indices from the root, divided by slashes. */
        public String path() {
            return path;
        }
    }

    public SettingsReader(List<Rule> rules) {
        this(rules, Optional.empty());
    }

    /** Relative names of files are taken from a folder, where there is one. */
    public SettingsReader(List<Rule> rules, Optional<Path> folder) {
        this.ruleIds = rules.stream().map(rule -> rule.id()).collect(Collectors.toUnmodifiableSet());
        this.officialOnly = rules.stream()
                .filter(r -> r.audience() == Rule.Audience.OFFICES)
                .map(Rule::id)
                .collect(Collectors.toUnmodifiableSet());
        this.folder = folder;
    }

    /** {@code base} with everything that the tree sets put in its place; its ignores come in addition. */
    public Settings over(Settings base, Object tree) throws BadSetting {
        Map<String, Object> root = object(tree, "");
        for (String key : root.keySet()) {
            known(key, KEYS, key);
        }
        Set<String> off = new HashSet<>(base.off());
        Map<String, Severity> severities = new HashMap<>(base.severities());
        if (root.containsKey("profile")) {
            profile(root.get("profile"), off);
        }
        if (root.containsKey("rules")) {
            rules(object(root.get("rules"), "rules"), off, severities);
        }
        HouseStyle style = root.containsKey("houseStyle")
                ? style(base.style(), object(root.get("houseStyle"), "houseStyle"))
                : base.style();
        Set<Ignore> ignores = new HashSet<>(base.ignores());
        if (root.containsKey("ignores")) {
            ignores.addAll(ignores(list(root.get("ignores"), "ignores")));
        }
        List<String> dictionaries = new ArrayList<>(base.dictionaries());
        if (root.containsKey("dictionaries")) {
            dictionaries.addAll(files("dictionaries", "文件名的列表", list(root.get("dictionaries"), "dictionaries")));
        }
        List<String> priorPlans = new ArrayList<>(base.priorPlans());
        if (root.containsKey("priorPlans")) {
            priorPlans.addAll(files("priorPlans", "目录名的列表", list(root.get("priorPlans"), "priorPlans")));
        }
        OptionalInt year = root.containsKey("year") ? year(root.get("year")) : base.year();
        return new Settings(base.only(), off, severities, style, ignores, dictionaries, year, priorPlans);
    }

    /** Whether a draft can be of this year. */
    public static boolean isYear(int year) {
        return year >= 1949 && year <= 2200;
    }

    private static OptionalInt year(Object value) throws BadSetting {
        if (value instanceof Number number && isYear(number.intValue())) {
            return OptionalInt.of(number.intValue());
        }
        throw wrong("year", "year", "四位年份，如 2024");
    }

    /** Names of files or folders; relative ones are taken from the folder of the settings file. */
    private List<String> files(String key, String right, List<?> names) throws BadSetting {
        List<String> files = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            if (!(names.get(i) instanceof String name) || name.isBlank()) {
                throw wrong(key + "/" + i, key, right);
            }
            try {
                files.add(folder.map(f -> f.resolve(name)).orElse(Path.of(name)).toString());
            } catch (InvalidPathException e) {
                throw wrong(key + "/" + i, key, right);
            }
        }
        return files;
    }

    /** Whom the drafts are for; single rules may still be switched on or off. */
    private void profile(Object value, Set<String> off) throws BadSetting {
        boolean official = choice(Map.of("gongwen", true, "relaxed", false), value, "profile", " gongwen 或 relaxed");
        if (official) {
            off.removeAll(officialOnly);
        } else {
            off.addAll(officialOnly);
        }
    }

    private void rules(Map<String, Object> rules, Set<String> off, Map<String, Severity> severities) throws BadSetting {
        for (Map.Entry<String, Object> entry : rules.entrySet()) {
            String id = entry.getKey();
            String path = "rules/" + id;
            if (!ruleIds.contains(id)) {
                throw new BadSetting(path, "没有名为“" + id + "”的规则：" + likely(id, ruleIds, "全部规则见 nigao rules"));
            }
            Object value = entry.getValue();
            Optional<Severity> severity = SeverityNames.of(String.valueOf(value));
            if (value.equals("off") || value.equals(false)) {
                off.add(id);
            } else if (value.equals("on") || value.equals(true)) {
                off.remove(id);
            } else if (severity.isPresent()) {
                off.remove(id);
                severities.put(id, severity.get());
            } else {
                throw wrong(path, id, " off、on、error、warning、info 或 hint");
            }
        }
    }

    private HouseStyle style(HouseStyle base, Map<String, Object> tree) throws BadSetting {
        String separator = base.arabicSeparator();
        Brackets brackets = base.brackets();
        int overlong = base.overlongParagraph();
        NumberStyle secondLevel = base.secondLevel();
        for (Map.Entry<String, Object> entry : tree.entrySet()) {
            String key = entry.getKey();
            String path = "houseStyle/" + key;
            Object value = entry.getValue();
            known(key, STYLE_KEYS, path);
            switch (key) {
                case "arabicSeparator" ->
                    separator = choice(Map.of(".", ".", "．", "．", "、", "、"), value, path, "“.”、“．”或“、”");
                case "parenWidth" ->
                    brackets =
                            choice(Map.of("full", Brackets.FULL, "half", Brackets.HALF), value, path, " full 或 half");
                case "twoLevelScheme" ->
                    secondLevel = choice(
                            Map.of("（一）", NumberStyle.HAN_PAREN, "1.", NumberStyle.ARABIC), value, path, "“（一）”或“1.”");
                default -> {
                    if (!(value instanceof Number number) || number.intValue() < 1) {
                        throw wrong(path, key, "一个正整数（字数）");
                    }
                    overlong = number.intValue();
                }
            }
        }
        return new HouseStyle(separator, brackets, overlong, secondLevel);
    }

    private static Set<Ignore> ignores(List<?> entries) throws BadSetting {
        Set<Ignore> ignores = new HashSet<>();
        for (int i = 0; i < entries.size(); i++) {
            String path = "ignores/" + i;
            Map<String, Object> entry = object(entries.get(i), path);
            for (String key : entry.keySet()) {
                known(key, IGNORE_KEYS, path + "/" + key);
            }
            ignores.add(new Ignore(string(entry, "rule", path), string(entry, "context", path)));
        }
        return ignores;
    }

    private static <T> T choice(Map<String, T> choices, Object value, String path, String all) throws BadSetting {
        if (value instanceof String name && choices.containsKey(name)) {
            return choices.get(name);
        }
        throw wrong(path, path.substring(path.lastIndexOf('/') + 1), all);
    }

    private static String string(Map<String, Object> entry, String key, String path) throws BadSetting {
        if (entry.get(key) instanceof String text) {
            return text;
        }
        throw new BadSetting(path, "的忽略项缺少“" + key + "”：请补上，或删去这一项");
    }

    private static void known(String key, Set<String> keys, String path) throws BadSetting {
        if (!keys.contains(key)) {
            List<String> sorted =
                    keys.stream().filter(k -> !k.startsWith("$")).sorted().toList();
            throw new BadSetting(path, "不认识设置项“" + key + "”：" + likely(key, keys, "可用的有 " + String.join("、", sorted)));
        }
    }

    private static String likely(String given, Set<String> names, String otherwise) {
        return Nearest.to(given, names).map(name -> "可能应为 " + name).orElse(otherwise);
    }

    private static Map<String, Object> object(Object value, String path) throws BadSetting {
        if (!(value instanceof Map<?, ?> map)) {
            throw wrong(path, path.isEmpty() ? "最外层" : path, "一个 {…} 对象");
        }
        Map<String, Object> members = new HashMap<>();
        map.forEach((key, member) -> members.put(String.valueOf(key), member == null ? JsonTree.NULL : member));
        return members;
    }

    private static List<?> list(Object value, String path) throws BadSetting {
        if (value instanceof List<?> list) {
            return list;
        }
        throw wrong(path, path, "一个 […] 列表");
    }

    private static BadSetting wrong(String path, String name, String right) {
        return new BadSetting(path, "的“" + name + "”取值不对：应为" + right);
    }
}

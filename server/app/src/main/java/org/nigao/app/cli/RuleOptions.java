package org.nigao.app.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.nigao.app.files.InputException;
import org.nigao.app.files.SettingsReader;
import org.nigao.app.names.Nearest;
import org.nigao.app.names.SeverityNames;
import org.nigao.check.Basis;
import org.nigao.check.Check;
import org.nigao.check.Rule;
import org.nigao.check.Settings;
import org.nigao.check.Severity;
import org.nigao.rules.Checks;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/**
 * The options that say which rules to apply and how grave they are; they go before the settings file.
 *
 * @param only ids; empty means all
 * @param dictionaries files to use besides those that the settings name
 * @param year in place of that of the settings
 * @param priorPlans folders to compare with besides those that the settings name
 */
record RuleOptions(
        Set<String> only,
        Set<String> off,
        Map<String, Severity> severities,
        List<String> dictionaries,
        OptionalInt year,
        List<String> priorPlans) {

    static final List<Rule> RULES =
            Checks.all(Basis.STANDARD).stream().map(Check::rule).toList();

    static void addTo(CommandSpec spec) {
        spec.addOption(Specs.list("ID", "只用这条规则；可重复，或以逗号分隔", "--rule"))
                .addOption(Specs.list("ID", "不用这条规则；可重复，或以逗号分隔", "--no-rule"))
                .addOption(OptionSpec.builder("--severity")
                        .type(Map.class)
                        .auxiliaryTypes(String.class, String.class)
                        .arity("1")
                        .hideParamSyntax(true)
                        .paramLabel("ID=LEVEL")
                        .description("改变一条规则的级别：error、warning、info 或 hint")
                        .build())
                .addOption(Specs.list("FILE", "加用本单位的词库（JSON Lines）；可重复，或以逗号分隔", "--dictionary"))
                .addOption(Specs.value(Integer.class, "YYYY", "把哪一年当作今年（默认取文稿自身年份）", "--year"));
    }

    static OptionSpec priorOption() {
        return Specs.list("DIR", "与这个目录（含下级目录）里的往年文稿比对；可重复，或以逗号分隔", "--prior");
    }

    /** Refuses names that are no rule's or no level's. */
    static RuleOptions of(ParseResult given) throws InputException {
        List<String> only = given.matchedOptionValue("--rule", List.of());
        List<String> off = given.matchedOptionValue("--no-rule", List.of());
        Map<String, String> levels = given.matchedOptionValue("--severity", Map.of());
        Map<String, Severity> severities = new HashMap<>();
        for (String id : only) {
            rule(id);
        }
        for (String id : off) {
            rule(id);
        }
        for (Map.Entry<String, String> entry : levels.entrySet()) {
            rule(entry.getKey());
            severities.put(
                    entry.getKey(),
                    SeverityNames.of(entry.getValue())
                            .orElseThrow(() -> new InputException(
                                    "选项 --severity 中没有级别“" + entry.getValue() + "”：请用 error、warning、info 或 hint。")));
        }
        List<String> dictionaries = given.matchedOptionValue("--dictionary", List.of());
        List<String> priorPlans = given.matchedOptionValue("--prior", List.of());
        return new RuleOptions(Set.copyOf(only), Set.copyOf(off), severities, dictionaries, year(given), priorPlans);
    }

    private static OptionalInt year(ParseResult given) throws InputException {
        if (!given.hasMatchedOption("--year")) {
            return OptionalInt.empty();
        }
        int year = given.matchedOptionValue("--year", 0);
        if (!SettingsReader.isYear(year)) {
            throw new InputException("选项 --year 的值“" + year + "”不对：请写四位年份，如 2024。");
        }
        return OptionalInt.of(year);
    }

    static Rule rule(String id) throws InputException {
        for (Rule rule : RULES) {
            if (rule.id().equals(id)) {
                return rule;
            }
        }
        List<String> ids = RULES.stream().map(Rule::id).toList();
        throw new InputException("没有规则“" + id + "”：" + Nearest.hint(id, ids, "运行 nigao rules 查看全部规则。"));
    }

    Settings over(Settings base) {
        Set<String> allOff = new HashSet<>(base.off());
        allOff.removeAll(only);
        allOff.addAll(off);
        Map<String, Severity> all = new HashMap<>(base.severities());
        all.putAll(severities);
        List<String> allDictionaries = new ArrayList<>(base.dictionaries());
        allDictionaries.addAll(dictionaries);
        List<String> allPriorPlans = new ArrayList<>(base.priorPlans());
        allPriorPlans.addAll(priorPlans);
        return new Settings(
                only,
                allOff,
                all,
                base.style(),
                base.ignores(),
                allDictionaries,
                year.isPresent() ? year : base.year(),
                allPriorPlans);
    }
}

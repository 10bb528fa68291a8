package org.nigao.app.cli;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.nigao.app.files.InputException;
import org.nigao.app.names.Nearest;
import org.nigao.app.names.SeverityNames;
import org.nigao.check.Check;
import org.nigao.check.HouseStyle;
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
 */
record RuleOptions(Set<String> only, Set<String> off, Map<String, Severity> severities) {

    static final List<Rule> RULES =
            Checks.all(HouseStyle.STANDARD).stream().map(Check::rule).toList();

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
                        .build());
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
        return new RuleOptions(Set.copyOf(only), Set.copyOf(off), severities);
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
        return new Settings(only, allOff, all, base.style(), base.ignores());
    }
}

package org.nigao.app.cli;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.nigao.app.files.InputException;
import org.nigao.app.names.Nearest;
import org.nigao.app.names.SeverityNames;
import org.nigao.check.Check;
import org.nigao.check.HouseStyle;
import org.nigao.check.Rule;
import org.nigao.check.Settings;
import org.nigao.check.Severity;
import org.nigao.rules.Checks;
import picocli.CommandLine.Option;

/** The options that say which rules to apply and how grave they are; they go before the settings file. */
final class RuleOptions {

    static final List<Rule> RULES =
            Checks.all(HouseStyle.STANDARD).stream().map(Check::rule).toList();

    @Option(names = "--rule", paramLabel = "ID", split = ",", description = "只用这条规则，可重复或以逗号分隔")
    private List<String> only = List.of();

    @Option(names = "--no-rule", paramLabel = "ID", split = ",", description = "不用这条规则，可重复或以逗号分隔")
    private List<String> off = List.of();

    @Option(names = "--severity", paramLabel = "ID=LEVEL", description = "改变一条规则的级别：error、warning、info 或 hint")
    private Map<String, String> severities = new TreeMap<>();

    /** Refuses names that are no rule's or no level's. */
    void verify() throws InputException {
        for (String id : only) {
            verifyRule(id);
        }
        for (String id : off) {
            verifyRule(id);
        }
        for (Map.Entry<String, String> entry : severities.entrySet()) {
            verifyRule(entry.getKey());
            if (SeverityNames.of(entry.getValue()).isEmpty()) {
                throw new InputException("选项 --severity 中没有级别“" + entry.getValue() + "”：请用 error、warning、info 或 hint。");
            }
        }
    }

    static void verifyRule(String id) throws InputException {
        List<String> ids = RULES.stream().map(Rule::id).toList();
        if (!ids.contains(id)) {
            throw new InputException("没有规则“" + id + "”：" + Nearest.hint(id, ids, "运行 nigao rules 查看全部规则。"));
        }
    }

    Settings over(Settings base) {
        Set<String> allOff = new HashSet<>(base.off());
        allOff.removeAll(only);
        allOff.addAll(off);
        Map<String, Severity> all = new HashMap<>(base.severities());
        severities.forEach((id, level) -> all.put(id, SeverityNames.of(level).orElseThrow()));
        return new Settings(Set.copyOf(only), allOff, all, base.style(), base.ignores());
    }
}

package org.nigao.check;

import java.util.Map;
import java.util.Set;

/**
 * What a workspace or a command line says about rules.
 *
 * @param only ids of the rules to apply; empty means all
 * @param off ids of the rules not to apply
 * @param severities by rule id, in place of what the check says
 * @param ignores findings not to report
 */
public record Settings(
        Set<String> only, Set<String> off, Map<String, Severity> severities, HouseStyle style, Set<Ignore> ignores) {

    public static final Settings DEFAULT = new Settings(Set.of(), Set.of(), Map.of(), HouseStyle.STANDARD);

    public Settings(Set<String> only, Set<String> off, Map<String, Severity> severities, HouseStyle style) {
        this(only, off, severities, style, Set.of());
    }

    public Settings {
        only = Set.copyOf(only);
        off = Set.copyOf(off);
        severities = Map.copyOf(severities);
        ignores = Set.copyOf(ignores);
    }

    public boolean applies(Rule rule) {
        return (only.isEmpty() || only.contains(rule.id())) && !off.contains(rule.id());
    }

    public Severity severity(Finding finding) {
        return severities.getOrDefault(finding.rule().id(), finding.severity());
    }
}

package org.nigao.check;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

/**
 * What a workspace or a command line says about rules.
 *
 * @param only ids of the rules to apply; empty means all
 * @param off ids of the rules not to apply
 * @param severities by rule id, in place of what the check says
 * @param ignores findings not to report
 * @param dictionaries names of those to use besides the shipped ones; whoever can read files knows them
 * @param year the one to take for this year; empty means the draft's own
 * @param priorPlans names of the folders with plans to compare with
 */
public record Settings(
        Set<String> only,
        Set<String> off,
        Map<String, Severity> severities,
        HouseStyle style,
        Set<Ignore> ignores,
        List<String> dictionaries,
        OptionalInt year,
        List<String> priorPlans) {

    public static final Settings DEFAULT = new Settings(Set.of(), Set.of(), Map.of(), HouseStyle.STANDARD);

    public Settings(Set<String> only, Set<String> off, Map<String, Severity> severities, HouseStyle style) {
        this(only, off, severities, style, Set.of());
    }

    public Settings(
            Set<String> only,
            Set<String> off,
            Map<String, Severity> severities,
            HouseStyle style,
            Set<Ignore> ignores) {
        this(only, off, severities, style, ignores, List.of(), OptionalInt.empty());
    }

    public Settings(
            Set<String> only,
            Set<String> off,
            Map<String, Severity> severities,
            HouseStyle style,
            Set<Ignore> ignores,
            List<String> dictionaries,
            OptionalInt year) {
        this(only, off, severities, style, ignores, dictionaries, year, List.of());
    }

    public Settings {
        only = Set.copyOf(only);
        off = Set.copyOf(off);
        severities = Map.copyOf(severities);
        ignores = Set.copyOf(ignores);
        dictionaries = List.copyOf(dictionaries);
        priorPlans = List.copyOf(priorPlans);
    }

    public boolean applies(Rule rule) {
        return (only.isEmpty() || only.contains(rule.id())) && !off.contains(rule.id());
    }

    public Severity severity(Finding finding) {
        return severities.getOrDefault(finding.rule().id(), finding.severity());
    }
}

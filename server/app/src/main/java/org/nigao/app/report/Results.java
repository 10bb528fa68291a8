package org.nigao.app.report;

import java.util.List;
import java.util.stream.Stream;
import org.nigao.check.Finding;
import org.nigao.check.Rule;
import org.nigao.check.Severity;

/**
 * All that one run of {@code check} found.
 *
 * @param rules every rule there is, applied or not
 * @param troubles a sentence for each file that could not be checked
 */
public record Results(List<Rule> rules, List<Checked> checked, List<String> troubles) {

    public Results {
        rules = List.copyOf(rules);
        checked = List.copyOf(checked);
        troubles = List.copyOf(troubles);
    }

    Stream<Finding> findings() {
        return checked.stream().flatMap(c -> c.findings().stream());
    }

    public boolean hasAny(Severity atLeast) {
        return findings().anyMatch(f -> f.severity().atLeast(atLeast));
    }

    long count(Severity severity) {
        return findings().filter(f -> f.severity() == severity).count();
    }
}

package org.nigao.check;

/** How much a finding weighs, the gravest first. */
public enum Severity {
    ERROR,
    WARNING,
    INFORMATION,
    /** Shown in editors as a faint mark; never more than a note in a report. */
    HINT;

    public boolean atLeast(Severity other) {
        return compareTo(other) <= 0;
    }
}

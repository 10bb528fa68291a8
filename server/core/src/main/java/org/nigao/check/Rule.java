package org.nigao.check;

/**
 * The name of a check; what it says in full stands on the page {@code /org/nigao/rules/<id>.md}.
 *
 * @param id lower case with hyphens, named after the fault; a contract with scripts and settings
 * @param title the fault in a few Chinese characters, as on the page
 * @param severity how much a finding weighs unless the check or the settings say otherwise
 * @param audience who wants to be told
 * @param isPatient whether what it finds may be gone once the sentence is written: it waits where someone is at work
 */
public record Rule(String id, String title, Severity severity, Audience audience, boolean isPatient) {

    /** Whose drafts a rule is for. */
    public enum Audience {
        ALL,
        /** Who writes official documents by GB/T 9704; the profile {@code relaxed} leaves these rules out. */
        OFFICES
    }

    public Rule(String id, String title, Severity severity) {
        this(id, title, severity, Audience.ALL, false);
    }

    public static Rule error(String id, String title) {
        return new Rule(id, title, Severity.ERROR);
    }

    public static Rule warning(String id, String title) {
        return new Rule(id, title, Severity.WARNING);
    }

    public static Rule information(String id, String title) {
        return new Rule(id, title, Severity.INFORMATION);
    }

    public static Rule hint(String id, String title) {
        return new Rule(id, title, Severity.HINT);
    }

    /** The same rule, for official documents only. */
    public Rule officialOnly() {
        return new Rule(id, title, severity, Audience.OFFICES, isPatient);
    }

    /** The same rule, silent where the last sentence of a draft is being typed. */
    public Rule patient() {
        return new Rule(id, title, severity, audience, true);
    }
}

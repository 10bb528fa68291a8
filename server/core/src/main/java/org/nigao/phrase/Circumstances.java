package org.nigao.phrase;

import java.util.OptionalInt;
import java.util.Set;

/**
 * Where something is written, as far as it says what is likely next.
 *
 * @param year of the draft
 * @param region that the draft is of; may be empty
 * @param heading of the section
 * @param ignored phrases that the writer does not want to see
 * @param outdated what nobody writes any more in the year of the draft
 */
public record Circumstances(
        OptionalInt year, String region, String heading, Set<String> ignored, Set<String> outdated) {

    public static final Circumstances NONE = new Circumstances(OptionalInt.empty(), "", "", Set.of(), Set.of());

    private static final double OF_THE_SECTION = 3;
    private static final double OF_THE_REGION = 2;

    public Circumstances {
        ignored = Set.copyOf(ignored);
        outdated = Set.copyOf(outdated);
    }

    /** Whether a phrase may be proposed: nothing that came later than the draft, and nothing that is gone. */
    boolean allow(PhraseIndex index, int phrase) {
        return allow(index.evidence(phrase), index.text(phrase));
    }

    /** The same of what has this evidence. */
    boolean allow(Evidence evidence, String text) {
        boolean inTime = year.isPresent() ? evidence.isUsable(year.getAsInt()) : evidence.state() != State.HISTORICAL;
        return inTime && (ignored.isEmpty() || !ignored.contains(text));
    }

    /** Whether nothing in a text is outdated. */
    boolean isCurrent(String text) {
        return outdated.stream().noneMatch(text::contains);
    }

    /** How likely a phrase is here; only good for comparing. */
    double likelihood(PhraseIndex index, int phrase) {
        Evidence evidence = index.evidence(phrase);
        double likelihood = index.weight(phrase);
        likelihood *= switch (evidence.state()) {
            case EMERGING -> 1.5;
            case CURRENT -> 1;
            case DECLINING -> 0.6;
            case HISTORICAL -> 0.3;
        };
        if (!region.isEmpty() && index.isOf(region, phrase)) {
            likelihood *= OF_THE_REGION;
        }
        return sharesAWord(index.text(phrase)) ? likelihood * OF_THE_SECTION : likelihood;
    }

    private boolean sharesAWord(String text) {
        for (int at = 0; at + 2 <= text.length() && !heading.isEmpty(); at++) {
            if (heading.contains(text.substring(at, at + 2))) {
                return true;
            }
        }
        return false;
    }
}

package org.nigao.prior;

import java.util.OptionalInt;
import org.nigao.text.Span;

/**
 * What an index knows of a plan.
 *
 * @param name what whoever reads it calls it, such as its path
 * @param year the one it is for
 * @param series a number that the plans of one issuer of one kind share from year to year
 * @param identity a number that texts share which say the same from the first to the last paragraph
 * @param title UTF-16 span of its title in its text; empty where it has none
 */
public record PriorPlan(String name, OptionalInt year, long series, long identity, Span title) {

    /** The same plan under another name. */
    public PriorPlan named(String other) {
        return new PriorPlan(other, year, series, identity, title);
    }
}

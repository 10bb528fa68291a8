package org.nigao.phrase;

import org.nigao.dictionary.Kind;

/**
 * What speaks for a phrase, in figures.
 *
 * @param plans how many plans have it; 0 where it was written by hand
 * @param issuers by how many issuers those are
 * @param regions of how many regions
 * @param first the year in which it was first written; {@link #ALWAYS} where nobody knows
 * @param last the year in which it was last written; {@link #STILL} where nobody knows
 */
public record Evidence(Kind kind, State state, int plans, int issuers, int regions, int first, int last) {

    static final int ALWAYS = Short.MIN_VALUE;
    static final int STILL = Short.MAX_VALUE;

    /** Whether a draft of a year may be told to write it: it is in use, and was before. */
    public boolean isUsable(int year) {
        return first <= year && !(state == State.HISTORICAL && last < year);
    }

    /** 42 篇（2018—2024 年，12 个地区）; of what was not counted nothing. */
    public String told() {
        if (plans == 0) {
            return "";
        }
        StringBuilder told = new StringBuilder().append(plans).append(" 篇");
        String years = years();
        String where = regions > 1 ? regions + " 个地区" : "";
        String more = years + (years.isEmpty() || where.isEmpty() ? "" : "，") + where;
        return (more.isEmpty() ? told : told.append("（").append(more).append("）")).toString();
    }

    private String years() {
        if (first == ALWAYS || last == STILL) {
            return "";
        }
        return first == last ? first + " 年" : first + "—" + last + " 年";
    }
}

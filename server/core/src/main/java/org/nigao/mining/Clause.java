package org.nigao.mining;

/**
 * What stands between two points or brackets, as its reader takes it: in simplified script, without residue and wraps.
 *
 * @param from where it begins in {@code text}
 * @param to behind its last character there
 * @param opens {@link Texts#BORDER} where something begins there, {@link Texts#SEAM} where a bracket or figure only interrupts
 * @param closes the same for its end
 * @param source UTF-16 offset of its first character in the plan, or {@link #ELSEWHERE} where it does not stand there verbatim
 */
record Clause(String text, int from, int to, char opens, char closes, int source) {

    /** The plan has it in another script, or broken by a wrap or residue. */
    static final int ELSEWHERE = -1;
}

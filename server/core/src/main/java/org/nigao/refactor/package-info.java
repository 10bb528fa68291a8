/**
 * Changes of the structure of a draft that its writer asks for: numbers, levels, order.
 *
 * <p>Invariant: pure functions of one analysis that give edits of its text, never overlapping; words that cite what gets
 * another number are changed with it.
 */
package org.nigao.refactor;

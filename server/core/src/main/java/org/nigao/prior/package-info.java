/**
 * Plans that were written before, and what a draft has from them. Knows no file and no clock: whoever can read files hands
 * in an index and a way to read a plan's text.
 *
 * <p>Invariants: every run of thirteen characters that a paragraph of the draft shares with a paragraph of a plan is found
 * (winnowing, k = 8, w = 6), both read without white space, marks, width, script and residue, numbers taken for alike or
 * not; an index holds fingerprints and offsets, never words; what is said of a plan was read in its text.
 */
package org.nigao.prior;

/**
 * What repeats inside a draft.
 *
 * <p>Invariant: the answer equals that of comparing every paragraph with every other.
 */
package org.nigao.duplicate;

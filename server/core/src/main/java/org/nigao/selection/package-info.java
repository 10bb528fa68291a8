/**
 * What a writer may mean by "more": from a word to the whole document.
 *
 * <p>Invariant: each stretch contains the one before it, and is larger.
 */
package org.nigao.selection;

/**
 * The structure of a draft: its numbering scopes, the tree of headings, groups of siblings and how well their numbers run.
 *
 * <p>Invariant: an outline is a pure function of a draft, and holds absolute UTF-16 offsets of that version.
 */
package org.nigao.outline;

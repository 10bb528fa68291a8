/**
 * Two plans side by side: what the later one kept of the earlier, changed, dropped and added, section by section.
 *
 * <p>Invariant: every paragraph of body text of either plan stands in exactly one piece, and joining the stretches of a piece
 * gives its paragraphs back.
 */
package org.nigao.compare;

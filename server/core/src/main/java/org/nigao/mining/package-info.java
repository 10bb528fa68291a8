/**
 * Mines standard phrases from prior plans: what stands again and again inside their clauses, whole, with its evidence.
 *
 * <p>Invariants. Every phrase is a verbatim piece of a clause of a plan. A plan counts once however often it was posted, and
 * once however often it says a thing. The result depends on the plans alone, not on the order of their coming. Time is linear in
 * the text for a bounded length of phrases; what is held is a few bytes a character, in {@link org.nigao.mining.Room} of the
 * caller's choice.
 */
package org.nigao.mining;

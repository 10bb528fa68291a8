/**
 * Standard phrases with their evidence: who wrote them, how often, when, where.
 *
 * <p>Invariants: a phrase is immutable and was valid when it was made; its text stands verbatim at each of its places; it
 * is told of no file and no format, a phrase comes as a map of fields.
 */
package org.nigao.phrase;

/**
 * Defects to plant in real documents, one planter for each way in which a rule can be broken.
 *
 * <p>Invariant: a planter reads the text by patterns of its own and knows nothing of the rule it tests, so that both cannot
 * be wrong in the same way.
 */
package org.nigao.benchmarks.plants;

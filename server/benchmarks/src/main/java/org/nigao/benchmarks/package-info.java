/**
 * Programs that measure Nigao: defects planted in real documents, false alarms, speed and memory. Run by hand with {@code
 * server/benchmarks/run}; invariant: whatever is random comes from a seed, so that a figure can be had again.
 */
package org.nigao.benchmarks;

package org.nigao.phrase;

/**
 * How a text may go on.
 *
 * @param text what is written next
 * @param likelihood that just that is, from 0 to 1
 * @param here how often the draft itself goes on so behind the same context, {@code plans} how often prior plans do
 */
public record Continuation(String text, double likelihood, int here, int plans) {}

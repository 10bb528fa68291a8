package org.nigao.text;

/**
 * A position as editors speak it.
 *
 * @param line counted from 0
 * @param column units from the start of the line, counted from 0, in the {@link PositionEncoding} agreed on
 */
public record LineColumn(int line, int column) {}

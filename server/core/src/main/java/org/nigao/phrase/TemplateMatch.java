package org.nigao.phrase;

/** Hears of a template that stands in a clause, by offsets in it: its beginning, what is between, and its end. */
@FunctionalInterface
public interface TemplateMatch {
    void found(int template, int start, int filler, int tail, int end);
}

package org.nigao.dictionary;

/** The first and the last year of a plan. */
public record Years(int first, int last) {

    public boolean contain(int year) {
        return year >= first && year <= last;
    }
}

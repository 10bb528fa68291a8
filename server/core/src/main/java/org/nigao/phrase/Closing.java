package org.nigao.phrase;

/**
 * The end of a template that was begun: behind 以经济建设 comes 为中心.
 *
 * @param template its number among those of the index
 * @param rest what is still to be written
 * @param sure whether plans write just this in it, or its end was begun and no other is as likely
 */
public record Closing(PhraseIndex index, int template, String rest, boolean sure) {

    /** 以…为中心. */
    public String text() {
        return index.templates().text(template);
    }

    public Evidence evidence() {
        return index.templates().evidence(template);
    }
}

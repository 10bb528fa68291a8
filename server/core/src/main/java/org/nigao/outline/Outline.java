package org.nigao.outline;

import java.util.List;
import org.nigao.draft.Draft;

/** The headings of a draft as a tree, and its groups of siblings. */
public final class Outline {

    private final List<Section> roots;

    private Outline(List<Section> roots) {
        this.roots = roots;
    }

    public static Outline of(Draft draft) {
        return new Outline(List.of());
    }

    /** The topmost nodes in order: titles and attachments with what stands under them, or headings without any. */
    public List<Section> roots() {
        return roots;
    }
}

package org.nigao.prior;

import java.util.List;
import org.nigao.outline.Outline;
import org.nigao.outline.Section;

/** The main parts of a document, 一、 二、 and so on. Asked for offsets in their order. */
final class MainParts {

    /** In place of an offset: before the first part, or where there are none. */
    static final int NONE = -1;

    private final List<Section> parts;
    private int next;

    MainParts(Outline outline) {
        this.parts = outline.all().stream()
                .filter(s -> s.level() <= 1 && s.kind() != Section.Kind.TITLE)
                .toList();
    }

    /** Where the heading of the part around an offset begins. */
    int at(int offset) {
        while (next < parts.size() && parts.get(next).start() <= offset) {
            next++;
        }
        boolean inside = next > 0 && offset < parts.get(next - 1).end();
        return inside ? parts.get(next - 1).start() : NONE;
    }
}

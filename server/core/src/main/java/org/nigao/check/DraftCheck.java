package org.nigao.check;

import java.util.function.Consumer;

/** A check that needs the whole draft. Its cost per run should follow the number of paragraphs, not of characters. */
public non-sealed interface DraftCheck extends Check {

    /** Reports in UTF-16 offsets of the draft. */
    void run(Analysis analysis, Consumer<Finding> found);
}

package org.nigao.rules;

import java.util.function.Consumer;
import org.nigao.check.Finding;
import org.nigao.draft.Quotations;

/** Passes on what is found outside quotations and names of works; where those are is looked up once, and only if needed. */
final class Unquoted implements Consumer<Finding> {

    private final String text;
    private final Consumer<Finding> found;
    private Quotations quotations;

    Unquoted(String text, Consumer<Finding> found) {
        this.text = text;
        this.found = found;
    }

    @Override
    public void accept(Finding finding) {
        if (!quotations().cover(finding.span().start())) {
            found.accept(finding);
        }
    }

    boolean isInTitle(int offset) {
        return quotations().isInTitle(offset);
    }

    private Quotations quotations() {
        if (quotations == null) {
            quotations = Quotations.in(text);
        }
        return quotations;
    }
}

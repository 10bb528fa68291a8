package org.nigao.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.nigao.draft.Paragraph;
import org.nigao.text.Span;

/** What of one draft is not reported: what the settings and its comments say, and what its writer has not finished. */
final class Ignores {

    private final CharSequence text;
    private final Set<Ignore> entries;
    private final Set<String> rules;
    private final List<IgnoreComment> comments;
    private final Optional<Span> beingWritten;

    private Ignores(CharSequence text, Set<Ignore> entries, List<IgnoreComment> comments, Optional<Span> beingWritten) {
        this.text = text;
        this.entries = entries;
        this.rules = entries.stream().map(Ignore::rule).collect(Collectors.toUnmodifiableSet());
        this.comments = comments;
        this.beingWritten = beingWritten;
    }

    /** @param comments paragraphs that could be comments to this program, in order */
    static Ignores of(Analysis analysis, Settings settings, List<Paragraph> comments) {
        return new Ignores(
                analysis.draft().document().chars(),
                settings.ignores(),
                comments.isEmpty() ? List.of() : IgnoreComment.in(analysis.draft()),
                analysis.beingWritten());
    }

    /** Leaves out what is ignored; asked for the findings of a check before they are summed up, and again after. */
    List<Finding> without(List<Finding> findings) {
        if (comments.isEmpty() && entries.isEmpty() && beingWritten.isEmpty() || findings.isEmpty()) {
            return findings;
        }
        List<Finding> kept = new ArrayList<>(findings.size());
        for (Finding finding : findings) {
            if (!isListed(finding)
                    && !isUnfinished(finding)
                    && comments.stream().noneMatch(c -> c.covers(finding))) {
                kept.add(finding);
            }
        }
        return kept;
    }

    private boolean isUnfinished(Finding finding) {
        return finding.rule().isPatient()
                && beingWritten
                        .filter(here -> finding.span().touches(here)
                                || finding.related().stream()
                                        .anyMatch(r -> r.span().touches(here)))
                        .isPresent();
    }

    private boolean isListed(Finding finding) {
        if (!rules.contains(finding.rule().id())) {
            return false;
        }
        // The place a summary was ignored at may no longer be its first.
        return entries.contains(Ignore.of(finding, text))
                || finding.count() > 1
                        && finding.related().stream()
                                .anyMatch(place -> entries.contains(Ignore.of(finding, place.span(), text)));
    }
}

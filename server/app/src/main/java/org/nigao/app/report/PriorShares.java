package org.nigao.app.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nigao.check.Analysis;
import org.nigao.check.Basis;
import org.nigao.outline.Section;
import org.nigao.prior.Carryover;
import org.nigao.prior.Carryover.Share;

/**
 * How much of a draft, and of each of its main parts, prior plans hold.
 *
 * @param all of the whole draft; empty where nothing is from prior plans
 * @param parts in order, those alone of which something is
 */
public record PriorShares(Optional<Share> all, List<Part> parts) {

    /** A main part of the draft. */
    public record Part(Section section, Share share) {}

    /** Compares a draft with the prior plans of a basis; empty where it has none. */
    public static Optional<PriorShares> of(Analysis analysis, Basis basis) {
        if (basis.prior().isEmpty()) {
            return Optional.empty();
        }
        Carryover carryover =
                Carryover.of(analysis.draft(), analysis.outline(), basis.prior().get(), basis.year());
        List<Part> parts = new ArrayList<>();
        for (Section section : analysis.outline().all()) {
            if (section.level() == 1) {
                carryover.of(section).ifPresent(share -> parts.add(new Part(section, share)));
            }
        }
        return Optional.of(new PriorShares(carryover.ofAll(), List.copyOf(parts)));
    }

    /** Writes the fields of a share into an open object: {@code "share": 0.71, "path", "title", "year"}. */
    public static void writeFields(Share share, JsonGenerator json) throws IOException {
        json.writeNumberField("share", Math.round(share.share() * 1000) / 1000.0);
        json.writeStringField("path", OtherNames.shown(share.where().plan().name()));
        json.writeStringField("title", share.where().title());
        if (share.where().plan().year().isPresent()) {
            json.writeNumberField("year", share.where().plan().year().getAsInt());
        } else {
            json.writeNullField("year");
        }
    }
}

package org.nigao.app.lsp;

import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.nigao.app.files.PhraseLibrary;
import org.nigao.draft.DraftYears;
import org.nigao.mining.Origins;
import org.nigao.outline.Section;
import org.nigao.phrase.Circumstances;
import org.nigao.phrase.Completer;
import org.nigao.phrase.SeenHere;
import org.nigao.text.Span;
import org.nigao.text.TextDocument;

/** What is known of a place where something is being written. */
final class WritingPlaces {

    /** More of what stands in front says no more. */
    private static final int FARTHEST = 40;

    /** So much of the draft is looked through at every key. */
    private static final int NEAR = 65_536;

    private final Session session;

    WritingPlaces(Session session) {
        this.session = session;
    }

    PhraseLibrary library(Place place) {
        return session.configuration().library(place.draft().uri());
    }

    Completer completer(Place place) {
        return new Completer(
                library(place).phrases(),
                session.configuration().continuations(place.draft().uri()));
    }

    /** What the draft has in front of the line that is written, the nearest of it. */
    SeenHere here(Place place) {
        TextDocument document = place.text().document();
        int lineStart = document.lineStart(document.lineOf(place.offset()));
        return new SeenHere(document.text(new Span(Math.max(0, lineStart - NEAR), lineStart)));
    }

    /** What stands in front of the caret on its line, as far as it matters. */
    String before(Place place) {
        TextDocument document = place.text().document();
        int lineStart = document.lineStart(document.lineOf(place.offset()));
        return document.text(new Span(Math.max(lineStart, place.offset() - FARTHEST), place.offset()));
    }

    Writing writing(Place place) {
        return new Writing(session, place, before(place), behind(place));
    }

    /** The character behind the caret on its line; empty at its end. */
    String behind(Place place) {
        TextDocument document = place.text().document();
        int lineEnd = document.lineEnd(document.lineOf(place.offset()));
        return document.text(new Span(place.offset(), Math.min(lineEnd, place.offset() + 1)));
    }

    /** Whether nothing but the end of a clause stands behind the caret. */
    boolean isAtEndOfClause(Place place) {
        String behind = behind(place);
        return behind.isEmpty() || "，。；：！？、,;” ".contains(behind);
    }

    Circumstances circumstances(Place place) {
        OptionalInt given = session.configuration().year(place.draft().uri());
        OptionalInt year = given.isPresent() ? given : DraftYears.of(place.text());
        Set<String> ignored =
                session.configuration().ignoredPhrases(place.draft().uri());
        return new Circumstances(
                year,
                Origins.region(place.text()),
                heading(place.draft().analysis().outline().roots(), place),
                ignored,
                session.configuration().outdated(place.draft().uri(), year));
    }

    private static String heading(List<Section> sections, Place place) {
        for (Section section : sections) {
            if (section.start() <= place.offset() && place.offset() <= section.end()) {
                String below = heading(section.children(), place);
                String own = place.text().document().text(section.title());
                return below.isEmpty() ? own : below;
            }
        }
        return "";
    }
}

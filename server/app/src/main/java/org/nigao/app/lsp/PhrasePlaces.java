package org.nigao.app.lsp;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.eclipse.lsp4j.Location;
import org.nigao.app.files.DraftFile;
import org.nigao.app.files.InputException;
import org.nigao.app.files.PhraseLibrary;
import org.nigao.phrase.Phrase;
import org.nigao.phrase.PhraseIndex;
import org.nigao.text.Span;
import org.nigao.text.TextDocument;

/** The phrase that stands at a place of a draft, and where in prior plans it stands, where their files are at hand. */
final class PhrasePlaces {

    private static final int LONGEST = 64;

    private final Session session;
    private final FolderFiles files;

    PhrasePlaces(Session session, FolderFiles files) {
        this.session = session;
        this.files = files;
    }

    /** A phrase in a draft. */
    record Found(Phrase phrase, Span span) {}

    /** The longest phrase around an offset, else the template whose beginning or end is there. */
    Optional<Found> at(OpenDraft draft, int offset) {
        return phraseAt(draft, offset).or(() -> templateAt(draft, offset));
    }

    private Optional<Found> templateAt(OpenDraft draft, int offset) {
        TextDocument document = draft.document();
        int line = document.lineOf(offset);
        int from = offset;
        while (from > document.lineStart(line) && !isPoint(document, from - 1)) {
            from--;
        }
        int to = offset;
        while (to < document.lineEnd(line) && !isPoint(document, to)) {
            to++;
        }
        int start = Math.max(from, offset - LONGEST);
        String clause = document.text(new Span(start, Math.min(to, offset + LONGEST)));
        int at = offset - start;
        PhraseLibrary library = session.configuration().library(draft.uri());
        for (PhraseIndex index : library.phrases().indexes()) {
            List<Found> found = new ArrayList<>();
            index.templates(clause, (template, head, filler, tail, end) -> {
                if (at >= head && at < filler || at >= tail && at < end) {
                    library.card(index.template(template))
                            .map(card -> new Found(card, new Span(start + head, start + end)))
                            .ifPresent(found::add);
                }
            });
            // The more of it is given, the surer it is meant.
            Optional<Found> best = found.stream()
                    .max(Comparator.comparingInt(f -> f.phrase().text().length()));
            if (best.isPresent()) {
                return best;
            }
        }
        return Optional.empty();
    }

    private static boolean isPoint(TextDocument document, int at) {
        return "，。；：！？,;".indexOf(document.text(new Span(at, at + 1))) >= 0;
    }

    private Optional<Found> phraseAt(OpenDraft draft, int offset) {
        TextDocument document = draft.document();
        int line = document.lineOf(offset);
        int from = Math.max(document.lineStart(line), offset - LONGEST);
        String text = document.text(new Span(from, Math.min(document.lineEnd(line), offset + LONGEST)));
        PhraseLibrary library = session.configuration().library(draft.uri());
        Longest longest = new Longest();
        for (PhraseIndex index : library.phrases().indexes()) {
            index.matches(text, (phrase, start, end) -> {
                if (from + start <= offset && offset < from + end) {
                    longest.hear(index, phrase, start, end);
                }
            });
        }
        return Optional.ofNullable(longest.index)
                .flatMap(index -> library.card(index, longest.phrase))
                .map(card -> new Found(card, new Span(from + longest.start, from + longest.end)));
    }

    private static final class Longest {
        private PhraseIndex index;
        private int phrase;
        private int start;
        private int end;

        void hear(PhraseIndex in, int found, int from, int to) {
            if (index == null || to - from > end - start) {
                index = in;
                phrase = found;
                start = from;
                end = to;
            }
        }
    }

    /** Its places in plans that can be read here, and have it there still. */
    List<Location> inPlans(Found found, String uri) {
        List<Location> locations = new ArrayList<>();
        for (org.nigao.phrase.Place place : found.phrase().places()) {
            files.ending(place.plan(), uri)
                    .flatMap(file -> location(file, place, found))
                    .ifPresent(locations::add);
        }
        return locations;
    }

    private Optional<Location> location(Path file, org.nigao.phrase.Place place, Found found) {
        try {
            String text = DraftFile.read(file).text();
            String phrase = found.phrase().text();
            int gap = phrase.indexOf(Phrase.GAP);
            String head = gap < 0 ? phrase : phrase.substring(0, gap);
            if (!text.startsWith(head, place.start())) {
                return Optional.empty();
            }
            Span span = new Span(place.start(), place.start() + head.length());
            ToLsp to = new ToLsp(TextDocument.of(text), session.support().encoding());
            return Optional.of(new Location(ToLsp.uri(file), to.range(span)));
        } catch (InputException e) {
            return Optional.empty();
        }
    }
}

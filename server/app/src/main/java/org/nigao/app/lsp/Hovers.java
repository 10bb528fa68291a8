package org.nigao.app.lsp;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.MarkupContent;
import org.eclipse.lsp4j.MarkupKind;
import org.nigao.check.Analysis;
import org.nigao.check.Finding;
import org.nigao.check.RulePage;
import org.nigao.draft.Marker;
import org.nigao.outline.Section;
import org.nigao.text.Span;

/** {@code textDocument/hover}: on a finding what its rule says, on a number its place in the structure, on a phrase its card. */
final class Hovers {

    private final Session session;
    private final PhrasePlaces phrases;

    Hovers(Session session, PhrasePlaces phrases) {
        this.session = session;
        this.phrases = phrases;
    }

    Object answer(HoverParams params) {
        String uri = FromLsp.uri(params.getTextDocument());
        FromLsp.required(params.getPosition());
        session.dropIfOvertaken(uri);
        // A null result says that there is nothing to show.
        return session.draft(uri)
                .flatMap(draft -> at(
                        draft,
                        FromLsp.offset(
                                params.getPosition(),
                                draft.document(),
                                session.support().encoding())))
                .orElse(null);
    }

    private Optional<Hover> at(OpenDraft draft, int offset) {
        List<String> parts = new ArrayList<>();
        Optional<Span> shown = Optional.empty();
        Optional<Place> place = Place.at(draft.analysis(), offset);
        if (place.isPresent()) {
            parts.add(place.get().text(draft.document().text()));
            shown = Optional.of(place.get().section().label());
        }
        for (Finding finding : session.report(draft).findings()) {
            if (touches(finding.span(), offset)) {
                parts.add(page(finding));
                shown = shown.or(() -> Optional.of(finding.span()));
            }
        }
        Optional<PhrasePlaces.Found> phrase = phrases.at(draft, offset);
        if (phrase.isPresent()) {
            parts.add(PhraseCard.of(phrase.get().phrase()));
            shown = shown.or(() -> phrase.map(PhrasePlaces.Found::span));
        }
        return shown.map(span -> new Hover(content(parts), session.to(draft).range(span)));
    }

    private static boolean touches(Span span, int offset) {
        return span.contains(offset) || span.isEmpty() && span.start() == offset;
    }

    private static String page(Finding finding) {
        RulePage page = RulePage.of(finding.rule());
        return "**" + page.title() + "**：" + finding.message() + "\n\n" + page.why();
    }

    private MarkupContent content(List<String> parts) {
        String markdown = String.join("\n\n---\n\n", parts);
        return session.support().can(Feature.MARKDOWN_HOVER)
                ? new MarkupContent(MarkupKind.MARKDOWN, markdown)
                : new MarkupContent(MarkupKind.PLAINTEXT, plain(markdown));
    }

    private static String plain(String markdown) {
        return markdown.replace("**", "").replace("`", "").replace("\n\n---\n\n", "\n\n");
    }

    /**
     * A number's place in the structure.
     *
     * @param path from the topmost section down to the one of the number
     * @param siblings the sections of the same parent and form, the one of the number among them
     */
    private record Place(List<Section> path, List<Section> siblings) {

        static Optional<Place> at(Analysis analysis, int offset) {
            return down(analysis.outline().roots(), offset, List.of());
        }

        private static Optional<Place> down(List<Section> sections, int offset, List<Section> above) {
            for (Section section : sections) {
                List<Section> path = new ArrayList<>(above);
                path.add(section);
                if (section.marker().isPresent() && section.label().contains(offset)) {
                    return Optional.of(new Place(path, alike(sections, section)));
                }
                if (section.span().contains(offset)) {
                    return down(section.children(), offset, path);
                }
            }
            return Optional.empty();
        }

        private static List<Section> alike(List<Section> sections, Section one) {
            return sections.stream()
                    .filter(s -> s.marker().isPresent()
                            && s.marker().get().style() == one.marker().get().style())
                    .toList();
        }

        Section section() {
            return path.get(path.size() - 1);
        }

        String text(String draft) {
            StringBuilder text = new StringBuilder();
            for (Section step : path) {
                text.append(text.isEmpty() ? "" : " ＞ ").append(DocumentSymbols.name(step, draft));
            }
            int at = siblings.indexOf(section());
            text.append("\n\n本级共 ")
                    .append(siblings.size())
                    .append(" 项，这是第 ")
                    .append(at + 1)
                    .append(" 项");
            Marker marker = section().marker().orElseThrow();
            // Counted from the first sibling, so that one slip does not carry on.
            int due = siblings.get(0).marker().orElseThrow().value() + at;
            if (marker.value() != due) {
                marker.label(due).ifPresent(label -> text.append("；按顺序应为").append(quoted(label)));
            }
            String next = at + 1 == siblings.size() ? "；再加一项应为" : "；下一项应为";
            marker.label(due + 1).ifPresent(label -> text.append(next).append(quoted(label)));
            return text.append("。").toString();
        }

        private static String quoted(String label) {
            return "“" + label.strip() + "”";
        }
    }
}

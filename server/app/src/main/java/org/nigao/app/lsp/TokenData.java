package org.nigao.app.lsp;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.eclipse.lsp4j.Position;
import org.nigao.app.lsp.SemanticTokensOf.Type;
import org.nigao.draft.Paragraph;
import org.nigao.outline.Section;
import org.nigao.reference.References;
import org.nigao.text.Span;
import org.nigao.text.TextDocument;

/** The coloured stretches of a draft in the protocol's numbers: five for each, relative to the one before. */
final class TokenData {

    private final ToLsp to;
    private final TextDocument document;
    private final OpenDraft draft;

    private record Token(Span span, Type type, int modifiers) {}

    TokenData(OpenDraft draft, Session session) {
        this.draft = draft;
        draft.analysis();
        this.document = draft.document();
        this.to = session.to(draft);
    }

    List<Integer> all() {
        return encoded(new Span(0, document.length()));
    }

    /** Those of a stretch, with what reaches into it. */
    List<Integer> in(Span range) {
        return encoded(range);
    }

    private List<Integer> encoded(Span range) {
        List<Integer> data = new ArrayList<>();
        int line = 0;
        int column = 0;
        int end = 0;
        for (Token token : tokens()) {
            for (Span span : lines(token.span())) {
                if (span.start() < end || span.end() <= range.start() || span.start() >= range.end()) {
                    continue;
                }
                Position at = to.position(span.start());
                data.add(at.getLine() - line);
                data.add(at.getLine() == line ? at.getCharacter() - column : at.getCharacter());
                data.add(to.position(span.end()).getCharacter() - at.getCharacter());
                data.add(token.type().ordinal());
                data.add(token.modifiers());
                line = at.getLine();
                column = at.getCharacter();
                end = span.end();
            }
        }
        return data;
    }

    /** In order; where two overlap the first wins. */
    private List<Token> tokens() {
        References references = draft.references();
        List<Token> tokens = new ArrayList<>();
        for (Paragraph paragraph : draft.analysis().draft().paragraphs()) {
            if (!paragraph.role().isText()) {
                add(paragraph.trimmed(), Type.NO_TEXT, tokens);
            }
        }
        for (Section section : draft.analysis().outline().all()) {
            add(section.label(), Type.LABEL, tokens);
            if (section.kind() != Section.Kind.ITEM) {
                add(section.title(), Type.HEADING, tokens);
            }
        }
        references.citations().forEach(c -> add(c.span(), Type.CITATION, tokens));
        references.names().forEach(n -> add(n.span(), Type.NAME, tokens));
        tokens.sort(Comparator.comparing(Token::span));
        return tokens;
    }

    private void add(Span span, Type type, List<Token> tokens) {
        if (!span.isEmpty()) {
            boolean copy = draft.analysis().repeats().isInCopy(span.start());
            tokens.add(new Token(span, type, copy ? SemanticTokensOf.COPY : 0));
        }
    }

    /** A token must not go over the end of a line. */
    private List<Span> lines(Span span) {
        int first = document.lineOf(span.start());
        int last = document.lineOf(span.end());
        List<Span> lines = new ArrayList<>(last - first + 1);
        for (int line = first; line <= last; line++) {
            int from = Math.max(span.start(), document.lineStart(line));
            int until = Math.min(span.end(), document.lineEnd(line));
            if (from < until) {
                lines.add(new Span(from, until));
            }
        }
        return lines;
    }
}

package org.nigao.app.lsp;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.DocumentSymbolParams;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.SymbolInformation;
import org.eclipse.lsp4j.SymbolKind;
import org.eclipse.lsp4j.SymbolTag;
import org.nigao.check.Analysis;
import org.nigao.duplicate.Repeats;
import org.nigao.duplicate.Repeats.Repeat;
import org.nigao.outline.Section;
import org.nigao.text.Span;

/** {@code textDocument/documentSymbol}: the outline; the headings of a copy stand apart under one node of its own. */
final class DocumentSymbols {

    static final String COPY = "（重复内容）";
    private static final int LONGEST_NAME = 30;

    private final Session session;

    DocumentSymbols(Session session) {
        this.session = session;
    }

    Object answer(DocumentSymbolParams params) {
        String uri = FromLsp.uri(params.getTextDocument());
        session.dropIfOvertaken(uri);
        return session.draft(uri)
                .<Object>map(draft -> {
                    List<DocumentSymbol> tree = new Tree(session.to(draft), draft.analysis()).build();
                    return session.support().can(Feature.SYMBOL_TREE) ? tree : flat(tree, uri);
                })
                .orElse(List.of());
    }

    /** The number as written and the title, as far as a list has room for it. */
    static String name(Section section, String draft) {
        String name = section.name(draft);
        if (name.codePointCount(0, name.length()) > LONGEST_NAME) {
            name = name.substring(0, name.offsetByCodePoints(0, LONGEST_NAME)) + "…";
        }
        return name.isEmpty() ? "（无标题）" : name;
    }

    /** The symbols of one draft. */
    private static final class Tree {
        private final ToLsp to;
        private final String text;
        private final Repeats repeats;
        private final List<Section> sections;
        private final List<Section> copies = new ArrayList<>();

        Tree(ToLsp to, Analysis analysis) {
            this.to = to;
            this.text = analysis.draft().text();
            this.repeats = analysis.repeats();
            this.sections = analysis.outline().roots();
        }

        List<DocumentSymbol> build() {
            List<DocumentSymbol> top = new ArrayList<>();
            add(sections, top);
            top.addAll(copyNodes());
            top.sort((a, b) -> order(a.getRange().getStart(), b.getRange().getStart()));
            return top;
        }

        /** One node per copy that has headings; both lists come in order of place. */
        private List<DocumentSymbol> copyNodes() {
            List<DocumentSymbol> nodes = new ArrayList<>();
            int next = 0;
            for (Repeat repeat : repeats.all()) {
                Span span = repeat.copySpan();
                List<DocumentSymbol> headings = new ArrayList<>();
                for (; next < copies.size() && copies.get(next).start() < span.end(); next++) {
                    headings.add(symbol(copies.get(next), span.end()));
                }
                if (!headings.isEmpty()) {
                    nodes.add(copyNode(span, headings));
                }
            }
            return nodes;
        }

        /** What is no copy stays in the tree, also where the heading above it is one. */
        private void add(List<Section> from, List<DocumentSymbol> into) {
            for (Section section : from) {
                if (repeats.isCopy(section.paragraph())) {
                    copies.add(section);
                    add(section.children(), into);
                } else {
                    DocumentSymbol symbol = symbol(section, text.length());
                    List<DocumentSymbol> children = new ArrayList<>();
                    add(section.children(), children);
                    symbol.setChildren(children);
                    into.add(symbol);
                }
            }
        }

        private DocumentSymbol symbol(Section section, int limit) {
            int end = Math.max(section.title().end(), Math.min(section.end(), limit));
            return new DocumentSymbol(
                    name(section, text),
                    ToLsp.kind(section),
                    to.range(new Span(section.start(), end)),
                    to.range(new Span(section.start(), section.title().end())));
        }

        private DocumentSymbol copyNode(Span span, List<DocumentSymbol> headings) {
            DocumentSymbol node = new DocumentSymbol(COPY, SymbolKind.Null, to.range(span), to.range(span));
            node.setTags(List.of(SymbolTag.Deprecated));
            node.setSelectionRange(headings.get(0).getSelectionRange());
            node.setChildren(headings);
            return node;
        }

        private static int order(org.eclipse.lsp4j.Position a, org.eclipse.lsp4j.Position b) {
            return a.getLine() != b.getLine()
                    ? Integer.compare(a.getLine(), b.getLine())
                    : Integer.compare(a.getCharacter(), b.getCharacter());
        }
    }

    @SuppressWarnings("deprecation") // the only form that clients without a tree understand
    private static List<SymbolInformation> flat(List<DocumentSymbol> tree, String uri) {
        List<SymbolInformation> list = new ArrayList<>();
        flatten(tree, null, uri, list);
        return list;
    }

    @SuppressWarnings("deprecation")
    private static void flatten(
            List<DocumentSymbol> symbols, String container, String uri, List<SymbolInformation> into) {
        for (DocumentSymbol symbol : symbols) {
            SymbolInformation flat = new SymbolInformation(
                    symbol.getName(), symbol.getKind(), new Location(uri, symbol.getRange()), container);
            flat.setTags(symbol.getTags());
            into.add(flat);
            if (symbol.getChildren() != null) {
                flatten(symbol.getChildren(), symbol.getName(), uri, into);
            }
        }
    }
}

package org.nigao.app.lsp;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.lsp4j.FoldingRange;
import org.eclipse.lsp4j.FoldingRangeKind;
import org.eclipse.lsp4j.FoldingRangeRequestParams;
import org.eclipse.lsp4j.Position;
import org.nigao.check.Analysis;
import org.nigao.draft.Paragraph;
import org.nigao.draft.Whitespace;
import org.nigao.outline.Section;

/** {@code textDocument/foldingRange}: a section under its heading, and blocks that are no text of the document. */
final class FoldingRanges {

    private final Session session;

    FoldingRanges(Session session) {
        this.session = session;
    }

    Object answer(FoldingRangeRequestParams params) {
        String uri = FromLsp.uri(params.getTextDocument());
        session.dropIfOvertaken(uri);
        return session.draft(uri).map(this::of).orElse(List.of());
    }

    private List<FoldingRange> of(OpenDraft draft) {
        Analysis analysis = draft.analysis();
        List<Fold> folds = new ArrayList<>();
        for (Section section : analysis.outline().all()) {
            folds.add(new Fold(section.title().end(), section.end(), ""));
        }
        addBlocks(analysis.draft().paragraphs(), folds);
        ToLsp to = session.to(draft);
        Set<Integer> startLines = new HashSet<>();
        return folds.stream()
                .map(fold -> range(fold, draft.document().text(), to))
                .filter(range -> range.getStartLine() < range.getEndLine())
                // Two folds cannot begin on one line; the larger one is of more use.
                .sorted(Comparator.comparingInt(FoldingRange::getStartLine)
                        .thenComparing(FoldingRange::getEndLine, Comparator.reverseOrder()))
                .filter(range -> startLines.add(range.getStartLine()))
                .sorted(Comparator.comparingInt(range -> range.getStartLine() - range.getEndLine()))
                .limit(session.support().foldingLimit().orElse(Integer.MAX_VALUE))
                .sorted(Comparator.comparingInt(FoldingRange::getStartLine))
                .toList();
    }

    /**
     * What can be folded away.
     *
     * @param from offset behind what stays visible
     * @param to offset behind the last character, white space included
     * @param instead what is shown for it; empty leaves that to the editor
     */
    private record Fold(int from, int to, String instead) {}

    /** Page furniture and the like: neighbouring paragraphs of one role are one block. */
    private static void addBlocks(List<Paragraph> paragraphs, List<Fold> folds) {
        for (int i = 0; i < paragraphs.size(); ) {
            int last = i;
            while (last + 1 < paragraphs.size()
                    && paragraphs.get(last + 1).role() == paragraphs.get(i).role()) {
                last++;
            }
            if (!paragraphs.get(i).role().isText()) {
                int from = paragraphs.get(i).trimmed().end();
                folds.add(new Fold(from, paragraphs.get(last).span().end(), "……（非正文）"));
            }
            i = last + 1;
        }
    }

    private FoldingRange range(Fold fold, String text, ToLsp to) {
        Position start = to.position(fold.from());
        Position end = to.position(Whitespace.trimEnd(text, fold.from(), Math.max(fold.from(), fold.to())));
        FoldingRange range = new FoldingRange(start.getLine(), end.getLine());
        if (!session.support().can(Feature.LINE_FOLDING_ONLY)) {
            range.setStartCharacter(start.getCharacter());
            range.setEndCharacter(end.getCharacter());
        }
        if (!fold.instead().isEmpty()) {
            range.setKind(FoldingRangeKind.Comment);
            if (session.support().can(Feature.FOLDED_TEXT)) {
                range.setCollapsedText(fold.instead());
            }
        }
        return range;
    }
}

package org.nigao.app.lsp;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.lsp4j.CodeLens;
import org.eclipse.lsp4j.CodeLensParams;
import org.eclipse.lsp4j.Command;
import org.nigao.duplicate.Repeats.Repeat;
import org.nigao.outline.Section;
import org.nigao.prior.Carryover;
import org.nigao.text.Span;

/**
 * {@code textDocument/codeLens}: over a repeated passage how often it stands, over a section how many items it has, and how
 * much of it a prior plan holds.
 */
final class CodeLenses {

    private static final int WORTH_COUNTING = 2;

    /** Percent of a section that a prior plan holds. */
    private static final int WORTH_TELLING = 10;

    private final Session session;

    CodeLenses(Session session) {
        this.session = session;
    }

    Object answer(CodeLensParams params) {
        return session.asked(params.getTextDocument()).map(this::of).orElse(List.of());
    }

    private List<CodeLens> of(OpenDraft draft) {
        List<CodeLens> lenses = new ArrayList<>();
        ToLsp to = session.to(draft);
        for (List<Repeat> group : draft.analysis().repeats().groups()) {
            lenses.add(lens(group.get(0).keptSpan(), "重复 " + group.size() + " 处", to));
            group.forEach(r -> lenses.add(lens(
                    r.copySpan(), "与第 " + (to.position(r.keptSpan().start()).getLine() + 1) + " 行起的内容重复", to)));
        }
        Optional<Carryover> carryover = session.carryover(draft);
        Map<Integer, Integer> cited = draft.references().timesCited();
        for (Section section : draft.analysis().outline().all()) {
            long items = section.children().stream()
                    .filter(s -> s.marker().isPresent())
                    .count();
            List<String> counts = new ArrayList<>();
            if (items >= WORTH_COUNTING) {
                counts.add("下设 " + items + " 项");
            }
            if (cited.containsKey(section.start())) {
                counts.add("文中提到 " + cited.get(section.start()) + " 次");
            }
            if (section.kind() == Section.Kind.HEADING) {
                carryover
                        .flatMap(c -> c.of(section))
                        .filter(share -> share.percent() >= WORTH_TELLING)
                        .ifPresent(share -> counts.add("本节 " + share.said()));
            }
            if (!counts.isEmpty()) {
                lenses.add(lens(section.label(), String.join("，", counts), to));
            }
        }
        return lenses;
    }

    /** Nothing happens on a click; the protocol wants a command all the same. */
    private static CodeLens lens(Span span, String title, ToLsp to) {
        CodeLens lens = new CodeLens(to.range(new Span(span.start(), span.start())));
        lens.setCommand(new Command(title, ""));
        return lens;
    }
}

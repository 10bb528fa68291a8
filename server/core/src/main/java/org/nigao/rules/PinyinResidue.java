package org.nigao.rules;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.nigao.check.Analysis;
import org.nigao.check.Finding;
import org.nigao.check.Fix;
import org.nigao.check.LineCheck;
import org.nigao.check.Rule;
import org.nigao.draft.LogicalLine;
import org.nigao.draft.Whitespace;
import org.nigao.text.Edit;
import org.nigao.text.Span;

/** Pronunciations left behind characters by a copied web page. */
final class PinyinResidue implements LineCheck {

    private static final Rule RULE = Rule.error("pinyin-residue", "拼音残留");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void run(LogicalLine line, Consumer<Finding> found) {
        for (Span residue : line.reading().residue()) {
            String brackets = Whitespace.strip(residue.in(line.text()));
            found.accept(Finding.of(RULE, residue, "“" + before(line, residue) + "”后面残留拼音“" + brackets + "”")
                    .fixedBy(Fix.safe("删去拼音", Edit.delete(residue))));
        }
    }

    private static char before(LogicalLine line, Span residue) {
        return line.text().charAt(residue.start() - 1);
    }

    @Override
    public Optional<String> summary(List<Finding> all, Analysis analysis) {
        return Optional.of("全文 " + all.size() + " 处拼音残留，应删去拼音、保留汉字");
    }
}

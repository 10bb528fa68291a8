package org.nigao.rules;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.nigao.check.Analysis;
import org.nigao.check.DraftCheck;
import org.nigao.check.Finding;
import org.nigao.check.Fix;
import org.nigao.check.Rule;
import org.nigao.draft.Paragraph;
import org.nigao.draft.Role;
import org.nigao.draft.Whitespace;
import org.nigao.text.Edit;
import org.nigao.text.Span;

/** The offices a notice goes to: whether they are named, and a full-width colon behind them (GB/T 9704 7.3.2). */
final class AddresseeForm implements DraftCheck {

    private static final Rule RULE =
            Rule.information("addressee-form", "主送机关").officialOnly().patient();

    private static final Pattern OFFICES = Pattern.compile(
            "^(?:各|市|县|区|省|州|机关|本|厅|局|全)?.{0,60}(?:政府|委员会|厅|局|部|委|办|办公室|处室|单位|部门|机构|公司|学校|院|管委会|街道|乡镇|中心)[。；，、,;.]?$");
    private static final int LONGEST = 120;

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void run(Analysis analysis, Consumer<Finding> found) {
        for (Paragraph paragraph : analysis.draft().paragraphs()) {
            if (paragraph.role() == Role.ADDRESSEE) {
                colon(paragraph, found);
            }
        }
        Letter.in(analysis.draft()).stream()
                .filter(l -> l.addressee().isEmpty())
                .forEach(l -> missing(l, found));
    }

    private static void colon(Paragraph addressee, Consumer<Finding> found) {
        Span text = addressee.trimmed();
        Span last = new Span(text.end() - 1, text.end());
        if (Whitespace.strip(addressee.text()).endsWith(":")) {
            found.accept(Finding.of(RULE, last, "主送机关之后应用全角冒号“：”").fixedBy(Fix.safe("改为全角冒号", new Edit(last, "："))));
        }
    }

    /** Either the colon is missing or wrong, so that the line is not known for one, or there is no such line. */
    private static void missing(Letter letter, Consumer<Finding> found) {
        // Below the title of a plan the office that made it may stand; only a notice is sent to one.
        Optional<Paragraph> unmarked = letter.opening()
                .filter(AddresseeForm::namesOffices)
                .filter(p -> letter.isSent() || p.text().strip().startsWith("各"));
        if (unmarked.isPresent()) {
            Span text = unmarked.get().trimmed();
            String line = Whitespace.strip(unmarked.get().text());
            char last = line.charAt(line.length() - 1);
            boolean pointed = "。；，、,;.".indexOf(last) >= 0;
            Span place = new Span(pointed ? text.end() - 1 : text.end(), text.end());
            found.accept(Finding.of(RULE, new Span(text.end() - 1, text.end()), "主送机关之后应用全角冒号“：”")
                    .fixedBy(Fix.safe(pointed ? "改为全角冒号" : "补上冒号", new Edit(place, "："))));
        } else if (letter.isSent()
                && letter.opening().isPresent()
                && (letter.date().isPresent() || letter.number().isPresent())) {
            Paragraph title = letter.title().get(letter.title().size() - 1);
            found.accept(Finding.of(RULE, title.trimmed(), "标题之后没有主送机关，请核对是否漏写"));
        }
    }

    private static boolean namesOffices(Paragraph opening) {
        String line = Whitespace.strip(opening.text());
        return opening.role() == Role.BODY
                && opening.line().marker().isEmpty()
                && line.length() <= LONGEST
                && line.indexOf('。') < line.length() - 1 == line.indexOf('。') < 0
                && OFFICES.matcher(line).matches();
    }
}

package org.nigao.rules;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.nigao.check.Analysis;
import org.nigao.check.DraftCheck;
import org.nigao.check.Finding;
import org.nigao.check.Rule;
import org.nigao.draft.Draft;
import org.nigao.draft.Paragraph;
import org.nigao.draft.Role;
import org.nigao.draft.Whitespace;
import org.nigao.text.Span;

/** A notice that ends without the date it was made, or whose date stands above the office that signs (GB/T 9704 7.3.5). */
final class SignatureDateMissing implements DraftCheck {

    private static final Rule RULE =
            Rule.information("signature-date-missing", "缺署名或成文日期").officialOnly();

    private static final Pattern OFFICE =
            Pattern.compile("^[\\u4e00-\\u9fff·\\s　]{2,30}(?:政府|委员会|厅|局|部|院|办公室|办公厅|委|社|会|中心|公司|集团|处|组)$");
    private static final int LONGEST_MARK = 12;

    /** Notes and those who get copies stand in so many paragraphs. */
    private static final int TAIL = 4;

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void run(Analysis analysis, Consumer<Finding> found) {
        for (Letter letter : Letter.in(analysis.draft())) {
            if (!letter.isSent()
                    || letter.addressee().isEmpty()
                    || letter.last().isEmpty()) {
                continue;
            }
            if (letter.date().isEmpty()) {
                if (!isSignedInside(letter.last().get(), analysis.draft())) {
                    missing(letter, found);
                }
            } else if (letter.signature().isEmpty()) {
                turned(letter, found);
            }
        }
    }

    private static void missing(Letter letter, Consumer<Finding> found) {
        Paragraph last = letter.signature().isEmpty()
                ? letter.last().get()
                : letter.signature().get(letter.signature().size() - 1);
        boolean signed = !letter.signature().isEmpty() || isOffice(last);
        Span text = last.trimmed();
        String message = signed ? "署名之后没有成文日期，请补上" : "文末没有署名和成文日期，请补上";
        found.accept(Finding.of(
                RULE, new Span(Math.max(text.start(), text.end() - LONGEST_MARK), text.end()), message));
    }

    /** Whether a text that lost its line breaks has both behind its last words, or behind those in front of notes and copies. */
    private static boolean isSignedInside(Paragraph last, Draft draft) {
        return draft.paragraphs().subList(Math.max(0, last.index() - TAIL), last.index() + 1).stream()
                .map(p -> Whitespace.strip(p.text()))
                .anyMatch(text -> SentenceEnd.isSigned(text, text.length()));
    }

    private static void turned(Letter letter, Consumer<Finding> found) {
        Optional<Paragraph> below = letter.behindDate().filter(SignatureDateMissing::isOffice);
        if (below.isEmpty() && letter.last().isPresent()) {
            unsigned(letter, found);
        }
        below.ifPresent(
                office -> found.accept(Finding.of(RULE, letter.date().get().trimmed(), "成文日期应在署名之下，这里顺序颠倒了")
                        .relatedTo(office.trimmed(), "署名")));
    }

    /** A date with nothing but the text above it, and nobody named in the title: one's mark above the title is not in the draft. */
    private static void unsigned(Letter letter, Consumer<Finding> found) {
        Paragraph date = letter.date().orElseThrow();
        String above = Whitespace.strip(letter.last().orElseThrow().text());
        if (letter.name().startsWith("关于")
                && above.endsWith("。")
                && date.index() > letter.last().orElseThrow().index()) {
            found.accept(Finding.of(RULE, date.trimmed(), "标题和落款里都没有发文机关，请补上署名"));
        }
    }

    private static boolean isOffice(Paragraph paragraph) {
        return paragraph.role() == Role.BODY
                && paragraph.line().marker().isEmpty()
                && OFFICE.matcher(Whitespace.strip(paragraph.text())).matches();
    }
}

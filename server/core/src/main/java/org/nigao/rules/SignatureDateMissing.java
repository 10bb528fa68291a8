package org.nigao.rules;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.nigao.check.Analysis;
import org.nigao.check.DraftCheck;
import org.nigao.check.Finding;
import org.nigao.check.Rule;
import org.nigao.check.Severity;
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
            Pattern.compile("^[\\u4e00-\\u9fff·“”\\s　]{2,50}(?:政府|委员会|厅|局|部|院|办公室|办公厅|委|社|会|中心|公司|集团|处|组)$");
    private static final Pattern MONTH = Pattern.compile(
            "[\\s　]*(?:(?:19|20)\\d\\d|二[〇○零][〇○零一二三四五六七八九]{2})\\s?年\\s?[\\d一二三四五六七八九十]{1,3}\\s?月[\\s　日]*");
    private static final int LONGEST_MARK = 12;

    private static final int LONGEST_LETTERHEAD = 40;

    /** So many paragraphs at most stand above a title. */
    private static final int HEAD = 20;

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
                    missing(letter, analysis, found);
                }
            } else if (letter.signature().isEmpty()) {
                turned(letter, analysis.draft(), found);
            }
        }
    }

    private static void missing(Letter letter, Analysis analysis, Consumer<Finding> found) {
        Optional<Paragraph> month = month(letter.last().orElseThrow(), analysis.draft());
        if (month.isPresent()) {
            found.accept(Finding.of(RULE, month.get().trimmed(), "成文日期要写全年、月、日"));
            return;
        }
        Paragraph last = letter.signature().isEmpty()
                ? letter.last().get()
                : letter.signature().get(letter.signature().size() - 1);
        boolean signed = !letter.signature().isEmpty() || isOffice(last);
        Span text = last.trimmed();
        if (!signed && analysis.beingWritten().filter(text::equals).isPresent()) {
            return;
        }
        String message = signed ? "署名之后没有成文日期，请补上" : "文末没有署名和成文日期，请补上";
        found.accept(Finding.of(
                RULE, new Span(Math.max(text.start(), text.end() - LONGEST_MARK), text.end()), message));
    }

    /** A date that stops at the month, in front of notes and copies. */
    private static Optional<Paragraph> month(Paragraph last, Draft draft) {
        return draft.paragraphs().subList(Math.max(0, last.index() - TAIL), last.index() + 1).stream()
                .filter(p -> MONTH.matcher(p.text()).matches())
                .findFirst();
    }

    /** Whether a text that lost its line breaks has both behind its last words, or behind those in front of notes and copies. */
    private static boolean isSignedInside(Paragraph last, Draft draft) {
        return draft.paragraphs().subList(Math.max(0, last.index() - TAIL), last.index() + 1).stream()
                .map(p -> Whitespace.strip(p.text()))
                .anyMatch(text -> SentenceEnd.isSigned(text, text.length()));
    }

    private static void turned(Letter letter, Draft draft, Consumer<Finding> found) {
        Optional<Paragraph> below = letter.behindDate().filter(SignatureDateMissing::isOffice);
        if (below.isEmpty() && letter.last().isPresent()) {
            unsigned(letter, draft, found);
        }
        below.ifPresent(
                office -> found.accept(Finding.of(RULE, letter.date().get().trimmed(), "成文日期应在署名之下，这里顺序颠倒了")
                        .relatedTo(office.trimmed(), "署名")));
    }

    /** A date with nothing but the text above it. */
    private static void unsigned(Letter letter, Draft draft, Consumer<Finding> found) {
        Paragraph date = letter.date().orElseThrow();
        Paragraph above = letter.last().orElseThrow();
        boolean ends = above.role() == Role.ATTACHMENT_NOTE
                || Whitespace.strip(above.text()).endsWith("。");
        if (!ends || date.index() <= above.index() || hasMark(letter, draft)) {
            return;
        }
        boolean named = !letter.name().startsWith("关于");
        Finding finding = Finding.of(RULE, date.trimmed(), named ? "成文日期之上没有署名，请核对是否漏写" : "标题和落款里都没有发文机关，请补上署名");
        found.accept(named ? finding.graded(Severity.HINT) : finding);
    }

    /** 某市人民政府文件 above the title: what has the mark of its office may be sent without a signature. */
    private static boolean hasMark(Letter letter, Draft draft) {
        int title = letter.title().get(0).index();
        return draft.paragraphs().subList(Math.max(0, title - HEAD), title).stream()
                .map(p -> Whitespace.removed(p.text()))
                .anyMatch(text -> text.length() < LONGEST_LETTERHEAD && text.endsWith("文件"));
    }

    private static boolean isOffice(Paragraph paragraph) {
        return paragraph.role() == Role.BODY
                && paragraph.line().marker().isEmpty()
                && OFFICE.matcher(Whitespace.strip(paragraph.text())).matches();
    }
}

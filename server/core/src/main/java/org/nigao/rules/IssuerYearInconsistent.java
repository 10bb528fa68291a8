package org.nigao.rules;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nigao.check.Analysis;
import org.nigao.check.DraftCheck;
import org.nigao.check.Finding;
import org.nigao.check.Rule;
import org.nigao.draft.Numerals;
import org.nigao.draft.Paragraph;
import org.nigao.draft.Whitespace;

/** A title and a signature of different offices, a document number and a date of different years. */
final class IssuerYearInconsistent implements DraftCheck {

    private static final Rule RULE =
            Rule.information("issuer-year-inconsistent", "机关与年份不一致").officialOnly();

    private static final Pattern ISSUER = Pattern.compile("^(?!关于|印发|转发|批转)([\\u4e00-\\u9fff]{2,30}?)(?:关于|印发|转发|批转)"
            + "|^([\\u4e00-\\u9fff]{2,30}?(?:局|委|厅|办|办公室|委员会|政府|中心|院|公司|协会|管委会))(?:19|20)\\d\\d年");
    private static final Pattern NUMBER = Pattern.compile("((?:19|20)\\d\\d)\\D{1,3}(\\d{1,5})\\s?号");
    private static final Pattern DATE = Pattern.compile(
            "((?:19|20)\\d\\d|[一二][九〇○零ＯO0][〇○零ＯO0一二三四五六七八九]{2})\\s?[年./-]\\s?(\\d{1,2}|十?[一二三四五六七八九十])");

    /** A number this high is of the end of a year, and may well be printed in January. */
    private static final int LATE_NUMBER = 10;

    private static final int LAST_MONTH_OF_DELAY = 1;

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void run(Analysis analysis, Consumer<Finding> found) {
        for (Letter letter : Letter.in(analysis.draft())) {
            issuers(letter, found);
            years(letter, found);
        }
    }

    /** Of several who sign, and of an office that signs for another, the title need not name each. */
    private static void issuers(Letter letter, Consumer<Finding> found) {
        Matcher title = ISSUER.matcher(letter.name());
        if (letter.signature().size() != 1 || !title.find()) {
            return;
        }
        Paragraph signature = letter.signature().get(0);
        String signed = Whitespace.removed(signature.text());
        String named = title.group(title.group(1) == null ? 2 : 1);
        boolean signedByMany = signature.text().strip().matches(".*[\\s　、，].*");
        if (!signedByMany && !isAbbreviation(named, signed) && !isAbbreviation(signed, named)) {
            found.accept(Finding.of(RULE, signature.trimmed(), "署名“" + signed + "”与标题中的发文机关“" + named + "”不一致，请核对")
                    .relatedTo(letter.title().get(0).trimmed(), "标题"));
        }
    }

    /** Whether the characters of one name stand in another, in their order: 市科技局 in 某市科学技术局. */
    private static boolean isAbbreviation(String brief, String full) {
        int at = 0;
        for (int i = 0; i < brief.length(); i++) {
            at = full.indexOf(brief.charAt(i), at) + 1;
            if (at == 0) {
                return false;
            }
        }
        return true;
    }

    private static void years(Letter letter, Consumer<Finding> found) {
        Optional<Paragraph> place = letter.number();
        if (place.isEmpty() || letter.date().isEmpty()) {
            return;
        }
        Matcher number = NUMBER.matcher(place.get().text());
        Matcher date = DATE.matcher(letter.date().get().text());
        if (!number.find() || !date.find()) {
            return;
        }
        int numbered = Integer.parseInt(number.group(1));
        int dated = value(date.group(1));
        boolean delayed = dated == numbered + 1
                && value(date.group(2)) <= LAST_MONTH_OF_DELAY
                && Integer.parseInt(number.group(2)) > LATE_NUMBER;
        if (numbered != dated && !delayed) {
            found.accept(Finding.of(
                            RULE,
                            place.get().span(number.start(1), number.end(1)),
                            "发文字号的年份 " + numbered + " 与成文日期的年份 " + dated + " 不一致，请核对")
                    .relatedTo(letter.date().get().trimmed(), "成文日期"));
        }
    }

    /** The value of figures of either script; a month in Chinese ones as one figure or two. */
    private static int value(String figures) {
        if (figures.length() <= 2 && figures.charAt(0) > '9') {
            return Numerals.ofHan(figures).orElse(LAST_MONTH_OF_DELAY + 1);
        }
        int value = 0;
        for (char c : figures.toCharArray()) {
            int digit = "〇一二三四五六七八九".indexOf(c);
            value = 10 * value + (Numerals.isArabic(c) ? c & 0xF : Math.max(0, digit));
        }
        return value;
    }
}

package org.nigao.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nigao.check.Finding;
import org.nigao.draft.Marker;
import org.nigao.draft.Quotations;
import org.nigao.prior.Carryover;
import org.nigao.prior.Carryover.Passage;
import org.nigao.text.Span;

/**
 * Years that were left as they stood in the plan that a paragraph was carried over from: its own year, as it says 2023 where
 * the plan of 2023 does. A plan speaks of its own year as of what is ahead; a draft of a later year cannot.
 */
final class StaleInPriorText {

    /** A year alone: no part of a range, a number of a document, or a name. */
    private static final Pattern YEAR =
            Pattern.compile("(?<![\\d—－–~～\\-至到〔\\[（(])((?:19|20)\\d\\d)年(?!\\s?[—－–~～\\-至到]|以来|起|[）)])");

    /** What is measured by a year stays as it is. */
    private static final Pattern PAST_BEFORE = Pattern.compile("(?:比|较|自|从|对照|相比|不低于|截至)$");

    /** So does what came to be in it; 6月底前 is ahead, 6月1日 is a day of some document. */
    private static final Pattern PAST_BEHIND = Pattern.compile("^(?:\\d{1,2}月(?:份|\\d{1,2}日)?(?!底|末|中旬|上旬|下旬|之前|以前|前)"
            + "|[^，。；]{0,8}(?:相比|同期|以前|之前建|会议|印发|出台|发布|召开|通过|修订|总结|决算|考核结果|完成情况|水平|基数|为基))");

    /** The words around a year that show that it is the same year of the same sentence. */
    private static final int AROUND = 4;

    private StaleInPriorText() {}

    static List<Finding> in(Carryover carryover, int year) {
        List<Finding> found = new ArrayList<>();
        for (Passage passage : carryover.passages()) {
            int prior = passage.source().where().plan().year().orElse(year);
            if (prior < year) {
                left(passage, prior, year, found);
            }
        }
        return found;
    }

    private static void left(Passage passage, int prior, int year, List<Finding> found) {
        String text = passage.paragraph().text();
        Matcher matcher = YEAR.matcher(text);
        while (matcher.find()) {
            Span span = new Span(matcher.start(1), matcher.end(1));
            if (Integer.parseInt(matcher.group(1)) == prior
                    && !Quotations.in(text).cover(span)
                    && !PAST_BEFORE.matcher(text.substring(0, span.start())).find()
                    && !PAST_BEHIND.matcher(text.substring(matcher.end())).find()
                    && stands(text, span, passage)) {
                found.add(finding(passage, span, prior, year));
            }
        }
    }

    private static boolean stands(String text, Span year, Passage passage) {
        int begin = passage.paragraph().line().marker().map(Marker::content).orElse(0);
        int from = Math.min(year.start(), Math.max(begin, year.start() - AROUND));
        int to = Math.min(text.length(), year.end() + 1 + AROUND);
        boolean behind = passage.source().holds(text.substring(year.start(), to));
        return behind || passage.source().holds(text.substring(from, year.end() + 1));
    }

    private static Finding finding(Passage passage, Span year, int prior, int now) {
        Span span = passage.paragraph().span(year);
        String words = TaskYears.words(passage.paragraph().text(), year.start());
        return Finding.of(
                        StaleYear.RULE,
                        span,
                        "文稿是 %d 年的，这里的“%s”与%s原文一样还是 %d 年，可能忘了改"
                                .formatted(now, words, passage.source().where().cited(), prior))
                .relatedTo(List.of(CarriedOver.related(passage.source())))
                .fixedBy(StaleYear.replace(span, now));
    }
}

package org.nigao.rules;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nigao.draft.Marker;
import org.nigao.draft.NumberStyle;
import org.nigao.duplicate.Difference;
import org.nigao.duplicate.Overlaps.Pairing;

/** Whether two near paragraphs are items that were set side by side: tasks of one place or year after another, articles of a regulation. */
final class ParallelItems {

    private static final int SIDE_BY_SIDE = 3;
    private static final int LONGEST_NAME = 12;
    private static final int LONGEST_LEAD = 10;

    /** What a name of a place, office or year ends in. */
    private static final Pattern NAMED =
            Pattern.compile("(?:\\p{IsHan}[区县市镇乡村州盟旗省局厅委办部处科所站队园院校]|街道|公司|集团|中心|银行|[0-9]年|季度|阶段)");

    private static final Pattern LABEL = Pattern.compile("[A-Z0-9]{1,2}(?:\\.[0-9]{1,2})+");

    private ParallelItems() {}

    static boolean are(Pairing pair) {
        boolean items = areItems(pair);
        boolean near = pair.later().index() - pair.earlier().index() <= SIDE_BY_SIDE;
        return items && (near || areNext(pair) || isArticle(pair) || haveLeads(pair))
                || near && (haveLeads(pair) || areOfNames(pair));
    }

    /** Whether both are numbered, and not by the same number, as what was pasted would be. */
    private static boolean areItems(Pairing pair) {
        Optional<String> one = pair.earlier().line().marker().map(Marker::text);
        Optional<String> other = pair.later().line().marker().map(Marker::text);
        return one.isPresent() && other.isPresent() && !one.equals(other);
    }

    /** The same, also of numbers that are none of a drafter's row: 6.1.4, A.1.2. */
    static boolean areNumberedApart(Pairing pair) {
        if (areItems(pair)) {
            return true;
        }
        Matcher one = LABEL.matcher(pair.earlier().line().wording().text());
        Matcher other = LABEL.matcher(pair.later().line().wording().text());
        return one.lookingAt() && other.lookingAt() && !one.group().equals(other.group());
    }

    /** Whether the number of the one is next to that of the other. */
    private static boolean areNext(Pairing pair) {
        Marker one = pair.earlier().line().marker().orElseThrow();
        Marker other = pair.later().line().marker().orElseThrow();
        return one.style() == other.style() && other.value() - one.value() == 1;
    }

    private static boolean isArticle(Pairing pair) {
        return pair.earlier().line().marker().orElseThrow().style() == NumberStyle.ARTICLE
                && pair.later().line().marker().orElseThrow().style() == NumberStyle.ARTICLE;
    }

    /** Whether what is set for each stands behind its name and a colon. */
    private static boolean haveLeads(Pairing pair) {
        String lead = lead(pair.later().line().wording().text());
        return !lead.isEmpty()
                && !lead.equals(lead(pair.earlier().line().wording().text()));
    }

    /** What stands in front of a colon at the beginning: 长寨 of 长寨:…; empty where nothing does. */
    static String lead(String text) {
        int colon = text.indexOf(':');
        return colon > 0 && colon <= LONGEST_LEAD ? text.substring(0, colon) : "";
    }

    /** Whether nothing is changed but names and figures, and some name is; where only the year is, it is last year's paragraph. */
    private static boolean areOfNames(Pairing pair) {
        String later = pair.later().line().wording().text();
        List<Difference> differences = pair.differences();
        return differences.stream().allMatch(d -> isShort(d) && (d.isOfFigures() || namesAnother(d, later)))
                && differences.stream().anyMatch(d -> namesAnother(d, later))
                && !differences.stream().allMatch(d -> isYear(d, later));
    }

    private static boolean isShort(Difference difference) {
        return Math.max(difference.one().length(), difference.other().length()) <= LONGEST_NAME;
    }

    private static boolean isYear(Difference difference, String later) {
        return difference.isOfFigures() && (difference.other() + behind(difference, later)).indexOf('年') > 0;
    }

    /** Whether it sets another place, office or year in the place of one. */
    private static boolean namesAnother(Difference difference, String later) {
        return !difference.one().isEmpty()
                && !difference.other().isEmpty()
                && NAMED.matcher(difference.other() + behind(difference, later)).find();
    }

    /** The character behind it; none at the end. */
    private static String behind(Difference difference, String text) {
        int end = difference.place().end();
        return text.substring(end, Math.min(text.length(), end + 1));
    }
}

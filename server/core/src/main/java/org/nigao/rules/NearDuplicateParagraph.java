package org.nigao.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nigao.check.Analysis;
import org.nigao.check.DraftCheck;
import org.nigao.check.Finding;
import org.nigao.check.Fix;
import org.nigao.check.Related;
import org.nigao.check.Rule;
import org.nigao.check.Severity;
import org.nigao.draft.Han;
import org.nigao.draft.Marker;
import org.nigao.draft.NumberStyle;
import org.nigao.draft.Paragraph;
import org.nigao.draft.Role;
import org.nigao.duplicate.Difference;
import org.nigao.duplicate.Near;
import org.nigao.duplicate.Overlaps.Pairing;
import org.nigao.duplicate.Removal;
import org.nigao.outline.Section;
import org.nigao.text.Bisection;

/** Two paragraphs say almost the same. */
final class NearDuplicateParagraph implements DraftCheck {

    private static final Rule RULE = Rule.information("near-duplicate-paragraph", "近似重复段");

    /** What many paragraphs are like is a form that each of them fills in. */
    private static final int FORM = 3;

    private static final int SIDE_BY_SIDE = 3;
    private static final int LONGEST_NAME = 12;
    private static final int LONGEST_LEAD = 10;
    private static final int SHORTEST_SUBJECT = 2;
    private static final int MOST_SHOWN = 2;

    /** What a name of a place, office or year ends in. */
    private static final Pattern NAMED =
            Pattern.compile("(?:\\p{IsHan}[区县市镇乡村州盟旗省局厅委办部处科所站队园院校]|街道|公司|集团|中心|银行|[0-9]年|季度|阶段)");

    private static final int MOST_RELATED = 20;
    private static final int LONGEST_QUOTE = 30;

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void run(Analysis analysis, Consumer<Finding> found) {
        List<Near> near =
                analysis.overlaps().near().stream().filter(Near::areVersions).toList();
        if (near.isEmpty()) {
            return;
        }
        List<Pairing> pairs = new ArrayList<>(analysis.overlaps().places(near, p -> isWanted(p, analysis)));
        Map<Paragraph, Long> degree = pairs.stream()
                .flatMap(p -> Stream.of(p.earlier(), p.later()))
                .collect(Collectors.groupingBy(p -> p, IdentityHashMap::new, Collectors.counting()));
        // One finding for a paragraph, about the one it is most like.
        pairs.sort(Comparator.comparingInt((Pairing p) -> p.later().index())
                .thenComparing(p -> -p.near().alike())
                .thenComparing(p -> p.earlier().index()));
        Paragraph done = null;
        for (Pairing pair : pairs) {
            boolean form = degree.get(pair.earlier()) >= FORM || degree.get(pair.later()) >= FORM;
            if (!form && pair.later() != done && !isParallel(pair)) {
                done = pair.later();
                if (!haveOtherSubjects(pair.differences()) && !isOfItsHeading(pair, analysis)) {
                    found.accept(finding(pair, analysis));
                }
            }
        }
    }

    private static boolean isWanted(Paragraph paragraph, Analysis analysis) {
        return paragraph.role() == Role.BODY
                && paragraph.line().wording().isSubstantial()
                && !analysis.repeats().isAmongCopies(paragraph);
    }

    /** Tasks set for one place or year after another, and articles of a regulation, are alike on purpose. */
    private static boolean isParallel(Pairing pair) {
        if (areItems(pair) && isArticle(pair.earlier()) && isArticle(pair.later())) {
            return true;
        }
        List<Difference> differences = pair.differences();
        String later = pair.later().line().wording().text();
        String lead = lead(later);
        boolean near = pair.later().index() - pair.earlier().index() <= SIDE_BY_SIDE;
        if ((near || areItems(pair))
                && !lead.isEmpty()
                && !lead.equals(lead(pair.earlier().line().wording().text()))) {
            return true;
        }
        return near
                && differences.stream()
                        .allMatch(d -> Math.max(d.one().length(), d.other().length()) <= LONGEST_NAME)
                && (areItems(pair) || areOfNames(differences, later));
    }

    /** Whether nothing but what they speak of is another: 国家平台数据应包括…, 省级平台数据应包括…. */
    private static boolean haveOtherSubjects(List<Difference> differences) {
        List<Difference> words =
                differences.stream().filter(d -> !d.isOfFigures()).toList();
        return !words.isEmpty()
                && words.get(0).place().start() == 0
                && Math.min(
                                Han.count(words.get(0).one()),
                                Han.count(words.get(0).other()))
                        >= SHORTEST_SUBJECT
                && words.stream()
                        .allMatch(d -> d.one().equals(words.get(0).one())
                                && d.other().equals(words.get(0).other()));
    }

    /** Whether each says of what its own headings name what the other says of what its headings name: provisions alike on purpose. */
    private static boolean isOfItsHeading(Pairing pair, Analysis analysis) {
        String earlier = headings(pair.earlier(), analysis);
        String later = headings(pair.later(), analysis);
        return isSameField(pair) && areSiblings(earlier, later)
                || pair.differences().stream()
                        .anyMatch(d -> isNamed(d.one(), earlier, later) && isNamed(d.other(), later, earlier));
    }

    /** 计算方法：… below one heading after another. */
    private static boolean isSameField(Pairing pair) {
        String lead = lead(pair.later().line().wording().text());
        return !lead.isEmpty()
                && lead.equals(lead(pair.earlier().line().wording().text()));
    }

    private static boolean areSiblings(String one, String other) {
        return !one.equals(other) && parent(one).equals(parent(other));
    }

    private static String parent(String headings) {
        return headings.substring(0, headings.lastIndexOf('\n', headings.length() - 2) + 1);
    }

    private static boolean isNamed(String words, String here, String there) {
        return words.length() >= SHORTEST_SUBJECT && here.contains(words) && !there.contains(words);
    }

    /** The titles above a paragraph, as wordings are compared. */
    private static String headings(Paragraph paragraph, Analysis analysis) {
        StringBuilder titles = new StringBuilder();
        Optional<Section> above = last(analysis.outline().roots(), paragraph.start());
        while (above.isPresent()) {
            titles.append(analysis.draft().text(above.get().title())).append('\n');
            above = last(above.get().children(), paragraph.start());
        }
        return titles.toString();
    }

    /** The last that begins before an offset. */
    private static Optional<Section> last(List<Section> sections, int offset) {
        int before = Bisection.upTo(sections, Section::start, offset - 1);
        return before == 0 ? Optional.empty() : Optional.of(sections.get(before - 1));
    }

    /** What is set for it stands behind its name and a colon: 长寨:…; empty where nothing is. */
    private static String lead(String text) {
        int colon = text.indexOf(':');
        return colon > 0 && colon <= LONGEST_LEAD ? text.substring(0, colon) : "";
    }

    /** Whether both are numbered, and not by the same number, as what was pasted would be. */
    private static boolean areItems(Pairing pair) {
        Optional<String> one = pair.earlier().line().marker().map(Marker::text);
        Optional<String> other = pair.later().line().marker().map(Marker::text);
        return one.isPresent() && other.isPresent() && !one.equals(other);
    }

    /** Whether nothing is changed but names and figures, and some name is. */
    private static boolean areOfNames(List<Difference> differences, String later) {
        return differences.stream().allMatch(d -> d.isOfFigures() || namesAnother(d, later))
                && differences.stream().anyMatch(d -> namesAnother(d, later));
    }

    /** Whether it sets another place, office or year in the place of one. */
    private static boolean namesAnother(Difference difference, String later) {
        int end = difference.place().end();
        String behind = later.substring(end, Math.min(later.length(), end + 1));
        return !difference.one().isEmpty()
                && !difference.other().isEmpty()
                && NAMED.matcher(difference.other() + behind).find();
    }

    private static boolean isArticle(Paragraph paragraph) {
        return paragraph
                .line()
                .marker()
                .map(Marker::style)
                .filter(s -> s == NumberStyle.ARTICLE)
                .isPresent();
    }

    private static Finding finding(Pairing pair, Analysis analysis) {
        int line = analysis.draft().document().lineOf(pair.earlier().start()) + 1;
        int own = analysis.draft().document().lineOf(pair.later().start()) + 1;
        List<Difference> differences = pair.differences();
        boolean figures = differences.stream().allMatch(Difference::isOfFigures);
        String where = line == own ? "本行另一处" : "第 " + line + " 行";
        String number = sameNumber(pair).map(m -> "，序号同为“" + m + "”").orElse("");
        String message = figures
                ? "这一段与" + where + "只有数字或标点不同" + shown(differences) + number
                : "这一段与" + where + "约 " + percent(pair.near()) + "% 相同" + shown(differences) + number + "，请看是否重复";
        Finding finding = Finding.of(RULE, CopyFindings.mark(pair.later()), message)
                .relatedTo(related(pair, differences))
                .fixedBy(Fix.confirm("删去这一段", Removal.of(List.of(pair.later()), analysis.draft())));
        return figures ? finding.graded(Severity.WARNING) : finding;
    }

    /** What was pasted with its number has that of the first; what is wrong with that number is told with the copy. */
    private static Optional<String> sameNumber(Pairing pair) {
        Optional<String> number = pair.later().line().marker().map(Marker::text);
        return number.filter(n -> number.equals(pair.earlier().line().marker().map(Marker::text)));
    }

    /** Both places, and in the later one where it differs. */
    private static List<Related> related(Pairing pair, List<Difference> differences) {
        List<Related> related = new ArrayList<>();
        related.add(new Related(pair.earlier().trimmed(), "相近的一处"));
        related.add(new Related(pair.later().trimmed(), "这一处"));
        differences.stream()
                .limit(MOST_RELATED)
                .map(d -> new Related(pair.later().span(pair.later().line().said(d.place())), "前一处：" + before(d)))
                .forEach(related::add);
        return related;
    }

    private static String before(Difference difference) {
        return difference.one().isEmpty() ? "没有这几个字" : Words.quoted(difference.one(), LONGEST_QUOTE);
    }

    private static long percent(Near near) {
        return Math.round(100 * near.alike());
    }

    /** The first differences. */
    private static String shown(List<Difference> differences) {
        String shown = differences.stream()
                .filter(d -> !d.one().isBlank() || !d.other().isBlank())
                .limit(MOST_SHOWN)
                .map(d -> words(d.one(), d.other()))
                .collect(Collectors.joining("、"));
        String more = differences.size() > MOST_SHOWN ? " 等 " + differences.size() + " 处" : "";
        return shown.isEmpty() ? "" : "（" + shown + more + "）";
    }

    private static String words(String earlier, String later) {
        if (earlier.isEmpty()) {
            return "多" + Words.quoted(later, LONGEST_NAME);
        }
        return later.isEmpty()
                ? "少" + Words.quoted(earlier, LONGEST_NAME)
                : Words.quoted(earlier, LONGEST_NAME) + "改为" + Words.quoted(later, LONGEST_NAME);
    }
}

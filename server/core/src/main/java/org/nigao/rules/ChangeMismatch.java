package org.nigao.rules;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nigao.check.Finding;
import org.nigao.check.LineCheck;
import org.nigao.check.Rule;
import org.nigao.draft.LogicalLine;
import org.nigao.draft.Numerals;
import org.nigao.text.Span;

/** A change that is not the difference of the two numbers beside it: 由88%提高到95%，提高8个百分点. */
final class ChangeMismatch implements LineCheck {

    private static final Rule RULE = Rule.warning("change-mismatch", "增减数与前后数不符");

    private static final String NUMBER = "(?<![\\d.,])(\\d{1,9}(?:,\\d{3}){0,3}(?:\\.\\d{1,4})?)";
    private static final String UNIT = "\\s?(%|‰|\\p{IsHan}{1,3}?)";
    private static final String YEAR = "(?:(?:19|20)\\d\\d\\s?年(?:底|末)?的?)?";
    private static final String RISE = "提高|提升|增加|增长|上升|扩大|扩展|拓展|新增|净增|增|升";
    private static final String FALL = "降低|下降|减少|压减|压缩|缩短|缩小|精简|回落|降|减";
    private static final String VERB = "(" + RISE + "|" + FALL + ")";
    private static final String CHANGE =
            "[^，。；：、（）\\d年均同比]{0,8}?" + VERB + "了?\\s?" + NUMBER + "\\s?(个百分点|%|\\p{IsHan}{1,3})";

    /** 由86家增加到110家，增加24家. */
    private static final Pattern FROM_TO = Pattern.compile("[由从]" + YEAR + "[^，。；：、（）\\d]{0,6}" + NUMBER + UNIT
            + "[^，。；：（）\\d%]{0,6}?(?:" + RISE + "|" + FALL + "|达)(?:到|至|为)了?\\s?" + YEAR + "[^，。；：（）\\d]{0,4}"
            + NUMBER + "\\s?\\2([^，。；：（）\\d]{0,6})[，,（(]" + CHANGE + "([^，。；：（）\\d]{0,4})");

    /** 新增100家，总数由520家达到620家. */
    private static final Pattern NEW_AND_TOTAL = Pattern.compile("(新增|净增)[^，。；：、（）\\d]{0,14}" + NUMBER + UNIT
            + "[，,](?:总数|总量|数量|总规模|保有量|总里程|总面积)[由从]" + YEAR + NUMBER
            + "\\s?\\3[^，。；：（）\\d]{0,4}?(?:到|至)" + NUMBER + "\\s?\\3");

    /** 达到2860公里，较2025年增加180公里（2025年为2680公里）. */
    private static final Pattern THAN_BEFORE = Pattern.compile("[较比](?:" + YEAR + "|上年|去年|上一年)" + CHANGE + "[（(]" + YEAR
            + "[^，。；：、（）\\d]{0,8}?" + NUMBER + "\\s?(%|\\p{IsHan}{1,3})[）)]");

    private static final Pattern REACHED = Pattern.compile(NUMBER + "\\s?(%|\\p{IsHan}{1,3})[，,]$");

    private static final Pattern VAGUE = Pattern.compile("[约近超逾余多]|左右|以上|以内|以下");

    private static final Set<String> FALLS = Set.of(FALL.split("\\|"));
    private static final int REACH_BEFORE = 24;

    /** What it was, what it is, and the change; without them nothing of this is said. */
    private static final int FEWEST_NUMBERS = 3;

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void run(LogicalLine line, Consumer<Finding> found) {
        String text = line.text();
        if (!line.glyphs().hasAny("0123456789") || numbers(text) < FEWEST_NUMBERS) {
            return;
        }
        Consumer<Finding> unquoted = new Unquoted(text, found);
        for (String word : new String[] {"由", "从"}) {
            for (MatchResult m : Triggered.in(line, word, FROM_TO)) {
                if (!isVague(m.group(4) + m.group(8)) && m.group(0).indexOf('约') < 0) {
                    judge(text, new Change(m.group(1), m.group(3), m.group(2)), m, 5, unquoted);
                }
            }
        }
        for (String word : new String[] {"新增", "净增"}) {
            for (MatchResult m : Triggered.in(line, word, NEW_AND_TOTAL)) {
                total(m, unquoted);
            }
        }
        for (String word : new String[] {"较", "比"}) {
            for (MatchResult m : Triggered.in(line, word, THAN_BEFORE)) {
                before(text, m, unquoted);
            }
        }
    }

    /** How many runs of figures there are. */
    private static int numbers(String text) {
        int numbers = 0;
        boolean inside = false;
        for (int i = 0; i < text.length(); i++) {
            boolean figure = Numerals.isArabic(text.charAt(i));
            numbers += figure && !inside ? 1 : 0;
            inside = figure;
        }
        return numbers;
    }

    private static boolean isVague(String words) {
        return VAGUE.matcher(words).find();
    }

    /** Two values of one thing, in the figures of the text. */
    private record Change(String from, String to, String unit) {

        BigDecimal difference() {
            return number(to).subtract(number(from));
        }

        /** In percent of the first, as exact as the change is told. */
        BigDecimal rate(int scale) {
            return difference().movePointRight(2).divide(number(from), scale, RoundingMode.HALF_UP);
        }
    }

    /** @param verb the group of the verb, behind which the change and its unit are */
    private static void judge(String text, Change change, MatchResult match, int verb, Consumer<Finding> found) {
        String told = match.group(verb + 1);
        String unit = match.group(verb + 2);
        boolean percent = change.unit().equals("%");
        BigDecimal said = FALLS.contains(match.group(verb)) ? number(told).negate() : number(told);
        boolean points = percent && unit.equals("个百分点");
        boolean rate = !percent && unit.equals("%");
        if (!points && !rate && (percent || !unit.startsWith(change.unit()))
                || number(change.from()).signum() == 0) {
            return;
        }
        BigDecimal right = rate ? change.rate(said.scale()) : change.difference();
        // Of rounded figures the last one of a rate says nothing.
        boolean wrong = rate
                ? right.subtract(said).abs().movePointRight(said.scale()).compareTo(BigDecimal.ONE) > 0
                : right.compareTo(said) != 0;
        if (wrong) {
            String shown =
                    right.abs().stripTrailingZeros().toPlainString() + (points ? unit : rate ? "%" : change.unit());
            String how = right.signum() < 0 ? "减少" : "增加";
            Span span = new Span(match.start(verb), match.end(verb + 2));
            found.accept(Finding.of(
                    RULE,
                    span,
                    "由 %s 到 %s 是%s %s，与“%s”不符，请核对"
                            .formatted(
                                    change.from() + change.unit(),
                                    change.to() + change.unit(),
                                    how,
                                    shown,
                                    span.in(text))));
        }
    }

    /** What is new may be more than what the total grows by, for some are lost; never less. */
    private static void total(MatchResult match, Consumer<Finding> found) {
        Change change = new Change(match.group(4), match.group(5), match.group(3));
        int more = change.difference().compareTo(number(match.group(2)));
        if (more > 0 || more < 0 && match.group(1).equals("净增")) {
            found.accept(Finding.of(
                    RULE,
                    new Span(match.start(1), match.end(3)),
                    "总数由 %s 到 %s 是增加 %s，与这里的数不符，请核对"
                            .formatted(
                                    change.from(),
                                    change.to(),
                                    change.difference().toPlainString() + change.unit())));
        }
    }

    private static void before(String text, MatchResult match, Consumer<Finding> found) {
        int from = Math.max(0, match.start() - REACH_BEFORE);
        Matcher reached = REACHED.matcher(text.substring(from, match.start()));
        if (reached.find() && reached.group(2).equals(match.group(5)) && !isVague(reached.replaceFirst(""))) {
            judge(text, new Change(match.group(4), reached.group(1), match.group(5)), match, 1, found);
        }
    }

    private static BigDecimal number(String figures) {
        return new BigDecimal(figures.replace(",", ""));
    }
}

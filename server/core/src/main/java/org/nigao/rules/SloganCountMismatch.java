package org.nigao.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nigao.check.Finding;
import org.nigao.check.Fix;
import org.nigao.check.LineCheck;
import org.nigao.check.Rule;
import org.nigao.dictionary.Dictionary;
import org.nigao.dictionary.Entry;
import org.nigao.dictionary.Kind;
import org.nigao.draft.LogicalLine;
import org.nigao.text.Edit;
import org.nigao.text.Span;

/** A phrase in quotation marks that counts its members, set out behind it with more or fewer; or one that has another number. */
final class SloganCountMismatch implements LineCheck {

    private static final Rule RULE =
            Rule.information("slogan-count-mismatch", "数字缩略语与展开不符").patient();

    /** 有机构, 有经费: so short a member has the word but once. */
    private static final int LONGEST_MEMBER = 6;

    /** So many parts between semicolons are the members, whatever else divides each of them. */
    private static final int SURE = 3;

    private static final String NUMERALS = "〇一二三四五六七八九十";

    /** “三个转变”：…, “六稳”（…）, “五查五改”：…. The members end with the sentence or the bracket. */
    private static final Pattern SET_OUT =
            Pattern.compile("“([一二两三四五六七八九十])((?:统一|[^”“，。；一二两三四五六七八九十百]|\\1){1,6}|个一.?)”"
                    + "(?:[^，。；：（）“”]{0,8}：|[^，。；：（）“”]{0,6}[，,]?即(?:是)?[：:]?|[^，。；：（）“”]{0,6}——|[^，。；：（）“”]{0,6}（)"
                    + "([^。（）：“\\n][^。（）：\\n]{3,160})");

    /** “三个优先”，资源配置优先、资金投入优先…: every member has the word that is counted. */
    private static final Pattern SET_OUT_BY_COMMA = Pattern.compile(
            "“([两三四五六七八九十])个([^”“，。；一二两三四五六七八九十百]{2})”[^，。；：（）“”]{0,6}，((?:[^，、。；：（）“”]{0,8}\\2[^，、。；：（）“”]{0,8}[，、。；]){2,12})");

    /** Two numbers and names of all that they count, none of them two in one. */
    private static final Pattern SUM =
            Pattern.compile("“([一二两三四五六七八九])\\p{IsHan}([一二两三四五六七八九])\\p{IsHan}”[^，。；：（）“”]{0,6}（"
                    + "((?:\\p{IsHan}{2,16}、){1,9}\\p{IsHan}{2,16})）");

    /** Who is to do it, not what it is. */
    private static final Pattern WHO = Pattern.compile("[局委办厅](?=、|$)|(?:责任|牵头|配合|参与)(?:单位|部门)|牵头|负责$");

    /** What may be a formula with another number; which are is for the dictionary to say. */
    private static final Pattern COUNTING = Pattern.compile("“([一二两三四五六七八九十])([^”“，。；]{2,6})”");

    private static final Pattern ETC = Pattern.compile("等(?:[^，、；]{0,8})$|……|一是|第一(?=[，、：是])|其一|首先");

    private final Map<String, Integer> members = new HashMap<>();

    /** The formulas by forms of them with a wrong number. */
    private final Map<String, Entry> wrong = new HashMap<>();

    SloganCountMismatch(Dictionary dictionary) {
        for (Entry entry : dictionary.of(Kind.FORMULA)) {
            if (value(entry.text().charAt(0)) > 0) {
                members.put(entry.text(), entry.members().size());
                entry.misuses().forEach(misuse -> wrong.put(misuse.text(), entry));
            }
        }
    }

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void run(LogicalLine line, Consumer<Finding> found) {
        String text = line.text();
        MembersBefore.in(text)
                .forEach(b ->
                        found.accept(Finding.of(RULE, b.span(), "“%s”前面列出的是 %d 项".formatted(b.phrase(), b.members()))));
        if (text.indexOf('“') < 0) {
            return;
        }
        Matcher setOut = SET_OUT.matcher(text);
        while (setOut.find()) {
            setOut(text, setOut).ifPresent(found);
        }
        Matcher byComma = SET_OUT_BY_COMMA.matcher(text);
        while (byComma.find()) {
            // What 即 leads to was judged above.
            if (!text.startsWith("即", byComma.start(3))) {
                setOutByComma(byComma).ifPresent(found);
            }
        }
        Matcher sum = SUM.matcher(text);
        while (sum.find()) {
            sum(sum).ifPresent(found);
        }
        Matcher counting = COUNTING.matcher(text);
        while (counting.find()) {
            Optional.ofNullable(wrong.get(counting.group(1) + counting.group(2)))
                    .flatMap(formula -> otherNumber(counting, formula))
                    .ifPresent(found);
        }
    }

    private Optional<Finding> setOut(String text, Matcher match) {
        String list = match.group(3);
        int said = value(match.group(1).charAt(0));
        String phrase = match.group(1) + match.group(2);
        // 三河三湖（淮河海河辽河、太湖巢湖滇池）: two numbers, each with a list of its own.
        boolean twoLists = phrase.indexOf(match.group(1), 1) > 0 && text.charAt(match.start(3) - 1) == '（';
        // What is wrong with the number of a formula is said by the other pattern.
        if (said < 2
                || twoLists
                || isCutOff(text, match)
                || WHO.matcher(list).find()
                || ETC.matcher(list).find()
                || wrong.containsKey(phrase)) {
            return Optional.empty();
        }
        List<Integer> readings = named(list, match.group(2)).map(List::of).orElseGet(() -> readings(list));
        int plain = readings.stream().filter(r -> r > 1).findFirst().orElse(0);
        // “三减、三增”: the same number twice, set out one behind the other.
        boolean both = phrase.indexOf(match.group(1), 1) > 0 && readings.contains(2 * said);
        if (plain < 2 || both || readings.contains(said)) {
            return Optional.empty();
        }
        Span span = new Span(match.start(1) - 1, match.end(2) + 1);
        String which = members.containsKey(phrase) ? "，通行的“" + phrase + "”有 " + members.get(phrase) + " 项" : "";
        return Optional.of(Finding.of(RULE, span, "“%s”后面展开了 %d 项%s".formatted(phrase, plain, which)));
    }

    /** A list in brackets of which the rest stands on another line. */
    private static boolean isCutOff(String text, Matcher match) {
        return text.charAt(match.start(3) - 1) == '（' && match.end(3) == text.length();
    }

    /** “三个理念”：安全理念、绿色理念，推进…: how many members end in what is counted, where the rest of the sentence has none. */
    private static Optional<Integer> named(String list, String counted) {
        String noun = counted.substring(Math.max(0, counted.length() - 2));
        String members = list.split("[，；]")[0];
        String[] names = members.split("、");
        boolean all = (noun.length() == 2 || Arrays.stream(names).allMatch(name -> name.length() < LONGEST_MEMBER))
                && members.length() > noun.length()
                && list.indexOf(noun, members.length()) < 0
                && (Arrays.stream(names).allMatch(name -> name.endsWith(noun))
                        || Arrays.stream(names).allMatch(name -> name.startsWith(noun)));
        // 改革与发展的关系 is one, 绿色理念和安全理念 are two.
        int count = !all ? 0 : noun.length() == 1 ? names.length : members.split(noun, -1).length - 1;
        return count > 1 ? Optional.of(count) : Optional.empty();
    }

    private static Optional<Finding> setOutByComma(Matcher match) {
        int said = value(match.group(1).charAt(0));
        int members = match.group(3).split("[，、。；]").length;
        if (members == said) {
            return Optional.empty();
        }
        String phrase = match.group(1) + "个" + match.group(2);
        Span span = new Span(match.start(1) - 1, match.end(2) + 1);
        return Optional.of(Finding.of(RULE, span, "“%s”后面展开了 %d 项".formatted(phrase, members)));
    }

    /** “三地一区”（甲基地、乙基地、丙示范区）: one more or less than the two numbers together. */
    private static Optional<Finding> sum(Matcher match) {
        int said = value(match.group(1).charAt(0)) + value(match.group(2).charAt(0));
        int members = match.group(3).split("、").length;
        // 资源上线和准入清单: one or two.
        int joined = match.group(3).split("[和与及]", -1).length - 1;
        if (members != said + 1 && members + joined != said - 1
                || WHO.matcher(match.group(3)).find()
                || ETC.matcher(match.group(3)).find()) {
            return Optional.empty();
        }
        Span span = new Span(match.start(), match.end(2) + 2);
        return Optional.of(Finding.of(
                RULE, span, "%s后面展开了 %d 项".formatted(match.group().substring(0, span.length()), members)));
    }

    /** How many members a list may be taken to have; the plainest count first. */
    private static List<Integer> readings(String list) {
        int sentences = parts(list, "；;");
        if (sentences >= SURE) {
            return List.of(sentences);
        }
        List<Integer> readings = new ArrayList<>();
        for (String points : List.of("；;", "、", "，,", "、，,", "、，,；;")) {
            int count = parts(list, points);
            readings.add(alike(list, points));
            if (count > 1 || points.equals("、，,；;")) {
                readings.add(count);
                int joined = list.split("以及|[和及与]", -1).length - 1;
                for (int more = 1; more <= joined; more++) {
                    readings.add(count + more);
                }
            }
        }
        return readings;
    }

    /** How many parts begin as the first does: 定建设规模，定投资总额，并且实行…. */
    private static int alike(String list, String points) {
        int alike = 1;
        for (int i = 0; i + 1 < list.length(); i++) {
            if (points.indexOf(list.charAt(i)) >= 0) {
                if (list.charAt(i + 1) != list.charAt(0)) {
                    break;
                }
                alike++;
            }
        }
        return alike;
    }

    private static int parts(String list, String points) {
        int parts = 1;
        int depth = 0;
        for (int i = 0; i + 1 < list.length(); i++) {
            char c = list.charAt(i);
            depth += "“《".indexOf(c) >= 0 ? 1 : "”》".indexOf(c) >= 0 ? -1 : 0;
            boolean between = points.indexOf(c) >= 0 || c == '”' && list.charAt(i + 1) == '“';
            parts += depth <= 0 && between ? 1 : 0;
        }
        return parts;
    }

    /** “五个意识”: a known wrong number of a formula. */
    private static Optional<Finding> otherNumber(Matcher match, Entry formula) {
        String phrase = match.group(1) + match.group(2);
        Span span = new Span(match.start(1), match.end(2));
        return Optional.of(Finding.of(RULE, span, "“%s”的通行表述是“%s”，请核对".formatted(phrase, formula.text()))
                .fixedBy(Fix.confirm("改为“" + formula.text() + "”", new Edit(span, formula.text()))));
    }

    private static int value(char numeral) {
        return numeral == '两' ? 2 : NUMERALS.indexOf(numeral);
    }
}

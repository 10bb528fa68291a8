package org.nigao.rules;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.nigao.draft.DataFile;
import org.nigao.draft.Glyphs;
import org.nigao.draft.Han;

/**
 * A comma between the objects of one verb (发展种植，养殖和加工业): what stands behind it up to the next point has no verb, so it is no clause.
 * Between offices that are to do one thing (市财政局，教育局和水利局要配合) and before the last of a list (小麦、玉米，水稻等作物) likewise.
 */
final class CommaInList {

    private static final List<String[]> ROWS = DataFile.rows(CommaInList.class, "coordination-verbs.tsv");

    /** Whatever tells that a stretch is no list of names. */
    static final Set<String> TELLING = ROWS.stream().map(row -> row[0]).collect(Collectors.toUnmodifiableSet());

    /** Those that open a phrase of verb and object. */
    static final Set<String> VERBS = ROWS.stream()
            .filter(row -> row.length == 1 || !row[1].equals("tells"))
            .map(row -> row[0])
            .collect(Collectors.toUnmodifiableSet());

    /** Words that stand in clauses and not in lists of names. */
    private static final Pattern CLAUSE = Pattern.compile(
            "[是有将为被把已让由从在对以不的了着也还且或这那各每于而但如须]|(?<![重主必需])要(?![素求点件])|就(?![业学医诊近])|更(?!新)|均|应[当该]|可以|能够|使得|其[他它中]"
                    + "|持续|显著|明显|提高|增长|提升|下降|结合|同时|通过|稳步");

    private static final WordFinder ADVERBS = new WordFinder(List.of(
            "大力", "积极", "着力", "切实", "不断", "进一步", "重点", "全面", "深入", "认真", "努力", "继续", "有效", "充分", "优先", "稳步", "逐步", "妥善",
            "扎实", "严格", "主动"));

    private static final String BIDS = "要应须";
    private static final String OFFICES = "委局厅办院";
    private static final Pattern OFFICES_DO =
            Pattern.compile("\\p{IsHan}{1,7}[委局厅办院](?:[和与及]\\p{IsHan}{1,7}[委局厅办院部])?(?:要|应|须|负责|会同|共同|分别|牵头)");
    private static final Pattern EACH_DOES = Pattern.compile("各\\p{IsHan}{1,5}(?:要|应|须|都要|必须)");

    private static final String LEVELS = "省市县区乡镇村";
    private static final int SHORTEST = 2;
    private static final int LONGEST = 5;

    /** Phrases of four characters are clauses of their own: 积极配合，全力支持. */
    private static final int PHRASE = 4;

    private static final int LONGEST_REST = 14;
    private static final int LONGEST_OFFICE = 9;
    private static final int MOST_ADVERBS = 2;

    private CommaInList() {}

    /** Where the commas stand that should be pause marks, the one that is asked about first; none where it is right. */
    static List<Integer> faults(String text, Glyphs glyphs, int mark) {
        int comma = glyphs.mark(mark);
        int end = end(text, glyphs, mark + 1);
        int behind = end - comma - 1;
        int from = mark == 0 ? 0 : glyphs.mark(mark - 1) + 1;
        if (areLevels(text, from, comma)) {
            return List.of(comma);
        }
        if (behind < SHORTEST || behind > LONGEST_REST + LONGEST) {
            return List.of();
        }
        boolean isLast = end == text.length() || "。；".indexOf(text.charAt(end)) >= 0;
        boolean isComma = !isLast && isComma(text.charAt(end));
        if (from > 0 && text.charAt(from - 1) == '、') {
            return isLastOfList(text, from, comma, end) ? List.of(comma) : List.of();
        }
        if (isOffices(text, from, comma, end)) {
            return List.of(comma);
        }
        int object = object(text, from, comma);
        if (object >= 0 && !isLast && text.charAt(end) == '、') {
            return isFirstOfList(text, glyphs, mark, object) ? List.of(comma) : List.of();
        }
        if (object < 0 || !isLast && !isComma) {
            return List.of();
        }
        int and = conjunction(text, comma + 1, end);
        if (and > 0) {
            int third = and + (text.startsWith("以及", and) ? 2 : 1);
            boolean listed = isAlike(comma - object, and - comma - 1, 2)
                    && isNames(text, comma + 1, and)
                    && isRest(text, third, end);
            return listed ? List.of(comma) : List.of();
        }
        if (!isComma || behind > LONGEST || !isAlike(comma - object, behind, 1) || !isNames(text, comma + 1, end)) {
            return List.of();
        }
        int last = end(text, glyphs, mark + 2);
        int others = text.indexOf('等', end);
        boolean listed = behind == SHORTEST && comma - object == SHORTEST
                || behind < PHRASE && text.charAt(comma - 1) == text.charAt(end - 1)
                || others > end + 1 && others < last;
        return listed && isRest(text, end + 1, last) ? List.of(comma, end) : List.of();
    }

    /** 各县，区和开发区. */
    private static boolean areLevels(String text, int from, int comma) {
        return comma - from == 2
                && text.charAt(from) == '各'
                && LEVELS.indexOf(text.charAt(comma - 1)) >= 0
                && comma + 2 < text.length()
                && LEVELS.indexOf(text.charAt(comma + 1)) >= 0
                && "、和及与".indexOf(text.charAt(comma + 2)) >= 0;
    }

    /** 种植小麦，玉米、大豆等作物: pause marks between all the others, and no verb behind 等. */
    private static boolean isFirstOfList(String text, Glyphs glyphs, int mark, int object) {
        int comma = glyphs.mark(mark);
        int from = comma + 1;
        int next = mark + 1;
        while (true) {
            int end = end(text, glyphs, next);
            boolean listed = end < text.length() && text.charAt(end) == '、';
            if (listed) {
                if (end - from > LONGEST || !isNames(text, from, end) || !isAlike(comma - object, end - from, 2)) {
                    return false;
                }
                from = end + 1;
                next++;
                continue;
            }
            int others = text.indexOf('等', from + 1);
            return others > 0
                    && others < end
                    && isAlike(comma - object, others - from, 2)
                    && isNames(text, from, others)
                    && isRest(text, others, end)
                    && !hasVerb(text, others + 1, end)
                    && (end == text.length() || "，。；".indexOf(text.charAt(end)) >= 0);
        }
    }

    private static boolean hasVerb(String text, int from, int to) {
        for (int at = from; at + 2 <= to; at++) {
            if (TELLING.contains(text.substring(at, at + 2))) {
                return true;
            }
        }
        return false;
    }

    static boolean isComma(char c) {
        return c == '，' || c == ',';
    }

    private static int end(String text, Glyphs glyphs, int mark) {
        return mark < glyphs.marks() ? glyphs.mark(mark) : text.length();
    }

    private static boolean isAlike(int length, int other, int most) {
        return Math.abs(length - other) <= most;
    }

    /** Where the object begins of the verb that a clause opens with; -1 where it is none, or not short and without a verb of its own. */
    private static int object(String text, int from, int comma) {
        int at = from;
        for (int bid = comma - 2 * SHORTEST - 1; bid >= from; bid--) {
            if (BIDS.indexOf(text.charAt(bid)) >= 0) {
                at = bid + 1;
                break;
            }
        }
        for (int led = 0; led < MOST_ADVERBS && at < comma; led++) {
            at += ADVERBS.lengthAt(text, at);
        }
        int verbs = 0;
        while (verbs < 2 && at + 2 * SHORTEST <= comma && VERBS.contains(text.substring(at, at + 2))) {
            at += 2;
            verbs++;
        }
        return verbs > 0 && comma - at <= LONGEST && isNames(text, at, comma) ? at : -1;
    }

    /** Where 和, 及, 与 or 以及 stands behind one name; -1 where none does. */
    private static int conjunction(String text, int from, int end) {
        for (int at = from + SHORTEST; at <= from + LONGEST && at + SHORTEST < end; at++) {
            char c = text.charAt(at);
            if (c == '和' || c == '及' || c == '与' || c == '以' && text.charAt(at + 1) == '及') {
                return at;
            }
        }
        return -1;
    }

    private static boolean isNames(String text, int from, int to) {
        if (to - from < SHORTEST) {
            return false;
        }
        for (int at = from; at < to; at++) {
            if (!Han.is(text.charAt(at)) || at + 2 <= to && TELLING.contains(text.substring(at, at + 2))) {
                return false;
            }
        }
        return !CLAUSE.matcher(text).region(from, to).find();
    }

    /** The last of the names, with what they are all together: 电力等基础设施建设. */
    private static boolean isRest(String text, int from, int to) {
        return to - from >= SHORTEST
                && to - from <= LONGEST_REST
                && isHan(text, from, to)
                && !TELLING.contains(text.substring(from, from + 2))
                && !CLAUSE.matcher(text).region(from, to).find();
    }

    private static boolean isHan(String text, int from, int to) {
        for (int at = from; at < to; at++) {
            if (!Han.is(text.charAt(at))) {
                return false;
            }
        }
        return true;
    }

    /** 小麦、玉米，水稻等作物; 粮食、油料，蔬菜的供给. */
    private static boolean isLastOfList(String text, int from, int comma, int end) {
        int length = comma - from;
        if (length < SHORTEST || length >= LONGEST || !isNames(text, from, comma)) {
            return false;
        }
        for (int at = comma + length; at <= comma + length + 2 && at + 1 < end; at++) {
            char c = text.charAt(at);
            boolean others = c == '等' || c == '的' && length == SHORTEST && at == comma + 1 + length;
            if (others && at - comma > SHORTEST) {
                return isNames(text, comma + 1, at)
                        && end - at <= LONGEST_REST
                        && isHan(text, at, end)
                        && (end == text.length() || "，。；".indexOf(text.charAt(end)) >= 0);
            }
        }
        return false;
    }

    /** 市财政局，教育局和水利局要配合; 各县，各部门要重视. */
    private static boolean isOffices(String text, int from, int comma, int end) {
        if (comma - from < SHORTEST || comma - from > LONGEST_OFFICE) {
            return false;
        }
        boolean each = text.charAt(from) == '各' && text.charAt(comma + 1) == '各';
        boolean offices = OFFICES.indexOf(text.charAt(comma - 1)) >= 0
                && isHan(text, from, comma)
                && !CLAUSE.matcher(text).region(from, comma).find();
        return each
                        && comma - from <= LONGEST
                        && EACH_DOES
                                .matcher(text)
                                .region(comma + 1, text.length())
                                .lookingAt()
                || offices
                        && OFFICES_DO
                                .matcher(text)
                                .region(comma + 1, text.length())
                                .lookingAt();
    }
}

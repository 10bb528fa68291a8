package org.nigao.rules;

import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.nigao.check.Analysis;
import org.nigao.draft.ClauseEdges;
import org.nigao.draft.Han;
import org.nigao.draft.Line;
import org.nigao.draft.LogicalLine;
import org.nigao.draft.Marker;
import org.nigao.draft.NumberStyle;
import org.nigao.draft.Paragraph;
import org.nigao.draft.Role;
import org.nigao.draft.Whitespace;

/** How a paragraph of running text ends. */
enum SentenceEnd {
    /** With a point, or it is no running text: a heading, an item of a list, a row of a table. */
    RIGHT,
    /** On words that could be the last, without a point behind them. */
    UNTERMINATED,
    /** In the middle of a sentence. */
    TRUNCATED;

    private static final int SHORTEST = 30;
    private static final int SHORTEST_DANGLING = 18;
    private static final int SHORTEST_CLAUSE = 12;
    private static final int SHORTEST_MODAL = 10;
    private static final int SHORTEST_TAIL = 4;
    private static final int LONGEST_NOTE = 12;
    private static final int LONGEST_OPEN = 30;
    /** A physical line as long as this was not broken at the edge of a page. */
    private static final int UNWRAPPED = 60;

    private static final int LONGER_THAN_A_PAGE_IS_WIDE = 90;
    private static final int NEARBY = 6;
    private static final int FARTHER = 30;

    /** Words that something must follow; those that only look like one, such as 参与 and 存在, stand in front. */
    private static final Pattern DANGLING = Pattern.compile("[，、]$"
            + "|(?<![参赠给授])与$|(?<![普涉顾提波危推])及$|(?<![合兼归吞])并$|(?<![应面针绝相核反结校配作一])对$"
            + "|(?<![存所现内外潜实])在$|(?<![饱温缓谐平共总随谦柔调中])和$|(?<![方导倾动意走去风趋面取])向$|[或把]$"
            + "|(?<![行作认成以有改称因定分视转变列设评确升降人所无名较最更极])为$|(?<![议决论一])通过$"
            + "|，将$|，\\p{IsHan}$|(?:进一步|切实|着力|大力|继续|逐步|不断|尽快|尤其|特别是|或者|并且|而且|不仅|其中|包括|例如|比如|从而|进而|使得|以便)$"
            + "|(?<![自理事缘])由$|(?<![可予加得足难所])以$|(?<![行促大天])使$|(?<![尤极])其$|(?<![依服])从$|[于各每而但且若]$"
            + "|(?<![目有确的])的$|[《（“〈]$");

    /** The last characters of what {@link #DANGLING} finds, but for one behind a comma. */
    private static final String DANGLING_LAST = "，、与及并对在和向或把为过将步实力续断快其是者且仅中括如而得便由以使从于各每但若的《（“〈";

    /** No heading says what shall be done and by whom: such a line is a sentence, however short. */
    private static final Pattern MODAL = Pattern.compile(
            "(?<!^)(?:应当|，应(?![急用对变聘])|不得|必须|均须|予以|由[^，。；、]{2,20}负责|负责(?![人的同]|部门|单位)\\p{IsHan}|自[^，。；]{2,12}起(?:施行|执行|实施))"
                    + "|(?:今年|今后|当前|目前|下一步)[^，。；]{0,6}要(?:重点|着重|着力|抓好?|做好|坚持|继续|突出|办好)|制定本(?:办法|规定|规则|条例|细则|方案|预案|意见)$|，请(?:予|各|认真|遵照|结合|审议)");

    /** What no heading begins with that has clauses: 要健全机制，压实责任，抓好落实; 全年新增就业五万人，…. */
    private static final Pattern SAYING_HEAD =
            Pattern.compile("(?:要(?![素求点件害闻])|应当|必须|全年|今年|去年|截至|目前|近年来|各[^，。；：]{1,10}要)[^。；：]{4,40}，");

    /** A clause of nothing but words that lead up to others. */
    private static final Pattern LEADING = Pattern.compile(
            "(?:[要并和]|以及|进一步|加快|大力|着力|积极|不断|全面|深入|切实|扎实|持续|统筹|有序|重点|严格|加强|推进|推动|完善|建立|健全|提升|提高|促进|深化|强化|实施|落实|开展|围绕|坚持|按照|根据|针对|为了|关于|通过|对于|构建|打造|优化|确保|支持|各项|各类|相关)+");
    /** 这是必要的 is whole. */
    private static final Pattern PREDICATE = Pattern.compile("(?:是|有|更|最|很|较)[^，。；：]*的$");

    /** Of these {@link #DANGLING} knows which words they end. */
    private static final String LISTED = "与及并对在和向为过的";

    /** Behind these nothing is missing but the point. */
    private static final String CLOSING = "等了吗呢";

    /** From here on {@link ClauseEdges#breaksOff} is surely right. */
    private static final double BREAKS_OFF = 2;

    /** The name of a photographer; the field of a page for the size of its letters; the number of a page, and of an index, that a page's text was glued to. */
    private static final Pattern NO_SENTENCE =
            Pattern.compile("摄$|(?<=[发發。])字[号號]$|\\d\\s+\\d{1,3}$|[，。]\\s*[A-Za-z0-9]$");

    /** The issuer and the date that a text without line breaks has behind its last words. */
    private static final Pattern SIGNED = Pattern.compile(
            "(?:[。！][\\p{IsHan}\\s]{2,24}|[部厅局委院府室会行署社办]\\s*)[\\d○〇零一二三四五六七八九]{4}年[\\d一二三四五六七八九十]{1,3}月[\\d一二三四五六七八九十]{1,3}日(?=$|\\s|[（(])");

    /** Who does it until when, and where it was printed, stands behind a sentence without a point, if not always behind one. */
    private static final Pattern NOTE_BEHIND = Pattern.compile("负责|負責|牵头|牽頭|责任|責任|单位|單位|部门|部門|日报|日報|附件|完成|[图圖表]|页|頁|版");

    /** Words that a colon follows inside a sentence. */
    private static final Pattern SAYING = Pattern.compile("(?:是|为|認為|认为|指出|提出|强调|表示|要求|如下|即|说)$");

    private static final Pattern DECIMAL = Pattern.compile("(?<=[\\p{IsHan}约])\\d{1,6}\\.\\d{1,4}%?$");

    private static final int LONGEST_SIGNATURE = 44;

    private static final Function<LogicalLine, SentenceEnd> READ = SentenceEnd::read;

    /** Two rules ask for it one after the other, when they look at a line. */
    static SentenceEnd of(LogicalLine line) {
        return line.answer(READ);
    }

    private static SentenceEnd read(LogicalLine line) {
        String text = line.text();
        int end = Whitespace.trimEnd(text, 0, text.length());
        // What is short is no running text: most lines that end without a point are headings.
        if (end < SHORTEST_MODAL || isTerminated(text.charAt(end - 1)) || isInBrackets(text, end)) {
            return endsInMark(text, end) ? UNTERMINATED : RIGHT;
        }
        boolean dangling = isDangling(text, end);
        boolean prose = isProse(line, end, dangling);
        if (!prose
                || NO_SENTENCE.matcher(text).region(Math.max(0, end - 8), end).find()
                || isSigned(text, end)) {
            return RIGHT;
        }
        return dangling ? TRUNCATED : UNTERMINATED;
    }

    /** Whether a text ends with the issuer and the date that stood on lines of their own. */
    static boolean isSigned(String text, int end) {
        return SIGNED.matcher(text)
                .region(Math.max(0, end - LONGEST_SIGNATURE), end)
                .find();
    }

    /** What ends inside brackets lacks its closing one first, and is told so. */
    private static boolean isInBrackets(String text, int end) {
        return text.lastIndexOf('（', end) > text.lastIndexOf('）', end);
    }

    private static boolean isDangling(String text, int end) {
        int clause = end;
        while (clause > 0 && "，。；：、！？,;:".indexOf(text.charAt(clause - 1)) < 0) {
            clause--;
        }
        boolean word = mayDangle(text, end)
                && DANGLING.matcher(text)
                        .region(Math.max(0, end - 4), end)
                        .useTransparentBounds(true)
                        .find();
        if (word) {
            return !PREDICATE.matcher(text).region(clause, end).find();
        }
        return isOpen(text, clause, end)
                || LEADING.matcher(text).region(clause, end).matches()
                || clause < end
                        && (end - clause > SHORTEST_TAIL || clause > 0 && text.charAt(clause - 1) != '。')
                        && Han.is(text.charAt(end - 1))
                        && (LISTED + CLOSING).indexOf(text.charAt(end - 1)) < 0
                        && ClauseEdges.breaksOff(text, end, end - clause) > BREAKS_OFF;
    }

    private static boolean mayDangle(String text, int end) {
        return DANGLING_LAST.indexOf(text.charAt(end - 1)) >= 0 || end > 1 && text.charAt(end - 2) == '，';
    }

    /** Whether a title or note is open where the text ends; between them and the end may be points. */
    private static boolean isOpen(String text, int clause, int end) {
        int title = text.lastIndexOf('《', end);
        int note = text.lastIndexOf('（', end);
        return title >= Math.max(0, clause - LONGEST_OPEN) && text.indexOf('》', title) < 0
                || note >= Math.max(0, clause - LONGEST_OPEN) && text.indexOf('）', note) < 0;
    }

    /** Whether it ends in a point, or in a mark that may stand behind one. */
    static boolean hasPoint(LogicalLine line) {
        int end = Whitespace.trimEnd(line.text(), 0, line.length());
        return end == 0 || isTerminated(line.text().charAt(end - 1));
    }

    private static boolean isTerminated(char last) {
        return !Han.is(last) && !Character.isLetterOrDigit(last) && "%％，、《（“〈".indexOf(last) < 0;
    }

    /** Whether behind other sentences one ends with a title, quotation or bracket that has no point before or inside it. */
    private static boolean endsInMark(String text, int end) {
        int open = end < SHORTEST ? -1 : opening(text, end);
        if (open <= 0 || NOTE_BEHIND.matcher(text).region(open, end).find()) {
            return false;
        }
        // Names of attachments and captions are glued to texts that have lost their breaks, and have no commas.
        int stop = text.lastIndexOf('。', open);
        return stop > 0 && text.lastIndexOf('，', open) > stop && !isLaidOut(text, 0, end);
    }

    /** Where the mark opens that ends at {@code end}; -1 where none does, or a point stands right before or inside it. */
    private static int opening(String text, int end) {
        int mark = "）”》".indexOf(text.charAt(end - 1));
        int open = mark < 0 ? -1 : text.lastIndexOf("（“《".charAt(mark), end - 2);
        return open <= 0
                        || text.indexOf("）”》".charAt(mark), open) != end - 1
                        || "。！？；：，…）".indexOf(text.charAt(open - 1)) >= 0
                        || "。！？；…".indexOf(text.charAt(end - 2)) >= 0
                ? -1
                : open;
    }

    /** Whether it has sentences, by its points: one that ends, or clauses long enough for one. */
    private static boolean isProse(LogicalLine line, int end, boolean dangling) {
        String text = line.text();
        int from = line.marker().map(Marker::content).orElse(Whitespace.skip(text, 0));
        boolean clause = "，、".indexOf(text.charAt(end - 1)) >= 0;
        // No heading ends in such a word.
        boolean listed = dangling && LISTED.indexOf(text.charAt(end - 1)) >= 0;
        // 以路养路为基础，继
        boolean cut = clause || dangling && text.charAt(end - 2) == '，';
        boolean modal = !clause
                && (MODAL.matcher(text).region(from, end).find()
                        || line.marker().isEmpty()
                                && end - from >= SHORTEST_DANGLING
                                && SAYING_HEAD.matcher(text).region(from, end).lookingAt());
        int stop = Math.max(text.lastIndexOf('。', end - 1), text.lastIndexOf('；', end - 1));
        // 责任单位：甲局、乙局、 is no prose, and has lost its last office all the same.
        if (text.charAt(end - 1) == '、' && isNote(text, from)) {
            return true;
        }
        boolean brief = cut || listed || !dangling && stop > from;
        if (end - from < (cut ? SHORTEST_CLAUSE : brief ? SHORTEST_DANGLING : modal ? SHORTEST_MODAL : SHORTEST)
                || !clause && !(dangling && end - from >= SHORTEST) && isNote(text, from)
                || line.protectedText().covers(end - 1)
                        && !DECIMAL.matcher(text).region(from, end).find()) {
            return false;
        }
        boolean hasClauses = text.indexOf('，', from) > 0 || text.indexOf(',', from) > 0 || text.charAt(end - 1) == '、';
        boolean tail = stop <= from
                ? hasClauses || modal || listed
                : dangling || Han.count(text.substring(stop, end)) >= SHORTEST_TAIL;
        return tail && 2 * Han.count(text) > end - from && !isLaidOut(text, from, end);
    }

    /** Blanks between words are what is left of the columns of a table. */
    private static boolean isLaidOut(String text, int from, int end) {
        int blanks = 0;
        for (int i = from + 1; i < end - 1; i++) {
            if (Whitespace.is(text.charAt(i)) && Han.is(text.charAt(i - 1)) && Han.is(text.charAt(i + 1))) {
                blanks++;
            }
        }
        return blanks >= 2;
    }

    /**
     * Whether the next paragraph is surely another one: a heading, an indented line, the end of the text. Where lines are
     * as short as those of a page, the sentence may go on behind a break that was not joined.
     */
    static boolean isEndOfParagraph(Paragraph paragraph, Analysis analysis) {
        List<Paragraph> all = analysis.draft().paragraphs();
        if (paragraph.index() + 1 >= all.size()) {
            return true;
        }
        Paragraph next = all.get(paragraph.index() + 1);
        if (paragraph.line().isJoined() && endsAtTheEdge(paragraph.line())
                || BrokenSentence.before(paragraph, analysis.draft()).isPresent()) {
            return false;
        }
        return paragraph.line().length() >= UNWRAPPED && !paragraph.line().isJoined()
                || isUnwrapped(paragraph.index(), all)
                || isAmongLongLines(paragraph.index(), all)
                || next.role().isText() && next.role() != Role.BODY && next.role() != Role.TABLE
                || next.line().marker().filter(SentenceEnd::isHeading).isPresent()
                || next.role() == Role.BODY && (isIndented(next.text()) || beginsItem(next.line()));
    }

    /** 三是 and 完成时限： at the head of a line begin a paragraph, as no broken line does. */
    private static boolean beginsItem(LogicalLine line) {
        int from = Whitespace.skip(line.text(), 0);
        return isNote(line.text(), from)
                || line.enumerators().stream().anyMatch(e -> e.label().start() == from && e.value() > 1);
    }

    /** Whether the last of its wrapped lines is as long as the others: there a page ends rather than a paragraph. */
    private static boolean endsAtTheEdge(LogicalLine line) {
        List<Line> lines = line.lines();
        int longest = lines.stream().mapToInt(l -> l.text().length()).max().orElse(0);
        return 10 * lines.get(lines.size() - 1).text().length() > 8 * longest;
    }

    /** Whether a few paragraphs nearby stand on a line that no page could hold. */
    private static boolean isUnwrapped(int index, List<Paragraph> all) {
        int found = 0;
        for (int i = Math.max(0, index - NEARBY); i < Math.min(all.size(), index + NEARBY); i++) {
            LogicalLine line = all.get(i).line();
            if (!line.isJoined() && line.length() >= LONGER_THAN_A_PAGE_IS_WIDE && ++found == 2) {
                return true;
            }
        }
        return false;
    }

    /** Whether farther away there are such lines, and none that was broken. */
    private static boolean isAmongLongLines(int index, List<Paragraph> all) {
        int found = 0;
        for (int i = Math.max(0, index - FARTHER); i < Math.min(all.size(), index + FARTHER); i++) {
            LogicalLine line = all.get(i).line();
            if (line.isJoined()) {
                return false;
            }
            found += line.length() >= LONGER_THAN_A_PAGE_IS_WIDE ? 1 : 0;
        }
        return found >= 2;
    }

    /** The number of a page, with blanks behind it, is none. */
    private static boolean isHeading(Marker marker) {
        boolean pointed =
                marker.style() != NumberStyle.ARABIC || !marker.separator().isBlank();
        return pointed
                && (marker.confidence() == Marker.Confidence.SURE
                        || marker.prefix().size() >= 2);
    }

    /** By blanks in front of words; the number of a page may stand behind blanks too. */
    private static boolean isIndented(String text) {
        int from = Whitespace.skip(text, 0);
        return from >= 2 && from < text.length() && Han.is(text.charAt(from));
    }

    /** 责任单位：…, 联系人：…; what says 目标是：… is a sentence. */
    private static boolean isNote(String text, int from) {
        int colon = text.indexOf('：', from);
        return colon > from
                && colon - from <= LONGEST_NOTE
                && text.indexOf('。', from) < 0
                && !SAYING.matcher(text).region(from, colon).find();
    }
}

package org.nigao.draft;

import java.util.regex.Pattern;

/**
 * How a physical line begins and ends, as far as that tells whether it goes on on the next one.
 *
 * @param start how its first words look
 * @param end how its last words look
 * @param unclosed the opening mark that is not closed in it; 0 where there is none
 * @param closes the closing mark that comes without its opening one; 0 where there is none
 * @param clauses how many commas, semicolons and full stops stand inside
 * @param isTitleLine whether it could be one of those a title is set on
 * @param opensTitle whether it could be the first of several, by its words: 关于…, 转发…
 */
record LineEdges(
        Start start, End end, char unclosed, char closes, int clauses, boolean isTitleLine, boolean opensTitle) {

    private static final int SHORTEST_TITLE_LINE = 4;
    private static final int LONGEST_TITLE_LINE = 36;

    enum Start {
        /** A number, a bullet, a dash: something new begins. */
        LABEL,
        /** A date that fills the line: the date of the document, perhaps. */
        DATE,
        /** A mark or word that cannot begin a paragraph. */
        CONTINUATION,
        WORD
    }

    enum End {
        /** 。！？：； or a closing mark behind one. */
        SENTENCE,
        COMMA,
        /** A word that must have another behind it, such as 的 or 、. */
        PARTICLE,
        /** A verb that must have its object behind it. */
        VERB,
        /** A Chinese number without what it counts. */
        NUMERAL,
        WORD
    }

    static final Opening LABEL = new Opening(
            "(?![\\d０-９]{1,3}[.．][\\d０-９]{1,4}\\s?(?:[%％‰倍]|[万亿]{1,2}[元吨人亩户千平公立]))"
                    + "(?:[（(【〔\\[]?(?:[一二三四五六七八九十百〇零]{1,5}|[\\d０-９]{1,3})"
                    + "(?:[）)、．：:】〕\\]]|[.，,](?![\\d０-９])|\\s)"
                    + "|[一二三四五六七八九十]{1,2}[是要]"
                    + "|第[一二三四五六七八九十百〇零\\d]{1,5}(?:[章节条编篇]|部分)"
                    + "|[\\d０-９]{1,2}(?:[.．][\\d０-９]{1,2}){1,3}(?![\\d０-９%％万亿元个倍米度])"
                    + "|[㈠-㈩①-⒛Ⅰ-Ⅻ]"
                    + "|[A-Za-z][.、)）．]"
                    + "|(?:附件|附表|附图|附|专栏|图|表|注)\\s*[\\d０-９一二三四五六七八九十]{0,3}\\s*(?:[:：.．、]|\\s|$)"
                    + "|[\\d０-９]{4}年[:：]"
                    + "|——|--|[•·●○▪■□◆◇★☆▲△※＊*#>+|]|- "
                    + "|第[一二三四五六七八九十][,，]|(?:首先|其次)[，,、：:要是]|(?:再次|最后)[，,、]|抄送|印发)",
            "（(【〔[一二三四五六七八九十百〇零第附专图表注—-•·●○▪■□◆◇★☆▲△※＊*#>+|首其再最抄印", "09０９㈠㈩①⒛ⅠⅫAZaz");
    static final Opening DATE = new Opening(
            "[（(]?[\\d０-９二〇○Ｏ零一三四五六七八九]{4}\\s*年\\s*[\\d０-９一二三四五六七八九十]{1,2}\\s*月(?:\\s*[\\d０-９一二三四五六七八九十]{1,3}\\s*日)?[）)]?",
            "（(二〇○Ｏ零一三四五六七八九", "09０９");
    static final Opening CONTINUATION = new Opening(
            "[，。、；：！？）】》〉”’」』,;:!?)\\]]" + "|的(?!确|士)|和(?![谐平睦顺田风服衷解美为气政])|与(?![此会时其])|及(?![时早格])|等(?![级待额效同距])|或(?!许)",
            "，。、；：！？）】》〉”’」』,;:!?)]的和与及等或",
            "");
    private static final Pattern PARTICLE = Pattern.compile(
            ".*(?:(?<![一二三四五六七八九十百壹贰ー\\d])、|(?<![目标有])的|(?<![缓饱温总共祥平柔中谐随求])和|(?<![参给赠赋])与|(?<![普涉波推企顾])及|或|把|被|以及|[关对鉴]于|(?:[及与、]|和(?![平谐睦气解约]))[^水电路气暖人物财房党事县市区乡村镇州盟旗厂矿校所站室馆园级岁元年月日等其此\\x00-\\x7f、，。”》）])");
    /** One of these ends what {@link #PARTICLE} finds, or stands before its last character. */
    private static final String PARTICLES = "、的和与及或把被于";

    private static final Pattern VERB = Pattern.compile(
            ".*(?:建立|推进|加强|加快|完善|推动|落实|实施|健全|强化|提高|提升|深化|促进|构建|打造|营造|优化|坚持|贯彻|围绕|聚焦|积极|大力|深入|进一步|切实|认真|不断|着力|充分|全面|努力|继续)");
    private static final String TERMINAL = "。！？；：!?;:…．";
    private static final String CLOSING = "”’）】》〉」』)]";
    private static final String OPENING_PAIRS = "《（(“〈「【";
    private static final String CLOSING_PAIRS = "》）)”〉」】";

    static LineEdges of(Line line) {
        LineShape shape = line.shape();
        String text = line.text();
        String head = visible(text, shape.from(), Math.min(shape.to(), shape.from() + 24));
        String tail = visible(text, Math.max(shape.from(), shape.to() - 6), shape.to());
        char unclosed = 0;
        char closes = 0;
        int depth = 0;
        int clauses = 0;
        Glyphs glyphs = line.glyphs();
        for (int mark = 0; mark < glyphs.marks(); mark++) {
            char c = text.charAt(glyphs.mark(mark));
            if ("，,；;。".indexOf(c) >= 0) {
                clauses++;
            } else if (OPENING_PAIRS.indexOf(c) >= 0) {
                depth++;
                unclosed = c;
            } else if (CLOSING_PAIRS.indexOf(c) >= 0) {
                if (depth == 0 && closes == 0) {
                    closes = c;
                }
                depth = Math.max(0, depth - 1);
            }
        }
        Start start = start(head, shape);
        End end = end(text, tail, shape);
        boolean title = clauses == 0 && isTitleLine(text, shape, start, end);
        boolean opens = title && (text.contains("关于") || text.contains("转发") || text.contains("批转"));
        return new LineEdges(start, end, depth == 0 ? 0 : unclosed, closes, clauses, title, opens);
    }

    private static boolean isTitleLine(String text, LineShape shape, Start start, End end) {
        int length = shape.to() - shape.from();
        return length >= SHORTEST_TITLE_LINE
                && length <= LONGEST_TITLE_LINE
                && "，。、；：！？）》”,;:!?)".indexOf(text.charAt(shape.from())) < 0
                && start != Start.LABEL
                && start != Start.DATE
                && end != End.SENTENCE;
    }

    /** The text without controls and zero-width characters at its start and end. */
    private static String visible(String text, int from, int to) {
        int first = from;
        int last = to;
        while (first < last && Whitespace.isInvisible(text.charAt(first))) {
            first++;
        }
        while (last > first && Whitespace.isInvisible(text.charAt(last - 1))) {
            last--;
        }
        return text.substring(first, last);
    }

    private static Start start(String head, LineShape shape) {
        if (shape.to() - shape.from() <= 20 && DATE.opens(head)) {
            return DATE.is(head) ? Start.DATE : Start.WORD;
        }
        // Nothing but invisible characters is as good as a blank line.
        if (head.isEmpty() || LABEL.opens(head)) {
            return Start.LABEL;
        }
        return CONTINUATION.opens(head) ? Start.CONTINUATION : Start.WORD;
    }

    private static End end(String text, String tail, LineShape shape) {
        int last = tail.length() - 1;
        while (last > 0 && CLOSING.indexOf(tail.charAt(last)) >= 0) {
            last--;
        }
        char c = tail.isEmpty() ? ' ' : tail.charAt(last);
        if (tail.isEmpty() || TERMINAL.indexOf(c) >= 0 || c == '.' && last == tail.length() - 1) {
            return End.SENTENCE;
        }
        if (c == '，' || c == ',') {
            return End.COMMA;
        }
        boolean near = PARTICLES.indexOf(c) >= 0 || last > 0 && PARTICLES.indexOf(tail.charAt(last - 1)) >= 0;
        if (near && last == tail.length() - 1 && PARTICLE.matcher(tail).matches() && !isPredicate(text, shape)) {
            return End.PARTICLE;
        }
        if (shape.han() <= 4 && VERB.matcher(tail).matches()) {
            return End.VERB;
        }
        return last == tail.length() - 1 && "一二三四五六七八九两".indexOf(c) >= 0 ? End.NUMERAL : End.WORD;
    }

    /** Whether the last clause is whole though it ends with 的: 这是不可避免的. */
    private static boolean isPredicate(String text, LineShape shape) {
        if (text.charAt(shape.to() - 1) != '的') {
            return false;
        }
        for (int i = shape.to() - 1; i >= shape.from() && "，,；;。".indexOf(text.charAt(i)) < 0; i--) {
            if (text.charAt(i) == '是') {
                return true;
            }
        }
        return false;
    }

    /** Whether the first mark opens what the second closes; neither does if it is 0. */
    static boolean isPair(char opening, char closing) {
        int pair = OPENING_PAIRS.indexOf(opening);
        return opening != 0 && pair >= 0 && CLOSING_PAIRS.charAt(pair) == closing;
    }
}

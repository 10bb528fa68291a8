package org.nigao.draft;

import java.util.regex.Pattern;

/** What part of a document a line could be by its words alone; {@link DocumentParts} says whether its place bears it out. */
enum PartHint {
    NONE,
    /** Short, without a full stop, ending in a kind of document: …工作要点, …的通知. */
    TITLE,
    /** Short and without any point: a name, the first half of a broken title. */
    NAME,
    DOCUMENT_NUMBER,
    /** Ends in a colon and names offices. */
    ADDRESSEE,
    DATE,
    /** 附件：1.…… */
    ATTACHMENT_NOTE,
    /** 附件1 on a line of its own or with its title. */
    ATTACHMENT_LABEL,
    /** 专栏1; without a number only with a name. */
    BOX_LABEL;

    private static final int LONGEST_TITLE = 80;
    private static final int LONGEST_ADDRESSEE = 300;

    private static final String KINDS =
            "要点|计划|规划|方案|意见|通知|报告|办法|规定|决定|批复|复函|函|纲要|条例|细则|总结|公告|通告|决议|公报|通报|纪要|请示|议案|规程|标准|导则"
                    + "|指南|制度|措施|安排|讲话|说明|规则|章程|清单|预案|细化方案|分工|分解表|任务书|要求|倡议书|责任书";
    private static final Pattern KIND = Pattern.compile("(" + KINDS + ")\\s*([（(《〈\\[][^）)]{1,24}[）)》〉\\]]\\s*)*$");

    /** The last character of whatever {@link #KIND} finds is one of these. */
    private static final String KIND_ENDS = KINDS.replaceAll("[^|]*([^|])(\\||$)", "$1") + "）)》〉]";

    private static final Pattern NUMBER = Pattern.compile(
            "^\\S{0,3}[\\p{IsHan}×xX（）()]{1,16}\\s?[〔\\[（(【［]\\s?(\\d{2,4}|[一二三四五六七八九〇○]{2,4})\\s?[〕\\])）】］]\\s?第?\\s?\\d{1,5}\\s?号$");
    private static final Pattern DAY = Pattern.compile(
            "^[（(]?((19|20)\\d\\d|(二[〇○零ＯO0]|一九)[〇○零一二三四五六七八九ＯO0]{2})\\s?[年./-]\\s?(\\d{1,2}|[一二三四五六七八九十]{1,3})\\s?[月./-]\\s?"
                    + "(\\d{1,2}|[一二三四五六七八九十]{1,3})\\s?[日号]?[）)]?$");
    private static final Pattern NOTE = Pattern.compile("^附\\s?件?\\s?[:：]\\s*\\S.*$");
    private static final Pattern NUMBERED_NOTE =
            Pattern.compile("^附\\s?件\\s?([0-9]{1,2}|[一二三四五六七八九十]{1,3})\\s?[:：.、]\\s*\\S.*$");
    private static final Pattern LABEL =
            Pattern.compile("^附\\s?[件表图录]?\\s?([0-9０-９]{1,2}|[一二三四五六七八九十]{1,3})?(—[0-9]{1,2})?\\s?[:：]?$");
    private static final Pattern LABEL_WITH_TITLE =
            Pattern.compile("^附\\s?[件表录]\\s?([0-9０-９]{1,2}|[一二三四五六七八九十]{1,3})[\\s　]+\\S.{1,50}$");
    private static final Pattern BOX = Pattern.compile(
            "^专栏(?:\\s?([0-9０-９]{1,2}|[一二三四五六七八九十]{1,3})([:：\\s　].{0,50})?|[:：\\s　]{1,2}[^\\s　].{1,50})$");
    private static final Pattern OFFICES = Pattern.compile("各|人民政府|单位|委员会|[厅局部院处司委办]([，,、：:]|$)|直属|机构|公司|学校");

    /** Words of a sentence that leads up to something: 各乡镇要抓好三项工作：. */
    private static final Pattern LEADS_UP =
            Pattern.compile("要(?=[抓做把坚认切落进加按突围着全统深严高充结立实完推建强及时确组积努继]|重点)|应[当该]|如下|以下|下列|[一二三四五六七八九十两\\d](?:[项个条件]|方面)"
                    + "|包括|[做抓]好|现将|根据|为了|按照|[有是为][：:]$");

    static PartHint of(String text) {
        String line = Whitespace.strip(MarkdownHeading.content(text));
        int length = line.length();
        if (length == 0 || length > LONGEST_ADDRESSEE) {
            return NONE;
        }
        char last = line.charAt(length - 1);
        if (last == '：' || last == ':') {
            return LABEL.matcher(line).matches() ? ATTACHMENT_LABEL : isAddressee(line) ? ADDRESSEE : NONE;
        }
        if (length > LONGEST_TITLE) {
            return NONE;
        }
        return switch (line.charAt(0)) {
            case '附' -> attachment(line);
            case '专' -> BOX.matcher(line).matches() ? BOX_LABEL : shortLine(line);
            default -> shortLine(line);
        };
    }

    private static boolean isAddressee(String line) {
        return line.indexOf('。') < 0
                && OFFICES.matcher(line).find()
                && !LEADS_UP.matcher(line).find();
    }

    private static PartHint attachment(String line) {
        if (LABEL.matcher(line).matches() || LABEL_WITH_TITLE.matcher(line).matches()) {
            return ATTACHMENT_LABEL;
        }
        if (NOTE.matcher(line).matches() || NUMBERED_NOTE.matcher(line).matches()) {
            return ATTACHMENT_NOTE;
        }
        return shortLine(line);
    }

    private static PartHint shortLine(String line) {
        // A path such as 首页 > 政务公开 > 规划计划 is no title.
        if (endsSentence(line) || line.indexOf('>') >= 0) {
            return NONE;
        }
        if (DAY.matcher(line).matches()) {
            return DATE;
        }
        boolean bracketed = line.charAt(0) == '（' && line.endsWith("号）");
        if ((line.endsWith("号") || bracketed)
                && NUMBER.matcher(bracketed ? line.substring(1, line.length() - 1) : line)
                        .matches()) {
            return DOCUMENT_NUMBER;
        }
        boolean pointed = line.indexOf('，') >= 0 || line.indexOf(',') >= 0 || line.indexOf('：') >= 0;
        boolean mayBeTitle = !pointed && KIND_ENDS.indexOf(line.charAt(line.length() - 1)) >= 0;
        if (mayBeTitle && Han.count(line) >= 4 && KIND.matcher(closedUp(line)).find()) {
            return TITLE;
        }
        return pointed ? NONE : NAME;
    }

    /** 工 作 规 则 as one reads it, where a title is spread by blanks. */
    private static String closedUp(String line) {
        int length = line.length();
        boolean spread = length > 3 && Whitespace.is(line.charAt(length - 2)) && Han.is(line.charAt(length - 3));
        if (!spread) {
            return line;
        }
        StringBuilder closed = new StringBuilder(length);
        line.chars().filter(c -> !Whitespace.is((char) c)).forEach(c -> closed.append((char) c));
        return closed.toString();
    }

    private static boolean endsSentence(String line) {
        for (int i = 0; i < line.length(); i++) {
            if ("。；;！？!?…".indexOf(line.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }
}

package org.nigao.rules;

import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nigao.check.Finding;
import org.nigao.check.Fix;
import org.nigao.check.LineCheck;
import org.nigao.check.Rule;
import org.nigao.draft.LogicalLine;
import org.nigao.draft.Role;
import org.nigao.text.Edit;
import org.nigao.text.Span;

/** Document numbers without 〔〕, with 第, with zeros in front or a year of two figures (GB/T 9704 7.2.5). */
final class DocNumberForm implements LineCheck {

    private static final Rule RULE = Rule.warning("doc-number-form", "发文字号格式").officialOnly();

    private static final Pattern NUMBER = Pattern.compile(
            "(?<code>[\\u4e00-\\u9fff×]{1,12})\\s?(?<tail>(?<open>[〔\\[（(【［〈﹝])\\s?(?<year>(?:19|20)\\d\\d|\\d\\d)\\s?(?<nian>年?)\\s?(?<close>[〕\\])）】］〉﹞])\\s?(?<di>第?)\\s?(?<number>\\d{1,5})\\s?号)");

    private static final Pattern WITHOUT_END =
            Pattern.compile("[\\s　]*（?[\\u4e00-\\u9fff×]{1,12}[发函字办规电秘]〔(?:19|20)\\d\\d〕(\\d{1,4})）?[\\s　]*");

    private static final Pattern WITHOUT_BRACKETS = Pattern.compile(
            "[\\s　]*（?[\\u4e00-\\u9fff×]{1,12}[发函字办规电秘]\\s?((?:19|20)\\d\\d)年?\\s?第?0*(\\d{1,4})号）?[\\s　]*");
    private static final int LONGEST_NUMBER = 32;

    /** What cites a document whose code ends as none else. */
    private static final Pattern CITES = Pattern.compile("(?:按照|根据|执行|依据|落实|转发|印发|贯彻)[\\u4e00-\\u9fff]{2,6}$");

    /** What a code of a document ends in; others, as 地块（2025）3号, number something else. */
    private static final String CODE_ENDS = "发函字办规电通任复呈政委密";

    /** 令, 公告 and cases of courts are numbered in ways of their own. */
    private static final Pattern OTHER_SERIES =
            Pattern.compile("(?:令|公告|通告|民初|刑初|行初|民终|刑终|行终|执|合同|协议|编号|证书?|许可|备案|批次|地块|宗地|项目|案)(?:编号|号)?$");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public boolean appliesTo(Role role) {
        return role.isText();
    }

    @Override
    public void run(LogicalLine line, Consumer<Finding> found) {
        String text = line.text();
        if (text.indexOf('号') < 0) {
            unfinished(text, found);
            return;
        }
        if (text.length() <= LONGEST_NUMBER && text.indexOf('〔') < 0) {
            withoutBrackets(text, found);
        }
        Matcher number = NUMBER.matcher(text);
        while (number.find()) {
            String code = number.group("code");
            boolean own = number.end() - number.start() >= text.strip().length() - 2;
            boolean cited = number.start() > 0 && text.charAt(number.start() - 1) == '（';
            boolean coded = CODE_ENDS.indexOf(code.charAt(code.length() - 1)) >= 0;
            if ((own || coded || cited || CITES.matcher(code).find())
                    && !OTHER_SERIES.matcher(code).find()) {
                judge(number, found);
            }
        }
    }

    /** 某发〔2025〕12 on a line of its own. */
    private static void unfinished(String text, Consumer<Finding> found) {
        if (text.indexOf('〔') < 0) {
            return;
        }
        Matcher matcher = WITHOUT_END.matcher(text);
        if (matcher.matches()) {
            Span number = new Span(matcher.start(1), matcher.end(1));
            found.accept(
                    Finding.of(RULE, number, "发文字号末尾缺“号”字").fixedBy(Fix.safe("补上“号”", Edit.insert(number.end(), "号"))));
        }
    }

    /** 某发2025年12号 on a line of its own. */
    private static void withoutBrackets(String text, Consumer<Finding> found) {
        Matcher matcher = WITHOUT_BRACKETS.matcher(text);
        if (matcher.matches()) {
            Span span = new Span(matcher.start(1), text.indexOf('号', matcher.end(2)) + 1);
            String right = "〔" + matcher.group(1) + "〕" + matcher.group(2) + "号";
            found.accept(Finding.of(RULE, span, "发文字号的年份应用六角括号“〔〕”，应写作“" + right + "”")
                    .fixedBy(Fix.safe("改为“" + right + "”", new Edit(span, right))));
        }
    }

    private static void judge(Matcher number, Consumer<Finding> found) {
        String year = number.group("year");
        String serial = number.group("number");
        StringBuilder faults = new StringBuilder();
        if (!number.group("open").equals("〔") || !number.group("close").equals("〕")) {
            faults.append("年份应用六角括号“〔〕”，");
        }
        if (year.length() == 2) {
            faults.append("年份应写四位，");
        }
        if (!number.group("nian").isEmpty()) {
            faults.append("年份后不加“年”，");
        }
        if (!number.group("di").isEmpty()) {
            faults.append("序号前不加“第”，");
        }
        if (serial.startsWith("0") && serial.length() > 1) {
            faults.append("序号不编虚位，");
        }
        if (faults.length() == 0) {
            return;
        }
        boolean whole = year.length() == 4;
        String right = "〔" + (whole ? year : (year.compareTo("50") < 0 ? "20" : "19") + year) + "〕"
                + Integer.parseInt(serial) + "号";
        Span span = new Span(number.start("tail"), number.end("tail"));
        Edit edit = new Edit(span, right);
        String title = "改为“" + right + "”";
        found.accept(Finding.of(RULE, span, "发文字号的" + faults + "应写作“" + right + "”")
                .fixedBy(whole ? Fix.safe(title, edit) : Fix.confirm(title, edit)));
    }
}

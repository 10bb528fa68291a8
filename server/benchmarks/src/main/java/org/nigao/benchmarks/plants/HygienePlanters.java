package org.nigao.benchmarks.plants;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nigao.draft.Han;
import org.nigao.text.Edit;
import org.nigao.text.Span;

/** What a text brings along when it is pasted: lines broken by a page, what a web page put around it, other marks. */
final class HygienePlanters {

    /** Paragraphs of running text; what stands before and behind is on lines of its own. */
    private static final Pattern PARAGRAPH =
            Pattern.compile("^[ \\u3000\\t]*([^\\n\\s][^\\n]{59,}。)[ \\u3000\\t]*$", Pattern.MULTILINE);

    private static final String POINTS = "，。；：！？、）》”";

    private static final List<String> ANYWHERE = List.of(
            "分享到：微信 微博 QQ空间",
            "【字号：大 中 小】",
            "字号：大 中 小",
            "字体：[大 中 小]",
            "打印本页",
            "打印本页 关闭窗口",
            "【打印】【关闭】",
            "[打印本页] [关闭窗口]",
            "上一篇：市水务局召开年度工作会议",
            "下一篇：全市水利工作要点解读",
            "上一篇：没有了 下一篇：市水务局2031年工作总结",
            "上一条：关于开展春灌检查的通知",
            "浏览次数：1024",
            "浏览量：356次",
            "点击数：88",
            "阅读：1203次",
            "来源：市水务局 发布时间：2031-01-20",
            "来源：市水务局　发布时间：2031-01-20 09:30　浏览次数：35",
            "发布时间：2031年1月20日 来源：本站原创",
            "发布日期：2031-01-20 字号：[大][中][小]",
            "信息来源：市水务局 责任编辑：王某某",
            "责任编辑：王某某",
            "扫一扫在手机打开当前页",
            "扫一扫，分享到朋友圈",
            "扫描二维码关注公众号",
            "微信扫一扫：分享",
            "版权所有：某市水务局",
            "版权所有 © 某市人民政府 保留所有权利",
            "主办单位：某市水务局 承办单位：某市水务信息中心",
            "主办：某市人民政府办公室 承办：市大数据中心",
            "网站标识码：1234567890",
            "某ICP备12345678号-1",
            "蜀公网安备 51010402000123号",
            "网站首页 | 关于我们 | 联系我们 | 网站地图",
            "首页 > 政务公开 > 规划计划 > 正文",
            "您当前的位置：首页 > 信息公开 > 工作计划",
            "当前位置：网站首页>>通知公告",
            "附件下载：工作要点.docx",
            "相关附件：2031年水利工作要点.pdf",
            "我要纠错 打印 收藏",
            "返回顶部",
            "点击下载附件",
            "免责声明：本站内容来自网络，如有侵权请联系删除",
            "技术支持：某某科技有限公司");

    private HygienePlanters() {}

    static List<Planter> all() {
        return List.of(
                Planter.of("hard-wrap", paragraph(HygienePlanters::broken)),
                Planter.of("hard-wrap", paragraph(HygienePlanters::brokenBehindComma)),
                Planter.of("hard-wrap", paragraph(HygienePlanters::brokenWithIndent)),
                Planter.of("hard-wrap", paragraph(HygienePlanters::wrapped)),
                Planter.of("hard-wrap", paragraph(HygienePlanters::brokenByBlank)),
                Planter.of("hard-wrap", paragraph(HygienePlanters::brokenByPage)),
                Planter.of("web-boilerplate", HygienePlanters::webLine),
                Planter.of("web-boilerplate", HygienePlanters::webFoot),
                Planter.of("pinyin-residue", HygienePlanters::pronounced),
                Planter.replacing(
                        "halfwidth-punct",
                        "(?<=[\\u4e00-\\u9fff])(?<x>[，；：！？])(?=[\\u4e00-\\u9fff])",
                        (point, random) ->
                                Optional.of(String.valueOf(",;:!?".charAt("，；：！？".indexOf(point.group(1)))))),
                Planter.of("halfwidth-punct", HygienePlanters::bracketed),
                Planter.of("halfwidth-punct", HygienePlanters::typewritten));
    }

    private static BiFunction<String, Random, List<Defect>> paragraph(
            BiFunction<Matcher, Random, Optional<Defect>> defect) {
        return (text, random) -> {
            List<Defect> defects = new ArrayList<>();
            Matcher paragraph = PARAGRAPH.matcher(text);
            while (paragraph.find()) {
                defect.apply(paragraph, random).ifPresent(defects::add);
            }
            return defects;
        };
    }

    /** An offset inside the paragraph with words on either side. */
    private static Optional<Integer> place(Matcher paragraph, Random random) {
        String words = paragraph.group(1);
        int at = 10 + random.nextInt(words.length() - 15);
        boolean inside = POINTS.indexOf(words.charAt(at - 1)) < 0
                && POINTS.indexOf(words.charAt(at)) < 0
                && (Han.is(words.charAt(at - 1)) || Han.is(words.charAt(at)));
        return inside ? Optional.of(paragraph.start(1) + at) : Optional.empty();
    }

    private static Optional<Defect> inserted(Matcher paragraph, Random random, String text) {
        return place(paragraph, random).map(at -> Defect.of(Edit.insert(at, text)));
    }

    private static Optional<Defect> broken(Matcher paragraph, Random random) {
        return inserted(paragraph, random, "\n");
    }

    private static Optional<Defect> brokenBehindComma(Matcher paragraph, Random random) {
        int comma = paragraph.group(1).indexOf('，', 20 + random.nextInt(30));
        return comma < 0 ? Optional.empty() : Optional.of(Defect.of(Edit.insert(paragraph.start(1) + comma + 1, "\n")));
    }

    private static Optional<Defect> brokenWithIndent(Matcher paragraph, Random random) {
        return inserted(paragraph, random, random.nextBoolean() ? "\n  " : "\n　　");
    }

    private static Optional<Defect> brokenByBlank(Matcher paragraph, Random random) {
        return inserted(paragraph, random, "\n\n");
    }

    private static Optional<Defect> brokenByPage(Matcher paragraph, Random random) {
        int page = 2 + random.nextInt(20);
        return inserted(paragraph, random, random.nextBoolean() ? "\n— " + page + " —\n" : "\n\n" + page + "\n\n");
    }

    /** The whole paragraph set on lines of one width. */
    private static Optional<Defect> wrapped(Matcher paragraph, Random random) {
        int width = 25 + random.nextInt(16);
        List<Edit> breaks = new ArrayList<>();
        String words = paragraph.group(1);
        for (int at = width; at < words.length() - 1; at += width) {
            // A point hangs at the end of its line.
            int behind = POINTS.indexOf(words.charAt(at)) >= 0 ? at + 1 : at;
            // Behind a full stop nobody could tell the next line from another paragraph.
            boolean told = "。！？；：".indexOf(words.charAt(behind - 1)) < 0;
            if (told && behind < words.length() && POINTS.indexOf(words.charAt(behind)) < 0) {
                breaks.add(Edit.insert(paragraph.start(1) + behind, "\n"));
            }
        }
        return breaks.isEmpty() ? Optional.empty() : Optional.of(Defect.of(breaks));
    }

    private static List<Defect> webLine(String text, Random random) {
        List<Defect> defects = new ArrayList<>();
        Matcher paragraph = PARAGRAPH.matcher(text);
        while (paragraph.find()) {
            String line = ANYWHERE.get(random.nextInt(ANYWHERE.size()));
            defects.add(Defect.of(Edit.insert(paragraph.end(), "\n" + line)));
        }
        return defects;
    }

    /** Two or three lines below the text. */
    private static List<Defect> webFoot(String text, Random random) {
        List<Defect> defects = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            StringBuilder foot = new StringBuilder();
            for (int line = 0; line < 2 + random.nextInt(2); line++) {
                foot.append('\n').append(ANYWHERE.get(random.nextInt(ANYWHERE.size())));
            }
            defects.add(Defect.of(Edit.insert(text.stripTrailing().length(), foot.toString())));
        }
        return defects;
    }

    private static final List<String> PRONOUNCED = List.of(
            "经(jīng)",
            "济(jì)",
            "发(fā)",
            "业(yè)",
            "国(guó)",
            "务(wù)",
            "产(chǎn)",
            "建(jiàn)",
            "设(shè)",
            "机(jī)",
            "制(zhì)",
            "动(dòng)",
            "强(qiáng)",
            "实(shí)",
            "环(huán)",
            "境(jìng)",
            "资(zī)",
            "金(jīn)");

    /** The sound of a character behind two to five of them. */
    private static List<Defect> pronounced(String text, Random random) {
        List<Defect> defects = new ArrayList<>();
        Matcher paragraph = PARAGRAPH.matcher(text);
        while (paragraph.find()) {
            List<Edit> sounds = new ArrayList<>();
            boolean wide = random.nextBoolean();
            int most = 2 + random.nextInt(4);
            for (int i = paragraph.start(1); i < paragraph.end(1) && sounds.size() < most; i++) {
                String character = text.substring(i, i + 1);
                Optional<String> sound =
                        PRONOUNCED.stream().filter(p -> p.startsWith(character)).findFirst();
                if (sound.isPresent() && random.nextInt(3) > 0) {
                    String brackets = sound.get().substring(1);
                    sounds.add(
                            Edit.insert(i + 1, wide ? brackets.replace('(', '（').replace(')', '）') : brackets));
                }
            }
            if (!sounds.isEmpty()) {
                defects.add(Defect.of(sounds));
            }
        }
        return defects;
    }

    private static List<Defect> bracketed(String text, Random random) {
        return pairs(text, "(?<=[\\u4e00-\\u9fff])(（)[\\u4e00-\\u9fff、，]{2,30}(）)", "(", ")");
    }

    private static List<Defect> typewritten(String text, Random random) {
        return pairs(text, "(?<=[\\u4e00-\\u9fff])(“)[\\u4e00-\\u9fff、，]{2,30}(”)", "\"", "\"");
    }

    private static List<Defect> pairs(String text, String pattern, String opening, String closing) {
        List<Defect> defects = new ArrayList<>();
        Matcher pair = Pattern.compile(pattern).matcher(text);
        while (pair.find()) {
            defects.add(Defect.of(
                    new Edit(new Span(pair.start(1), pair.end(1)), opening),
                    new Edit(new Span(pair.start(2), pair.end(2)), closing)));
        }
        return defects;
    }
}

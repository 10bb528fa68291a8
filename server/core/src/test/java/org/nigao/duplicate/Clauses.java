package org.nigao.duplicate;

import java.util.List;
import java.util.Random;

/** Paragraphs put together from a few clauses, so that many share much. */
final class Clauses {

    private static final List<String> ALL = List.of(
            "对服役超过十五年的泵站逐座检测",
            "列出更新清单并分三年改造完毕",
            "干渠分水口全部加装计量设施",
            "水量按旬公布并接受用水户监督",
            "旱情达到二级以上时启动错峰供水",
            "优先保证人畜饮水和制种田用水",
            "各灌区要在三月底前完成干渠清淤",
            "淤泥统一运往指定地点堆放",
            "全年完成投资2300万元",
            "新增高效节水面积12万亩");

    private Clauses() {}

    /** A paragraph of three to six of them. */
    static String paragraph(Random random) {
        StringBuilder text = new StringBuilder();
        for (int clause = 3 + random.nextInt(4); clause > 0; clause--) {
            text.append(ALL.get(random.nextInt(ALL.size()))).append(clause == 1 ? "。" : "，");
        }
        return text.toString();
    }

    /** So many paragraphs, each on a line. */
    static String text(Random random, int paragraphs) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < paragraphs; i++) {
            text.append(paragraph(random)).append('\n');
        }
        return text.toString();
    }

    /** As a page of that many characters a line has it. */
    static String wrapped(String paragraph, int width) {
        StringBuilder wrapped = new StringBuilder();
        for (int from = 0; from < paragraph.length(); from += width) {
            wrapped.append(paragraph, from, Math.min(paragraph.length(), from + width))
                    .append('\n');
        }
        return wrapped.toString();
    }
}

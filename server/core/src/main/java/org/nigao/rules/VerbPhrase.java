package org.nigao.rules;

import java.util.Set;
import org.nigao.draft.Han;

/** A verb of two characters and its object of two: 查找问题. */
final class VerbPhrase {

    static final int LENGTH = 4;

    private static final Set<String> OF_DOING = Set.of("情况", "过程", "进度", "进展", "程度", "结果");
    private static final Set<String> OF_LEARNING = Set.of("掌握", "了解", "分析", "反映", "通报", "汇报", "报告", "研究", "摸清");

    private VerbPhrase() {}

    /** Whether one stands at an offset of a text, which may lie outside of it. */
    static boolean isAt(String text, int from) {
        return from >= 0
                && from + LENGTH <= text.length()
                && CommaInList.VERBS.contains(text.substring(from, from + 2))
                && !CommaInList.VERBS.contains(text.substring(from + 2, from + LENGTH))
                && !isNoun(text, from)
                && Han.is(text.charAt(from + 2))
                && Han.is(text.charAt(from + 3));
    }

    /** 制定情况, 执行过程: how it was done; 掌握情况 is done itself. */
    private static boolean isNoun(String text, int from) {
        return OF_DOING.contains(text.substring(from + 2, from + LENGTH))
                && !OF_LEARNING.contains(text.substring(from, from + 2));
    }
}

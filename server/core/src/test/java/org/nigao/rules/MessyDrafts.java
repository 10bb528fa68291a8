package org.nigao.rules;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;

/** Drafts put together by chance of all that means something to the program, and of what should mean nothing. */
final class MessyDrafts {

    private static final List<String> LABELS = List.of(
            "一、", "二、", "三、", "四、", "（一）", "（二）", "（三）", "(一)", "1.", "2.", "3．", "2、", "（1）", "①", "1.1 ", "A.",
            "第一章 ", "第二条 ", "一是", "ー、", "二、二、", "壹、", "15三、");
    private static final List<String> WORDS = List.of(
            "修好水渠",
            "办好夜校",
            "管好路灯",
            "由水务站牵头，按月调度",
            "各村配合，做到不留死角",
            "2031年工作要点",
            "关于印发《2031年工作要点》的通知",
            "见第三部分",
            "完成12处任务",
            "發(fā)展產(chǎn)業",
            "，",
            "。",
            "；",
            "：",
            ",",
            "、",
            "的",
            "《",
            "》",
            "（",
            "）",
            "“",
            "\"",
            "如下：");
    private static final List<String> PARAGRAPHS = List.of(
            "附件1\n",
            "附件：1.分工表\n",
            "某市水务局\n",
            "2031年1月20日\n",
            "某政发〔2031〕5号\n",
            "各县（区）人民政府：\n",
            "首页 | 新闻 | 下载\n",
            "发布时间：2031-01-20 来源：办公室\n",
            "目  录\n",
            "一、总体要求 …………… 3\n",
            "---\n",
            "# 总体要求\n",
            "```\n",
            "| 序号 | 事项 |\n",
            "<!-- nigao-ignore -->\n",
            "上一篇：没有了\n",
            "通过集中调度梳理河道管护台账，按季度公布结果，让群众少跑一趟，做到件件有回音。\n",
            "依照既定分工健全乡村道路养护机制，从严从实落实经费，确保年内见到成效。\n");
    private static final List<String> ODDITIES = List.of(
            "\ud83d\ude00",
            "\ud83d",
            "\ude00",
            "\u0000",
            "\u200b",
            "\ufeff",
            "\u2028",
            "\u00a0",
            "\ufffd",
            "𠮷",
            "e\u0301",
            "\u202e",
            "\t");

    private MessyDrafts() {}

    /** A word, a label, a line break, a whole line or an oddity. */
    static Arbitrary<String> pieces() {
        return Arbitraries.frequencyOf(
                Tuple.of(5, Arbitraries.of(LABELS)),
                Tuple.of(8, Arbitraries.of(WORDS)),
                Tuple.of(6, Arbitraries.of("\n", "\n", "\n\n", "\r\n", "\r", "\n　　")),
                Tuple.of(3, Arbitraries.of(PARAGRAPHS)),
                Tuple.of(1, Arbitraries.of(ODDITIES)));
    }

    static Arbitrary<String> drafts(int mostPieces) {
        return pieces().list().ofMaxSize(mostPieces).map(pieces -> String.join("", pieces));
    }
}

package org.nigao.benchmarks;

import java.util.List;
import java.util.Random;

/**
 * Writes plans of any length: chapters 一、 with sections （一） and items 1., and paragraphs of clauses put together by
 * chance, none like another. The same seed gives the same text.
 */
final class DraftGenerator {

    private static final List<String> VERBS = List.of(
            "梳理", "健全", "完善", "打通", "盘活", "补强", "压实", "细化", "落实", "推进", "统筹", "规范", "提升", "拓宽", "畅通", "巩固", "整合", "优化",
            "培育", "争取");
    private static final List<String> MANNERS = List.of(
            "按季度", "分片区", "逐项", "会同有关单位", "依托现有平台", "结合各县实际", "对照年度清单", "先易后难", "坚持问题导向", "以项目为抓手", "在试点基础上", "通过集中调度",
            "利用冬闲时节", "面向基层一线", "依照既定分工", "从严从实", "聚焦薄弱环节", "着眼长远");
    private static final List<String> FIELDS = List.of(
            "农田灌溉", "乡村道路", "政务窗口", "社区养老", "职业培训", "河道管护", "仓储物流", "林草防火", "数据共享", "供热管网", "图书借阅", "气象预警", "中药种植",
            "电商服务", "科普场馆", "校园食堂", "公交线路", "老旧小区", "种业基地", "医保结算", "饮水安全", "档案管理", "节水改造", "冷链运输", "文物巡查");
    private static final List<String> THINGS = List.of(
            "台账", "机制", "标准", "流程", "队伍", "设施", "短板", "责任", "方案", "渠道", "清单", "名录", "网络", "预案", "规程", "布局", "样板", "经费",
            "考核办法", "运行效率");
    private static final List<String> AIMS = List.of(
            "确保年内见到成效",
            "让群众少跑一趟",
            "力争走在全市前列",
            "防止问题反弹回潮",
            "为明年工作打好底子",
            "使各项安排落到实处",
            "做到件件有回音",
            "形成上下联动的局面",
            "切实减轻基层负担",
            "不断扩大覆盖面");

    private final Random random;
    private final StringBuilder text = new StringBuilder();

    private DraftGenerator(long seed) {
        random = new Random(seed);
    }

    /** A plan of at least {@code length} characters, and of not many more. */
    static String draft(long seed, int length) {
        return new DraftGenerator(seed).write(length);
    }

    /** A paragraph of one to four sentences as it stands in such a plan, without a line break. */
    static String paragraph(long seed) {
        DraftGenerator generator = new DraftGenerator(seed);
        generator.sentences(1 + generator.random.nextInt(4));
        return generator.text.toString();
    }

    /** The words of a heading. */
    static String heading(long seed) {
        return new DraftGenerator(seed).heading();
    }

    private String write(int length) {
        text.append("某市2031年民生服务工作要点\n\n");
        for (int chapter = 1; text.length() < length; chapter++) {
            // 一百二十、 reads like no plan: a long draft has attachments, each with its own 一、.
            if (chapter > 12) {
                chapter = 1;
                text.append("\n附件").append(1 + random.nextInt(99)).append("\n\n");
                text.append(pick(FIELDS)).append(pick(FIELDS)).append("工作方案\n\n");
            }
            text.append(han(chapter)).append('、').append(heading()).append('\n');
            paragraph();
            int sections = 3 + random.nextInt(4);
            for (int section = 1; section <= sections && text.length() < length; section++) {
                section(section);
            }
        }
        return text.toString();
    }

    private void section(int number) {
        text.append('（').append(han(number)).append('）').append(heading()).append('\n');
        paragraph();
        int items = random.nextInt(3) == 0 ? 2 + random.nextInt(4) : 0;
        for (int item = 1; item <= items; item++) {
            text.append(item).append('.').append(heading()).append('。');
            sentences(1 + random.nextInt(2));
            text.append('\n');
        }
        if (items == 0) {
            paragraph();
        }
    }

    private void paragraph() {
        sentences(2 + random.nextInt(4));
        text.append('\n');
    }

    private void sentences(int count) {
        for (int i = 0; i < count; i++) {
            text.append(pick(MANNERS)).append(clause()).append('，');
            if (random.nextBoolean()) {
                text.append(clause()).append('，');
            }
            if (random.nextInt(4) == 0) {
                text.append("完成")
                        .append(10 + random.nextInt(990))
                        .append("处")
                        .append(pick(FIELDS))
                        .append("任务，");
            }
            text.append(pick(AIMS)).append('。');
        }
    }

    private String heading() {
        return pick(VERBS) + pick(FIELDS) + pick(THINGS);
    }

    private String clause() {
        return pick(VERBS) + pick(FIELDS) + (random.nextInt(3) == 0 ? "和" + pick(FIELDS) : "") + pick(THINGS);
    }

    private String pick(List<String> words) {
        return words.get(random.nextInt(words.size()));
    }

    private static String han(int number) {
        String digits = "一二三四五六七八九十";
        return number <= 10 ? digits.substring(number - 1, number) : "十" + digits.charAt(number - 11);
    }
}

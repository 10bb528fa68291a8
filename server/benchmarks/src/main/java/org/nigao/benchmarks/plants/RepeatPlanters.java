package org.nigao.benchmarks.plants;

import java.util.List;
import java.util.Optional;

/** Words and items that stand twice side by side. */
final class RepeatPlanters {

    private static final String WORDS =
            "进一步|加强|推进|建设|机制|工作|发展|完善|提高|组织|管理|服务|经济|社会|企业|改革|积极|全面|重点|保障|落实|农业|资源|政府|部门|创新";

    private RepeatPlanters() {}

    static List<Planter> all() {
        return List.of(
                Planter.replacing(
                        "duplicate-adjacent-word",
                        "(?<=[\\u4e00-\\u9fff])(?:" + WORDS + ")(?=[\\u4e00-\\u9fff])",
                        (match, random) -> Optional.of(match.group() + match.group())),
                Planter.replacing(
                        "duplicate-adjacent-word", "(?<=[\\u4e00-\\u9fff&&[^目标有]])的(?=[\\u4e00-\\u9fff&&[^的确]])", "的的"),
                Planter.replacing(
                        "duplicate-list-item",
                        "(?<=[\\u4e00-\\u9fff][，。；])(?:支持|推动|抓好|包括|促进|加强)?([\\u4e00-\\u9fff]{2,6})、([\\u4e00-\\u9fff]{2,6})、(?<x>[\\u4e00-\\u9fff]{2,6})(?=、[\\u4e00-\\u9fff]{2,6}[等、])",
                        (match, random) -> Optional.of(match.group(3) + "、" + match.group(2))));
    }
}

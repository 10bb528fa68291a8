package org.nigao.benchmarks.plants;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Slips of words: a homophone, a word of the same look, a phrase turned round, a blank, a year of another plan. */
final class WordPlanters {

    private static final Map<String, String> TYPOS = Map.of(
            "部署", "布署", "一如既往", "一如继往", "竣工", "峻工", "环境", "环镜", "贯彻", "贯切", "振兴", "震兴", "拨款", "拔款", "辐射", "幅射", "候选",
            "侯选", "福祉", "福址");

    private WordPlanters() {}

    static List<Planter> all() {
        return List.of(
                words("homophone-typo", TYPOS),
                words("confusable-word", Map.of("台账", "台帐", "弘扬", "宏扬", "其他", "其它", "人才", "人材", "给予", "给与")),
                Planter.replacing("confusable-word", "截至(?=\\d{4}年)", "截止"),
                words("pleonasm", Map.of("付诸", "付诸于", "涉及", "涉及到", "触及", "触及到")),
                words("fixed-phrase-variant", Map.of("经济社会发展", "社会经济发展", "转变政府职能", "转换政府职能", "供给侧结构性改革", "供给侧结构改革")),
                Planter.replacing("placeholder-left", "(?<=[\\u4e00-\\u9fff])(?<x>\\d{1,4})(?=[家个项名])", "XX"),
                Planter.replacing(
                        "collocation-mismatch", "(?<=加大[\\u4e00-\\u9fff]{2,6}(?:培训|保护|监管|扶持))力度(?=[，。；])", ""),
                Planter.replacing(
                        "plan-period-mismatch",
                        "(?:“十三五”|“十四五”)(?:规划|时期)（\\d{4}[—－-](?<x>\\d{4})年）",
                        (match, random) -> Optional.of("2024")));
    }

    private static Planter words(String rule, Map<String, String> slips) {
        String right = String.join("|", slips.keySet());
        return Planter.replacing(rule, right, (match, random) -> Optional.of(slips.get(match.group())));
    }
}

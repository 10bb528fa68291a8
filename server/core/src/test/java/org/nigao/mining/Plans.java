package org.nigao.mining;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import org.nigao.draft.Draft;
import org.nigao.phrase.Phrase;

/** Plans for tests, put together of clauses of our own. */
final class Plans {

    static final List<String> CLAUSES = List.of(
            "压实防汛责任",
            "深入开展堤防巡查",
            "加强沿河泵站检修",
            "完善水情会商机制",
            "全面落实值班制度",
            "深化灌区水价改革",
            "推进灌区节水改造",
            "强化沿河泵站检修",
            "建立健全水情会商机制",
            "编制抢险物资储备计划",
            "储备编织袋、救生衣、照明灯具",
            "以保安全、保供水为目标",
            "组织抢险队伍集中演练",
            "提高水库调度水平");

    private static final List<String> DUTIES = List.of("各街道", "水务站", "各灌区", "抢险大队", "调度中心");

    private Plans() {}

    /** A plan of some paragraphs, always the same for a seed. */
    static String text(int seed) {
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder("禾川市" + (2020 + seed % 9) + "年防汛工作要点\n\n");
        for (int paragraph = 0; paragraph < 6; paragraph++) {
            text.append("一二三四五六".charAt(paragraph)).append("、");
            for (int clause = 0; clause < 7; clause++) {
                text.append(clause == 0 ? DUTIES.get(random.nextInt(DUTIES.size())) + "要" : "")
                        .append(CLAUSES.get(random.nextInt(CLAUSES.size())))
                        .append(random.nextInt(3) == 0 ? "，由第" + (seed * 100 + paragraph * 10 + clause) + "组承办" : "")
                        .append(clause == 6 ? "。\n" : "，");
            }
        }
        return text.toString();
    }

    static Origin origin(String name, int year) {
        return new Origin(name, "禾川市水务局", "禾川市", OptionalInt.of(year), "工作要点");
    }

    /** So many plans by their names. */
    static List<String> texts(int count) {
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            texts.add(text(i));
        }
        return texts;
    }

    /** What is mined of plans with these texts. */
    static List<Phrase> mined(List<String> texts, Options options, Room room) {
        Miner miner = new Miner(options, room);
        for (int i = 0; i < texts.size(); i++) {
            miner.add(origin(String.format("plan-%03d.txt", i), 2020 + i % 9), Draft.of(texts.get(i)));
        }
        return miner.mine(Watch.NONE).phrases();
    }

    static List<Phrase> mined(List<String> texts) {
        return mined(texts, Options.STANDARD, Room.HEAP);
    }
}

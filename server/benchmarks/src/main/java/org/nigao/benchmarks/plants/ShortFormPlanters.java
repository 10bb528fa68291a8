package org.nigao.benchmarks.plants;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.nigao.text.Span;

/** Short forms used before they are explained, explained twice, or explained and not used. */
final class ShortFormPlanters {

    /** A name and its short form. */
    private record Named(String full, String brief) {}

    private static final List<Named> NAMES = List.of(
            new Named("江州市水网建设领导小组办公室", "市水网办"),
            new Named("百名博士百个团队引进工程", "双百工程"),
            new Named("城乡供水一体化提升改造工程", "供水提升工程"),
            new Named("江州市防汛抗旱指挥部", "市防指"),
            new Named("高标准农田与高效节水灌溉示范县创建", "双高创建"),
            new Named("《江州市水网建设三年行动方案》", "《水网方案》"));

    private static final List<String> EXPLAINED =
            List.of("组织实施%s（以下简称%s）。", "成立%s（以下简称：%s），按月调度进展。", "启动%s（简称%s）有关工作。", "建设%s（下称%s），明确时间表。");
    private static final List<String> USED = List.of("各单位要按照%s的要求抓好落实。", "%s的进展情况按季度通报。", "有关任务由%s统一调度。");

    private static final int PLACES = 3;

    /** Behind a short form that is not used there must be text, or the writer may still be about to use it. */
    private static final int ENOUGH = 400;

    private ShortFormPlanters() {}

    static List<Planter> all() {
        return List.of(Planter.of("abbreviation-order", ShortFormPlanters::defects));
    }

    private static List<Defect> defects(String text, Random random) {
        List<Integer> ends = Paragraphs.ends(text).stream()
                .filter(end -> end < text.length() - ENOUGH)
                .toList();
        List<Defect> defects = new ArrayList<>();
        for (Named named : ends.size() < PLACES ? List.<Named>of() : NAMES) {
            int first = random.nextInt(ends.size() - PLACES + 1);
            List<Span> places = ends.subList(first, first + PLACES).stream()
                    .map(end -> Span.at(end, 0))
                    .toList();
            boolean title = named.brief().startsWith("《");
            String explained = String.format(
                    EXPLAINED.get(random.nextInt(EXPLAINED.size())),
                    named.full(),
                    title ? named.brief() : "“" + named.brief() + "”");
            String used = String.format(USED.get(random.nextInt(USED.size())), named.brief());
            List<String> right = List.of(explained, used, "");
            defects.add(Defect.instead(places, List.of("", explained, used), List.of(used, explained, used)));
            defects.add(Defect.instead(places, right, List.of(explained, used, explained)));
            defects.add(Defect.instead(places, right, List.of(explained, "", "")));
        }
        return defects;
    }
}

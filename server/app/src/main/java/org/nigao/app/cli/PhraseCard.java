package org.nigao.app.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.nigao.phrase.Phrase;
import org.nigao.phrase.State;
import org.nigao.phrase.Variant;

/** What is known of a mined phrase, as a drafter reads it. */
final class PhraseCard {

    private static final int REGIONS = 5;

    private PhraseCard() {}

    static String of(Phrase phrase) {
        List<String> lines = new ArrayList<>();
        lines.add("【" + KindNames.of(phrase.kind()) + "】" + phrase.text() + "：" + evidence(phrase));
        if (!phrase.fillers().isEmpty()) {
            lines.add("中间常写：" + counted(phrase.fillers()));
        }
        if (!phrase.variants().isEmpty()) {
            lines.add("也写作：" + counted(phrase.variants()));
        }
        if (!phrase.places().isEmpty()) {
            lines.add("见于："
                    + phrase.places().stream()
                            .map(p -> p.plan() + " 第 " + (p.start() + 1) + " 字")
                            .collect(Collectors.joining("；")));
        }
        return String.join("\n    ", lines);
    }

    private static String counted(List<Variant> variants) {
        return variants.stream().map(v -> v.text() + "（" + v.plans() + " 篇）").collect(Collectors.joining("、"));
    }

    private static String evidence(Phrase phrase) {
        String years = phrase.use()
                .map(use -> use.first() == use.last() ? use.first() + " 年" : use.first() + "—" + use.last() + " 年")
                .orElse("年份不详");
        String issuers = phrase.issuers() > 0 ? "，" + phrase.issuers() + " 家发文机关" : "";
        String regions = phrase.regions().entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder()))
                .limit(REGIONS)
                .map(region -> region.getKey() + " " + region.getValue())
                .collect(Collectors.joining("、"));
        return "往年文稿 " + phrase.plans() + " 篇（" + years + issuers + (regions.isEmpty() ? "" : "；" + regions) + "）" + "，"
                + said(phrase.state());
    }

    private static String said(State state) {
        return switch (state) {
            case EMERGING -> "近年新用";
            case CURRENT -> "现行";
            case DECLINING -> "渐少用";
            case HISTORICAL -> "已不再用";
        };
    }
}

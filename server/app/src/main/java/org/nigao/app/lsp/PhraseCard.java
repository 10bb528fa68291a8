package org.nigao.app.lsp;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.nigao.phrase.Phrase;
import org.nigao.phrase.State;
import org.nigao.phrase.Variant;

/** What is known of a phrase, as a drafter reads it. */
final class PhraseCard {

    private static final int MOST_REGIONS = 5;

    private PhraseCard() {}

    /** In Markdown. */
    static String of(Phrase phrase) {
        List<String> lines = new ArrayList<>();
        lines.add("**" + phrase.text() + "**");
        if (phrase.isMined()) {
            lines.add("往年文稿 " + phrase.plans() + " 篇使用" + years(phrase) + "；" + state(phrase.state()) + "。");
            if (!phrase.regions().isEmpty()) {
                lines.add("地区：" + regions(phrase.regions()) + "。");
            }
        } else {
            phrase.use().ifPresent(use -> lines.add("使用年份" + years(phrase) + "。"));
        }
        if (!phrase.variants().isEmpty()) {
            lines.add("也写作："
                    + phrase.variants().stream().map(PhraseCard::variant).collect(Collectors.joining("、")) + "。");
        }
        if (!phrase.isMined() && !phrase.note().isEmpty()) {
            lines.add(phrase.note() + "。");
        }
        if (!phrase.source().isEmpty()) {
            lines.add("依据：" + phrase.source());
        }
        phrase.places().forEach(place -> lines.add("- " + name(place.plan())));
        return String.join("\n\n", lines);
    }

    private static String years(Phrase phrase) {
        return phrase.use()
                .map(use -> (phrase.isMined() ? "，" : "：")
                        + (use.first() == Integer.MIN_VALUE ? "" : use.first() + "—")
                        + (use.last() == Integer.MAX_VALUE ? "今" : use.last() + " 年"))
                .orElse("");
    }

    private static String state(State state) {
        return switch (state) {
            case EMERGING -> "新近出现，使用渐多";
            case CURRENT -> "现行";
            case DECLINING -> "使用渐少";
            case HISTORICAL -> "已不再使用";
        };
    }

    private static String regions(Map<String, Integer> regions) {
        String first = regions.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder()))
                .limit(MOST_REGIONS)
                .map(region -> region.getKey() + " " + region.getValue() + " 篇")
                .collect(Collectors.joining("、"));
        return regions.size() > MOST_REGIONS ? first + " 等 " + regions.size() + " 地" : first;
    }

    private static String variant(Variant variant) {
        return variant.text() + "（" + variant.plans() + " 篇）";
    }

    /** The name of a plan's file, without its folder and ending. */
    private static String name(String plan) {
        String name = plan.substring(plan.lastIndexOf('/') + 1);
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    static String plain(String markdown) {
        return markdown.replace("**", "").replace("\n\n", "\n");
    }
}

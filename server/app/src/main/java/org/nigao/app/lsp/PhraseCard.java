package org.nigao.app.lsp;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.nigao.phrase.Phrase;
import org.nigao.phrase.State;
import org.nigao.phrase.Variant;

/** What is known of a phrase, as a drafter reads it. */
final class PhraseCard {

    private static final int MOST_REGIONS = 5;

    /** How the files of the published plans are named from which the shipped phrases come: mee_2021_关于…的通知, gwr_2022_national. */
    private static final Pattern PUBLISHED =
            Pattern.compile("(?:[a-z]+_)+(?:(?<year>\\d{4})_)?(?:(?<title>[^a-z].*)|national\\w*)");

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
        if (!phrase.fillers().isEmpty()) {
            lines.add("中间常写："
                    + phrase.fillers().stream().map(PhraseCard::variant).collect(Collectors.joining("、")) + "。");
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
        if (!phrase.places().isEmpty()) {
            lines.add("见于：");
        }
        phrase.places().stream()
                .map(place -> "- " + name(place.plan()))
                .distinct()
                .forEach(lines::add);
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

    /** The name of a plan's file, without its folder and ending; of a published one its title and year. */
    private static String name(String plan) {
        String file = plan.substring(plan.lastIndexOf('/') + 1);
        int dot = file.lastIndexOf('.');
        String name = dot > 0 ? file.substring(0, dot) : file;
        Matcher published = PUBLISHED.matcher(name);
        if (!published.matches()) {
            return name;
        }
        String title = published.group("title") == null
                ? "政府工作报告"
                : published.group("title").replace('_', ' ');
        return published.group("year") == null ? title : title + "（" + published.group("year") + " 年）";
    }

    static String plain(String markdown) {
        return markdown.replace("**", "").replace("\n\n", "\n");
    }
}

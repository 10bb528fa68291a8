package org.nigao.benchmarks.plants;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.BiConsumer;
import java.util.regex.MatchResult;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.nigao.benchmarks.plants.HeadingRow.Heading;
import org.nigao.text.Edit;
import org.nigao.text.Span;

/** Headings run together, left empty, left alone, doubled, or with a mark that does not belong there; wrong numbers are the matter of NumberingPlants. */
final class HeadingPlanters {

    private static final int LONGEST = 30;
    private static final Map<String, List<String>> LOOKALIKES = Map.of(
            "一",
            List.of("ー", "—", "⼀"),
            "二",
            List.of("ニ", "⼆"),
            "八",
            List.of("ハ"),
            "十",
            List.of("⼗"),
            "1",
            List.of("l", "I"));
    private static final List<List<String>> VERBS = List.of(
            List.of("加强", "强化"), List.of("推进", "推动"), List.of("完善", "健全"), List.of("提升", "提高"), List.of("优化", "改善"));

    private static final List<String> PARTS =
            List.of("健全工作台账。逐项登记任务、时限和责任人，每月更新一次。", "开展实地核查。由业务科室会同乡镇逐户核对，发现问题当场交办。", "及时公开结果。核查结果在村务公开栏张贴，接受群众监督。");

    /** The front of 4.2 with 4.1 before it and text, and nothing numbered, between them: not in a table of contents. */
    private static final String DECIMALS =
            "^[ \\u3000\\t]*(\\d{1,2})\\.\\d[ \\u3000][^\\n]*\\n(?:(?![ \\u3000\\t]*\\d)[^\\n]*\\n){1,20}"
                    + "[ \\u3000\\t]*(?<x>\\1)(?=\\.[2-9][ \\u3000])";

    private HeadingPlanters() {}

    static List<Planter> all() {
        return List.of(
                each("heading-empty-section", HeadingPlanters::emptied),
                each("heading-duplicate-title", HeadingPlanters::titledAlike),
                each("heading-duplicate-title", HeadingPlanters::titledNearlyAlike),
                each("heading-orphan-child", HeadingPlanters::leftAlone),
                runTogether(2),
                runTogether(3),
                runTogether(5),
                byChance("heading-lookalike-char", HeadingPlanters::disguised),
                byChance("heading-double-numbering", HeadingPlanters::numberedTwice),
                byChance("heading-mixed-style", HeadingPlanters::ofAnotherForm),
                byChance("heading-end-punctuation", HeadingPlanters::pointed),
                each("heading-level-jump", HeadingPlanters::lowered),
                each("heading-level-inverted", HeadingPlanters::inverted),
                byChance("heading-level-inverted", HeadingPlanters::divided),
                each("heading-wrong-separator", HeadingPlanters::bracketed),
                Planter.replacing("heading-number-prefix", DECIMALS, HeadingPlanters::ofAnotherSection),
                Planter.of("heading-number-prefix", HeadingPlanters::inFrontOfOne),
                Planter.of("heading-number-prefix", HeadingPlanters::inFrontOfAll));
    }

    private static Optional<String> ofAnotherSection(MatchResult decimal, Random random) {
        int section = Integer.parseInt(decimal.group(1));
        return Optional.of(String.valueOf(section > 1 && random.nextBoolean() ? section - 1 : section + 1));
    }

    private interface ByChance {
        void plant(HeadingRow row, String text, Random random, List<Defect> defects);
    }

    private interface Every {
        void plant(HeadingRow row, String text, List<Defect> defects);
    }

    private static Planter each(String rule, Every made) {
        return byChance(rule, (row, text, random, defects) -> made.plant(row, text, defects));
    }

    private static Planter byChance(String rule, ByChance made) {
        return Planter.of(rule, (text, random) -> {
            List<Defect> defects = new ArrayList<>();
            HeadingRow.in(text).forEach(row -> made.plant(row, text, random, defects));
            return defects;
        });
    }

    /** What stands below a heading is gone. */
    private static void emptied(HeadingRow row, String text, List<Defect> defects) {
        pairs(row, (heading, next) -> {
            boolean own = row.level() < 2 && isShort(heading, text);
            if (own && next.line() - heading.lineEnd() > LONGEST) {
                defects.add(Defect.of(Edit.delete(new Span(heading.lineEnd() + 1, next.line()))));
            }
        });
    }

    private static void titledAlike(HeadingRow row, String text, List<Defect> defects) {
        pairs(row, (heading, next) -> {
            boolean titles = row.level() < 2 && isShort(heading, text) && isShort(next, text);
            if (titles && heading.words(text).length() >= 4) {
                defects.add(Defect.of(new Edit(new Span(next.label().end(), next.lineEnd()), heading.words(text))));
            }
        });
    }

    private static void titledNearlyAlike(HeadingRow row, String text, List<Defect> defects) {
        pairs(
                row,
                (heading, next) -> VERBS.forEach(verbs -> {
                    String words = heading.words(text);
                    if (row.level() < 2
                            && isShort(heading, text)
                            && isShort(next, text)
                            && words.matches(verbs.get(0) + "[\\u4e00-\\u9fff]{4,20}")) {
                        String other = verbs.get(1) + words.substring(2);
                        defects.add(Defect.of(new Edit(new Span(next.label().end(), next.lineEnd()), other)));
                    }
                }));
    }

    /** All but the first of a row are gone; not where the next row counts on, which makes a gap of them, or takes the place of what is gone. */
    private static void leftAlone(HeadingRow row, String text, List<Defect> defects) {
        int from = row.headings().get(1).line();
        boolean ends = row.end() < text.length() && HeadingRow.level(text, row.end()) < row.level();
        if (row.level() > 0 && row.level() < 3 && ends && row.end() - from < 4000 && !row.isCountedOn(text)) {
            defects.add(Defect.of(Edit.delete(new Span(from, row.end()))));
        }
    }

    /** So many headings, or items with their text, stand in one paragraph. */
    private static Planter runTogether(int count) {
        return byChance("heading-inline-run", (row, text, random, defects) -> {
            List<Heading> headings = row.headings();
            if (headings.size() < count) {
                return;
            }
            int first = random.nextInt(headings.size() - count + 1);
            List<Edit> edits = new ArrayList<>();
            for (Heading heading : headings.subList(first + 1, first + count)) {
                int from = heading.line();
                while (from > 0 && Character.isWhitespace(text.charAt(from - 1))) {
                    from--;
                }
                if (from == 0 || text.charAt(from - 1) != '。') {
                    return;
                }
                edits.add(new Edit(new Span(from, heading.label().start()), random.nextBoolean() ? "" : " "));
            }
            defects.add(Defect.of(edits));
        });
    }

    private static void disguised(HeadingRow row, String text, Random random, List<Defect> defects) {
        for (Heading heading : row.headings()) {
            List<String> alike = LOOKALIKES.getOrDefault(heading.numeral().in(text), List.of());
            if (!alike.isEmpty()) {
                defects.add(Defect.of(new Edit(heading.numeral(), alike.get(random.nextInt(alike.size())))));
            }
        }
    }

    private static void numberedTwice(HeadingRow row, String text, Random random, List<Defect> defects) {
        for (Heading heading : row.headings()) {
            String again = random.nextBoolean()
                    ? heading.label().in(text)
                    : heading.value() + (random.nextBoolean() ? "、" : ". ");
            defects.add(Defect.of(Edit.insert(heading.label().start(), again)));
        }
    }

    /** One number of a row in another form; not where the row of that form in front of it goes on with this number. */
    private static void ofAnotherForm(HeadingRow row, String text, Random random, List<Defect> defects) {
        pairs(row, (before, heading) -> {
            int value = heading.value();
            String other = switch (row.level()) {
                case 0 -> random.nextBoolean() ? value + "、" : HeadingRow.label(1, value);
                case 1 -> HeadingRow.label(random.nextBoolean() ? 3 : 0, value);
                case 2 -> HeadingRow.label(random.nextBoolean() ? 3 : 1, value);
                default -> random.nextBoolean() ? value + "）" : HeadingRow.label(2, value);
            };
            boolean goesOn = IntStream.range(0, 4)
                    .filter(level -> HeadingRow.label(level, value).equals(other))
                    .mapToObj(level -> HeadingRow.label(level, value - 1))
                    .anyMatch(text.substring(before.line(), heading.line())::contains);
            if (!goesOn) {
                defects.add(Defect.of(new Edit(heading.label(), other)));
            }
        });
    }

    /** A mark behind a heading that stands on its own line with text below it. */
    private static void pointed(HeadingRow row, String text, Random random, List<Defect> defects) {
        pairs(row, (heading, next) -> {
            boolean below = next.line() - heading.lineEnd() > LONGEST;
            if (row.level() < 2 && below && isShort(heading, text)) {
                String mark = "。：，；".substring(random.nextInt(4)).substring(0, 1);
                defects.add(Defect.of(Edit.insert(heading.lineEnd(), mark)));
            }
        });
    }

    /** （一） of one row straight below 一、 become （1）, where other rows of the text keep theirs; items that a sentence announces may have any form. */
    private static void lowered(HeadingRow row, String text, List<Defect> defects) {
        boolean others =
                HeadingRow.in(text).stream().filter(r -> r.level() == 1).count() > 1;
        if (row.level() == 1 && others && row.isBelowHeading(text)) {
            defects.add(Defect.of(row.headings().stream()
                    .map(h -> new Edit(h.label(), "（" + h.value() + "）"))
                    .toList()));
        }
    }

    /** （一） with 1. below them become 1. with （一） below. */
    private static void inverted(HeadingRow row, String text, List<Defect> defects) {
        List<HeadingRow> below = HeadingRow.in(text).stream()
                .filter(r -> r.level() == 2)
                .filter(r -> r.headings().get(0).line() > row.headings().get(0).line() && r.end() <= row.end())
                .toList();
        if (row.level() == 1 && !below.isEmpty()) {
            defects.add(Defect.of(Stream.concat(Stream.of(row), below.stream())
                    .flatMap(r -> r.headings().stream()
                            .map(h -> new Edit(h.label(), HeadingRow.label(3 - r.level(), h.value()))))
                    .sorted(Comparator.comparingInt(edit -> edit.span().start()))
                    .toList()));
        }
    }

    /** 1. or （1） is divided into two or three of a higher form. */
    private static void divided(HeadingRow row, String text, Random random, List<Defect> defects) {
        for (Heading heading : row.headings()) {
            if (row.level() > 1) {
                int level = random.nextInt(2);
                StringBuilder parts = new StringBuilder();
                for (int i = 1; i <= 2 + random.nextInt(2); i++) {
                    parts.append('\n').append(HeadingRow.label(level, i)).append(PARTS.get(i - 1));
                }
                defects.add(Defect.of(Edit.insert(heading.lineEnd(), parts.toString())));
            }
        }
    }

    /** 一、 with （一） below is written 1 with 1.1 below; then one number of a row has another section's in front. */
    private static List<Defect> inFrontOfOne(String text, Random random) {
        return inFront(text, random, false);
    }

    /** The same with all numbers of a row, as where a section was copied. */
    private static List<Defect> inFrontOfAll(String text, Random random) {
        return inFront(text, random, true);
    }

    private static List<Defect> inFront(String text, Random random, boolean all) {
        List<HeadingRow> rows = HeadingRow.in(text);
        List<HeadingRow> below = rows.stream()
                .filter(r ->
                        r.level() == 1 && section(rows, r) > 0 && r.headings().size() > 2)
                .toList();
        List<Span> places = new ArrayList<>();
        List<String> right = new ArrayList<>();
        for (HeadingRow row : below) {
            for (Heading heading : row.headings()) {
                places.add(heading.label());
                right.add(section(rows, row) + "." + heading.value() + " ");
            }
        }
        List<Defect> defects = new ArrayList<>();
        int first = 0;
        for (HeadingRow row : below) {
            int size = row.headings().size();
            int section = section(rows, row);
            int other = section > 1 && random.nextBoolean() ? section - 1 : section + 1;
            int from = all ? 0 : random.nextInt(size);
            List<String> wrong = new ArrayList<>(right);
            for (int i = from; i < (all ? size : from + 1); i++) {
                wrong.set(first + i, other + "." + row.headings().get(i).value() + " ");
            }
            first += size;
            if (below.size() > 1) {
                defects.add(Defect.instead(places, right, wrong));
            }
        }
        return defects;
    }

    /** The number of the heading of the highest form that a row stands below; 0 for none. */
    private static int section(List<HeadingRow> rows, HeadingRow row) {
        int line = row.headings().get(0).line();
        return rows.stream()
                .filter(r -> r.level() == 0 && r.headings().get(0).line() < line && row.end() <= r.end())
                .flatMap(r -> r.headings().stream())
                .filter(h -> h.line() < line)
                .reduce((h, later) -> later)
                .map(Heading::value)
                .orElse(0);
    }

    /** A mark behind a number in brackets, or brackets of half width. */
    private static void bracketed(HeadingRow row, String text, List<Defect> defects) {
        for (Heading heading : row.headings()) {
            String number = heading.numeral().in(text);
            if (row.level() == 1 || row.level() == 3) {
                defects.add(Defect.of(Edit.insert(heading.label().end(), "、")));
                defects.add(Defect.of(new Edit(heading.label(), "(" + number + ")")));
            } else if (row.level() == 0) {
                defects.add(Defect.of(new Edit(
                        new Span(heading.numeral().end(), heading.label().end()), ".")));
            }
        }
    }

    private static void pairs(HeadingRow row, BiConsumer<Heading, Heading> pair) {
        for (int i = 0; i + 1 < row.headings().size(); i++) {
            pair.accept(row.headings().get(i), row.headings().get(i + 1));
        }
    }

    /** Whether nothing but a heading stands on its line. */
    private static boolean isShort(Heading heading, String text) {
        String words = heading.words(text);
        return words.length() <= LONGEST && words.chars().noneMatch(c -> "。；：！？，,;:）".indexOf(c) >= 0);
    }
}

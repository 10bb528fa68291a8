package org.nigao.benchmarks.plants;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nigao.text.Edit;
import org.nigao.text.Span;

/** What conversions and copying leave in a text: wrong encodings, other scripts, marks and spaces that nobody typed. */
final class ResiduePlanters {

    private static final Pattern PARAGRAPH =
            Pattern.compile("^[ \\u3000\\t]*([\\u4e00-\\u9fff][^\\n]{59,}。)$", Pattern.MULTILINE);
    private static final Pattern CLAUSE = Pattern.compile("(?<=[，。；])[\\u4e00-\\u9fff]{4,12}(?=[，。；])");
    private static final Pattern PLAIN =
            Pattern.compile("^[ \\u3000\\t]*[\\u4e00-\\u9fff&&[^第]][^、\\n]{3}[^\\n]{60,500}。$", Pattern.MULTILINE);

    private static final Charset GBK = Charset.forName("GBK");
    private static final Charset WESTERN = Charset.forName("windows-1252");
    private static final List<String> INVISIBLE = List.of("\u200b", "\ufeff", "\u00ad", "\u2060", "\u200e", "\u0003");
    private static final String CHARACTERS = "一人力土大小工心手文方日月木水生用田立米老而行见里长页食";
    private static final String RADICALS = "⼀⼈⼒⼟⼤⼩⼯⼼⼿⽂⽅⽇⽉⽊⽔⽣⽤⽥⽴⽶⽼⽽⾏⻅⾥⻓⻚⻝";
    private static final List<String> CODE = List.of("&nbsp;", "&nbsp;&nbsp;", "&emsp;", "&#12288;");

    private static final Map<String, String> TRADITIONAL = Map.ofEntries(
            Map.entry("体", "體"),
            Map.entry("经", "經"),
            Map.entry("业", "業"),
            Map.entry("实", "實"),
            Map.entry("设", "設"),
            Map.entry("进", "進"),
            Map.entry("务", "務"),
            Map.entry("领", "領"),
            Map.entry("动", "動"),
            Map.entry("农", "農"),
            Map.entry("区", "區"),
            Map.entry("国", "國"),
            Map.entry("产", "產"),
            Map.entry("质", "質"),
            Map.entry("创", "創"),
            Map.entry("学", "學"),
            Map.entry("环", "環"),
            Map.entry("统", "統"),
            Map.entry("医", "醫"),
            Map.entry("节", "節"),
            Map.entry("员", "員"),
            Map.entry("党", "黨"),
            Map.entry("观", "觀"),
            Map.entry("数", "數"));

    private static final List<String> STRAY =
            List.of("|", "||", "3", "17", "■", "◆", "。", "；", "、", "*", "……", "｜", "）", "?");
    private static final int OVERLONG = 640;

    private ResiduePlanters() {}

    static List<Planter> all() {
        return List.of(
                between("mojibake-or-control", INVISIBLE),
                Planter.replacing(
                        "mojibake-or-control",
                        "(?<=[\\u4e00-\\u9fff])[" + CHARACTERS + "](?=[\\u4e00-\\u9fff])",
                        (match, random) ->
                                Optional.of(String.valueOf(RADICALS.charAt(CHARACTERS.indexOf(match.group()))))),
                between("mojibake-or-control", CODE),
                misread(StandardCharsets.UTF_8, GBK),
                misread(StandardCharsets.UTF_8, WESTERN),
                misread(GBK, WESTERN),
                misread(GBK, StandardCharsets.UTF_8),
                Planter.replacing(
                        "script-mixed",
                        "(?<=[\\u4e00-\\u9fff])[" + String.join("", TRADITIONAL.keySet()) + "](?=[\\u4e00-\\u9fff])",
                        (match, random) -> Optional.of(TRADITIONAL.get(match.group()))),
                Planter.of("script-mixed", ResiduePlanters::traditionalClause),
                Planter.of("stray-token", ResiduePlanters::stray),
                between("space-irregular", List.of(" ", "\u00a0", "\u3000")),
                Planter.of("space-irregular", ResiduePlanters::looseEnds),
                Planter.of("paragraph-overlong", ResiduePlanters::joined));
    }

    /** One of these between two characters of a paragraph. */
    private static Planter between(String rule, List<String> what) {
        return Planter.of(rule, (text, random) -> {
            List<Defect> defects = new ArrayList<>();
            Matcher paragraph = PARAGRAPH.matcher(text);
            while (paragraph.find()) {
                Matcher pair = Pattern.compile("(?<=[\\u4e00-\\u9fff]{3})(?=[\\u4e00-\\u9fff]{3})")
                        .matcher(text)
                        .region(paragraph.start(1) + random.nextInt(40), paragraph.end(1));
                if (pair.find()) {
                    defects.add(Defect.of(Edit.insert(pair.start(), what.get(random.nextInt(what.size())))));
                }
            }
            return defects;
        });
    }

    /** A clause whose bytes were taken for another encoding. */
    private static Planter misread(Charset written, Charset read) {
        return Planter.of("mojibake-or-control", (text, random) -> {
            List<Defect> defects = new ArrayList<>();
            Matcher clause = CLAUSE.matcher(text);
            while (clause.find()) {
                if (random.nextInt(10) == 0) {
                    String wrong = new String(clause.group().getBytes(written), read).replaceAll("[\\r\\n]", "");
                    defects.add(Defect.of(new Edit(new Span(clause.start(), clause.end()), wrong)));
                }
            }
            return defects;
        });
    }

    /** All characters of a clause that have another form. */
    private static List<Defect> traditionalClause(String text, Random random) {
        List<Defect> defects = new ArrayList<>();
        Matcher clause = CLAUSE.matcher(text);
        while (clause.find()) {
            List<Edit> edits = new ArrayList<>();
            for (int i = clause.start(); i < clause.end(); i++) {
                String other = TRADITIONAL.get(text.substring(i, i + 1));
                if (other != null) {
                    edits.add(new Edit(Span.at(i, 1), other));
                }
            }
            if (edits.size() > 2 && random.nextInt(3) == 0) {
                defects.add(Defect.of(edits));
            }
        }
        return defects;
    }

    /** A line with nothing on it but a mark or a number, between two paragraphs. */
    private static List<Defect> stray(String text, Random random) {
        List<Defect> defects = new ArrayList<>();
        Matcher paragraph = PARAGRAPH.matcher(text);
        int end = -1;
        while (paragraph.find()) {
            if (end >= 0 && paragraph.start() == end + 1) {
                defects.add(Defect.of(Edit.insert(end, "\n" + STRAY.get(random.nextInt(STRAY.size())))));
            }
            end = paragraph.end();
        }
        return defects;
    }

    /** Spaces behind the words of a paragraph, or on an empty line. */
    private static List<Defect> looseEnds(String text, Random random) {
        List<Defect> defects = new ArrayList<>();
        Matcher paragraph = PARAGRAPH.matcher(text);
        while (paragraph.find()) {
            String spaces = List.of(" ", "  ", "\u3000", "\t", "\u00a0").get(random.nextInt(5));
            defects.add(Defect.of(Edit.insert(paragraph.end(), spaces)));
        }
        Matcher blank = Pattern.compile("(?<=。\\n)(?=\\n)").matcher(text);
        while (blank.find()) {
            defects.add(Defect.of(Edit.insert(blank.start(), random.nextBoolean() ? "  " : "\u3000\u3000")));
        }
        return defects;
    }

    /** Paragraphs run into one until nobody reads it at a go. */
    private static List<Defect> joined(String text) {
        List<Defect> defects = new ArrayList<>();
        List<Span> run = new ArrayList<>();
        Matcher paragraph = PLAIN.matcher(text);
        while (paragraph.find()) {
            boolean next = !run.isEmpty() && run.get(run.size() - 1).end() + 1 == paragraph.start();
            if (!next) {
                run.clear();
            }
            run.add(new Span(paragraph.start(), paragraph.end()));
            int length = run.stream().mapToInt(Span::length).sum();
            if (length > OVERLONG) {
                List<Edit> edits = new ArrayList<>();
                for (int i = 1; i < run.size(); i++) {
                    edits.add(Edit.delete(
                            new Span(run.get(i - 1).end(), run.get(i).start())));
                }
                if (!edits.isEmpty()) {
                    defects.add(Defect.of(edits));
                }
                run.clear();
            }
        }
        return defects;
    }
}

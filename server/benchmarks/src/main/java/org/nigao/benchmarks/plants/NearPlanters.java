package org.nigao.benchmarks.plants;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nigao.text.Edit;

/** A paragraph written once more further down, changed on the way. */
final class NearPlanters {

    private static final String RULE = "near-duplicate-paragraph";

    /** Paragraphs of sentences, without a number in front. */
    private static final Pattern PARAGRAPH =
            Pattern.compile("^[\\s　]*(?<x>[\\u4e00-\\u9fff]{3}[^\\n|]{57,400}。)$", Pattern.MULTILINE);

    private static final String CHARACTERS = "的一是在有工作发展建设推进加强管理服务企业社会农村改革创新项目";
    private static final int APART = 6;

    private NearPlanters() {}

    static List<Planter> all() {
        return List.of(
                planter((text, random) -> edited(text, 0.02, random)),
                planter((text, random) -> edited(text, 0.05, random)),
                planter((text, random) -> edited(text, 0.10, random)),
                planter((text, random) -> edited(text, 0.20, random)),
                planter(NearPlanters::clausesMoved),
                planter(NearPlanters::otherFigures));
    }

    private static Planter planter(BiFunction<String, Random, String> change) {
        return Planter.of(RULE, (text, random) -> {
            List<String> paragraphs = new ArrayList<>();
            List<Integer> ends = new ArrayList<>();
            for (Matcher matcher = PARAGRAPH.matcher(text); matcher.find(); ) {
                paragraphs.add(matcher.group("x"));
                ends.add(matcher.end());
            }
            List<Defect> defects = new ArrayList<>();
            for (int i = 0; i + APART < ends.size(); i++) {
                String copy = change.apply(paragraphs.get(i), random);
                if (!copy.equals(paragraphs.get(i))) {
                    int at = ends.get(i + APART + random.nextInt(ends.size() - i - APART));
                    defects.add(Defect.of(Edit.insert(at, "\n" + copy)));
                }
            }
            return defects;
        });
    }

    /** So many in a hundred characters exchanged, left out or put in. */
    private static String edited(String text, double rate, Random random) {
        StringBuilder edited = new StringBuilder();
        for (char c : text.toCharArray()) {
            if (random.nextDouble() >= rate) {
                edited.append(c);
                continue;
            }
            char other = CHARACTERS.charAt(random.nextInt(CHARACTERS.length()));
            switch (random.nextInt(3)) {
                case 0 -> edited.append(other);
                case 1 -> edited.append(c).append(other);
                default -> {}
            }
        }
        return edited.toString();
    }

    private static String clausesMoved(String text, Random random) {
        List<String> sentences = new ArrayList<>(Arrays.asList(text.split("(?<=。)")));
        if (sentences.size() < 3) {
            return text;
        }
        Collections.rotate(sentences, 1 + random.nextInt(sentences.size() - 1));
        return String.join("", sentences);
    }

    private static String otherFigures(String text, Random random) {
        return Pattern.compile("\\d+").matcher(text).replaceAll(m -> String.valueOf(1 + random.nextInt(9000)));
    }
}

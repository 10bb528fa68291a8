package org.nigao.benchmarks;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Pattern;
import org.nigao.draft.Script;

/** What happens to a paragraph on its way into another draft. Rates are shares of its characters. */
enum Mutation {
    CHARACTERS {
        @Override
        Optional<String> of(String text, double rate, Random random) {
            return Optional.of(characters(text, rate, random));
        }
    },
    WORDS {
        @Override
        Optional<String> of(String text, double rate, Random random) {
            StringBuilder edited = new StringBuilder(text);
            int edits = Math.max(1, (int) Math.round(text.length() * rate / 2));
            for (int i = 0; i < edits; i++) {
                int at = random.nextInt(edited.length() - 3);
                String word = WORDS_OF_PLANS.get(random.nextInt(WORDS_OF_PLANS.size()));
                switch (random.nextInt(3)) {
                    case 0 -> edited.insert(at, word);
                    case 1 -> edited.delete(at, at + 2);
                    default -> edited.replace(at, at + 2, word);
                }
            }
            return Optional.of(edited.toString());
        }
    },
    CLAUSES {
        @Override
        Optional<String> of(String text, double rate, Random random) {
            List<String> clauses = new ArrayList<>(Arrays.asList(text.split("(?<=[，；。])")));
            if (clauses.size() < 4) {
                return Optional.empty();
            }
            int moved = 0;
            while (moved < text.length() * rate) {
                String clause = clauses.remove(random.nextInt(clauses.size()));
                clauses.add(random.nextInt(clauses.size() + 1), clause);
                moved += clause.length();
            }
            return Optional.of(String.join("", clauses));
        }
    },
    NUMBERS {
        @Override
        Optional<String> of(String text, double rate, Random random) {
            String other = NUMBER.matcher(text).replaceAll(m -> String.valueOf(1 + random.nextInt(9_000)));
            return other.equals(text) ? Optional.empty() : Optional.of(characters(other, rate / 2, random));
        }
    },
    SCRIPT {
        @Override
        Optional<String> of(String text, double rate, Random random) {
            return Optional.of(traditional(characters(text, rate, random)));
        }
    },
    WRAPS {
        @Override
        Optional<String> of(String text, double rate, Random random) {
            return Optional.of(wrapped(characters(text, rate, random), 26 + random.nextInt(14)));
        }
    };

    private static final String CHARACTERS_OF_PLANS = "的一是在有工作发展建设推进加强管理服务企业社会农村改革创新项目";

    private static final List<String> WORDS_OF_PLANS =
            List.of("推进", "加强", "建设", "机制", "工作", "发展", "完善", "提高", "组织", "管理", "服务", "经济", "社会", "企业", "改革");

    private static final Pattern NUMBER = Pattern.compile("\\d+");
    private static final char[] TRADITIONAL = traditional();

    /** The paragraph with changes; empty where it offers no place for them. */
    abstract Optional<String> of(String text, double rate, Random random);

    /** So many in a hundred characters exchanged, left out or put in. */
    static String characters(String text, double rate, Random random) {
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < text.length(); i++) {
            places.add(i);
        }
        Collections.shuffle(places, random);
        boolean[] edited = new boolean[text.length()];
        places.subList(0, (int) Math.round(rate * text.length())).forEach(i -> edited[i] = true);
        StringBuilder result = new StringBuilder();
        for (int i = 0; i < edited.length; i++) {
            char c = text.charAt(i);
            if (!edited[i] || c == '\n') {
                result.append(c);
                continue;
            }
            char other = CHARACTERS_OF_PLANS.charAt(random.nextInt(CHARACTERS_OF_PLANS.length()));
            switch (random.nextInt(3)) {
                case 0 -> result.append(other);
                case 1 -> result.append(c).append(other);
                default -> {}
            }
        }
        return result.toString();
    }

    static String traditional(String text) {
        StringBuilder result = new StringBuilder(text);
        for (int i = 0; i < text.length(); i++) {
            char c = TRADITIONAL[text.charAt(i)];
            if (c != 0) {
                result.setCharAt(i, c);
            }
        }
        return result.toString();
    }

    private static char[] traditional() {
        char[] traditional = new char[Character.MAX_VALUE + 1];
        for (char c = '㐀'; c < '豈'; c++) {
            if (Script.isTraditional(c)) {
                traditional[Script.simplified(c)] = c;
            }
        }
        return traditional;
    }

    /** As a page of that many characters a line has it. */
    static String wrapped(String text, int width) {
        StringBuilder result = new StringBuilder();
        for (String line : text.split("\n", -1)) {
            for (int from = 0; from == 0 || from < line.length(); from += width) {
                result.append(line, from, Math.min(line.length(), from + width)).append('\n');
            }
        }
        return result.substring(0, result.length() - 1);
    }
}

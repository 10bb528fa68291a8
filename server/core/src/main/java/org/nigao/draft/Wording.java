package org.nigao.draft;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What a line says, however it is written: the form in which lines are compared. White space, the width of characters,
 * script, pinyin residue and the number in front make no difference to it. Those that say the same are equal.
 *
 * @param text the folded text
 * @param hash 64 bits of it; equal texts have equal hashes
 * @param isSubstantial whether it says enough that a reader who meets it again has read it twice
 */
public record Wording(String text, long hash, boolean isSubstantial) {

    private static final int SHORTEST = 20;
    private static final int SHORTEST_WITHOUT_FULL_STOP = 40;
    private static final int FEWEST_HAN = 10;
    private static final int LONGEST_STANDING_CLAUSE = 60;
    /** The words of a {@link #NOTE}, with its bracket and its figure. */
    private static final int LONGEST_NOTE = 9;

    /** Notes that stand under every task or form and are the same on purpose: 责任单位：…, （牵头部门：…）, 注：…. */
    private static final Pattern NOTE = Pattern.compile(
            "[(\\[]?(\\p{IsHan}{0,4}(单位|部门|机构|领导|责任人|负责人|联系人|时限|时间|期限|节点|" + "进度|分工|电话|方式|地点|备注|说明|注释)|注)[0-9]?:");

    /** Closing clauses that every regulation of a collection has. */
    private static final List<String> STANDING_CLAUSES =
            List.of("起施行。", "起执行。", "起实施。", "负责解释。", "同时废止。", "特此通知。", "请认真贯彻执行。");

    static Wording of(String reading) {
        char[] folded = new char[reading.length()];
        int length = 0;
        long hash = 0;
        int han = 0;
        boolean sentence = false;
        boolean clauses = false;
        char before = 0;
        for (int i = 0; i < reading.length(); i++) {
            char c = fold(reading.charAt(i), before);
            if (c == 0) {
                continue;
            }
            folded[length++] = c;
            hash = (hash ^ c) * 0x9E3779B97F4A7C15L;
            hash ^= hash >>> 29;
            before = c;
            if (Han.is(c)) {
                han++;
            } else if (c == '。' || c == '!' || c == '?') {
                sentence = true;
            } else if (c == ',') {
                clauses = true;
            }
        }
        String text = new String(folded, 0, length);
        int shortest = sentence ? SHORTEST : SHORTEST_WITHOUT_FULL_STOP;
        boolean enough = text.length() >= shortest && han >= FEWEST_HAN && (sentence || clauses) && !isStanding(text);
        return new Wording(text, hash, enough);
    }

    /** For every character of the wording of {@code reading} the place it was folded from. */
    static int[] places(String reading) {
        int[] places = new int[reading.length()];
        int count = 0;
        char before = 0;
        for (int i = 0; i < places.length; i++) {
            char c = fold(reading.charAt(i), before);
            if (c != 0) {
                places[count++] = i;
                before = c;
            }
        }
        return Arrays.copyOf(places, count);
    }

    /** Whether it ends as a sentence does, not as a heading. */
    public boolean endsSentence() {
        if (text.isEmpty()) {
            return false;
        }
        return "。!?;:,\")》".indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    public int length() {
        return text.length();
    }

    public boolean says(Wording other) {
        return hash == other.hash && text.equals(other.text);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Wording wording && says(wording);
    }

    @Override
    public int hashCode() {
        return Long.hashCode(hash);
    }

    private static boolean isStanding(String text) {
        int colon = text.indexOf(':');
        if (colon >= 0 && colon <= LONGEST_NOTE && NOTE.matcher(text).lookingAt()) {
            return true;
        }
        return text.length() <= LONGEST_STANDING_CLAUSE
                && STANDING_CLAUSES.stream().anyMatch(text::endsWith);
    }

    /** Also of those that both scripts have, of which a converter takes one for the other. */
    private static char simplified(char c) {
        return switch (c) {
            case '於' -> '于';
            case '著' -> '着';
            case '乾' -> '干';
            case '藉' -> '借';
            default -> Script.simplified(c);
        };
    }

    /** The character that stands for {@code c}, 0 for none. */
    private static char fold(char c, char before) {
        if (c < 0x80) {
            // A full stop typed on a Latin keyboard, but not that of 1. or 3.5.
            return c <= ' ' ? 0 : c == '.' && before >= 0x80 ? '。' : c;
        }
        if (Han.is(c)) {
            return simplified(c);
        }
        if (Whitespace.is(c) || Character.getType(c) == Character.FORMAT) {
            return 0;
        }
        if (c >= '！' && c <= '～') {
            return fold((char) (c - '！' + '!'), before);
        }
        return switch (c) {
            case '“', '”', '„', '〝', '〞', '「', '」' -> '"';
            case '‘', '’', '『', '』' -> '\'';
            case '–', '—', '―', '─', '‐', '‑', '−' -> '-';
            case '〜', '∼' -> '~';
            case '｡' -> '。';
            case '､' -> '、';
            case '〔', '【' -> '[';
            case '〕', '】' -> ']';
            case '•', '・', '‧', '∙' -> '·';
            default -> c;
        };
    }
}

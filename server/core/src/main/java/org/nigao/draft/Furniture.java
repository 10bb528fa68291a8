package org.nigao.draft;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** What web pages put around a text, as {@code furniture.tsv} lists it. */
final class Furniture {

    /** A line longer than this is a paragraph, whatever it contains. */
    private static final int LONGEST = 240;

    private static final int LONGEST_FIELD = 90;
    private static final String BARS = "|｜>＞»/·";
    private static final Pattern BETWEEN_LINKS = Pattern.compile("[\\s\u00a0\u3000|｜>＞»/·]+");

    private static final Furniture LISTED = new Furniture();

    private final Map<String, LineKind> whole = new HashMap<>();
    private final Map<String, LineKind> begins = new HashMap<>();
    private final List<String> contains = new ArrayList<>();
    private final Map<String, LineKind> fields = new HashMap<>();
    private final Set<String> links = new HashSet<>();

    private Furniture() {
        for (String[] row : DataFile.rows(Furniture.class, "furniture.tsv")) {
            add(row[0], row[1], row[2]);
        }
    }

    private void add(String where, String how, String text) {
        switch (where) {
            case "word" -> links.add(text);
            case "label" -> fields.put(text, LineKind.METADATA);
            case "field" -> fields.put(text, LineKind.FIELD);
            case "alone" -> whole.put(text, LineKind.FIELD);
            case "anywhere" -> add(how, text, LineKind.FURNITURE);
            case "edge" -> add(how, text, LineKind.FURNITURE_AT_EDGE);
            case "beside" -> add(how, text, LineKind.FURNITURE_IN_COMPANY);
            default -> throw new IllegalStateException("furniture.tsv: " + where);
        }
    }

    private void add(String how, String text, LineKind kind) {
        switch (how) {
            case "whole" -> whole.put(text, kind);
            case "begins" -> begins.put(text, kind);
            case "contains" -> contains.add(text);
            default -> throw new IllegalStateException("furniture.tsv: " + how);
        }
    }

    /** What a line is by these lists; {@link LineKind#TEXT} where they do not know it. */
    static LineKind kindOf(Line line) {
        LineShape shape = line.shape();
        if (shape.to() - shape.from() > LONGEST) {
            return LineKind.TEXT;
        }
        String stripped = line.text().substring(shape.from(), shape.to());
        if (LISTED.isNavigation(stripped)) {
            return LineKind.NAVIGATION;
        }
        return LISTED.listed(squeezed(stripped));
    }

    /** Several links side by side, or the same word again and again. */
    private boolean isNavigation(String line) {
        if (!hasSeveralParts(line)) {
            return false;
        }
        String[] words = BETWEEN_LINKS.split(line, 40);
        if (words.length < 3) {
            return false;
        }
        int links = 0;
        int longest = 0;
        Map<String, Integer> times = new HashMap<>();
        int mostTimes = 0;
        for (String word : words) {
            links += this.links.contains(word.toLowerCase(Locale.ROOT)) ? 1 : 0;
            longest = Math.max(longest, word.length());
            mostTimes = Math.max(mostTimes, times.merge(word, 1, Integer::sum));
        }
        boolean sameAgain = mostTimes >= 4 && words.length >= 5 && longest <= 14 && Han.count(line) > line.length() / 2;
        return links >= 3 && links * 2 > words.length || sameAgain;
    }

    /** Cheap, and right for most lines: whether white space or bars part it at two places. */
    private static boolean hasSeveralParts(String line) {
        int parts = 0;
        boolean between = false;
        for (int i = 0; i < line.length() && parts < 2; i++) {
            char c = line.charAt(i);
            boolean parting = c <= ' ' || c == '\u00a0' || c == '\u3000' || BARS.indexOf(c) >= 0;
            parts += parting && !between ? 1 : 0;
            between = parting;
        }
        return parts == 2;
    }

    private LineKind listed(String squeezed) {
        LineKind kind = whole.getOrDefault(squeezed, byBeginning(squeezed));
        if (kind == LineKind.TEXT && squeezed.length() <= LONGEST_FIELD) {
            kind = field(squeezed);
        }
        return kind == LineKind.TEXT && containsAny(squeezed) ? LineKind.FURNITURE : kind;
    }

    private boolean containsAny(String squeezed) {
        for (String words : contains) {
            if (squeezed.contains(words)) {
                return true;
            }
        }
        return false;
    }

    private LineKind byBeginning(String squeezed) {
        int longest = squeezed.length() <= LONGEST_FIELD ? 12 : squeezed.indexOf(':') + 1;
        for (int length = Math.min(longest, squeezed.length()); length >= 1; length--) {
            LineKind kind = begins.get(squeezed.substring(0, length));
            if (kind != null) {
                return kind;
            }
        }
        return LineKind.TEXT;
    }

    /** 【name】value or name:value; a name alone and one with nothing behind it are told apart. */
    private LineKind field(String squeezed) {
        boolean bracketed = squeezed.startsWith("【");
        int nameEnd = squeezed.indexOf(bracketed ? '】' : ':');
        if (nameEnd < 0) {
            return LineKind.TEXT;
        }
        LineKind kind = fields.getOrDefault(squeezed.substring(bracketed ? 1 : 0, nameEnd), LineKind.TEXT);
        if (kind == LineKind.TEXT || bracketed) {
            return bracketed && kind == LineKind.FIELD ? LineKind.METADATA : kind;
        }
        boolean empty = nameEnd + 1 == squeezed.length();
        if (!empty) {
            return kind;
        }
        if (squeezed.equals("主题词:") || squeezed.equals("关键词:")) {
            return LineKind.KEYWORDS_LABEL;
        }
        return kind == LineKind.METADATA ? LineKind.METADATA_LABEL : LineKind.FIELD_LABEL;
    }

    /** Without white space and a bullet in front, in lower case, colons and arrows of half width. */
    private static String squeezed(String line) {
        StringBuilder squeezed = new StringBuilder(line.length());
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (Han.is(c)) {
                squeezed.append(c);
            } else if (!Whitespace.is(c) && !(squeezed.length() == 0 && "•·●▪◆■-*".indexOf(c) >= 0)) {
                squeezed.append(c == '：' ? ':' : c == '＞' ? '>' : Character.toLowerCase(c));
            }
        }
        return squeezed.toString();
    }
}

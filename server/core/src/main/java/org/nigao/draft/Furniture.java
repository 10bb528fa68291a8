package org.nigao.draft;

import java.util.ArrayList;
import java.util.BitSet;
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
    private static final String BULLETS = "•·●▪◆■-*";

    private static final int LONGEST = 240;

    private static final int LONGEST_FIELD = 90;
    private static final String BARS = "|｜>＞»/·";
    private static final String BRACKETS_AND_BARS = "|｜【】[]";
    private static final Pattern BETWEEN_LINKS = Pattern.compile("[\\s\u00a0\u3000|｜>＞»/·]+");

    private static final Pattern BETWEEN_PARTS = Pattern.compile("[\\s\u00a0\u3000|｜【】\\[\\]]+");
    static final Opening COUNTER = new Opening("(?:阅读|浏览|点击|访问|人气|下载)(?:次数|量|数|率)?:?\\[?\\d+\\]?次?", "阅浏点访人下", "");

    /** The name of a file to be downloaded; 附件：….docx may be the draft's own list. */
    private static final Pattern FILE = Pattern.compile(
            "(?!附件)[^。；]{1,60}\\.(?:docx?|xlsx?|pptx?|pdf|wps|et|ofd|zip|rar|jpg|png)", Pattern.CASE_INSENSITIVE);

    private static final Furniture LISTED = new Furniture();

    private final Map<String, LineKind> whole = new HashMap<>();
    private final Map<String, LineKind> begins = new HashMap<>();
    /** The first characters of those. */
    private final BitSet beginnings = new BitSet();

    private final List<String> contains = new ArrayList<>();
    private final Map<String, LineKind> fields = new HashMap<>();
    private final Set<String> links = new HashSet<>();
    private final Set<String> buttons = new HashSet<>();

    private Furniture() {
        for (String[] row : DataFile.rows(Furniture.class, "furniture.tsv")) {
            add(row[0], row[1], row[2]);
        }
    }

    private void add(String where, String how, String text) {
        switch (where) {
            case "word" -> links.add(text);
            case "button" -> buttons.add(text);
            case "label" -> fields.put(text, LineKind.METADATA);
            case "field" -> fields.put(text, LineKind.FIELD);
            case "alone" -> whole.put(text, LineKind.FIELD);
            case "list" -> add(how, text, LineKind.LINKS);
            case "anywhere" -> add(how, text, LineKind.FURNITURE);
            case "edge" -> add(how, text, LineKind.FURNITURE_AT_EDGE);
            case "beside" -> add(how, text, LineKind.FURNITURE_IN_COMPANY);
            default -> throw new IllegalStateException("furniture.tsv: " + where);
        }
    }

    private void add(String how, String text, LineKind kind) {
        switch (how) {
            case "whole" -> whole.put(text, kind);
            case "begins" -> {
                begins.put(text, kind);
                beginnings.set(text.charAt(0));
            }
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
        if (partings(line, BARS) > 1 && LISTED.isNavigation(stripped)) {
            return LineKind.NAVIGATION;
        }
        if (line.glyphs().has('.') && FILE.matcher(stripped).matches()) {
            return LineKind.FURNITURE_IN_COMPANY;
        }
        String squeezed = squeezed(stripped);
        LineKind listed = LISTED.listed(squeezed, line);
        if (listed != LineKind.TEXT && !listed.isField() || stripped.length() > LONGEST_FIELD) {
            return listed;
        }
        LineKind parted = partings(line, BRACKETS_AND_BARS) > 0 ? LISTED.sideBySide(stripped) : LineKind.TEXT;
        if (parted != LineKind.TEXT) {
            return parted;
        }
        return COUNTER.is(squeezed) ? LineKind.METADATA : listed;
    }

    /** At how many places white space or some of the marks part the words of a line: none in most. */
    private static int partings(Line line, String marks) {
        Glyphs glyphs = line.glyphs();
        int places = 0;
        int behind = -1;
        for (int i = 0; i < glyphs.marks(); i++) {
            int at = glyphs.mark(i);
            char c = line.text().charAt(at);
            boolean inside = at >= line.shape().from() && at < line.shape().to();
            if (inside && (c <= ' ' || c == '\u00a0' || c == '\u3000' || marks.indexOf(c) >= 0)) {
                places += at == behind ? 0 : 1;
                behind = at + 1;
            }
        }
        return places;
    }

    /** Several links side by side, or the same word again and again. */
    private boolean isNavigation(String line) {
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

    /** Buttons, or fields of which one at least only a page has, on one line: 打印 关闭; 来源：… 发布时间：…. */
    private LineKind sideBySide(String line) {
        int parts = 0;
        int named = 0;
        int fromPages = 0;
        int pressed = 0;
        int sizes = 0;
        int hosts = 0;
        for (String part : BETWEEN_PARTS.split(line, 12)) {
            String words = squeezed(part);
            int colon = words.indexOf(':');
            LineKind kind = colon > 0 ? fieldOrMark(words.substring(0, colon)) : LineKind.TEXT;
            parts += words.isEmpty() ? 0 : 1;
            named += kind == LineKind.TEXT ? 0 : 1;
            fromPages += kind == LineKind.FURNITURE || kind == LineKind.METADATA || words.startsWith("来源:") ? 1 : 0;
            hosts += words.startsWith("主办") || words.startsWith("承办") ? 1 : 0;
            pressed += buttons.contains(words) ? 1 : 0;
            sizes += "大中小".contains(words) ? 1 : 0;
        }
        if (pressed >= 2 && pressed == parts && sizes < parts) {
            return LineKind.FURNITURE;
        }
        if (hosts >= 2 && hosts == named) {
            return LineKind.FURNITURE_AT_EDGE;
        }
        return named >= 2 && fromPages >= 1 ? LineKind.METADATA : LineKind.TEXT;
    }

    private LineKind fieldOrMark(String name) {
        LineKind mark = begins.getOrDefault(name + ":", LineKind.TEXT);
        return mark == LineKind.TEXT ? fields.getOrDefault(name, LineKind.TEXT) : mark;
    }

    private LineKind listed(String squeezed, Line line) {
        LineKind kind = whole.getOrDefault(squeezed, byBeginning(squeezed));
        if (kind == LineKind.TEXT && squeezed.length() <= LONGEST_FIELD) {
            kind = field(squeezed);
        }
        return kind == LineKind.TEXT && containsAny(squeezed, line) ? LineKind.FURNITURE : kind;
    }

    private boolean containsAny(String squeezed, Line line) {
        Glyphs glyphs = squeezed.equals(line.text()) ? line.glyphs() : Glyphs.of(squeezed);
        for (String words : contains) {
            if (glyphs.has(words)) {
                return true;
            }
        }
        return false;
    }

    private LineKind byBeginning(String squeezed) {
        boolean bracketed = !squeezed.isEmpty() && "（([".indexOf(squeezed.charAt(0)) >= 0;
        String words = bracketed ? squeezed.substring(1) : squeezed;
        if (words.isEmpty() || !beginnings.get(words.charAt(0))) {
            return LineKind.TEXT;
        }
        int longest = words.length() <= LONGEST_FIELD ? 12 : words.indexOf(':') + 1;
        for (int length = Math.min(longest, words.length()); length >= 1; length--) {
            LineKind kind = begins.get(words.substring(0, length));
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

    private static boolean isSqueezed(String line) {
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (!Han.is(c) && (Whitespace.is(c) || c == '：' || c == '＞' || Character.toLowerCase(c) != c)) {
                return false;
            }
        }
        return line.isEmpty() || BULLETS.indexOf(line.charAt(0)) < 0;
    }

    /** Without white space and a bullet in front, in lower case, colons and arrows of half width. */
    private static String squeezed(String line) {
        if (isSqueezed(line)) {
            return line;
        }
        StringBuilder squeezed = new StringBuilder(line.length());
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (Han.is(c)) {
                squeezed.append(c);
            } else if (!Whitespace.is(c) && !(squeezed.length() == 0 && BULLETS.indexOf(c) >= 0)) {
                squeezed.append(c == '：' ? ':' : c == '＞' ? '>' : Character.toLowerCase(c));
            }
        }
        return squeezed.toString();
    }
}

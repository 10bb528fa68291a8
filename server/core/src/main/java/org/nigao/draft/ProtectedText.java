package org.nigao.draft;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nigao.text.Span;

/**
 * The parts of a logical line that rules on punctuation and numbers leave alone (保护区): addresses of the web, times,
 * decimals, ratios, dates in figures, names of standards, English, code, also that of web pages, pinyin residue.
 */
public final class ProtectedText {

    private static final ProtectedText NOTHING = new ProtectedText(new BitSet());

    /**
     * Patterns without white space, tried at every place of a run of ASCII characters. Each begins where a run of its
     * characters does and gives nothing back: a line of a hundred thousand digits is looked through once.
     */
    private static final List<Pattern> TOKENS = List.of(
            // The bracket that closes 见(https://…) is no part of the address.
            Pattern.compile("(?:(?:https?|ftp)://|www\\.)(?:[!-~&&[^()]]++|\\([!-~&&[^()]]*+\\))++"),
            Pattern.compile("(?<![\\w.+-])[\\w.+-]++@[\\w-]++(?:\\.[\\w-]++)++"),
            Pattern.compile("(?<![\\w.-])(?:[\\w-]++\\.)+(?:com|cn|net|org|gov|edu)\\b(?:/[!-~]*+)?"),
            Pattern.compile("`[^`]{0,200}+`|!?\\[[^\\]]{0,200}+\\]\\([^)]{0,400}+\\)"),
            Pattern.compile("(?<!\\d)\\d++(?:[:：]\\d++)++"),
            Pattern.compile("(?<![\\d,])\\d{1,3}(?:,\\d{3})++(?:\\.\\d++)?+(?![\\d,])"),
            Pattern.compile("(?<!\\d)\\d++(?:\\.\\d++)++"),
            Pattern.compile("\\d{4}[-/]\\d{1,2}[-/]\\d{1,2}"),
            Pattern.compile("[A-Z]{1,8}(?:/[A-Z]{1,3})?[ -]?\\d+(?:[.:-]\\d+)*"),
            Pattern.compile("[\\[(]\\d{4}[\\])]\\d+"));

    /** Two words or more with Latin punctuation and figures between them. */
    private static final Pattern ENGLISH = Pattern.compile(
            "(?<![A-Za-z'’-])[A-Za-z][A-Za-z'’-]*+(?:[ ,;:.!?()\"'&/-]++[A-Za-z0-9][A-Za-z0-9'’-]*+)++[.!?]?");

    /** Marks of Markdown around what may be Chinese: those of an image, a link and a note. */
    private static final Pattern MARKUP = Pattern.compile(
            "!?\\[(?=[^\\[\\]]{0,200}+\\]\\()|\\]\\([^()\\s]{1,400}+\\)|\\[\\^[^\\[\\]\\s]{1,30}+\\]:?");

    /** What an extraction writes for glyphs it cannot name: nothing on such a line is what it seems. */
    private static final String UNMAPPED_GLYPH = "(cid:";

    private static final Pattern WORD = Pattern.compile("[A-Za-z]{2,}");

    private final BitSet offsets;

    private ProtectedText(BitSet offsets) {
        this.offsets = offsets;
    }

    static ProtectedText of(LogicalLine line) {
        BitSet offsets = new BitSet();
        line.reading().residue().forEach(span -> offsets.set(span.start(), span.end()));
        String text = line.text();
        if (text.contains(UNMAPPED_GLYPH)) {
            offsets.set(0, text.length());
        }
        PageCode.in(text)
                .forEach(code -> offsets.set(code.span().start(), code.span().end()));
        if (text.contains("](") || text.contains("[^")) {
            protect(MARKUP, text, 0, text.length(), offsets);
        }
        for (int from = 0; from < text.length(); ) {
            int to = runEnd(text, from);
            if (to - from >= 3) {
                protect(text, from, to, offsets);
            }
            from = Math.max(to, from + 1);
        }
        return offsets.isEmpty() ? NOTHING : new ProtectedText(offsets);
    }

    /** Whether a logical offset lies inside a protected part. */
    public boolean covers(int offset) {
        return offsets.get(offset);
    }

    /** Whether any character of a logical span is protected. */
    public boolean touches(Span span) {
        int next = offsets.nextSetBit(span.start());
        return next >= 0 && next < span.end();
    }

    private static int runEnd(String text, int from) {
        int to = from;
        while (to < text.length() && (text.charAt(to) < 0x7f || text.charAt(to) == '：')) {
            to++;
        }
        return to;
    }

    private static void protect(String text, int from, int to, BitSet offsets) {
        for (Pattern token : TOKENS) {
            protect(token, text, from, to, offsets);
        }
        Matcher english = ENGLISH.matcher(text).region(from, to);
        while (english.find()) {
            if (isEnglish(english.group())) {
                offsets.set(english.start(), english.end());
            }
        }
    }

    private static void protect(Pattern token, String text, int from, int to, BitSet offsets) {
        Matcher matcher = token.matcher(text).region(from, to);
        while (matcher.find()) {
            offsets.set(matcher.start(), matcher.end());
        }
    }

    /** Names set side by side, as in "GDP,CPI", are no English: some word must have small letters. */
    private static boolean isEnglish(String text) {
        Matcher word = WORD.matcher(text);
        int words = 0;
        while (word.find()) {
            words += word.group().equals(word.group().toUpperCase(Locale.ROOT)) ? 0 : 1;
        }
        return words >= 2;
    }
}

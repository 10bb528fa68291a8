package org.nigao.rules;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nigao.draft.Han;
import org.nigao.draft.LogicalLine;
import org.nigao.draft.Whitespace;
import org.nigao.text.Span;

/** Text whose bytes were taken for another encoding. Most of what it meant can only be looked up, some can be told. */
final class Garbled {

    private static final Charset GBK = Charset.forName("GBK");

    /** So many characters of UTF-8 in a row come about by no other way. */
    private static final int FEWEST = 3;

    private static final int UTF_8_LENGTH = 3;
    private static final int LONGEST = 400;
    private static final String POINTS = "，。；：、！？（）《》“”—…";

    /** Letters of the West, and what Windows has beside them. */
    private static final String WESTERN = "\u0080-\u009f\u00a1-\u00b6\u00b8-\u00d6\u00d8-\u00f6\u00f8-\u00ff�";

    private static final String BESIDE = "‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ€×÷·\u00a0";

    /** What bytes read in a wrong encoding, and fonts without a table, leave behind. */
    private static final Pattern LEFT =
            Pattern.compile("锟斤拷(?:锟斤拷)*|锟斤|锘(?![\\p{IsHan}]{0,2}镇)|烫烫烫+|屯屯屯+|(?:\\(cid:\\d{1,5}\\))+"
                    + "|�+(?:[^\\s，。；：、！？]{1,4}�+)*|[\u00c2\u00c3][\u0080-\u00bf]|ï¼[" + BESIDE + WESTERN + "]|ã€["
                    + BESIDE + WESTERN + "]?|â[\u0080-\u009f€][\u0080-\u00bf™œžš˜“”‘’–—]?|"
                    + "[" + WESTERN + "](?:[" + WESTERN + BESIDE + "]{0,200}[" + WESTERN + "]){2}[" + BESIDE
                    + "]{0,2}");

    /** Which characters the first two bytes of a Chinese character of UTF-8 make in GBK: hardly one of them is in use. */
    private static final long[] FIRST = first();

    private Garbled() {}

    /**
     * A garbled stretch.
     *
     * @param meant what it said, where that can be told
     */
    record Stretch(Span span, Optional<String> meant) {}

    /** The garbled stretches of a line, in order and apart from each other. */
    static List<Stretch> in(LogicalLine line) {
        List<Stretch> stretches = new ArrayList<>(0);
        readAsGbk(line.text(), stretches);
        if (line.glyphs().hasAny("锟锘烫屯\ufffd") || line.glyphs().has("(cid:") || hasWesternLetter(line)) {
            Matcher left = LEFT.matcher(line.text());
            while (left.find()) {
                Span span = new Span(left.start(), left.end());
                if (stretches.stream().noneMatch(s -> s.span().overlaps(span))) {
                    stretches.add(new Stretch(span, Optional.empty()));
                }
            }
        }
        return stretches;
    }

    /** Ã© and â€œ are what UTF-8 looks like that was read as Western text. */
    private static boolean hasWesternLetter(LogicalLine line) {
        for (int mark = 0; mark < line.glyphs().marks(); mark++) {
            char c = line.text().charAt(line.glyphs().mark(mark));
            if (c >= 0xc0 && c <= 0xff && c != 0xd7 && c != 0xf7) {
                return true;
            }
        }
        return false;
    }

    /** 鍔犲己 is 加强, written as UTF-8 and read as GBK. */
    private static void readAsGbk(String text, List<Stretch> stretches) {
        for (int at = 0; at < text.length(); at++) {
            if (isFirst(text.charAt(at))) {
                int end = at;
                while (end < text.length() && isOfRun(text.charAt(end))) {
                    end++;
                }
                String run = text.substring(at, end);
                String meant = meant(run);
                if (meant.length() >= FEWEST) {
                    boolean whole = new String(meant.getBytes(StandardCharsets.UTF_8), GBK).equals(run);
                    stretches.add(
                            new Stretch(new Span(begin(text, at), end), whole ? Optional.of(meant) : Optional.empty()));
                    at = end;
                }
            }
        }
    }

    /** What such a stretch is made of: all but the points between clauses, and what is ASCII. */
    private static boolean isOfRun(char c) {
        return c > 0x7f && !Whitespace.is(c) && POINTS.indexOf(c) < 0;
    }

    /** Where a stretch begins that is known from a place: farther in front, if more is there than Chinese characters. */
    private static int begin(String text, int at) {
        int begin = at;
        boolean odd = false;
        while (begin > 0 && isOfRun(text.charAt(begin - 1))) {
            begin--;
            odd |= !Han.is(text.charAt(begin));
        }
        return odd ? begin : at;
    }

    /** As many characters as the bytes of a run begin with, taken for UTF-8: Chinese ones and their points. */
    private static String meant(String run) {
        byte[] bytes = run.substring(0, Math.min(run.length(), LONGEST)).getBytes(GBK);
        int at = 0;
        while (at + UTF_8_LENGTH <= bytes.length && isCharacter(bytes, at)) {
            at += UTF_8_LENGTH;
        }
        return new String(bytes, 0, at, StandardCharsets.UTF_8);
    }

    private static boolean isCharacter(byte[] bytes, int at) {
        int lead = bytes[at] & 0xff;
        return lead >= 0xe2 && lead <= 0xef && isTrail(bytes[at + 1]) && isTrail(bytes[at + 2]);
    }

    private static boolean isTrail(byte b) {
        return (b & 0xc0) == 0x80;
    }

    private static boolean isFirst(char c) {
        return (FIRST[c >> 6] & 1L << c) != 0;
    }

    private static long[] first() {
        BitSet first = new BitSet();
        for (int lead = 0xe4; lead <= 0xe9; lead++) {
            for (int trail = 0x80; trail <= 0xbf; trail++) {
                String character = new String(new byte[] {(byte) lead, (byte) trail}, GBK);
                if (character.length() == 1 && character.charAt(0) != '\ufffd') {
                    first.set(character.charAt(0));
                }
            }
        }
        return Arrays.copyOf(first.toLongArray(), (Character.MAX_VALUE + 1) / Long.SIZE);
    }
}

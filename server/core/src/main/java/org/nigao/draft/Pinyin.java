package org.nigao.draft;

import java.util.HashMap;
import java.util.Map;

/**
 * How common Chinese characters are read, without tones, as {@code pinyin.tsv} lists it. Rare characters are not in it:
 * a writer may well put their pronunciation behind them.
 */
public final class Pinyin {

    private static final String TONED = "āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ";
    private static final String PLAIN = "aaaaeeeeiiiioooouuuuvvvv";

    /** Each character to its readings, the usual one first, with a space before and behind each. */
    private final Map<Character, String> readings = new HashMap<>();

    private Pinyin() {
        for (String[] row : DataFile.rows(Pinyin.class, "pinyin.tsv")) {
            add(row[0], row[1]);
        }
        for (String[] row : DataFile.rows(Pinyin.class, "pinyin.tsv")) {
            add(row[0], row[2]);
        }
    }

    /** Loaded when first asked: few drafts have anything to look up. */
    private static final class Table {
        static final Pinyin LISTED = new Pinyin();
    }

    /**
     * The usual readings by number: what is asked of every character of a text.
     *
     * @param of by the character, 0 for those that are not common
     * @param near by the number of a sound, the first that many speakers do not tell from it: zen for zhen and zheng
     */
    private record Sounds(short[] of, short[] near) {

        private static final String COMPILED = "sounds.bin";

        private static final Sounds LISTED = DataFile.compiled(Pinyin.class, COMPILED)
                .map(in -> new Sounds(in.shorts(), in.shorts()))
                .orElseGet(Sounds::read);

        private static final short[] OF = LISTED.of;
        private static final short[] NEAR = LISTED.near;

        static Sounds read() {
            short[] of = new short[Character.MAX_VALUE + 1];
            short[] near = new short[512];
            short number = 0;
            Map<String, Short> blurred = new HashMap<>();
            for (String[] row : DataFile.rows(Pinyin.class, "pinyin.tsv")) {
                number++;
                Short first = blurred.putIfAbsent(blurred(row[0]), number);
                near[number] = first == null ? number : first;
                for (int i = 0; i < row[1].length(); i++) {
                    of[row[1].charAt(i)] = number;
                }
            }
            return new Sounds(of, near);
        }
    }

    /** The sounds of characters, for the build. */
    public static DataFile.Compiled compiledSounds() {
        Sounds sounds = Sounds.read();
        byte[] bytes = new Blocks.Writer().put(sounds.of()).put(sounds.near()).toBytes();
        return new DataFile.Compiled(Pinyin.class, Sounds.COMPILED, bytes);
    }

    private static String blurred(String syllable) {
        boolean retroflex = syllable.length() > 1 && syllable.charAt(1) == 'h';
        String flat = retroflex ? syllable.charAt(0) + syllable.substring(2) : syllable;
        return flat.endsWith("ng") ? flat.substring(0, flat.length() - 1) : flat;
    }

    private void add(String syllable, String characters) {
        for (int i = 0; i < characters.length(); i++) {
            readings.merge(characters.charAt(i), " " + syllable + " ", String::concat);
        }
    }

    /** How a common character is usually read, without tone; empty for any other. */
    public static String usual(char character) {
        String readings = Table.LISTED.readings.getOrDefault(character, "");
        return readings.isEmpty() ? "" : readings.substring(1, readings.indexOf(' ', 1));
    }

    /** A number that characters with the same usual reading share, below 512; 0 for a character that is not common. */
    public static int sound(char character) {
        return Sounds.OF[character];
    }

    /** The same for sounds that many speakers do not tell apart: z and zh, in and ing. */
    public static int nearSound(char character) {
        return Sounds.NEAR[Sounds.OF[character]];
    }

    /** Whether two common characters may be read alike. */
    public static boolean soundAlike(char one, char other) {
        for (String reading : Table.LISTED.readings.getOrDefault(one, "").split(" +")) {
            if (!reading.isEmpty() && isReading(other, reading)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a character is a common one whose usual reading is this syllable without tone. */
    static boolean isUsual(char character, String syllable) {
        return Table.LISTED.readings.getOrDefault(character, "").startsWith(" " + syllable + " ");
    }

    /** Whether one of the readings of a common character is this syllable without tone. */
    static boolean isReading(char character, String syllable) {
        return Table.LISTED.readings.getOrDefault(character, "").contains(" " + syllable + " ");
    }

    /** Whether the letter is one of a–z, ü or a vowel with a tone mark. */
    static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z' || c == 'ü' || isToned(c);
    }

    static boolean isToned(char c) {
        return c > 0x7f && TONED.indexOf(c) >= 0;
    }

    /** The letter without its tone; ü becomes v. */
    static char toneless(char c) {
        int toned = c > 0x7f ? TONED.indexOf(c) : -1;
        return toned >= 0 ? PLAIN.charAt(toned) : c == 'ü' ? 'v' : c;
    }
}

package org.nigao.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nigao.draft.DataFile;
import org.nigao.draft.Han;
import org.nigao.draft.LogicalLine;
import org.nigao.draft.Quotations;
import org.nigao.text.Span;

/** The proper names in a line, as far as they can be told without understanding it: in quotation marks, or by their last word. */
final class ProperNames {

    static final int SHORTEST = 5;
    private static final int SHORTEST_QUOTED = 3;
    private static final int LONGEST_BEHIND = 8;
    private static final int LONGEST = 18;

    /** Words that names of offices, programmes and events end in: 领导小组, 活动周, 示范区. */
    private static final WordFinder LAST_WORD = new WordFinder(DataFile.words(ProperNames.class, "name-endings.tsv"));

    /** Words that terms end in: 清单, 机制. They are no names, but what a draft says of them it says in the same words. */
    private static final WordFinder LAST_OF_TERMS =
            new WordFinder(DataFile.words(ProperNames.class, "term-endings.tsv"));

    private static final WordFinder LAST_OF_EITHER = WordFinder.of(LAST_WORD, LAST_OF_TERMS);

    /** What stands in front of a name and does not belong to it. */
    private static final Set<String> BEFORE = new HashSet<>(DataFile.words(ProperNames.class, "before-names.tsv"));

    /** Those that a name may have inside: 引水工程建设管理局, 水利投资发展集团. */
    private static final Set<String> OF_NAMES = Set.of("建设", "发展");

    /** 县（市） and 县市: which units a sentence means. Longer ones, 县（市、区）, mean others. */
    private static final Pattern UNITS =
            Pattern.compile("(?:县[（(]市[）)]|县市|区[（(]县[）)]|区县|市[（(]区[）)])(?![（(、区县场民政委府长级])");

    private static final String BREAKS = "的和与及或在由对向为是将把等以从并各该本其到于至被让使按经以上下有无了着过每";

    private ProperNames() {}

    /** How a name is told from other words. */
    enum Sort {
        QUOTED,
        NAME,
        TERM
    }

    /**
     * A name where it stands.
     *
     * @param hashes of a name, those of it with one character left out, by the place of that character; of a term, those of its ends, the
     *     shortest first, which has {@value #SHORTEST} units
     */
    record Name(String text, Span span, Sort sort, int[] hashes) {

        static Name of(String text, Span span, Sort sort) {
            return new Name(text, span, sort, sort == Sort.TERM ? ends(text) : shortened(text));
        }

        private static int[] shortened(String text) {
            int[] shortened = new int[text.length()];
            for (int i = 0; i < shortened.length; i++) {
                shortened[i] = (text.substring(0, i) + text.substring(i + 1)).hashCode();
            }
            return shortened;
        }

        private static int[] ends(String text) {
            int[] ends = new int[text.length() - SHORTEST + 1];
            for (int i = 0; i < ends.length; i++) {
                ends[i] = text.substring(ends.length - 1 - i).hashCode();
            }
            return ends;
        }
    }

    static List<Name> in(LogicalLine line) {
        String text = line.text();
        List<Name> names = new ArrayList<>(0);
        quoted(text, names);
        units(line, names);
        int[] endings = mayEnd(text);
        ending(text, endings, LAST_WORD, Sort.NAME, names);
        ending(text, endings, LAST_OF_TERMS, Sort.TERM, names);
        return names;
    }

    /** Where the last word of a name or a term may stand, by its first character; one look for both. */
    private static int[] mayEnd(String text) {
        int[] places = new int[text.length()];
        int count = 0;
        for (int at = 0; at < places.length; at++) {
            if (LAST_OF_EITHER.mayBegin(text.charAt(at))) {
                places[count++] = at;
            }
        }
        return Arrays.copyOf(places, count);
    }

    private static void ending(String text, int[] places, WordFinder lastWord, Sort sort, List<Name> names) {
        Quotations quotations = null;
        int start = 0;
        int end = 0;
        int behind = 0;
        for (int at : places) {
            int length = at < behind ? 0 : lastWord.lengthAt(text, at);
            if (length == 0) {
                continue;
            }
            quotations = quotations == null ? Quotations.in(text) : quotations;
            int least = Math.max(end, at + length - LONGEST);
            Span span = new Span(begin(text, least, at, length), at + length);
            boolean cutOff = span.start() == least && least > end && Han.is(text.charAt(least - 1));
            boolean goesOn = end > 0 && span.start() == end && sort == Sort.NAME && span.end() - start <= LONGEST;
            if (goesOn && !quotations.cover(span)) {
                Span longer = new Span(start, span.end());
                names.add(Name.of(longer.in(text), longer, sort));
            }
            if (span.length() >= SHORTEST && !cutOff && !quotations.cover(span)) {
                names.add(Name.of(span.in(text), span, sort));
                start = goesOn ? start : span.start();
                end = span.end();
            } else if (goesOn) {
                end = span.end();
            }
            behind = at + length;
        }
    }

    private static void units(LogicalLine line, List<Name> names) {
        boolean county = line.glyphs().has('县');
        boolean city = line.glyphs().has('市');
        boolean district = line.glyphs().has('区');
        if (county ? !city && !district : !city || !district) {
            return;
        }
        String text = line.text();
        Matcher units = UNITS.matcher(text);
        while (units.find()) {
            boolean whole = units.start() == 0 || "郊乡市社园".indexOf(text.charAt(units.start() - 1)) < 0;
            if (whole) {
                names.add(Name.of(units.group(), new Span(units.start(), units.end()), Sort.NAME));
            }
        }
    }

    private static void quoted(String text, List<Name> names) {
        for (int open = text.indexOf('“'); open >= 0; open = text.indexOf('“', open + 1)) {
            int close = text.indexOf('”', open);
            if (close < 0) {
                return;
            }
            Span span = new Span(open + 1, close);
            if (span.length() >= SHORTEST_QUOTED
                    && span.length() <= LONGEST
                    && Han.count(span.in(text)) == span.length()
                    && span.in(text).indexOf('的') < 0) {
                names.add(Name.of(span.in(text), span, Sort.QUOTED));
                int end = endBehind(text, close + 1);
                if (end > close) {
                    Span longer = new Span(open, end);
                    names.add(Name.of(longer.in(text), longer, Sort.NAME));
                }
            }
        }
    }

    /** Where the last word ends that a quoted name goes on to, “智水通”服务平台; 0 where it does not. */
    private static int endBehind(String text, int from) {
        int end = 0;
        for (int at = from; at < text.length() && at - from < LONGEST_BEHIND; at++) {
            char c = text.charAt(at);
            if (!Han.is(c) || BREAKS.indexOf(c) >= 0) {
                break;
            }
            int length = LAST_WORD.lengthAt(text, at);
            if (length > 0) {
                end = at + length;
                at = end - 1;
            }
        }
        return end;
    }

    /** Where the name with a last word at {@code to} begins: behind a point, a particle or a verb; 建设管理局 is none yet. */
    private static int begin(String text, int least, int to, int length) {
        int from = to;
        while (from > least) {
            char c = text.charAt(from - 1);
            if (!Han.is(c) || BREAKS.indexOf(c) >= 0) {
                return from;
            }
            if (from - 2 >= least && BEFORE.contains(text.substring(from - 2, from))) {
                boolean inside = to + length - from < SHORTEST && OF_NAMES.contains(text.substring(from - 2, from));
                if (!inside) {
                    return from;
                }
            }
            from--;
        }
        return from;
    }
}

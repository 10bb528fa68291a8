package org.nigao.prior;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nigao.draft.Draft;
import org.nigao.draft.DraftYears;
import org.nigao.draft.Paragraph;
import org.nigao.draft.Role;
import org.nigao.outline.Outline;
import org.nigao.text.Span;

/**
 * What an index takes from one plan: where its paragraphs stand, and their fingerprints. Not a word of it.
 *
 * @param places the paragraphs in order
 * @param prints one for each fingerprint of each paragraph, sorted as {@link Posting} says, the paragraph counted from 0
 */
public record PlanPrints(PriorPlan plan, List<Place> places, long[] prints) {

    /**
     * Where a paragraph stands in the text of its plan.
     *
     * @param start UTF-16 offset of its first character
     * @param length of the stretch it covers, line breaks of hard wraps included
     * @param section offset of the heading of the main part it stands in; {@link MainParts#NONE} where there is none
     */
    public record Place(int start, int length, int section) {

        public Span span() {
            return Span.at(start, length);
        }
    }

    private static final Pattern YEAR_OF_NAME = Pattern.compile("(?<!\\d)(?:19|20)\\d\\d(?!\\d)");
    private static final Pattern NOT_OF_SERIES =
            Pattern.compile("[0-9〇○零一二三四五六七八九年度第届次的关于印发通知]|全(?=[省市县区国])|\\p{P}|\\s");

    /** Reads a plan; where neither its title nor its date names a year, its name may. */
    public static PlanPrints of(String name, Draft draft) {
        List<Place> places = new ArrayList<>();
        long[] prints = new long[64];
        int count = 0;
        MainParts parts = new MainParts(Outline.of(draft, p -> false));
        for (Paragraph paragraph : draft.paragraphs()) {
            if (!paragraph.role().isText() || paragraph.role() == Role.TITLE) {
                continue;
            }
            int[] own = Fingerprints.of(paragraph.line().wording().text());
            if (own.length == 0) {
                continue;
            }
            if (count + own.length > prints.length) {
                prints = Arrays.copyOf(prints, 2 * count + own.length);
            }
            for (int print : own) {
                prints[count++] = Posting.of(print, places.size());
            }
            Span span = paragraph.trimmed();
            places.add(new Place(span.start(), span.length(), parts.at(paragraph.start())));
        }
        long[] sorted = Arrays.copyOf(prints, count);
        Arrays.sort(sorted);
        return new PlanPrints(plan(name, draft), List.copyOf(places), sorted);
    }

    private static PriorPlan plan(String name, Draft draft) {
        Optional<Paragraph> title = title(draft);
        OptionalInt year = DraftYears.of(draft);
        return new PriorPlan(
                name,
                year.isPresent() ? year : ofName(name),
                series(title.map(Paragraph::text).orElse(stem(name))),
                identity(draft),
                title.map(Paragraph::trimmed).orElse(new Span(0, 0)));
    }

    private static OptionalInt ofName(String name) {
        Matcher year = YEAR_OF_NAME.matcher(stem(name));
        return year.find() ? OptionalInt.of(Integer.parseInt(year.group())) : OptionalInt.empty();
    }

    static String stem(String name) {
        String file = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        int dot = file.lastIndexOf('.');
        return dot > 0 ? file.substring(0, dot) : file;
    }

    /** The title that names a year, of several the last: a notice names what it issues before that begins. */
    static Optional<Paragraph> title(Draft draft) {
        Optional<Paragraph> dated = Optional.empty();
        for (Paragraph paragraph : draft.paragraphs()) {
            if (paragraph.role() == Role.TITLE
                    && DraftYears.in(paragraph.line()).isPresent()) {
                dated = Optional.of(paragraph);
            }
        }
        return dated.or(() -> firstOf(draft));
    }

    private static Optional<Paragraph> firstOf(Draft draft) {
        return draft.paragraphs().stream().filter(p -> p.role() == Role.TITLE).findFirst();
    }

    private static long series(String title) {
        return hash(NOT_OF_SERIES.matcher(title).replaceAll(""), 0);
    }

    /** Equal for texts that say the same, however they are wrapped, coded and numbered. */
    static long identity(Draft draft) {
        long identity = 1;
        for (Paragraph paragraph : draft.paragraphs()) {
            if (paragraph.role().isText() && paragraph.line().wording().length() > 0) {
                identity = mixed(identity ^ paragraph.line().wording().hash());
            }
        }
        return identity;
    }

    private static long hash(String text, long seed) {
        long hash = seed;
        for (int i = 0; i < text.length(); i++) {
            hash = mixed(hash ^ text.charAt(i));
        }
        return hash;
    }

    private static long mixed(long value) {
        long mixed = value * 0x9E3779B97F4A7C15L;
        return mixed ^ mixed >>> 29;
    }
}

package org.nigao.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.nigao.check.Analysis;
import org.nigao.check.Fact;
import org.nigao.draft.Han;
import org.nigao.draft.Paragraph;
import org.nigao.draft.Quotations;
import org.nigao.phrase.Phrases;
import org.nigao.rules.Sought.Near;
import org.nigao.text.Span;

/**
 * Tells where a draft writes something once in a way that nobody else writes it, and else in another: 现代企业制渡 for 现代企业制度. Nothing
 * need be known of where the words begin and end, nor of what they name.
 */
final class RareForms {

    /** A longer draft has more such places than can be weighed at each keystroke. */
    private static final int LONGEST_TYPED = 60_000;

    private static final int LONGEST_FINISHED = 300_000;

    private static final int SHORTEST = 3;

    private final RareSpots spots;
    private final SlipScore score;

    RareForms(Supplier<Phrases> phrases, RareSpots spots) {
        this.spots = spots;
        score = new SlipScore(phrases);
    }

    /**
     * One that was found.
     *
     * @param span in the draft
     * @param usual what stands elsewhere in its place, {@code places} where
     */
    record Rare(Span span, String written, String usual, List<Span> places) {}

    /** Whether a draft is short enough to be read whole for a few places. */
    static boolean mayBeWeighed(Analysis analysis) {
        return analysis.draft().document().length() <= (analysis.isFinished() ? LONGEST_FINISHED : LONGEST_TYPED);
    }

    /** How often something stands in a draft; twice is said for more. */
    static int stands(Analysis analysis, String text) {
        int stands = 0;
        for (Paragraph paragraph : analysis.draft().paragraphs()) {
            if (paragraph.role().isText()) {
                int at = paragraph.line().glyphs().indexOf(text);
                while (at >= 0) {
                    if (++stands > 1) {
                        return stands;
                    }
                    at = paragraph.text().indexOf(text, at + 1);
                }
            }
        }
        return stands;
    }

    /** The rare places of a draft, each with where it is: what stands side by side twice is nobody's slip. */
    Map<SoughtSpot, Fact<Integer>> in(Analysis analysis) {
        Map<SoughtSpot, Fact<Integer>> all = new LinkedHashMap<>();
        if (!mayBeWeighed(analysis)) {
            return all;
        }
        Map<Integer, Integer> times = new HashMap<>();
        List<Fact<int[]>> lines = new ArrayList<>();
        for (Paragraph paragraph : analysis.draft().paragraphs()) {
            if (paragraph.role().isText()) {
                int[] places = paragraph.line().answer(spots);
                for (int at : places) {
                    times.merge(pair(paragraph.text(), at), 1, Integer::sum);
                }
                if (places.length > 0) {
                    lines.add(new Fact<>(paragraph, places));
                }
            }
        }
        for (Fact<int[]> line : lines) {
            String text = line.paragraph().text();
            int[] once = Arrays.stream(line.value())
                    .filter(at -> times.get(pair(text, at)) == 1)
                    .toArray();
            for (int first = 0; first < once.length; first++) {
                int last = first;
                while (last + 1 < once.length && once[last + 1] == once[last] + 1) {
                    last++;
                }
                int to = once[last] + 2;
                if (to - once[first] <= SoughtSpot.LONGEST) {
                    SoughtSpot spot = SoughtSpot.in(text, once[first], to);
                    all.put(spot, new Fact<>(line.paragraph(), once[first] - spot.from()));
                }
                first = last;
            }
        }
        return all;
    }

    private static int pair(String text, int at) {
        return text.charAt(at) << Character.SIZE | text.charAt(at + 1);
    }

    /** What is usual instead of a rare form, by the places where something like it stands. */
    Optional<Rare> judge(Analysis analysis, Fact<Integer> place, SoughtSpot spot, List<Fact<Near>> nears) {
        String text = spot.text();
        Map<Difference, List<Fact<Near>>> ways = new LinkedHashMap<>();
        int again = 0;
        for (Fact<Near> near : nears) {
            Difference difference = Difference.of(text, near.value());
            if (difference.isNone()) {
                again++;
            } else {
                ways.computeIfAbsent(difference, d -> new ArrayList<>(1)).add(near);
            }
        }
        if (again > 1) {
            return Optional.empty();
        }
        Optional<Rare> best = Optional.empty();
        for (Map.Entry<Difference, List<Fact<Near>>> way : ways.entrySet()) {
            Optional<Rare> rare = rare(place, spot, way.getKey(), way.getValue(), pair -> stands(analysis, pair) > 1);
            if (rare.isPresent()
                    && best.map(b -> b.places().size() < rare.get().places().size())
                            .orElse(true)) {
                best = rare;
            }
        }
        return best;
    }

    private Optional<Rare> rare(
            Fact<Integer> place,
            SoughtSpot sought,
            Difference difference,
            List<Fact<Near>> nears,
            Predicate<String> standsAgain) {
        int before = second(nears.stream()
                .map(n -> difference.from() - n.value().within().start())
                .toList());
        List<Fact<Near>> left = nears.stream()
                .filter(n -> difference.from() - n.value().within().start() >= before)
                .toList();
        int behind = second(left.stream()
                .map(n -> n.value().within().end() - difference.to())
                .toList());
        List<Fact<Near>> both = left.stream()
                .filter(n -> n.value().within().end() - difference.to() >= behind)
                .toList();
        Span alike = new Span(difference.from() - before, difference.to() + behind);
        Span within = name(sought.text(), difference, alike);
        String written = within.in(sought.text());
        String usual = sought.text().substring(within.start(), difference.from())
                + difference.usual()
                + sought.text().substring(difference.to(), within.end());
        if (within.length() < SHORTEST
                || !score.isSlip(sought.text(), difference, before, behind, both.size(), standsAgain)) {
            return Optional.empty();
        }
        boolean cited = isInTitle(place.paragraph(), place.value() + difference.from());
        if (cited
                && both.stream()
                        .allMatch(n -> isInTitle(n.paragraph(), n.value().span().start()))) {
            return Optional.empty(); // two titles are for another rule
        }
        List<Span> places = new ArrayList<>();
        for (Fact<Near> near : both) {
            int start = near.value().span().start()
                    + within.start()
                    - near.value().within().start();
            places.add(near.paragraph().span(Span.at(start, usual.length())));
        }
        Span span = place.paragraph().span(within.shift(place.value()));
        return Optional.of(new Rare(span, written, usual, places));
    }

    /** What is alike, as far as the next points. */
    private static Span name(String text, Difference difference, Span alike) {
        int start = difference.from();
        while (start > alike.start() && Han.is(text.charAt(start - 1))) {
            start--;
        }
        int end = difference.to();
        while (end < alike.end() && Han.is(text.charAt(end))) {
            end++;
        }
        return new Span(start, end);
    }

    private static boolean isInTitle(Paragraph paragraph, int at) {
        return paragraph.line().glyphs().has('《')
                && Quotations.in(paragraph.text()).isInTitle(at);
    }

    /** The second greatest; of one that one. */
    private static int second(List<Integer> numbers) {
        List<Integer> sorted = numbers.stream().sorted().toList();
        return sorted.get(Math.max(0, sorted.size() - 2));
    }
}

package org.nigao.prior;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.nigao.draft.Script;
import org.nigao.draft.Whitespace;
import org.nigao.duplicate.CommonSubsequence;
import org.nigao.text.Changes;
import org.nigao.text.Changes.Stretch;
import org.nigao.text.Span;
import org.nigao.text.TextDocument;

/**
 * The paragraph of a plan that a paragraph of the draft was carried over from.
 *
 * @param share of the characters of the draft's paragraph, how many stand in the plan's, from 0 to 1
 * @param change what became of it
 */
public record Source(Where where, String prior, String draft, double share, Change change) {

    /** What became of a paragraph on its way into the draft. */
    public enum Change {
        /** Not a word, at most marks. */
        NONE,
        /** Only years. */
        YEARS,
        /** Only figures. */
        FIGURES,
        WORDS
    }

    /**
     * Where in a plan it stands.
     *
     * @param text of the whole plan
     * @param span of the paragraph in it
     * @param section where the heading of the main part around it begins
     */
    public record Where(PriorPlan plan, TextDocument text, Span span, Optional<Integer> section) {

        private static final int LONGEST_HEADING = 40;

        /** The plan's title on one line, its name where it has none. */
        public String title() {
            String title = plan.title().end() <= text.length() ? text.text(plan.title()) : "";
            return title.isBlank() ? PlanPrints.stem(plan.name()) : title.replaceAll("\\s*[\\r\\n]+[\\s\\u3000]*", "");
        }

        /** The title in 《》, with the year where it does not name it. */
        public String cited() {
            String title = "《" + title() + "》";
            boolean named = plan.year().isEmpty()
                    || title.contains(String.valueOf(plan.year().getAsInt()));
            return named ? title : title + "（" + plan.year().getAsInt() + "年）";
        }

        /** The heading of the main part. */
        public Optional<String> heading() {
            return section.map(start -> {
                String line = text.text(new Span(start, text.lineEnd(text.lineOf(start))));
                int end = line.indexOf('。');
                String heading = Whitespace.strip(end > 0 ? line.substring(0, end) : line);
                return heading.length() <= LONGEST_HEADING ? heading : heading.substring(0, LONGEST_HEADING - 1) + "…";
            });
        }
    }

    /** Less than this is no paragraph that was carried over. */
    private static final double LEAST = 0.6;

    /** Of so few characters more must be the same: a name that both have is most of them. */
    private static final int SHORT = 56;

    private static final double LEAST_OF_SHORT = 0.8;

    /** Longer texts than these together are compared by pieces only. */
    private static final long LARGEST = 64_000_000;

    /** Compares two wordings; empty where they have too little in common. */
    static Optional<Source> of(String draft, String prior, Where where) {
        String own = Essence.of(draft);
        String other = Essence.of(prior);
        Change change = change(own, other);
        double share = change == Change.NONE ? 1 : share(own, other);
        double alike = change == Change.WORDS ? share : 1;
        return alike < (own.length() < SHORT ? LEAST_OF_SHORT : LEAST) || own.isEmpty()
                ? Optional.empty()
                : Optional.of(new Source(where, prior, draft, share, change));
    }

    private static Change change(String own, String other) {
        if (own.equals(other)) {
            return Change.NONE;
        }
        if (!Essence.numbersAlike(own).equals(Essence.numbersAlike(other))) {
            return Change.WORDS;
        }
        return withoutYears(own).equals(withoutYears(other)) ? Change.YEARS : Change.FIGURES;
    }

    private static String withoutYears(String essence) {
        return essence.replaceAll("(?<!\\d)(?:19|20)\\d\\d(?!\\d)", "####");
    }

    private static double share(String own, String other) {
        double inOrder = (long) own.length() * other.length() > LARGEST
                ? 0
                : CommonSubsequence.length(own, other) / (double) own.length();
        return Math.max(inOrder, covered(own, other) / (double) own.length());
    }

    /** How many characters stand in pieces that the other has too, wherever. */
    private static int covered(String own, String other) {
        int piece = Fingerprints.PIECE;
        Set<String> pieces = new HashSet<>();
        for (int i = 0; i + piece <= other.length(); i++) {
            pieces.add(other.substring(i, i + piece));
        }
        int covered = 0;
        int to = 0;
        for (int i = 0; i + piece <= own.length(); i++) {
            if (pieces.contains(own.substring(i, i + piece))) {
                covered += i + piece - Math.max(i, to);
                to = i + piece;
            }
        }
        return covered;
    }

    /** Whether words of the draft stand in the plan's paragraph too, marks and script aside. */
    public boolean holds(String words) {
        return Essence.of(prior).contains(Essence.of(Script.folded(words)));
    }

    /** What the plan has and the draft has in its place, in order; changes of marks alone are left out. */
    public List<Stretch> changes() {
        return Changes.gathered(Changes.between(Changes.characters(prior), Changes.characters(draft))).stream()
                .filter(s -> !s.isKept() && !isMarks(s))
                .toList();
    }

    private static boolean isMarks(Stretch stretch) {
        return Essence.of(stretch.from()).equals(Essence.of(stretch.to()));
    }
}

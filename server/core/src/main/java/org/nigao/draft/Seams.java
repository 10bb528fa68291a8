package org.nigao.draft;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What one version of a draft tells of its doubtful line breaks. What was asked is kept for the next version, where only
 * the lines that changed are looked at: while text is typed the same breaks are doubtful.
 */
final class Seams {

    private final List<Line> lines;
    private final Map<Break, Seam> seams;
    private final Map<String, Optional<Line>> words;
    private final Map<Break, Seam> askedSeams = new ConcurrentHashMap<>();
    private final Map<String, Optional<Line>> askedWords = new ConcurrentHashMap<>();

    /** Two lines, each the very object. */
    private record Break(Line line, Line next) {

        @Override
        public boolean equals(Object other) {
            return other instanceof Break at && at.line == line && at.next == next;
        }

        @Override
        public int hashCode() {
            return 31 * line.hashCode() + next.hashCode();
        }
    }

    private Seams(List<Line> lines, Map<Break, Seam> seams, Map<String, Optional<Line>> words) {
        this.lines = lines;
        this.seams = seams;
        this.words = words;
    }

    static Seams of(List<Line> lines) {
        return new Seams(lines, Map.of(), Map.of());
    }

    /** Those of the next version. */
    Seams next(LineChange change) {
        Map<Break, Seam> still = new HashMap<>();
        askedSeams.forEach((at, seam) -> {
            if (!change.removed().contains(at.line()) && !change.removed().contains(at.next())) {
                still.put(at, seam.next(change));
            }
        });
        Map<String, Optional<Line>> standing = new HashMap<>();
        askedWords.forEach((word, having) -> {
            if (having.isEmpty()) {
                standing.put(word, having(word, change.added()));
            } else if (!change.removed().contains(having.get())) {
                standing.put(word, having);
            }
        });
        return new Seams(change.lines(), still, standing);
    }

    /** What the draft tells of the break between two of its lines. */
    Seam seam(Line line, Line next) {
        Break at = new Break(line, next);
        return askedSeams.computeIfAbsent(at, b -> seams.containsKey(b) ? seams.get(b) : Seam.of(line, next, lines));
    }

    /** Whether these characters stand side by side on a line of the draft. */
    boolean stands(String word) {
        return askedWords
                .computeIfAbsent(word, w -> words.containsKey(w) ? words.get(w) : having(w, lines))
                .isPresent();
    }

    private static Optional<Line> having(String word, List<Line> lines) {
        for (Line line : lines) {
            if (line.text().contains(word)) {
                return Optional.of(line);
            }
        }
        return Optional.empty();
    }
}

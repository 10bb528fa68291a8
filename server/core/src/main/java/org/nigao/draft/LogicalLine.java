package org.nigao.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.nigao.text.Bisection;
import org.nigao.text.Span;

/**
 * A paragraph as its writer means it (逻辑行): a physical line, several that a hard wrap broke apart, or a part of one in
 * which several headings run on.
 *
 * <p>Offsets named <em>logical</em> count UTF-16 units of {@link #text()}; those named <em>source</em> count units of the
 * original text from the first character of this line. Both are the same unless lines were joined. Knows no position of
 * its own; {@link Paragraph} does.
 */
public final class LogicalLine {

    private static final Answered<LogicalLine> NOTHING_ASKED = Answered.nothing();

    /** A run of the original that stands in the logical text unchanged. */
    private record Piece(int logical, int source) {}

    private final String text;
    private final List<Line> lines;
    private final List<Piece> pieces;
    private final int sourceLength;
    private final boolean isJoined;

    // Two threads that meet in one of these work the same out twice, each for itself.
    private Optional<Marker> marker;
    private Wording wording;
    private List<Part> parts;
    private Reading reading;
    private ProtectedText protectedText;
    private Glyphs glyphs;
    private String folded;
    private PartHint partHint;
    private HeadingWords headingWords;
    private long fingerprint;
    private int trimmedEnd = -1;
    private List<Enumerator> enumerators;
    private List<Marker> innerMarkers;
    private Optional<Marker> doubledMarker;
    private Answered<LogicalLine> answered = NOTHING_ASKED;

    private LogicalLine(String text, List<Line> lines, List<Piece> pieces, int sourceLength) {
        this.text = text;
        this.lines = lines;
        this.pieces = pieces;
        this.sourceLength = sourceLength;
        this.isJoined = pieces.size() > 1;
    }

    static LogicalLine of(Line line) {
        return new LogicalLine(
                Whitespace.evenlyIndented(line.text(), line.shape().from()),
                List.of(line),
                List.of(new Piece(0, 0)),
                line.text().length());
    }

    /**
     * Joins lines that a hard wrap broke apart; white space at the seams is dropped.
     *
     * @param starts offsets of the lines in the original, counted from the first line's first character
     */
    static LogicalLine join(List<Line> lines, List<Integer> starts) {
        StringBuilder joined = new StringBuilder();
        List<Piece> pieces = new ArrayList<>();
        int end = 0;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).text();
            int from = i == 0 ? 0 : lines.get(i).shape().from();
            int to =
                    i == lines.size() - 1 ? line.length() : lines.get(i).shape().to();
            pieces.add(new Piece(joined.length(), starts.get(i) + from));
            joined.append(line, from, to);
            end = starts.get(i) + line.length();
        }
        String text = Whitespace.evenlyIndented(
                joined.toString(), lines.get(0).shape().from());
        return new LogicalLine(text, List.copyOf(lines), List.copyOf(pieces), end);
    }

    /** Whether it was joined from just these lines, at these offsets. */
    boolean joins(List<Line> others, List<Integer> starts) {
        if (others.size() != lines.size()) {
            return false;
        }
        for (int i = 0; i < others.size(); i++) {
            Line line = others.get(i);
            int from = i == 0 ? 0 : line.shape().from();
            if (line != lines.get(i) || pieces.get(i).source() != starts.get(i) + from) {
                return false;
            }
        }
        return true;
    }

    /** The text from logical offset {@code from} to {@code to}, as a line of its own. */
    private LogicalLine slice(int from, int to) {
        int base = source(from);
        List<Piece> sliced = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            int start = Math.max(from, pieces.get(i).logical());
            int end = i + 1 < pieces.size() ? pieces.get(i + 1).logical() : text.length();
            if (start < Math.min(end, to) || sliced.isEmpty() && start == from && end >= from) {
                sliced.add(new Piece(
                        start - from,
                        pieces.get(i).source() + start - pieces.get(i).logical() - base));
            }
        }
        return new LogicalLine(
                text.substring(from, to), lines, List.copyOf(sliced), to == from ? 0 : source(to - 1) + 1 - base);
    }

    public String text() {
        return text;
    }

    public int length() {
        return text.length();
    }

    /** The physical lines it stands on, whole or in part. */
    public List<Line> lines() {
        return lines;
    }

    /** Length of the stretch of the original that it covers. */
    public int sourceLength() {
        return sourceLength;
    }

    /** Whether a hard wrap was joined. */
    public boolean isJoined() {
        return isJoined;
    }

    /** Logical offsets at which a joined line goes on: one fewer than the pieces it was joined from. */
    public List<Integer> seams() {
        return pieces.stream().skip(1).map(Piece::logical).toList();
    }

    /** Where the character at a logical offset stands in the original, from the start of this line. */
    public int source(int logical) {
        if (!isJoined) {
            return logical;
        }
        int piece = Math.max(0, Bisection.upTo(pieces, Piece::logical, logical) - 1);
        return pieces.get(piece).source() + logical - pieces.get(piece).logical();
    }

    /** The stretch of the original from the first to the last character of a logical span. */
    public Span source(Span logical) {
        return source(logical, 0);
    }

    /** The same, in the text in which this line starts at {@code lineStart}. */
    Span source(Span logical, int lineStart) {
        if (!isJoined) {
            return logical.shift(lineStart);
        }
        int start = lineStart + source(logical.start());
        return new Span(start, logical.isEmpty() ? start : lineStart + source(logical.end() - 1) + 1);
    }

    /** Source offset behind the last character that is no white space; of the first character where there is none. */
    int trimmedEnd() {
        int known = trimmedEnd;
        if (known < 0) {
            int from = Whitespace.skip(text, 0);
            known = source(new Span(from, Whitespace.trimEnd(text, from, text.length())))
                    .end();
            trimmedEnd = known;
        }
        return known;
    }

    /** A number that lines of the same text share, and others in practice do not. */
    public long fingerprint() {
        long known = fingerprint;
        if (known == 0) {
            long print = text.length();
            for (int i = 0; i < text.length(); i++) {
                print = (print ^ text.charAt(i)) * 0x9E3779B97F4A7C15L;
                print ^= print >>> 29;
            }
            known = print;
            fingerprint = known;
        }
        return known;
    }

    /** The number that the line begins with, if it begins with one. */
    public Optional<Marker> marker() {
        Optional<Marker> known = marker;
        if (known == null) {
            known = MarkerScanner.atStart(text);
            marker = known;
        }
        return known;
    }

    /** What part of a document its words could be. */
    PartHint partHint() {
        PartHint known = partHint;
        if (known == null) {
            known = PartHint.of(text);
            partHint = known;
        }
        return known;
    }

    /** What the line says, however it is written: the form in which lines are compared. */
    public Wording wording() {
        Wording known = wording;
        if (known == null) {
            known = Wording.of(reading().text().substring(labelLength()));
            wording = known;
        }
        return known;
    }

    /**
     * Where a span of the text of the wording stands, from its first to its last character, in logical offsets; in front of the
     * next one where it is empty.
     */
    public Span said(Span ofWording) {
        int label = labelLength();
        int[] places = Wording.places(reading().text().substring(label));
        if (ofWording.isEmpty()) {
            int at = ofWording.start() < places.length
                    ? reading().logical(label + places[ofWording.start()])
                    : text.length();
            return new Span(at, at);
        }
        return reading().logical(new Span(label + places[ofWording.start()], label + places[ofWording.end() - 1] + 1));
    }

    /** Length of a sure number with the spaces behind it; residue inside a number does not occur. */
    private int labelLength() {
        return marker().filter(m -> m.confidence() == Marker.Confidence.SURE)
                .map(Marker::content)
                .filter(end -> reading().residue().isEmpty()
                        || reading().residue().get(0).start() >= end)
                .orElse(0);
    }

    /** The words of the heading that the line would be, behind its number; of the whole line where it has none. */
    public HeadingWords headingWords() {
        HeadingWords known = headingWords;
        if (known == null) {
            known = HeadingWords.of(this);
            headingWords = known;
        }
        return known;
    }

    /** The number at a logical offset, where one could stand. */
    public Optional<Marker> markerAt(int offset) {
        return offset < text.length() ? MarkerScanner.at(text, offset) : Optional.empty();
    }

    /** Its number once more right behind the first. */
    public Optional<Marker> doubledMarker() {
        Optional<Marker> known = doubledMarker;
        if (known == null) {
            known = marker().flatMap(this::repeatedMarker);
            doubledMarker = known;
        }
        return known;
    }

    /** The number of the first once more behind it, in whatever form: "2. 2、" and "6. （六）". */
    public Optional<Marker> repeatedMarker(Marker first) {
        if (first.content() >= text.length() || !MarkerScanner.mayBegin(text.charAt(first.content()))) {
            return Optional.empty();
        }
        return MarkerScanner.at(text, first.content()).filter(m -> m.repeats(first));
    }

    /** The words that count items inside it, 一是 … 二是, in order. */
    public List<Enumerator> enumerators() {
        List<Enumerator> known = enumerators;
        if (known == null) {
            known = EnumeratorScanner.in(this);
            enumerators = known;
        }
        return known;
    }

    /** The numbers inside it that stand behind a full stop, as those of headings do that lost their line break. */
    public List<Marker> innerMarkers() {
        List<Marker> known = innerMarkers;
        if (known == null) {
            known = InnerMarkers.in(text);
            innerMarkers = known;
        }
        return known;
    }

    /** Whether it is short and without any point, as a name or a heading without a number is. */
    public boolean isName() {
        return partHint() == PartHint.NAME || partHint() == PartHint.TITLE;
    }

    /** The line without what a reader skips: pinyin residue. */
    public Reading reading() {
        Reading known = reading;
        if (known == null) {
            known = Reading.of(text);
            reading = known;
        }
        return known;
    }

    /** Which characters stand in it. */
    public Glyphs glyphs() {
        Glyphs known = glyphs;
        if (known == null) {
            known = text.equals(lines.get(0).text()) ? lines.get(0).glyphs() : Glyphs.of(text);
            glyphs = known;
        }
        return known;
    }

    /** What is read, in simplified script; as long as the {@link #reading}. */
    public String folded() {
        String known = folded;
        if (known == null) {
            boolean traditional = false;
            for (Line line : lines) {
                traditional |= line.shape().traditional() > 0;
            }
            known = traditional ? Script.folded(reading().text()) : reading().text();
            folded = known;
        }
        return known;
    }

    /** What rules on punctuation and numbers leave alone in it. */
    public ProtectedText protectedText() {
        ProtectedText known = protectedText;
        if (known == null) {
            known = ProtectedText.of(this);
            protectedText = known;
        }
        return known;
    }

    /**
     * What a question has for an answer, worked out once as long as the very same question is asked: for what depends on the
     * line and on little else that seldom changes, such as the names of a draft.
     */
    public <T> T answer(Function<LogicalLine, T> question) {
        Answered<LogicalLine> known = answered.to(question, this);
        answered = known;
        return known.as(question);
    }

    /** Works out by itself what most rules ask for. */
    public void look() {
        glyphs();
        folded();
        headingWords();
        enumerators();
        innerMarkers();
        doubledMarker();
        if (marker().isPresent()) {
            fingerprint();
        }
    }

    /** A part that was split off, with its logical offset in the whole. */
    record Part(int logical, LogicalLine line) {}

    /** This line split where a heading begins inside it; only itself where none does. */
    List<Part> parts() {
        if (parts == null) {
            List<Part> split = new ArrayList<>(1);
            int from = 0;
            for (int cut : InlineHeadings.cuts(this)) {
                if (cut > from) {
                    split.add(new Part(from, slice(from, cut)));
                }
                from = cut;
            }
            split.add(new Part(from, from == 0 ? this : slice(from, text.length())));
            parts = List.copyOf(split);
        }
        return parts;
    }

    @Override
    public String toString() {
        return text;
    }
}

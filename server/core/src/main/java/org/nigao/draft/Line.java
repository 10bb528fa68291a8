package org.nigao.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.nigao.text.Span;
import org.nigao.text.TextDocument;

/**
 * A physical line without its line break. Knows no position; an edit elsewhere keeps the object, and with it everything
 * computed from its text.
 */
public final class Line {

    private static final int MOST_REJOINED = 4;

    private final String text;
    private final LineShape shape;
    private Glyphs glyphs;
    private LineKind kind;
    private LineEdges edges;
    private BreakSigns breakSigns;
    private Seam seam;
    private Line neighbour;
    private boolean isApart;
    private List<Span> irregularSpaces;
    private Boolean looseSpaces;
    private LogicalLine alone;
    private LogicalLine joined;
    private List<LogicalLine> rejoined = List.of();

    Line(String text) {
        this.text = text;
        this.shape = LineShape.of(text);
    }

    public String text() {
        return text;
    }

    public LineShape shape() {
        return shape;
    }

    public boolean isBlank() {
        return shape.isBlank();
    }

    /** Which characters stand in it. */
    Glyphs glyphs() {
        if (glyphs == null) {
            glyphs = Glyphs.of(text);
        }
        return glyphs;
    }

    /** What the line looks like by itself. */
    LineKind kind() {
        if (kind == null) {
            kind = LineKinds.of(this);
        }
        return kind;
    }

    /** White space inside it that no layout asks for, in offsets of its text. */
    public List<Span> irregularSpaces() {
        if (irregularSpaces == null) {
            irregularSpaces = IrregularSpaces.in(this);
        }
        return irregularSpaces;
    }

    /** Whether there is white space that no layout asks for: inside it, at its end, or where it is nothing else. */
    public boolean hasLooseSpaces() {
        Boolean known = looseSpaces;
        if (known == null) {
            known = isBlank()
                    ? !text.isEmpty()
                    : !irregularSpaces().isEmpty() || Whitespace.isInvisible(text.charAt(text.length() - 1));
            looseSpaces = known;
        }
        return known;
    }

    /** Works out by itself what every pass over the lines of a draft asks for. */
    void look() {
        kind();
        hasLooseSpaces();
        if (!isBlank()) {
            edges();
            alone().parts();
            alone().partHint();
        }
    }

    /** How the line begins and ends. */
    LineEdges edges() {
        if (edges == null) {
            edges = LineEdges.of(this);
        }
        return edges;
    }

    /** What the line by itself tells of a sentence broken off at its end or going on on it. */
    BreakSigns breakSigns() {
        if (breakSigns == null) {
            breakSigns = BreakSigns.of(this);
        }
        return breakSigns;
    }

    /** Whether nothing of it can go on in the next line, by {@link LineBreaks#mayGoOn(Line, Line)}. */
    boolean isApartFrom(Line next) {
        if (neighbour != next) {
            isApart = !LineBreaks.mayGoOn(this, next);
            neighbour = next;
        }
        return isApart;
    }

    /** The break between it and the next line, by what plans in general have. */
    Seam seam(Line next) {
        Seam known = seam;
        if (known == null || !known.isTo(next)) {
            known = Seam.of(this, next);
            seam = known;
        }
        return known;
    }

    /**
     * The logical line of the lines from {@code first}, which is this one, to {@code last}. Asked again for the same
     * lines it gives the same object.
     */
    LogicalLine joined(TextDocument document, List<Line> lines, int first, int last) {
        if (first == last) {
            return alone();
        }
        List<Integer> starts = starts(document, first, last);
        if (joined == null || !joined.joins(lines.subList(first, last + 1), starts)) {
            joined = LogicalLine.join(lines.subList(first, last + 1), starts);
        }
        return joined;
    }

    private LogicalLine alone() {
        LogicalLine known = alone;
        if (known == null) {
            known = LogicalLine.of(this);
            alone = known;
        }
        return known;
    }

    /** The same for lines that may belong together, of which several choices are asked for at a time. */
    LogicalLine rejoined(TextDocument document, List<Line> lines, int first, int last) {
        List<Line> taken = lines.subList(first, last + 1);
        List<Integer> starts = starts(document, first, last);
        for (LogicalLine known : rejoined) {
            if (known.joins(taken, starts)) {
                return known;
            }
        }
        LogicalLine made = LogicalLine.join(taken, starts);
        if (rejoined.size() == MOST_REJOINED) {
            rejoined = List.of();
        }
        rejoined = Stream.concat(rejoined.stream(), Stream.of(made)).toList();
        return made;
    }

    private static List<Integer> starts(TextDocument document, int first, int last) {
        List<Integer> starts = new ArrayList<>(last - first + 1);
        for (int i = first; i <= last; i++) {
            starts.add(document.lineStart(i) - document.lineStart(first));
        }
        return starts;
    }
}

package org.nigao.benchmarks.plants;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.nigao.text.Edit;
import org.nigao.text.Edits;
import org.nigao.text.Span;

/**
 * One defect, as the edits that make it.
 *
 * @param ground what is put into a document first, so that there is something to get wrong; most often nothing
 * @param edits against the sound text, which is the document with its ground, in order and apart from each other; at least one
 */
public record Defect(List<Edit> ground, List<Edit> edits) {

    public Defect {
        ground = List.copyOf(ground);
        edits = List.copyOf(edits);
    }

    public static Defect of(Edit... edits) {
        return of(List.of(edits));
    }

    static Defect of(List<Edit> edits) {
        return new Defect(List.of(), edits);
    }

    /**
     * The defect that {@code wrong} stands where {@code right} should.
     *
     * @param places the spans of the document in whose place they are put, in order
     * @param right for each place
     */
    static Defect instead(List<Span> places, List<String> right, List<String> wrong) {
        List<Edit> ground = new ArrayList<>();
        List<Edit> edits = new ArrayList<>();
        int shift = 0;
        for (int i = 0; i < places.size(); i++) {
            Span place = places.get(i);
            ground.add(new Edit(place, right.get(i)));
            if (!right.get(i).equals(wrong.get(i))) {
                edits.add(difference(place.start() + shift, right.get(i), wrong.get(i)));
            }
            shift += right.get(i).length() - place.length();
        }
        return new Defect(ground, edits);
    }

    /** What must be written over one text at an offset to have the other. */
    private static Edit difference(int at, String right, String wrong) {
        int most = Math.min(right.length(), wrong.length());
        int front = IntStream.range(0, most)
                .filter(i -> right.charAt(i) != wrong.charAt(i))
                .findFirst()
                .orElse(most);
        int back = 0;
        while (back < most - front
                && right.charAt(right.length() - 1 - back) == wrong.charAt(wrong.length() - 1 - back)) {
            back++;
        }
        return new Edit(
                new Span(at + front, at + right.length() - back), wrong.substring(front, wrong.length() - back));
    }

    /** The document without the defect. */
    public String sound(String document) {
        return Edits.apply(document, ground);
    }

    /** The document with the defect. */
    public String in(String document) {
        return Edits.apply(sound(document), edits);
    }

    /** From its first edit to its last in the text with the defect. */
    public Span extent() {
        int growth = edits.stream()
                .mapToInt(e -> e.text().length() - e.span().length())
                .sum();
        return new Span(
                edits.get(0).span().start(), edits.get(edits.size() - 1).span().end() + growth);
    }

    /** Where its first edit stands in the text with the defect. */
    public Span place() {
        Edit first = edits.get(0);
        return Span.at(first.span().start(), first.text().length());
    }
}

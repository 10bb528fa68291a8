package org.nigao.mining;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.nigao.draft.DataFile;

/**
 * What makes one construction: an adverbial that is closed, or a verb whose object is at the end.
 *
 * @param begins sorts or words that the end begins with
 * @param ends the same of its last word; empty where anything may
 */
record TemplateShape(List<String> begins, List<String> ends) {

    private static final Map<String, TemplateShape> BY_WORD = new HashMap<>();
    private static final TemplateShape OBJECT = new TemplateShape(List.of("NOUN"), List.of("NOUN"));

    static {
        for (String[] row : DataFile.rows(TemplateShape.class, "closings.tsv")) {
            TemplateShape shape = new TemplateShape(words(row[1]), words(row[2]));
            words(row[0]).forEach(word -> BY_WORD.put(word, shape));
        }
    }

    private static List<String> words(String cell) {
        return cell.equals("-") ? List.of() : List.of(cell.split(" "));
    }

    /** Whether a beginning that ends with this word waits for what it is followed by, and may be followed by more. */
    static boolean isOpen(String word) {
        return BY_WORD.containsKey(word) && !BY_WORD.get(word).begins().contains("NOUN");
    }

    /** Whether an end closes a beginning, whose last word is {@code opening}. */
    static boolean closes(String opening, String first, Sort firstSort, String last, Sort lastSort) {
        TemplateShape shape = BY_WORD.getOrDefault(opening, OBJECT);
        return is(shape.begins(), first, firstSort) && (shape.ends().isEmpty() || is(shape.ends(), last, lastSort));
    }

    private static boolean is(List<String> wanted, String word, Sort sort) {
        return wanted.contains(word) || wanted.contains(sort.name());
    }
}

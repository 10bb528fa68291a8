package org.nigao.dictionary;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One line of a dictionary.
 *
 * @param text the words it is about: wrong ones or right ones, as its kind says
 * @param note why, to the drafter; may be empty
 * @param source on whose word; may be empty
 * @param misuses what it finds fault with
 * @param members of a formula, in their order
 * @param years of a plan; of what was superseded those in which it was right, where they are known
 */
public record Entry(
        String text,
        Kind kind,
        String note,
        String source,
        List<Misuse> misuses,
        List<String> members,
        Optional<Years> years,
        List<Example> examples) {

    public Entry {
        misuses = List.copyOf(misuses);
        members = List.copyOf(members);
        examples = List.copyOf(examples);
    }

    /** What it is about: two entries of one subject say the same, or contradict each other. */
    public String subject() {
        StringBuilder subject = new StringBuilder().append(kind).append(' ').append(text);
        for (Misuse misuse : misuses) {
            misuse.shape().ifPresent(shape -> subject.append(' ').append(shape));
        }
        return subject.toString();
    }

    public Entry withoutExamples() {
        return new Entry(text, kind, note, source, misuses, members, years, List.of());
    }

    /** The entry with these fields, as the schema beside the shipped dictionaries describes them. */
    public static Entry of(Map<String, Object> fields) throws BadEntry {
        return new EntryFields(fields).verified();
    }
}

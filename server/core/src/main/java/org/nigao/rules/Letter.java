package org.nigao.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.nigao.draft.Draft;
import org.nigao.draft.MarkdownHeading;
import org.nigao.draft.Paragraph;
import org.nigao.draft.Role;
import org.nigao.draft.Whitespace;

/**
 * One document of a draft from its title to its date, as far as they stand: a notice, the plan that it issues.
 *
 * @param office the line above the title that names who issues it, where the title does not
 * @param title the lines of the title, at least one
 * @param opening the paragraph behind the title and number, whatever it is
 * @param last the last paragraph of text before the signature
 * @param closed whether something else follows it: another title, an attachment
 */
record Letter(
        Optional<Paragraph> office,
        List<Paragraph> title,
        Optional<Paragraph> number,
        Optional<Paragraph> addressee,
        Optional<Paragraph> opening,
        Optional<Paragraph> last,
        List<Paragraph> signature,
        Optional<Paragraph> date,
        Optional<Paragraph> behindDate,
        boolean closed) {

    /** Kinds of document that are sent to someone: 《党政机关公文处理工作条例》第八条. */
    private static final List<String> SENT = List.of("通知", "请示", "批复", "复函", "的函", "的通报");

    /** Who issues a document, on a line of its own above 关于……. */
    private static final Pattern OFFICE = Pattern.compile("[\\p{IsHan}、\\s　]{2,40}[府厅局委院会办部室社团处组]");

    private static final int LONGEST_NOTE = 20;

    private static final Function<Draft, List<Letter>> LETTERS = Letter::of;

    /** Every document of a draft that has a title. */
    static List<Letter> in(Draft draft) {
        return draft.answer(LETTERS);
    }

    private static List<Letter> of(Draft draft) {
        List<Letter> letters = new ArrayList<>();
        Builder builder = new Builder();
        for (Paragraph paragraph : draft.paragraphs()) {
            switch (paragraph.role()) {
                case TITLE -> {
                    if (builder.hasText) {
                        builder.end(letters);
                    }
                    builder.title(paragraph);
                }
                case ATTACHMENT_LABEL -> {
                    builder.end(letters);
                    builder.attached = true;
                }
                case METADATA, FURNITURE, CONTENTS, COMMENT, CODE, DIVIDER -> {}
                default -> builder.add(paragraph);
            }
        }
        builder.closed = false;
        builder.end(letters);
        return List.copyOf(letters);
    }

    /** The title in one line, with who issues it. */
    String name() {
        StringBuilder name = new StringBuilder();
        office.ifPresent(line -> name.append(Whitespace.removed(line.text())));
        title.forEach(line -> name.append(Whitespace.removed(MarkdownHeading.content(line.text()))));
        return name.toString();
    }

    boolean isSent() {
        String name = name();
        return SENT.stream().anyMatch(name::endsWith);
    }

    private static final class Builder {
        private Optional<Paragraph> above = Optional.empty();
        private Optional<Paragraph> office = Optional.empty();
        private List<Paragraph> title = new ArrayList<>();
        private List<Paragraph> signature = new ArrayList<>();
        private Optional<Paragraph> number = Optional.empty();
        private Optional<Paragraph> addressee = Optional.empty();
        private Optional<Paragraph> opening = Optional.empty();
        /** The last paragraph of its text, and no other. */
        private final List<Paragraph> last = new ArrayList<>(1);

        private Optional<Paragraph> date = Optional.empty();
        private Optional<Paragraph> behindDate = Optional.empty();
        private boolean hasText;
        private boolean attached;
        private boolean closed = true;

        /** A title that stands twice, as on a web page, is one title. */
        void title(Paragraph line) {
            if (!title.isEmpty()
                    && title.get(0).line().wording().says(line.line().wording())) {
                title.clear();
            }
            if (title.isEmpty()) {
                office = above.filter(p -> p.index() == line.index() - 1)
                        .filter(p -> OFFICE.matcher(Whitespace.strip(p.text())).matches());
            }
            title.add(line);
        }

        void add(Paragraph paragraph) {
            if (title.isEmpty() && paragraph.role() == Role.BODY) {
                above = Optional.of(paragraph);
            }
            if (attached || title.isEmpty() && paragraph.role() != Role.DOCUMENT_NUMBER) {
                return;
            }
            if (date.isPresent() && behindDate.isEmpty() && hasText) {
                behindDate = Optional.of(paragraph);
            }
            switch (paragraph.role()) {
                case DOCUMENT_NUMBER -> number = hasText ? number : Optional.of(paragraph);
                case ADDRESSEE -> {
                    addressee = addressee.or(() -> Optional.of(paragraph));
                    opening = opening.or(() -> Optional.of(paragraph));
                }
                case SIGNATURE -> signature.add(paragraph);
                case DATE -> date = hasText || date.isEmpty() ? Optional.of(paragraph) : date;
                default -> {
                    if (opening.isEmpty()) {
                        opening = Optional.of(paragraph);
                    }
                    // （此件公开发布） stands behind the date, and is no text.
                    if (!isNote(paragraph)) {
                        last.clear();
                        last.add(paragraph);
                    }
                    hasText = true;
                }
            }
        }

        private static boolean isNote(Paragraph paragraph) {
            // Asked of every paragraph in every version.
            if (paragraph.line().length() > 2 * LONGEST_NOTE) {
                return false;
            }
            String line = Whitespace.strip(paragraph.text());
            return line.length() <= LONGEST_NOTE && line.startsWith("（") && line.endsWith("）");
        }

        void end(List<Letter> letters) {
            if (!title.isEmpty() && !attached) {
                letters.add(new Letter(
                        office,
                        List.copyOf(title),
                        number,
                        addressee,
                        opening,
                        last.stream().findFirst(),
                        List.copyOf(signature),
                        date,
                        behindDate,
                        closed));
            }
            office = Optional.empty();
            title = new ArrayList<>();
            signature = new ArrayList<>();
            number = Optional.empty();
            addressee = Optional.empty();
            opening = Optional.empty();
            last.clear();
            date = Optional.empty();
            behindDate = Optional.empty();
            hasText = false;
            attached = false;
        }
    }
}

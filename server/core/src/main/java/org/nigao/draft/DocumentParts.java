package org.nigao.draft;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.nigao.text.TextDocument;

/** Finds the parts of an official document: title, document number, addressee, signature, date, attachments. */
final class DocumentParts {

    private static final int HEAD = 12;
    private static final int PREAMBLE = 5;
    private static final int SECOND_HEADING = 60;
    private static final int LONGEST_SIGNATURE = 60;

    private final Paragraphs placed;
    private final List<Paragraph> paragraphs;
    /** What their lines say, side by side for the pass over all of them that every edit asks for. */
    private final Sign[] signs;

    private final Role[] roles;
    private final List<Paragraph> assigned;
    /** The last number of the highest forms, 一、 and above; 0 before the first. */
    private int lastTop;

    /**
     * What the pass asks of a paragraph.
     *
     * @param role that of its lines
     * @param top its number, where it is of the highest forms; else {@link #NO_TOP}
     */
    private record Sign(Role role, PartHint hint, boolean isNumbered, int top) {

        static final int NO_TOP = -1;
        private static final Sign TEXT = new Sign(Role.BODY, PartHint.NONE, false, NO_TOP);

        static Sign of(Paragraph paragraph) {
            PartHint hint = paragraph.line().partHint();
            Optional<Marker> marker = paragraph.line().marker();
            if (paragraph.role() == Role.BODY && hint == PartHint.NONE && marker.isEmpty()) {
                return TEXT;
            }
            int top = marker.filter(DocumentParts::isTop).map(Marker::value).orElse(NO_TOP);
            return new Sign(paragraph.role(), hint, marker.isPresent(), top);
        }
    }

    private DocumentParts(Paragraphs placed, Sign[] signs) {
        this.placed = placed;
        this.paragraphs = placed.placed();
        this.signs = signs;
        this.roles = new Role[signs.length];
        Arrays.setAll(roles, i -> signs[i].role());
        find();
        this.assigned = new ArrayList<>(paragraphs);
        for (int i = 0; i < roles.length; i++) {
            if (roles[i] != signs[i].role()) {
                assigned.set(i, paragraphs.get(i).in(roles[i]));
            }
        }
    }

    static DocumentParts of(Paragraphs paragraphs) {
        return of(paragraphs, new Sign[0], 0, 0);
    }

    /** The parts of the next version of the draft. */
    DocumentParts next(TextDocument changed, LineChange change, Format format, Seams seams) {
        Paragraphs next = placed.next(changed, change, format, seams);
        return of(next, signs, next.front(), next.back());
    }

    /** Of so many at the front and at the back it is known what they say. */
    private static DocumentParts of(Paragraphs placed, Sign[] known, int front, int back) {
        Sign[] signs = new Sign[placed.placed().size()];
        System.arraycopy(known, 0, signs, 0, front);
        System.arraycopy(known, known.length - back, signs, signs.length - back, back);
        for (int i = front; i < signs.length - back; i++) {
            signs[i] = Sign.of(placed.placed().get(i));
        }
        return new DocumentParts(placed, signs);
    }

    /** The paragraphs with their roles. */
    List<Paragraph> assigned() {
        return assigned;
    }

    private static boolean isTop(Marker marker) {
        return marker.style().defaultLevel() <= NumberStyle.HAN.defaultLevel();
    }

    private void find() {
        int sinceStart = 0;
        boolean titled = false;
        boolean noting = false;
        boolean listing = false;
        for (int i = 0; i < roles.length; i++) {
            if (roles[i] != Role.BODY) {
                noting &= !roles[i].isText();
                continue;
            }
            PartHint hint = signs[i].hint();
            boolean numbered = signs[i].isNumbered();
            boolean head = sinceStart < HEAD;
            noting = noting
                    && (listing
                            ? numbered && isArabic(i)
                            : numbered || hint == PartHint.ATTACHMENT_NOTE || hint == PartHint.TITLE);
            if (noting) {
                roles[i] = Role.ATTACHMENT_NOTE;
            } else if (hint == PartHint.ATTACHMENT_NOTE || hint == PartHint.ATTACHMENT_LABEL && isAboveList(i)) {
                roles[i] = Role.ATTACHMENT_NOTE;
                noting = true;
                listing = hint == PartHint.ATTACHMENT_LABEL;
            } else if (hint == PartHint.ATTACHMENT_LABEL || hint == PartHint.BOX_LABEL) {
                roles[i] = Role.ATTACHMENT_LABEL;
                titled = false;
                sinceStart = 0;
            } else if (hint == PartHint.DATE) {
                roles[i] = Role.DATE;
                signBefore(i);
                titled = false;
                sinceStart = 0;
            } else if (hint == PartHint.DOCUMENT_NUMBER) {
                roles[i] = Role.DOCUMENT_NUMBER;
            } else if (hint == PartHint.TITLE && !numbered && isTitlePlace(i, head && !titled)) {
                roles[i] = Role.TITLE;
                titled = true;
                sinceStart = 0;
            } else if (hint == PartHint.ADDRESSEE && head && !numbered) {
                roles[i] = Role.ADDRESSEE;
                sinceStart = HEAD;
            } else {
                sinceStart = numbered ? HEAD : sinceStart + 1;
                lastTop = signs[i].top() == Sign.NO_TOP ? lastTop : signs[i].top();
            }
        }
    }

    /** 附件： with the attachments listed from the next line on. */
    private boolean isAboveList(int label) {
        if (label + 2 >= signs.length || !signs[label + 1].isNumbered() || !signs[label + 2].isNumbered()) {
            return false;
        }
        String text = Whitespace.strip(paragraphs.get(label).text());
        boolean colon = text.length() == 3 && (text.endsWith("：") || text.endsWith(":"));
        return colon && isInList(label + 1, 1) && isInList(label + 2, 2);
    }

    private boolean isInList(int i, int number) {
        return isArabic(i)
                && paragraphs.get(i).line().marker().get().value() == number
                && paragraphs.get(i).text().indexOf('。') < 0;
    }

    private boolean isArabic(int i) {
        Optional<Marker> marker = paragraphs.get(i).line().marker();
        return marker.isPresent() && marker.get().style() == NumberStyle.ARABIC;
    }

    /** At the head of a document, or where one ends: behind a date, a title, an attachment label, other matter. */
    private boolean isTitlePlace(int i, boolean untitledHead) {
        if (i == 0 || untitledHead) {
            return true;
        }
        return switch (roles[i - 1]) {
            case DATE, SIGNATURE, TITLE, ATTACHMENT_LABEL, ATTACHMENT_NOTE, FURNITURE, METADATA, DIVIDER, CONTENTS ->
                true;
            default ->
                (signs[i - 1].hint() == PartHint.NONE
                                || isNote(paragraphs.get(i - 1).text()))
                        && (startsWithYear(paragraphs.get(i).text()) || isFollowedByFirstNumber(i));
        };
    }

    /** （此件公开发布） at the end of a notice. */
    private static boolean isNote(String text) {
        String line = Whitespace.strip(text);
        return line.startsWith("（此") && line.endsWith("）");
    }

    /**
     * Whether the next number, a few paragraphs on at most, is a first one: a plan issued by the notice above it. A slip in
     * the first does not hide it where the second of its form is 2.
     */
    private boolean isFollowedByFirstNumber(int i) {
        Optional<Marker> first = Optional.empty();
        for (int next = i + 1; next < roles.length && next <= i + SECOND_HEADING; next++) {
            Optional<Marker> marker = paragraphs.get(next).line().marker();
            if (first.isEmpty()) {
                first = marker;
                boolean higher = marker.filter(DocumentParts::isTop).isPresent();
                if (higher && marker.get().value() == 1) {
                    return true;
                }
                if (marker.isPresent() && !higher || marker.isEmpty() && next > i + PREAMBLE) {
                    return false;
                }
            } else if (marker.isPresent() && marker.get().style() == first.get().style()) {
                return marker.get().value() == 2 || first.get().value() == 2 && lastTop != 1;
            }
        }
        return false;
    }

    private static boolean startsWithYear(String text) {
        int at = Whitespace.skip(text, 0);
        return text.length() > at + 5
                && (text.startsWith("20", at) || text.startsWith("19", at))
                && text.charAt(at + 4) == '年';
    }

    /** The lines straight above a date that name who signs. */
    private void signBefore(int date) {
        for (int i = date - 1; i >= 0 && i >= date - 3 && roles[i] == Role.BODY; i--) {
            Paragraph paragraph = paragraphs.get(i);
            boolean name = signs[i].hint() == PartHint.NAME
                    && paragraph.line().marker().isEmpty()
                    && paragraph.text().length() <= LONGEST_SIGNATURE
                    && Han.count(paragraph.text()) > 0;
            if (!name) {
                return;
            }
            roles[i] = Role.SIGNATURE;
        }
    }
}

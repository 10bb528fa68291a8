package org.nigao.draft;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Finds the parts of an official document: title, document number, addressee, signature, date, attachments. */
final class DocumentParts {

    private static final int HEAD = 12;
    private static final int PREAMBLE = 5;
    private static final int SECOND_HEADING = 60;
    private static final int LONGEST_SIGNATURE = 60;

    private final List<Paragraph> paragraphs;
    private final Role[] roles;
    /** The last number of the highest forms, 一、 and above; 0 before the first. */
    private int lastTop;

    private DocumentParts(List<Paragraph> paragraphs) {
        this.paragraphs = paragraphs;
        this.roles = new Role[paragraphs.size()];
        Arrays.setAll(roles, i -> paragraphs.get(i).role());
    }

    static List<Paragraph> assign(List<Paragraph> paragraphs) {
        DocumentParts parts = new DocumentParts(paragraphs);
        parts.find();
        List<Paragraph> assigned = new ArrayList<>(paragraphs.size());
        for (Paragraph paragraph : paragraphs) {
            Role role = parts.roles[paragraph.index()];
            assigned.add(role == paragraph.role() ? paragraph : paragraph.in(role));
        }
        return assigned;
    }

    private void find() {
        int sinceStart = 0;
        boolean titled = false;
        boolean noting = false;
        for (int i = 0; i < roles.length; i++) {
            if (roles[i] != Role.BODY) {
                noting &= !roles[i].isText();
                continue;
            }
            PartHint hint = hint(i);
            boolean numbered = paragraphs.get(i).line().marker().isPresent();
            boolean head = sinceStart < HEAD;
            noting = noting && (numbered || hint == PartHint.ATTACHMENT_NOTE || hint == PartHint.TITLE);
            if (noting) {
                roles[i] = Role.ATTACHMENT_NOTE;
            } else if (hint == PartHint.ATTACHMENT_NOTE) {
                roles[i] = Role.ATTACHMENT_NOTE;
                noting = true;
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
                paragraphs
                        .get(i)
                        .line()
                        .marker()
                        .filter(m -> m.style().defaultLevel() <= NumberStyle.HAN.defaultLevel())
                        .ifPresent(m -> lastTop = m.value());
            }
        }
    }

    private PartHint hint(int i) {
        return paragraphs.get(i).line().partHint();
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
                hint(i - 1) == PartHint.NONE
                        && (startsWithYear(paragraphs.get(i).text()) || isFollowedByFirstNumber(i));
        };
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
                boolean higher = marker.filter(m -> m.style().defaultLevel() <= NumberStyle.HAN.defaultLevel())
                        .isPresent();
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
            boolean name = hint(i) == PartHint.NAME
                    && paragraph.line().marker().isEmpty()
                    && paragraph.text().length() <= LONGEST_SIGNATURE;
            if (!name) {
                return;
            }
            roles[i] = Role.SIGNATURE;
        }
    }
}

package org.nigao.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.nigao.text.Edit;
import org.nigao.text.Span;

/** The slips that are planted in a row of labels. */
enum Slip {
    SKIP_DELETED("skip: section deleted", Restored.ROW) {
        @Override
        Optional<Plant> plant(Row row, String text, Random random) {
            int i = random.nextInt(row.size() - 1);
            // Where a row below runs through the document, its numbers would be missing too: two slips, not one.
            return row.whole().get(i) ? Optional.of(Plant.without(this, row, text, i)) : Optional.empty();
        }
    },
    SKIP_RAISED("skip: numbers raised", Restored.ROW) {
        @Override
        Optional<Plant> plant(Row row, String text, Random random) {
            int from = random.nextInt(row.size());
            return Optional.of(Plant.relabelling(this, row, text, renumbered(row, from, 1), from));
        }
    },
    DUPLICATE_LABEL("duplicate: label repeated", Restored.TEXT) {
        @Override
        Optional<Plant> plant(Row row, String text, Random random) {
            int i = 1 + random.nextInt(row.size() - 1);
            return Optional.of(Plant.relabelling(this, row, text, List.of(relabelled(row, i, i)), i - 1, i));
        }
    },
    DUPLICATE_INSERTED("duplicate: section inserted", Restored.ROW) {
        @Override
        Optional<Plant> plant(Row row, String text, Random random) {
            String words = DraftGenerator.heading(random.nextLong()) + "\n"
                    + DraftGenerator.paragraph(random.nextLong()) + "\n";
            return Optional.of(Plant.with(this, row, text, random.nextInt(row.size() - 1), words));
        }
    },
    TYPO_ANY("typo: any number", Restored.TEXT) {
        @Override
        Optional<Plant> plant(Row row, String text, Random random) {
            int i = random.nextInt(row.size());
            int value = 1 + random.nextInt(row.size() + 5);
            return value == i + 1
                    ? Optional.empty()
                    : Optional.of(Plant.relabelling(this, row, text, List.of(relabelled(row, i, value)), i));
        }
    },
    TYPO_LOOKALIKE("typo: look-alike", Restored.TEXT) {
        @Override
        Optional<Plant> plant(Row row, String text, Random random) {
            int i = random.nextInt(row.size());
            List<Integer> alike = lookalikes(i + 1, row.form());
            if (alike.isEmpty()) {
                return Optional.empty();
            }
            int value = alike.get(random.nextInt(alike.size()));
            return Optional.of(Plant.relabelling(this, row, text, List.of(relabelled(row, i, value)), i));
        }
    },
    SWAP("swap", Restored.TEXT) {
        @Override
        Optional<Plant> plant(Row row, String text, Random random) {
            int i = random.nextInt(row.size() - 1);
            List<Edit> edits = List.of(relabelled(row, i, i + 2), relabelled(row, i + 1, i + 1));
            return Optional.of(Plant.relabelling(this, row, text, edits, i, i + 1));
        }
    },
    RESTART("restart", Restored.ROW) {
        @Override
        Optional<Plant> plant(Row row, String text, Random random) {
            int from = 1 + random.nextInt(row.size() - 1);
            // Under a new heading it is right to begin again.
            return row.underNewHeading().get(from)
                    ? Optional.empty()
                    : Optional.of(Plant.relabelling(this, row, text, renumbered(row, from, -from), from));
        }
    },
    SEPARATOR("wrong separator", Restored.TEXT) {
        @Override
        Optional<Plant> plant(Row row, String text, Random random) {
            int i = random.nextInt(row.size());
            Label label = row.label(i);
            List<String> wrong = label.form().wrong(label.value());
            Edit edit = new Edit(span(label), wrong.get(random.nextInt(wrong.size())));
            return Optional.of(Plant.relabelling(this, row, text, List.of(edit), i));
        }
    };

    /** What the right fix brings back. */
    enum Restored {
        /** The text as it was before the slip. */
        TEXT,
        /** Only a row that counts right: what is gone cannot come back. */
        ROW
    }

    private static final int[][] ALIKE_HAN = {{1, 2}, {2, 3}, {1, 3}, {6, 8}};
    private static final int[][] ALIKE_ARABIC = {{1, 7}, {6, 8}};

    private final String title;
    private final Restored restored;

    Slip(String title, Restored restored) {
        this.title = title;
        this.restored = restored;
    }

    String title() {
        return title;
    }

    boolean isTypoOrDuplicate() {
        return switch (this) {
            case TYPO_ANY, TYPO_LOOKALIKE, DUPLICATE_LABEL, DUPLICATE_INSERTED -> true;
            default -> false;
        };
    }

    Restored restored() {
        return restored;
    }

    /** Plants one somewhere in a row; empty where chance chose a place that cannot have it. */
    abstract Optional<Plant> plant(Row row, String text, Random random);

    private static Span span(Label label) {
        return Span.at(label.start(), label.text().length());
    }

    private static Edit relabelled(Row row, int i, int value) {
        return new Edit(span(row.label(i)), row.label(i).with(value));
    }

    private static List<Edit> renumbered(Row row, int from, int by) {
        List<Edit> edits = new ArrayList<>();
        for (int i = from; i < row.size(); i++) {
            edits.add(relabelled(row, i, i + 1 + by));
        }
        return edits;
    }

    private static List<Integer> lookalikes(int value, Label.Form form) {
        List<Integer> alike = new ArrayList<>();
        for (int[] pair : form == Label.Form.ARABIC ? ALIKE_ARABIC : ALIKE_HAN) {
            for (int side = 0; side < 2; side++) {
                if (pair[side] == value % 10) {
                    alike.add(value - value % 10 + pair[1 - side]);
                }
            }
        }
        return alike;
    }
}

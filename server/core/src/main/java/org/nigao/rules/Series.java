package org.nigao.rules;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.nigao.check.Analysis;
import org.nigao.check.Fact;
import org.nigao.draft.Enumerator;
import org.nigao.draft.Enumerator.Form;
import org.nigao.draft.Numerals;
import org.nigao.draft.Paragraph;
import org.nigao.draft.Role;
import org.nigao.text.Span;

/**
 * One enumeration in running text, 一是 … 二是 … 三是, in one paragraph or over several without a heading between.
 *
 * @param items in order, at least one
 */
record Series(List<Item> items) {

    /** How many paragraphs an enumeration may go on without another item. */
    private static final int LONGEST_PAUSE = 30;

    private static final int NEARBY = 300;
    private static final List<String> IN_ORDER = List.of("首先", "其次", "再次");

    /** One of its words at its place. */
    record Item(Paragraph paragraph, Enumerator word) {

        int value() {
            return word.value();
        }

        Form form() {
            return word.form();
        }

        /** Its word in the original. */
        Span label() {
            return paragraph.span(word.label());
        }

        /** Its number in the original. */
        Span numeral() {
            return paragraph.span(word.numeral());
        }

        /** The word that it would be with another number, as its set writes it. */
        String label(int value) {
            String numeral = Numerals.han(value);
            return switch (form()) {
                case SHI -> numeral + "是";
                case YAO -> numeral + "要";
                case DI -> "第" + numeral;
                case SHOU -> value <= IN_ORDER.size() ? IN_ORDER.get(value - 1) : "第" + numeral;
                case QI -> "其" + numeral;
            };
        }

        /** Whether it begins an enumeration inside another item: 一是做到两个到位：一是…. */
        boolean isWithin(Item other) {
            int start = word.label().start();
            return other.paragraph() == paragraph
                    && before() == '：'
                    && paragraph.text().substring(other.word().content(), start).indexOf('。') < 0;
        }

        /** Whether the first of its set stands before it in the paragraph, glued to other words: 就是一要…，二要…. */
        boolean isFirstToldBefore() {
            int start = word.label().start();
            String before = paragraph.text().substring(Math.max(0, start - NEARBY), start);
            int at = before.indexOf(label(1));
            // 第一批 counts nothing that goes on with 第二，.
            return at >= 0 && (form() != Form.DI || before.startsWith("，", at + 2) || before.startsWith("是", at + 2));
        }

        /** The character in front of it in its paragraph; 0 where it begins one. */
        char before() {
            int start = word.label().start();
            String text = paragraph.text();
            while (start > 0 && Character.isWhitespace(text.charAt(start - 1))) {
                start--;
            }
            return start == 0 ? 0 : text.charAt(start - 1);
        }
    }

    Item first() {
        return items.get(0);
    }

    Item last() {
        return items.get(items.size() - 1);
    }

    int size() {
        return items.size();
    }

    Form form() {
        return first().form();
    }

    /** Where words of two sets alternate, the first that is not of the set of the one before it. */
    Optional<Item> stranger() {
        for (int i = 1; i < items.size(); i++) {
            if (items.get(i).form() != items.get(i - 1).form()) {
                return Optional.of(items.get(i));
            }
        }
        return Optional.empty();
    }

    /** Whether its numbers run 1, 2, 3 … */
    boolean isRunning() {
        for (int i = 0; i < items.size(); i++) {
            int value = items.get(i).value();
            if (value != i + 1 && !(value == Enumerator.LAST && i == items.size() - 1)) {
                return false;
            }
        }
        return true;
    }

    /** Every enumeration of a draft in the order in which they begin; one inside another is one of its own. */
    static List<Series> of(Analysis analysis, List<Fact<List<Enumerator>>> facts) {
        return new Builder(analysis).build(facts);
    }

    /** Puts words together. */
    private static final class Builder {

        private final Analysis analysis;
        private final List<List<Item>> all = new ArrayList<>();
        /** The enumerations that may go on, the innermost first. */
        private final Deque<List<Item>> open = new ArrayDeque<>();

        private List<Item> closed = new ArrayList<>();
        private int paragraph = -1;

        Builder(Analysis analysis) {
            this.analysis = analysis;
        }

        List<Series> build(List<Fact<List<Enumerator>>> facts) {
            for (Fact<List<Enumerator>> fact : facts) {
                if (!goesOn(fact.paragraph())) {
                    open.clear();
                    closed = List.of();
                }
                paragraph = fact.paragraph().index();
                fact.value().forEach(word -> add(new Item(fact.paragraph(), word)));
            }
            return all.stream()
                    .filter(items -> !items.isEmpty())
                    .map(items -> new Series(List.copyOf(items)))
                    .toList();
        }

        /** Whether no heading and no other part of the document stands between the last word and this paragraph. */
        private boolean goesOn(Paragraph next) {
            if (paragraph < 0 || next.index() - paragraph > LONGEST_PAUSE) {
                return false;
            }
            for (int i = paragraph + 1; i <= next.index(); i++) {
                Paragraph between = analysis.draft().paragraphs().get(i);
                boolean plain = between.role() == Role.BODY || !between.role().isText();
                if (!plain || between.line().marker().isPresent()) {
                    return false;
                }
            }
            return true;
        }

        private void add(Item item) {
            // 第一，…。二是…。第三，…: what it goes on with in its paragraph is nearer than what its set left off with elsewhere.
            Optional<List<Item>> here = open.stream()
                    .filter(s -> s.get(s.size() - 1).paragraph() == item.paragraph())
                    .filter(s -> continues(s.get(s.size() - 1), item))
                    .findFirst();
            Optional<List<Item>> own = open.stream()
                    .filter(s -> s.get(0).form() == item.form()
                            || s.get(s.size() - 1).form() == item.form())
                    .filter(s -> here.isEmpty() || s.get(s.size() - 1).paragraph() == item.paragraph())
                    .findFirst()
                    .or(() -> here);
            if (item.value() == 1) {
                own.filter(s -> !item.isWithin(s.get(s.size() - 1))).ifPresent(this::close);
                begin(item);
                return;
            }
            // 一是做到两个到位：一是…，二是…；二是…: behind the inner one the outer goes on.
            Optional<List<Item>> outer = own.filter(s -> !continues(s.get(s.size() - 1), item))
                    .flatMap(s -> here.filter(h -> h.get(0).form() == item.form()));
            Optional<List<Item>> continued = outer.or(() -> own)
                    .or(() -> item.isFirstToldBefore()
                            ? Optional.empty()
                            : open.stream()
                                    .filter(s -> continues(s.get(s.size() - 1), item))
                                    .findFirst());
            if (continued.isEmpty()) {
                begin(item);
                return;
            }
            List<Item> series = continued.get();
            while (open.peek() != series) {
                open.pop();
            }
            mendFalseStart(series, item);
            open.peek().add(item);
        }

        private static boolean continues(Item last, Item item) {
            return item.value() == Enumerator.LAST
                    ? last.form() == Form.SHOU
                    : last.value() != Enumerator.LAST && item.value() == last.value() + 1;
        }

        private void begin(Item item) {
            List<Item> series = new ArrayList<>();
            series.add(item);
            all.add(series);
            open.push(series);
        }

        private void close(List<Item> series) {
            Iterator<List<Item>> innermost = open.iterator();
            boolean found = false;
            while (!found && innermost.hasNext()) {
                found = innermost.next() == series;
                innermost.remove();
            }
            closed = series;
        }

        /** 一是 … 一是 … 三是: the second 一是 was meant to be 二是, and began nothing. */
        private void mendFalseStart(List<Item> series, Item item) {
            boolean falseStart = series.size() == 1
                    && series.get(0).value() == 1
                    && !closed.isEmpty()
                    && item.value() == closed.size() + 2
                    && item.value() > 2
                    && closed.get(0).form() == item.form()
                    && closed.get(0).paragraph() == item.paragraph()
                    && (series.get(0).before() == '；' || series.get(0).before() == '。');
            if (falseStart) {
                closed.add(series.get(0));
                series.clear();
                open.pop();
                open.push(closed);
            }
        }
    }
}

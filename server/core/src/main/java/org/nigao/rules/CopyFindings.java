package org.nigao.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.nigao.check.Analysis;
import org.nigao.check.Finding;
import org.nigao.check.Fix;
import org.nigao.check.Related;
import org.nigao.check.Rule;
import org.nigao.draft.Draft;
import org.nigao.draft.Paragraph;
import org.nigao.draft.Whitespace;
import org.nigao.duplicate.Extent;
import org.nigao.duplicate.Removal;
import org.nigao.duplicate.Repeats.Repeat;
import org.nigao.text.Edit;
import org.nigao.text.Span;

/** Words for repeats: one finding for all copies of one original, on the first words of the first copy. */
final class CopyFindings {

    private static final int LONGEST_MARK = 30;
    private static final int LONGEST_QUOTE = 12;
    private static final int MOST_PLACES = 4;

    private final Draft draft;
    private final List<Repeat> group;
    private final Repeat first;

    private CopyFindings(Draft draft, List<Repeat> group) {
        this.draft = draft;
        this.group = group;
        this.first = group.get(0);
    }

    static Stream<Finding> of(Rule rule, Extent extent, Analysis analysis) {
        return analysis.repeats().groups().stream()
                .filter(group -> group.get(0).extent() == extent)
                .map(group -> new CopyFindings(analysis.draft(), group).finding(rule));
    }

    private Finding finding(Rule rule) {
        Finding finding = Finding.of(rule, mark(first.copy().get(0)), message()).relatedTo(related());
        return first.extent() == Extent.FORM ? finding : finding.fixedBy(Fix.confirm(fixTitle(), edits()));
    }

    /** The first words, short enough to see and to click on. */
    static Span mark(Paragraph paragraph) {
        String text = paragraph.text();
        int from = Whitespace.skip(text, 0);
        int to = Whitespace.trimEnd(text, from, text.length());
        return paragraph.span(from, to - from <= LONGEST_MARK ? to : clauseEnd(text, from, from + LONGEST_MARK));
    }

    private static int clauseEnd(String text, int from, int limit) {
        for (int i = from; i < limit; i++) {
            if ("。！？；，：,;:".indexOf(text.charAt(i)) >= 0 && i > from + 3) {
                return i;
            }
        }
        return Character.isHighSurrogate(text.charAt(limit - 1)) ? limit - 1 : limit;
    }

    private String message() {
        String kept = keptPlace();
        return switch (first.extent()) {
            case PARAGRAPH -> "这一段与" + kept + "相同" + (group.size() == 1 ? "" : "，共出现" + times()) + "，建议只留一处";
            case BLOCK ->
                "从这里起 " + first.copy().size() + " 段与" + kept + "重复" + changed()
                        + (group.size() == 1 ? "" : "，共出现" + times()) + "，建议只留一处";
            case DOCUMENT ->
                "全文出现" + times() + "：" + places() + (first.changed().isEmpty() ? "相同" : "基本相同") + changed() + "，"
                        + advice();
            case FORM -> places() + "像是按同一格式分别填写的，多处只换了编号，如果是误贴，请只留一份";
        };
    }

    private String keptPlace() {
        String kept = lines(first.keptSpan());
        return kept.equals(lines(first.copySpan())) ? "同一行里的另一处" : kept;
    }

    private String times() {
        return group.size() == 1 ? "两遍" : " " + (group.size() + 1) + " 遍";
    }

    private String changed() {
        int changed = group.stream().mapToInt(r -> r.changed().size()).sum();
        return changed == 0 ? "" : "（有 " + changed + " 段改动过）";
    }

    private String advice() {
        if (keptIsLast()) {
            return "后一份前面有总述，建议留后一份、删去" + (group.size() == 1 ? "前一份" : "其余");
        }
        return group.size() == 1 ? "建议留前一份、删去后一份" : "建议只留一份";
    }

    private boolean keptIsLast() {
        return first.keptSpan().start() > group.get(group.size() - 1).copySpan().start();
    }

    private String places() {
        List<String> places = Stream.concat(
                        Stream.of(first.keptSpan()), group.stream().map(Repeat::copySpan))
                .sorted()
                .map(this::lines)
                .toList();
        if (places.stream().distinct().count() == 1) {
            return "都在" + places.get(0) + "，";
        }
        if (places.size() > MOST_PLACES) {
            return String.join("、", places.subList(0, MOST_PLACES)) + "等处";
        }
        return String.join("、", places.subList(0, places.size() - 1)) + "与" + places.get(places.size() - 1);
    }

    private String lines(Span span) {
        int from = draft.document().lineOf(span.start()) + 1;
        int to = draft.document().lineOf(span.end()) + 1;
        return from == to ? "第 " + from + " 行" : "第 " + from + "—" + to + " 行";
    }

    private List<Related> related() {
        List<Related> related = new ArrayList<>(group.size() + 1);
        related.add(
                new Related(first.keptSpan(), "建议保留的一处：" + quote(first.kept().get(0))));
        for (Repeat repeat : group) {
            related.add(new Related(repeat.copySpan(), "重复的一处"));
            if (repeat.extent() != Extent.FORM) {
                repeat.changed().forEach(p -> related.add(new Related(p.trimmed(), "这一段与另一处不同")));
            }
        }
        related.sort(Comparator.comparing(Related::span));
        return related;
    }

    private static String quote(Paragraph paragraph) {
        String text = Whitespace.strip(paragraph.text());
        return text.length() <= LONGEST_QUOTE ? "“" + text + "”" : "“" + text.substring(0, cut(text)) + "…”";
    }

    private static int cut(String text) {
        return Character.isHighSurrogate(text.charAt(LONGEST_QUOTE - 1)) ? LONGEST_QUOTE - 1 : LONGEST_QUOTE;
    }

    private String fixTitle() {
        String what = group.size() == 1 ? "删去" + lines(first.copySpan()) : "删去重复的 " + group.size() + " 处";
        long edited = group.stream()
                .mapToLong(r -> r.changed().stream().filter(r.copy()::contains).count())
                .sum();
        if (edited > 0) {
            return what + "（其中 " + edited + " 段有改动，请先核对）";
        }
        boolean added = group.stream().anyMatch(r -> !r.changed().isEmpty());
        return added ? what + "中相同的段落" : what;
    }

    private List<Edit> edits() {
        List<Paragraph> copies = group.stream()
                .flatMap(r -> r.copy().stream())
                .sorted(Comparator.comparingInt(Paragraph::index))
                .toList();
        return Removal.of(copies, draft);
    }
}

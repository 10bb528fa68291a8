package org.nigao.draft;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds numbered headings that run on inside one paragraph.
 *
 * <p>A number inside a paragraph is a heading only in company: at least three of its form, rising by one, each behind the
 * end of a sentence, with text of their own; “任务有三：1.建平台；2.引人才；3.强服务。” stays a sentence. Two are company where the
 * first begins the paragraph, and one is enough at the very end, where only a heading stands without a point.
 */
final class InlineHeadings {

    private static final int LEAST_IN_A_RUN = 3;
    private static final int HEADING_LENGTH = 40;
    private static final int TEXT_LENGTH = 40;
    private static final int SHORT_ITEM = 30;
    private static final int SHORTEST_TITLE = 5;

    private static final Set<NumberStyle> HEADINGS =
            EnumSet.of(NumberStyle.HAN, NumberStyle.HAN_PAREN, NumberStyle.ARABIC);

    /** A number that could begin a heading. */
    private record Candidate(int offset, NumberStyle style, int value) {}

    private InlineHeadings() {}

    /** Logical offsets at which a heading begins inside the text, in order; empty where none does. */
    static List<Integer> cuts(LogicalLine line) {
        String text = line.text();
        if (text.length() < LEAST_IN_A_RUN * 8) {
            return List.of();
        }
        Optional<Integer> article = articleBehindChapter(text);
        if (article.isPresent()) {
            return List.of(article.get());
        }
        List<Candidate> candidates = candidates(line);
        if (candidates.isEmpty() || candidates.get(candidates.size() - 1).offset() == 0) {
            return List.of();
        }
        List<Integer> cuts = candidates.size() < 2 ? new ArrayList<>() : runs(text, candidates);
        if (cuts.isEmpty()) {
            gluedAtTheEnd(text, candidates).ifPresent(cuts::add);
        }
        return cuts;
    }

    /** Where the headings of runs begin, in order. */
    private static List<Integer> runs(String text, List<Candidate> candidates) {
        List<Integer> cuts = new ArrayList<>();
        for (NumberStyle style : NumberStyle.values()) {
            List<Candidate> same =
                    candidates.stream().filter(c -> c.style() == style).toList();
            for (int i = 0; i < same.size(); ) {
                int end = i == 0 && isMostlyRising(same) ? same.size() : runEnd(same, i);
                if (isHeadings(text, same.subList(i, end))) {
                    same.subList(i, end).stream()
                            .map(Candidate::offset)
                            .filter(o -> o > 0)
                            .forEach(cuts::add);
                }
                i = end;
            }
        }
        cuts.sort(null);
        return cuts;
    }

    /**
     * ……三十处。（二）深化改革: the heading of what follows, on the line of what is in front of it. Nothing but a heading ends
     * without a point behind sentences that have theirs.
     */
    private static Optional<Integer> gluedAtTheEnd(String text, List<Candidate> candidates) {
        Candidate last = candidates.get(candidates.size() - 1);
        int from = last.offset();
        String title = withoutColon(Whitespace.strip(text.substring(from)));
        boolean stopped = from > TEXT_LENGTH / 2
                && text.charAt(Whitespace.trimEnd(text, 0, from) - 1) == '。'
                && title.length() <= SHORT_ITEM
                && title.chars().noneMatch(c -> "。；！？：，…;!?:,".indexOf(c) >= 0)
                && Han.count(title) >= SHORTEST_TITLE;
        boolean ofAList = candidates.stream().anyMatch(c -> c != last && c.offset() > 0 && c.style() == last.style());
        boolean heads = HEADINGS.contains(last.style());
        return stopped && heads && !ofAList ? Optional.of(from) : Optional.empty();
    }

    private static String withoutColon(String title) {
        return title.endsWith("：") || title.endsWith(":") ? title.substring(0, title.length() - 1) : title;
    }

    /** 第一章　总则　　第一条　…: a chapter's heading with its first article behind it. */
    private static Optional<Integer> articleBehindChapter(String text) {
        Optional<Marker> chapter = MarkerScanner.atStart(text)
                .filter(m -> m.style() == NumberStyle.CHAPTER || m.style() == NumberStyle.SECTION);
        if (chapter.isEmpty()) {
            return Optional.empty();
        }
        int end = Math.min(text.length(), chapter.get().content() + HEADING_LENGTH);
        for (int i = chapter.get().content(); i < end; i++) {
            if (text.charAt(i) == '第' && Whitespace.is(text.charAt(i - 1))) {
                boolean article = MarkerScanner.at(text, i)
                        .filter(m -> m.style() == NumberStyle.ARTICLE)
                        .isPresent();
                if (article) {
                    return Optional.of(i);
                }
            }
        }
        return Optional.empty();
    }

    /** The number at the start, and each number behind the end of a sentence and outside quotations. */
    private static List<Candidate> candidates(LogicalLine line) {
        String text = line.text();
        Glyphs glyphs = line.glyphs();
        List<Candidate> candidates = new ArrayList<>();
        MarkerScanner.atStart(text).ifPresent(m -> candidates.add(new Candidate(0, m.style(), m.value())));
        int depth = 0;
        boolean sentenceEnded = false;
        int mark = 0;
        for (int i = 0; i < text.length(); i++) {
            while (mark < glyphs.marks() && glyphs.mark(mark) < i) {
                mark++;
            }
            if (!sentenceEnded) {
                // Nothing but a mark tells that a sentence ends or a quotation begins.
                if (mark == glyphs.marks()) {
                    return candidates;
                }
                i = glyphs.mark(mark);
            }
            char c = text.charAt(i);
            if (sentenceEnded && depth <= 0 && !Whitespace.is(c)) {
                Optional<Marker> marker = MarkerScanner.at(text, i);
                if (marker.isPresent() && !isShownElsewhere(text, marker.get())) {
                    candidates.add(
                            new Candidate(i, marker.get().style(), marker.get().value()));
                    i = marker.get().label().end() - 1;
                    sentenceEnded = false;
                    continue;
                }
            }
            // A straight mark closes what a round one opened: “一网通办".
            depth += "“《「『".indexOf(c) >= 0 ? 1 : "”》」』\"".indexOf(c) >= 0 && depth > 0 ? -1 : 0;
            if (!Whitespace.is(c)) {
                sentenceEnded = "。；！？”）;!?".indexOf(c) >= 0;
            }
        }
        return candidates;
    }

    /** A letter or a space instead of a point is no label in the middle of a text. */
    private static boolean isShownElsewhere(String text, Marker marker) {
        return switch (marker.style()) {
            case LATIN, ROMAN, DECIMAL -> true;
            case HAN, ARABIC -> marker.separator().isEmpty() || ",，:：;；。".contains(marker.separator());
            case PART, VOLUME, CHAPTER, SECTION, ARTICLE ->
                !Whitespace.is(text.charAt(Math.min(marker.label().end(), text.length() - 1)));
            default -> false;
        };
    }

    /** Whether most numbers follow on the one before: a slip or a new start among them does not undo the rest. */
    private static boolean isMostlyRising(List<Candidate> same) {
        int rising = 0;
        for (int i = 1; i < same.size(); i++) {
            rising += same.get(i).value() == same.get(i - 1).value() + 1 ? 1 : 0;
        }
        return rising >= 2 && rising * 2 >= same.size() - 1;
    }

    /** The end of the run that rises by one from {@code from}; one number may be missing in it. */
    private static int runEnd(List<Candidate> same, int from) {
        int end = from + 1;
        boolean gap = false;
        while (end < same.size()) {
            int step = same.get(end).value() - same.get(end - 1).value();
            if (step != 1 && (step != 2 || gap)) {
                break;
            }
            gap |= step == 2;
            end++;
        }
        return end;
    }

    private static boolean isHeadings(String text, List<Candidate> run) {
        boolean startsTheParagraph = run.size() == 2
                && run.get(0).offset() == 0
                && run.get(1).value() == run.get(0).value() + 1;
        boolean begins = run.get(0).offset() == 0;
        if (!startsTheParagraph && (run.size() < LEAST_IN_A_RUN || run.get(0).value() != 1 && !begins)) {
            return false;
        }
        int sentences = 0;
        int shortItems = 0;
        int headings = 0;
        for (int i = 0; i < run.size(); i++) {
            int from = run.get(i).offset();
            int to = i + 1 < run.size() ? run.get(i + 1).offset() : text.length();
            String item = Whitespace.strip(text.substring(from, to));
            int stop = item.indexOf('。');
            sentences += item.endsWith("。") ? 1 : 0;
            headings += stop > 0 && stop <= HEADING_LENGTH ? 1 : 0;
            shortItems += item.length() <= SHORT_ITEM && !item.endsWith("。") ? 1 : 0;
        }
        int first = run.get(0).offset();
        int last = run.get(run.size() - 1).offset();
        boolean roomy = (last - first) / (run.size() - 1) >= TEXT_LENGTH;
        return startsTheParagraph
                ? shortItems == 0 && roomy && headings == run.size()
                : begins && sentences == run.size() || shortItems < run.size() - 1 && (roomy || headings == run.size());
    }
}

package org.nigao.duplicate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.nigao.draft.Marker;
import org.nigao.draft.Paragraph;
import org.nigao.draft.Role;

/** What an editor makes of repeats: whether the document stands twice, and which copy should stay. */
final class Judgement {

    private static final double MUCH_OF_THE_BODY = 0.4;
    private static final int FEWEST_MAIN_HEADINGS = 2;

    /** A document of no numbers, or one that is a single list, is doubled when hardly anything else stands in the file. */
    private static final double ALL_OF_THE_BODY = 0.45;

    private static final int FEWEST_OF_A_WHOLE = 8;
    private static final int TITLE_WITHIN = 3;
    private static final int LONGEST_LIST = 60;

    /** So much is not written twice in the same words, whatever its number. */
    private static final int LONG_ITEM = 100;

    private static final int TASK = 30;

    /** How the paragraph that opens a plan begins; a closing appeal does not. */
    private static final Pattern PREFACE = Pattern.compile("\\d{4}年|今年|为(?!此)|以|根据|按照|现将|当前|全市|全省|全区|全县|全国");

    private static final Pattern MARKDOWN_HEADING = Pattern.compile("\\s*#{1,2}\\s.*");

    private static final Pattern VERSION = Pattern.compile("征求意见稿|送审稿|讨论稿|修改稿|修订稿|审议稿|报批稿|原稿|初稿|修改前|修改后");

    private final Units units;
    private long body = -1;

    private Judgement(Units units) {
        this.units = units;
    }

    /** A group, how much it is, and the better copy to keep chosen. */
    record Judged(Group group, Extent extent) {}

    static List<Judged> of(List<Group> groups, Units units) {
        Judgement judgement = new Judgement(units);
        List<Judged> judged = new ArrayList<>();
        int[] moved = null;
        for (Group group : judgement.withoutParallelForms(judgement.withoutParallelItems(groups))) {
            Extent extent = judgement.extent(group);
            if (!extent.isWhole()) {
                judged.add(new Judged(extent == Extent.PARAGRAPH ? judgement.inItsRow(group) : group, extent));
                continue;
            }
            if (judgement.areVersions(group)) {
                continue;
            }
            Group better = extent == Extent.DOCUMENT ? judgement.withThePreface(group) : group;
            if (better != group) {
                moved = moved == null ? identity(units.count()) : moved;
                exchange(group.kept(), better.kept(), moved);
            }
            judged.add(new Judged(better, extent));
        }
        return moved == null ? judged : judgement.followed(judged, moved);
    }

    /**
     * One item of two lists: under another heading and another number it is meant; pasted twice into one list, or without its
     * number, it is not.
     */
    private List<Group> withoutParallelItems(List<Group> groups) {
        return groups.stream()
                .filter(g -> g.kept().length > 1
                        || isWorkedOut(g.kept()[0])
                        || g.copies().stream().anyMatch(c -> isSameItem(g.kept()[0], c[0])))
                .toList();
    }

    /** A task with its heading and what is to be done, or many words: no entry that two lists may share. */
    private boolean isWorkedOut(int unit) {
        long size = units.size(unit, unit + 1);
        String text = units.paragraph(unit).line().wording().text();
        int stop = text.indexOf('。');
        return size >= LONG_ITEM || size >= TASK && stop >= 0 && stop < text.length() - TASK / 2;
    }

    private boolean isSameItem(int kept, int copy) {
        Optional<Marker> marker = units.paragraph(kept).line().marker();
        Optional<Marker> other = units.paragraph(copy).line().marker();
        if (marker.isEmpty()
                || other.isEmpty()
                || marker.get().text().equals(other.get().text())) {
            return true;
        }
        if (copy - kept > LONGEST_LIST) {
            return false;
        }
        int level = level(units.paragraph(kept));
        for (int i = kept + 1; i < copy; i++) {
            if (level(units.paragraph(i)) < level) {
                return false;
            }
        }
        return true;
    }

    /** Attachments made on one form say the same in more than one place, on purpose; a slip of the hand says it in one. */
    private List<Group> withoutParallelForms(List<Group> groups) {
        Map<Long, Integer> shared = new HashMap<>();
        for (Group group : groups) {
            for (int[] copy : group.copies()) {
                shared.merge(pair(group, copy), 1, Integer::sum);
            }
        }
        return groups.stream()
                .filter(g -> g.copies().stream().anyMatch(c -> !isAcrossForms(g.kept(), c))
                        || g.copies().size() < 2
                                && shared.get(pair(g, g.copies().get(0))) < 2
                        || extent(g).isWhole())
                .toList();
    }

    private boolean isAcrossForms(int[] kept, int[] copy) {
        return units.part(kept[0]) != units.part(copy[0])
                && units.part(kept[0]) == units.part(kept[kept.length - 1])
                && units.part(copy[0]) == units.part(copy[copy.length - 1]);
    }

    private long pair(Group group, int[] copy) {
        return (long) units.part(group.kept()[0]) << 32 | units.part(copy[0]);
    }

    /** What else stood in or came from the exchanged places now stands in, and comes from, the others. */
    private List<Judged> followed(List<Judged> judged, int[] moved) {
        List<Judged> followed = new ArrayList<>(judged.size());
        for (Judged one : judged) {
            if (one.extent().isWhole()) {
                followed.add(one);
                continue;
            }
            one.group().moved(moved).stream()
                    .filter(this::saysSomething)
                    .map(g -> new Judged(g, g.kept().length == 1 ? Extent.PARAGRAPH : Extent.BLOCK))
                    .forEach(followed::add);
        }
        return followed;
    }

    private boolean saysSomething(Group group) {
        return Arrays.stream(group.kept()).anyMatch(units::isSubstantial);
    }

    private static int[] identity(int count) {
        int[] same = new int[count];
        Arrays.setAll(same, i -> i);
        return same;
    }

    private static void exchange(int[] a, int[] b, int[] moved) {
        for (int i = 0; i < a.length; i++) {
            moved[a[i]] = b[i];
            moved[b[i]] = a[i];
        }
    }

    private Extent extent(Group group) {
        int[] kept = group.kept();
        if (kept.length == 1) {
            return Extent.PARAGRAPH;
        }
        boolean isWhole = kept.length >= FEWEST_OF_A_WHOLE && isCopied(group, ALL_OF_THE_BODY)
                || isCopied(group, MUCH_OF_THE_BODY) && mainHeadings(kept) >= FEWEST_MAIN_HEADINGS;
        if (!isWhole) {
            return Extent.BLOCK;
        }
        return group.copies().stream().allMatch(copy -> FilledForm.areTwo(kept, copy, units))
                ? Extent.FORM
                : Extent.DOCUMENT;
    }

    /** Whether the copies are so much of the body. */
    private boolean isCopied(Group group, double share) {
        int[] kept = group.kept();
        long copied =
                units.size(kept[0], kept[kept.length - 1] + 1) * group.copies().size();
        return copied >= share * body();
    }

    private long body() {
        if (body < 0) {
            body = units.size(0, units.count());
        }
        return body;
    }

    /** How many of the paragraphs carry a number of the highest form among them, or are Markdown headings. */
    private int mainHeadings(int[] place) {
        int highest = Integer.MAX_VALUE;
        int headings = 0;
        for (int unit = place[0]; unit <= place[place.length - 1]; unit++) {
            int level = level(units.paragraph(unit));
            if (level < highest) {
                highest = level;
                headings = 0;
            }
            if (level == highest && level != Integer.MAX_VALUE) {
                headings++;
            }
        }
        return headings;
    }

    private static int level(Paragraph paragraph) {
        if (paragraph.role() == Role.BODY
                && MARKDOWN_HEADING.matcher(paragraph.text()).matches()) {
            return 0;
        }
        return paragraph
                .line()
                .marker()
                .map(Marker::style)
                .map(s -> s.defaultLevel())
                .orElse(Integer.MAX_VALUE);
    }

    /** Two versions of one text set side by side on purpose, each under its own name. */
    private boolean areVersions(Group group) {
        return version(group.kept()) && group.copies().stream().allMatch(this::version);
    }

    private boolean version(int[] place) {
        for (int i = Math.max(0, place[0] - TITLE_WITHIN); i <= place[0]; i++) {
            Paragraph paragraph = units.paragraph(i);
            if (!units.isSubstantial(i) && VERSION.matcher(paragraph.text()).find()) {
                return true;
            }
        }
        return false;
    }

    /** Of copies of one numbered paragraph the one whose number fits its place stays. */
    private Group inItsRow(Group group) {
        NumberRow row = new NumberRow(units.paragraphs());
        if (row.holds(units.paragraph(group.kept()[0]))) {
            return group;
        }
        for (int i = 0; i < group.copies().size(); i++) {
            if (row.holds(units.paragraph(group.copies().get(i)[0]))) {
                return group.keeping(i);
            }
        }
        return group;
    }

    /** Where the first place has no preface and a later one has, the later is the whole document. */
    private Group withThePreface(Group group) {
        if (hasPreface(group.kept())) {
            return group;
        }
        for (int i = 0; i < group.copies().size(); i++) {
            if (hasPreface(group.copies().get(i))) {
                return group.keeping(i);
            }
        }
        return group;
    }

    private boolean hasPreface(int[] place) {
        int before = place[0] - 1;
        return before >= 0
                && units.isSubstantial(before)
                && !units.isRepeated(before)
                && units.paragraph(before).line().marker().isEmpty()
                && PREFACE.matcher(units.paragraph(before).line().wording().text())
                        .lookingAt();
    }
}

package org.nigao.outline;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.nigao.draft.Draft;
import org.nigao.draft.Marker;
import org.nigao.draft.NumberStyle;
import org.nigao.draft.Paragraph;
import org.nigao.draft.Whitespace;

/** Counts the rows of numbers in an outline and says where they go wrong. */
final class Numbering {

    /** Groups, in order of their first members, that could run through each other: of one form in one scope. */
    private record Layer(int scope, NumberStyle style, int prefix) {

        @Override
        public boolean equals(Object other) {
            return other instanceof Layer layer
                    && layer.scope == scope
                    && layer.style == style
                    && layer.prefix == prefix;
        }

        @Override
        public int hashCode() {
            return (scope * 31 + style.ordinal()) * 31 + prefix;
        }
    }

    private Numbering() {}

    /** What is wrong with the numbers, and the missing ones that were found elsewhere. */
    record Findings(List<NumberFault> faults, List<BuriedLabel> buried) {}

    static Findings findings(Draft draft, List<SiblingGroup> groups, Trees trees) {
        Excuses excuses = new Excuses(draft);
        List<NumberFault> faults = new ArrayList<>();
        for (List<SiblingGroup> layer : layers(groups)) {
            for (List<Section> row : rows(layer)) {
                for (List<Section> list : lists(row, excuses)) {
                    faults.addAll(faultsOf(list, trees));
                }
            }
        }
        List<NumberFault> kept = withoutExplained(faults).stream()
                .filter(f -> !excuses.excuses(f))
                .toList();
        List<BuriedLabel> buried = new ArrayList<>(excuses.buried());
        buried.addAll(BuriedLast.in(draft, groups));
        return new Findings(kept, List.copyOf(buried));
    }

    /** The rows that are counted each by itself, right or wrong; every numbered node stands in one. */
    static List<List<Section>> rows(Draft draft, List<SiblingGroup> groups) {
        Excuses excuses = new Excuses(draft);
        List<List<Section>> rows = new ArrayList<>();
        for (List<SiblingGroup> layer : layers(groups)) {
            for (List<SiblingGroup> strung : strung(layer)) {
                List<Section> row = row(strung);
                rows.addAll(runsOn(row) ? List.of(row) : lists(row, excuses));
            }
        }
        return rows;
    }

    private static Collection<List<SiblingGroup>> layers(List<SiblingGroup> groups) {
        Map<Layer, List<SiblingGroup>> layers = new LinkedHashMap<>();
        for (SiblingGroup group : groups) {
            layers.computeIfAbsent(layer(group), l -> new ArrayList<>()).add(group);
        }
        return layers.values();
    }

    private static Layer layer(SiblingGroup group) {
        return new Layer(group.scope(), group.style(), group.prefix());
    }

    /** The rows of a layer in which something may be wrong: most groups are counted alone and run on as they should. */
    private static List<List<Section>> rows(List<SiblingGroup> layer) {
        List<List<Section>> rows = new ArrayList<>();
        for (List<SiblingGroup> groups : strung(layer)) {
            if (groups.size() > 1 || !groups.get(0).runsOn()) {
                rows.add(row(groups));
            }
        }
        return rows;
    }

    private static List<Section> row(List<SiblingGroup> groups) {
        List<Section> row = new ArrayList<>();
        groups.forEach(g -> row.addAll(g.members()));
        return row;
    }

    /**
     * The groups that are counted together: each by itself, or where the document numbers straight through its parents (11
     * of 28 State Council documents with two levels do), strung together until one begins at 1 again.
     */
    private static List<List<SiblingGroup>> strung(List<SiblingGroup> layer) {
        boolean through = layer.get(0).style() == NumberStyle.ARTICLE || runsThrough(layer);
        List<List<SiblingGroup>> strung = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= layer.size(); i++) {
            boolean goesOn = i < layer.size()
                    && (through
                            ? !beginsAnew(layer.get(i - 1), layer.get(i))
                            : countsOn(layer.get(i - 1), layer.get(i)));
            if (!goesOn) {
                strung.add(layer.subList(from, i));
                from = i;
            }
        }
        return strung;
    }

    /** Whether a group begins at 1; where the second of it counts on from the group before, its 1 is a slip. */
    private static boolean beginsAnew(SiblingGroup before, SiblingGroup group) {
        return group.first() == 1
                && (group.members().size() == 1 || group.members().get(1).number() != before.last() + 2);
    }

    private static boolean runsThrough(List<SiblingGroup> layer) {
        int through = 0;
        int anew = 0;
        for (int i = 1; i < layer.size(); i++) {
            through += countsOn(layer.get(i - 1), layer.get(i)) ? 1 : 0;
            anew += layer.get(i).first() == 1 ? 1 : 0;
        }
        return through > anew;
    }

    /** Whether a group goes on where the one before it ended: its first number follows, and so does its second. */
    private static boolean countsOn(SiblingGroup before, SiblingGroup group) {
        if (group.first() == 1 || group.first() != before.last() + 1) {
            return false;
        }
        return group.members().size() == 1 || group.members().get(1).number() == group.first() + 1;
    }

    /**
     * A row cut where a new list begins behind its own lead-in: at a 1, or at a slip in place of it, in front of a 2; or at
     * that 2, in front of a 3, where the 1 is gone.
     */
    private static List<List<Section>> lists(List<Section> row, Excuses excuses) {
        if (runsOn(row)) {
            return List.of();
        }
        List<List<Section>> lists = new ArrayList<>();
        int from = 0;
        for (int i = 2; i < row.size(); i++) {
            int next = i + 1 < row.size() ? row.get(i + 1).number() : 0;
            boolean begins = next == 2
                    || next == 3 && row.get(i).number() == 2 && row.get(i - 1).number() > 2;
            if (begins && excuses.isNewList(row, i)) {
                lists.add(row.subList(from, i));
                from = i;
            }
        }
        lists.add(row.subList(from, row.size()));
        return lists;
    }

    private static List<NumberFault> faultsOf(List<Section> row, Trees trees) {
        if (runsOn(row)) {
            return List.of();
        }
        List<Alignment.Item> items = new ArrayList<>(row.size());
        for (int i = 0; i < row.size(); i++) {
            items.add(new Alignment.Item(row.get(i).number(), standing(row, i)));
        }
        List<Slip> slips = trees.slips(items);
        return slips.isEmpty() ? List.of() : named(row, slips);
    }

    private static boolean runsOn(List<Section> row) {
        for (int i = 0; i < row.size(); i++) {
            if (row.get(i).number() != i + 1) {
                return false;
            }
        }
        return true;
    }

    private static Alignment.Standing standing(List<Section> row, int i) {
        Paragraph paragraph = row.get(i).paragraph();
        if (i > 0
                && row.get(i - 1).number() == row.get(i).number()
                && row.get(i - 1).paragraph().index() == paragraph.index() - 1
                && Whitespace.strip(row.get(i - 1).paragraph().text()).equals(Whitespace.strip(paragraph.text()))) {
            return Alignment.Standing.ECHO;
        }
        boolean sure = row.get(i)
                .marker()
                // 3.1 that is still here has its company.
                .filter(m -> m.confidence() == Marker.Confidence.SURE || m.style() == NumberStyle.DECIMAL)
                .isPresent();
        return sure ? Alignment.Standing.SURE : Alignment.Standing.DOUBTFUL;
    }

    private static List<NumberFault> named(List<Section> row, List<Slip> slips) {
        Map<Integer, Section> byNumber = new HashMap<>();
        Map<Integer, Slip> bySlip = new HashMap<>();
        for (Slip slip : slips) {
            for (int i = slip.at(); i < slip.at() + slip.count(); i++) {
                bySlip.put(i, slip);
            }
        }
        for (int i = 0; i < row.size(); i++) {
            Slip slip = bySlip.get(i);
            if (slip == null || slip.kind() == NumberFault.Kind.GAP || slip.kind() == NumberFault.Kind.LATE_START) {
                byNumber.putIfAbsent(row.get(i).number(), row.get(i));
            }
        }
        List<NumberFault> faults = new ArrayList<>(slips.size());
        for (Slip slip : slips) {
            Section section = row.get(slip.at());
            Optional<Section> equal =
                    Optional.ofNullable(byNumber.get(section.number())).filter(s -> s != section);
            faults.add(new NumberFault(slip.kind(), List.copyOf(row), slip.at(), slip.count(), slip.expected(), equal));
        }
        return faults;
    }

    /**
     * Without what a missing heading explains: where 二、 is gone, the （一） that stood under it seems to begin again under
     * 一、, or if its items went with it and are numbered straight through, they are missing below 三、 too. That is one slip,
     * told at 三、. A heading that was moved took what is below it along. Where a second list begins under 一、 that nobody calls a slip, it is that one which stood under 二、.
     */
    private static List<NumberFault> withoutExplained(List<NumberFault> faults) {
        Map<Section, NumberFault> restartUnder = new IdentityHashMap<>();
        Map<Section, Section> parents = new IdentityHashMap<>();
        for (NumberFault fault : faults) {
            if (fault.at() > 0 && fault.value() > fault.expected()) {
                Section before = fault.row().get(fault.at() - 1);
                before.children().forEach(c -> parents.put(c, before));
            }
        }
        for (NumberFault fault : faults) {
            Section parent = parents.get(fault.section());
            if (fault.kind() == NumberFault.Kind.RESTART && parent != null && !hasListOfItsOwn(parent, fault, faults)) {
                restartUnder.putIfAbsent(parent, fault);
            }
        }
        Set<Section> belowGap = Collections.newSetFromMap(new IdentityHashMap<>());
        faults.stream()
                .filter(Numbering::isMissing)
                .flatMap(f -> f.section().children().stream().limit(1))
                .forEach(belowGap::add);
        Set<Section> firstBelowMoved = Collections.newSetFromMap(new IdentityHashMap<>());
        faults.stream()
                .filter(f -> f.kind() == NumberFault.Kind.MISPLACED)
                .flatMap(f -> f.row().stream())
                .flatMap(s -> s.children().stream().limit(1))
                .forEach(firstBelowMoved::add);
        List<NumberFault> kept = new ArrayList<>();
        for (NumberFault fault : faults) {
            boolean missing = fault.at() > 0
                    && fault.value() > fault.expected()
                    && restartUnder.containsKey(fault.row().get(fault.at() - 1));
            if (missing) {
                kept.add(new NumberFault(
                        NumberFault.Kind.GAP, fault.row(), fault.at(), 1, fault.expected(), Optional.empty()));
            } else if (!restartUnder.containsValue(fault)
                    && !(fault.kind() == NumberFault.Kind.MISPLACED && firstBelowMoved.contains(fault.section()))
                    && !(isMissing(fault) && belowGap.contains(fault.section()))) {
                kept.add(fault);
            }
        }
        return kept;
    }

    private static boolean isMissing(NumberFault fault) {
        return fault.kind() == NumberFault.Kind.GAP || fault.kind() == NumberFault.Kind.LATE_START;
    }

    /** Whether the numbers below a heading begin anew at a place that is no fault. */
    private static boolean hasListOfItsOwn(Section parent, NumberFault restart, List<NumberFault> faults) {
        Set<Section> told = Collections.newSetFromMap(new IdentityHashMap<>());
        faults.forEach(f -> told.add(f.section()));
        return parent.children().stream()
                .skip(1)
                .filter(c -> c.number() == 1
                        && c.marker()
                                .map(Marker::style)
                                .equals(restart.section().marker().map(Marker::style)))
                .anyMatch(c -> !told.contains(c));
    }
}

package org.nigao.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import org.nigao.draft.Draft;

/** The headings of a draft as a tree, and its groups of siblings. */
public final class Outline {

    private final Draft draft;
    private final IntPredicate isCopy;
    private final Trees trees;
    private final List<Section> roots;
    private final List<SiblingGroup> groups;
    private List<Section> all;
    private Numbering.Findings numbering;

    private Outline(Draft draft, IntPredicate isCopy, Trees trees, List<Section> roots, List<SiblingGroup> groups) {
        this.draft = draft;
        this.isCopy = isCopy;
        this.trees = trees;
        this.roots = roots;
        this.groups = groups;
    }

    /**
     * Reads the structure of a draft.
     *
     * @param isCopy whether the paragraph with an index belongs to a pasted copy; the headings of a copy stand by themselves
     */
    public static Outline of(Draft draft, IntPredicate isCopy) {
        return of(draft, isCopy, Trees.NONE.next());
    }

    /** The outline of a later version of the draft: the same as {@link #of}, found faster where numbers did not change. */
    public Outline next(Draft changed, IntPredicate isCopyNow) {
        return Displacement.between(draft, changed, isCopy, isCopyNow)
                .map(d -> new Outline(changed, isCopyNow, trees.again(), d.sections(roots), d.groups(groups)))
                .orElseGet(() -> of(changed, isCopyNow, trees.next()));
    }

    private static Outline of(Draft draft, IntPredicate isCopy, Trees trees) {
        SectionBuilder builder = new SectionBuilder(draft, Scopes.of(draft, isCopy), trees);
        return new Outline(draft, isCopy, trees, builder.roots(), builder.groups());
    }

    /** The topmost nodes in order: titles and attachments with what stands under them, or headings without any. */
    public List<Section> roots() {
        return roots;
    }

    /** Every node, parents before their children, in order. */
    public synchronized List<Section> all() {
        if (all == null) {
            List<Section> collected = new ArrayList<>();
            collect(roots, collected);
            all = collected;
        }
        return all;
    }

    private static void collect(List<Section> sections, List<Section> all) {
        for (Section section : sections) {
            all.add(section);
            collect(section.children(), all);
        }
    }

    /** The numbered nodes that share a parent and a form, in order; those of copies are left out. */
    public List<SiblingGroup> groups() {
        return groups;
    }

    /** The numbered nodes that are counted together: a group, or where numbers run straight through, several. */
    public List<List<Section>> rows() {
        return Numbering.rows(draft, groups);
    }

    /** What is wrong with the numbers, in no particular order. */
    public List<NumberFault> numberFaults() {
        return numbering().faults();
    }

    /** The numbers that are missing in their rows because they do not begin a line, in no particular order. */
    public List<BuriedLabel> buriedLabels() {
        return numbering().buried();
    }

    private synchronized Numbering.Findings numbering() {
        if (numbering == null) {
            numbering = Numbering.findings(draft, groups, trees);
        }
        return numbering;
    }
}

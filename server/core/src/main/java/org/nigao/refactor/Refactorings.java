package org.nigao.refactor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.nigao.check.Analysis;
import org.nigao.draft.Draft;
import org.nigao.draft.NumberStyle;
import org.nigao.draft.Paragraph;
import org.nigao.duplicate.Removal;
import org.nigao.duplicate.Repeats.Repeat;
import org.nigao.outline.Section;
import org.nigao.refactor.MoveSection.Direction;
import org.nigao.refactor.Refactoring.Kind;
import org.nigao.reference.References;
import org.nigao.reference.Sections;
import org.nigao.text.Edit;

/** What can be done with the structure at a place. */
public final class Refactorings {

    private static final int QUOTED = 8;

    private final References references;
    private final Analysis analysis;
    private final int offset;
    private final Sections sections;
    private final List<Refactoring> offered = new ArrayList<>();

    private Refactorings(References references, int offset) {
        this.references = references;
        this.analysis = references.analysis();
        this.offset = offset;
        this.sections = references.sections();
    }

    /** All that would change something at an offset, most local first. */
    public static List<Refactoring> at(int offset, References references) {
        Refactorings refactorings = new Refactorings(references, offset);
        refactorings.collect();
        return refactorings.offered;
    }

    /** Whether a heading stands on the line of an offset, which is where a writer looks for changes of the structure. */
    public static boolean isOnHeading(int offset, Analysis analysis) {
        Draft draft = analysis.draft();
        int line = draft.document().lineOf(offset);
        return analysis.outline().all().stream().anyMatch(s -> draft.document().lineOf(s.start()) == line);
    }

    private void collect() {
        List<Section> path = sections.path(offset);
        Optional<Section> here =
                path.stream().filter(s -> s.marker().isPresent()).reduce((above, below) -> below);
        here.filter(s -> !analysis.repeats().isInCopy(s.start())).ifPresent(this::ofSection);
        ofParagraph();
        path.stream()
                .filter(s -> Renumber.isDue(Optional.of(s), analysis))
                .reduce((above, below) -> below)
                .ifPresent(s -> offer(
                        "renumber-section",
                        Kind.REWRITE,
                        "“" + name(s) + "”之内重新编号",
                        () -> Renumber.inside(s, references)));
        if (Renumber.isDue(Optional.empty(), analysis)) {
            offer("renumber", Kind.REWRITE, "全文重新编号", () -> Renumber.document(references));
        }
        if (here.isPresent() && ConvertScheme.isDue(analysis)) {
            offer("scheme-standard", Kind.REWRITE, "全文序号改为“一、（一）1.（1）”", () -> ConvertScheme.standard(references));
        }
    }

    private void ofSection(Section section) {
        String name = "“" + name(section) + "”";
        MoveSection.of(section, Direction.UP, references)
                .ifPresent(m -> offer("move-up", Kind.MOVE, "上移" + name, () -> m.edits(references)));
        MoveSection.of(section, Direction.DOWN, references)
                .ifPresent(m -> offer("move-down", Kind.MOVE, "下移" + name, () -> m.edits(references)));
        ShiftLevel.newSibling(section, sections)
                .ifPresent(p -> offer(
                        "promote", Kind.REWRITE, name + "连同下级升一级", () -> ShiftLevel.promote(section, p, references)));
        ShiftLevel.newParent(section, sections)
                .filter(p -> Ladder.below(
                                Ladder.style(section).orElseThrow(),
                                analysis.outline().all())
                        .isPresent())
                .ifPresent(p -> offer(
                        "demote", Kind.REWRITE, name + "连同下级降一级", () -> ShiftLevel.demote(section, p, references)));
        for (NumberStyle style :
                ConvertScheme.choices(section, analysis.outline().all())) {
            String label = NumberWords.label(style, 1).orElseThrow();
            offer(
                    "scheme-" + label,
                    Kind.REWRITE,
                    "本级序号改为“" + label + "”的写法",
                    () -> ConvertScheme.level(section, style, references));
        }
    }

    private void ofParagraph() {
        Draft draft = analysis.draft();
        int line = draft.document().lineOf(offset);
        List<Edit> split = LineBreaks.split(line, draft);
        if (!split.isEmpty()) {
            offer("split-headings", Kind.REWRITE, "这一行里的标题各自另起一行（" + split.size() + " 处）", () -> split);
        }
        Optional<Paragraph> paragraph = draft.paragraphAround(offset);
        paragraph
                .filter(p -> p.line().isJoined())
                .ifPresent(p -> offer("join-lines", Kind.REWRITE, "把这一段接成一行", () -> LineBreaks.join(p)));
        paragraph.ifPresent(this::ofCopy);
    }

    private void ofCopy(Paragraph paragraph) {
        for (List<Repeat> group : analysis.repeats().groups()) {
            boolean kept = group.get(0).kept().contains(paragraph);
            Optional<Repeat> copy =
                    group.stream().filter(r -> r.copy().contains(paragraph)).findFirst();
            if (copy.isPresent()) {
                offer(
                        "delete-copy",
                        Kind.REWRITE,
                        "删去这里的重复内容（" + copy.get().copy().size() + " 段）",
                        () -> Removal.of(copy.get().copy(), analysis.draft()));
            } else if (kept) {
                offer(
                        "delete-copies",
                        Kind.REWRITE,
                        "删去别处与这里重复的内容（" + group.size() + " 处）",
                        () -> Removal.of(
                                group.stream()
                                        .flatMap(r -> r.copy().stream())
                                        .sorted(Comparator.comparingInt(Paragraph::index))
                                        .toList(),
                                analysis.draft()));
            }
        }
    }

    private void offer(String id, Kind kind, String title, java.util.function.Supplier<List<Edit>> edits) {
        offered.add(new Refactoring(id, kind, title, edits));
    }

    private String name(Section section) {
        String text = analysis.draft().text();
        String title = section.title().in(text).strip();
        int end = title.offsetByCodePoints(0, Math.min(QUOTED, title.codePointCount(0, title.length())));
        return section.label().in(text).strip() + title.substring(0, end) + (end < title.length() ? "…" : "");
    }
}

package org.nigao.refactor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nigao.draft.Numerals;
import org.nigao.draft.Paragraph;
import org.nigao.outline.Section;
import org.nigao.reference.Citation;
import org.nigao.reference.NamedText;
import org.nigao.reference.References;
import org.nigao.text.Edit;
import org.nigao.text.Span;

/**
 * Another number for a section, or another name for a document, wherever it stands.
 *
 * @param here the number or name that the writer is asked to change
 * @param section the section whose number it is; empty for a name
 */
public record Renaming(Span here, Optional<Section> section) {

    private static final Pattern NUMBER =
            Pattern.compile("[（(第附件\\s]*([0-9０-９]{1,3}|[〇零一二三四五六七八九十百]{1,5})[）)、.．\\s]*(?:部分|篇|编|章|节|条|项|款|点)?");

    /** What can be renamed at an offset. */
    public static Optional<Renaming> at(int offset, References references) {
        String text = references.analysis().draft().text();
        for (Citation citation : references.citations()) {
            Optional<Citation.Step> step = citation.stepAt(offset);
            if (step.filter(s -> !s.numeral().in(text).equals("附件")).isPresent() && touches(citation.span(), offset)) {
                return step.map(s -> new Renaming(s.numeral(), Optional.of(s.target())));
            }
        }
        Optional<NamedText> name = NamedText.at(offset, references.names());
        if (name.isPresent()) {
            return name.map(n -> new Renaming(n.span(), Optional.empty()));
        }
        return references.sections().path(offset).stream()
                .reduce((above, below) -> below)
                .filter(s -> touches(s.label(), offset))
                .flatMap(s -> numeral(s).map(n -> new Renaming(n, Optional.of(s))));
    }

    private static boolean touches(Span span, int offset) {
        return span.start() <= offset && offset <= span.end();
    }

    private static Optional<Span> numeral(Section section) {
        Paragraph paragraph = section.paragraph();
        if (section.marker().isPresent()) {
            return section.marker().map(m -> paragraph.span(m.numeral()));
        }
        Matcher number = Pattern.compile("[0-9０-９]{1,2}|[一二三四五六七八九十]{1,3}").matcher(paragraph.text());
        return section.kind() == Section.Kind.ATTACHMENT
                        && number.find()
                        && paragraph.span(number.start(), number.end()).end()
                                <= section.label().end()
                ? Optional.of(paragraph.span(number.start(), number.end()))
                : Optional.empty();
    }

    /** What it takes; empty where the new name is no number. */
    public Optional<List<Edit>> to(String name, References references) {
        return section.isPresent()
                ? number(name).map(n -> renumbered(section.get(), n, references))
                : Optional.of(name.strip())
                        .filter(n -> !n.isEmpty() && n.indexOf('\n') < 0)
                        .map(n -> renamed(bare(n), references));
    }

    private static String bare(String name) {
        return name.startsWith("《") && name.endsWith("》") ? name.substring(1, name.length() - 1) : name;
    }

    private List<Edit> renamed(String name, References references) {
        String before = NamedText.at(here.start(), references.names())
                .map(NamedText::name)
                .orElse("");
        return references.names().stream()
                .filter(n -> n.name().equals(before))
                .map(n -> new Edit(n.span(), name))
                .toList();
    }

    private static List<Edit> renumbered(Section section, int number, References references) {
        String text = references.analysis().draft().text();
        List<Edit> edits = new ArrayList<>();
        numeral(section)
                .ifPresent(n -> edits.add(new Edit(
                        n,
                        section.marker()
                                .flatMap(m -> m.numeral(number))
                                .orElseGet(() -> NumberWords.like(n.in(text), number)))));
        for (Citation citation : references.citations()) {
            citation.steps().stream()
                    .filter(s -> s.target() == section)
                    .map(s -> new Edit(s.numeral(), NumberWords.like(s.numeral().in(text), number)))
                    .filter(e -> !edits.contains(e))
                    .forEach(edits::add);
        }
        edits.sort(null);
        return edits;
    }

    private static Optional<Integer> number(String name) {
        Matcher number = NUMBER.matcher(name.strip());
        if (!number.matches()) {
            return Optional.empty();
        }
        String digits = number.group(1);
        return Optional.of(digits)
                .flatMap(d -> Numerals.isArabic(d.charAt(0))
                        ? Optional.of(Numerals.ofArabic(d))
                        : Numerals.ofHan(d).stream().boxed().findFirst())
                .filter(n -> n > 0);
    }
}

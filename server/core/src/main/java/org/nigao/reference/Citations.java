package org.nigao.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nigao.check.Analysis;
import org.nigao.draft.Marker;
import org.nigao.draft.NumberStyle;
import org.nigao.draft.Numerals;
import org.nigao.draft.Paragraph;
import org.nigao.draft.Role;
import org.nigao.outline.Section;
import org.nigao.reference.Citation.Step;
import org.nigao.reference.Mention.Standing;
import org.nigao.text.Span;

/** Every citation of a draft, with what it means. */
public final class Citations {

    private static final Pattern NOTED = Pattern.compile("(?:^|[:：\\s　])[\\s　]{0,9}([0-9０-９]{1,2})[.．、]");

    private final Sections sections;
    private final List<Citation> all = new ArrayList<>();

    private Citations(Sections sections) {
        this.sections = sections;
    }

    /** All, in order. */
    public static List<Citation> of(Analysis analysis, Sections sections) {
        Citations citations = new Citations(sections);
        for (Paragraph paragraph : analysis.draft().paragraphs()) {
            if (paragraph.role() == Role.ATTACHMENT_NOTE) {
                citations.readNote(paragraph);
            } else if (paragraph.role() == Role.BODY || paragraph.role() == Role.TABLE) {
                citations.read(paragraph);
            }
        }
        return citations.all;
    }

    /** 附件：1.…… below the body names the attachments behind it. */
    private void readNote(Paragraph paragraph) {
        Matcher noted = NOTED.matcher(paragraph.text());
        while (noted.find()) {
            Span numeral = paragraph.span(noted.start(1), noted.end(1));
            sections.attachment(Numerals.ofArabic(noted.group(1)))
                    .ifPresent(s -> all.add(new Citation(numeral, List.of(new Step(numeral, numeral, s)))));
        }
    }

    private void read(Paragraph paragraph) {
        int from = paragraph.line().marker().map(Marker::content).orElse(0);
        List<Section> path = List.of();
        Optional<Citation> before = Optional.empty();
        for (Mention mention : Mention.in(paragraph.text())) {
            if (mention.span().start() < from) {
                continue;
            }
            if (path.isEmpty()) {
                path = sections.path(paragraph.span(from, from).start());
            }
            before = resolve(mention, path, before, paragraph);
            before.ifPresent(this::add);
        }
    }

    /** One that names a part of the last takes its place. */
    private void add(Citation citation) {
        int last = all.size() - 1;
        if (last >= 0 && citation.span().start() == all.get(last).span().start()) {
            all.set(last, citation);
        } else {
            all.add(citation);
        }
    }

    private Optional<Citation> resolve(
            Mention mention, List<Section> path, Optional<Citation> before, Paragraph paragraph) {
        Span span = paragraph.span(mention.span());
        Span numeral = paragraph.span(mention.numeral());
        return switch (mention.standing()) {
            case ELSEWHERE -> Optional.empty();
            case INSIDE ->
                before.flatMap(b -> inside(b.target(), mention).map(target -> {
                    List<Step> steps = new ArrayList<>(b.steps());
                    steps.add(new Step(span, numeral, target));
                    return new Citation(new Span(b.span().start(), span.end()), List.copyOf(steps));
                }));
            case BESIDE ->
                before.flatMap(b -> beside(b.target(), mention)
                        .or(() -> alone(mention, path, Standing.LED_TO))
                        .map(target -> single(span, numeral, target)));
            case LED_TO, ALONE -> alone(mention, path, mention.standing()).map(t -> single(span, numeral, t));
        };
    }

    private static Citation single(Span span, Span numeral, Section target) {
        return new Citation(span, List.of(new Step(span, numeral, target)));
    }

    private Optional<Section> alone(Mention mention, List<Section> path, Standing standing) {
        boolean led = standing == Standing.LED_TO;
        if (mention.unit().equals("附件")) {
            return sections.attachment(mention.value());
        }
        if (mention.bracketed()) {
            boolean named = !mention.unit().isEmpty();
            return led || named ? nearest(bracketed(), path, mention.value()) : Optional.empty();
        }
        return switch (mention.unit()) {
            case "部分" ->
                sections.has(NumberStyle.PART)
                        ? nearest(List.of(NumberStyle.PART), path, mention.value())
                        : led ? nearest(List.of(NumberStyle.HAN), path, mention.value()) : Optional.empty();
            case "篇", "编", "章", "节", "条" -> nearest(styles(mention.unit()), path, mention.value());
            default -> Optional.empty();
        };
    }

    private Optional<Section> nearest(List<NumberStyle> styles, List<Section> path, int value) {
        return styles.stream()
                .flatMap(s -> sections.nearest(path, s, value).stream())
                .findFirst();
    }

    private Optional<Section> inside(Section outer, Mention mention) {
        List<NumberStyle> styles = mention.bracketed()
                ? bracketed()
                : switch (mention.unit()) {
                    // 第一款 of an article is its first paragraph, which has no number.
                    case "款" -> List.<NumberStyle>of();
                    case "项", "点" ->
                        List.of(NumberStyle.HAN_PAREN, NumberStyle.ARABIC, NumberStyle.ARABIC_PAREN, NumberStyle.HAN);
                    case "部分" -> List.of(NumberStyle.PART, NumberStyle.HAN);
                    default -> styles(mention.unit());
                };
        return styles.stream()
                .flatMap(s -> sections.inside(outer, s, mention.value()).stream())
                .findFirst();
    }

    /** In a list: of the same form under the same parent. */
    private Optional<Section> beside(Section other, Mention mention) {
        if (other.marker().isEmpty()) {
            return Optional.empty();
        }
        NumberStyle style = other.marker().get().style();
        return sections.siblings(other).stream()
                .filter(s -> s.number() == mention.value()
                        && s.marker().filter(m -> m.style() == style).isPresent())
                .findFirst();
    }

    private static List<NumberStyle> bracketed() {
        return List.of(NumberStyle.HAN_PAREN, NumberStyle.ARABIC_PAREN);
    }

    private static List<NumberStyle> styles(String unit) {
        return switch (unit) {
            case "篇" -> List.of(NumberStyle.PART);
            case "编" -> List.of(NumberStyle.VOLUME);
            case "章" -> List.of(NumberStyle.CHAPTER);
            case "节" -> List.of(NumberStyle.SECTION);
            case "条" -> List.of(NumberStyle.ARTICLE);
            default -> List.of();
        };
    }
}

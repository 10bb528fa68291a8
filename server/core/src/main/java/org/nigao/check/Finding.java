package org.nigao.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import org.nigao.text.Span;

/**
 * What a check found.
 *
 * @param span the words to mark, in UTF-16 offsets of the checked text; as short as will do
 * @param message one sentence in Chinese to the drafter, without the rule's name
 * @param related the other places, in order
 * @param fixes the best first
 * @param count how many findings of its check it stands for: 1 unless they were summed up as one
 */
public record Finding(
        Rule rule, Severity severity, Span span, String message, List<Related> related, List<Fix> fixes, int count) {

    /** By place, then the graver first, then by rule: the order in which people and files see them. */
    public static final Comparator<Finding> BY_PLACE = Finding::byPlace;

    private static int byPlace(Finding one, Finding other) {
        int place = one.span.compareTo(other.span);
        int order = place != 0 ? place : one.severity.compareTo(other.severity);
        return order != 0 ? order : one.rule.id().compareTo(other.rule.id());
    }

    public Finding {
        related = List.copyOf(related);
        fixes = List.copyOf(fixes);
    }

    public Finding(Rule rule, Severity severity, Span span, String message, List<Related> related, List<Fix> fixes) {
        this(rule, severity, span, message, related, fixes, 1);
    }

    public static Finding of(Rule rule, Span span, String message) {
        return new Finding(rule, rule.severity(), span, message, List.of(), List.of());
    }

    public Finding graded(Severity other) {
        return other == severity ? this : new Finding(rule, other, span, message, related, fixes, count);
    }

    public Finding fixedBy(Fix fix) {
        List<Fix> more = new ArrayList<>(fixes);
        more.add(fix);
        return new Finding(rule, severity, span, message, related, more, count);
    }

    public Finding relatedTo(Span place, String why) {
        List<Related> more = new ArrayList<>(related);
        more.add(new Related(place, why));
        return new Finding(rule, severity, span, message, more, fixes, count);
    }

    public Finding relatedTo(List<Related> places) {
        List<Related> more = new ArrayList<>(related);
        more.addAll(places);
        return new Finding(rule, severity, span, message, more, fixes, count);
    }

    /** The same finding, said to stand for this many. */
    Finding summing(int findings) {
        return new Finding(rule, severity, span, message, related, fixes, findings);
    }

    /** The same finding with every span, those of its fixes too, put through {@code place}. */
    public Finding moved(UnaryOperator<Span> place) {
        return new Finding(
                rule,
                severity,
                place.apply(span),
                message,
                Fix.each(related, r -> r.isElsewhere() ? r : new Related(place.apply(r.span()), r.message())),
                Fix.each(fixes, f -> f.moved(place)),
                count);
    }
}

package org.nigao.prior;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.nigao.draft.Draft;
import org.nigao.outline.Outline;
import org.nigao.prior.Carryover.Passage;
import org.nigao.prior.PriorPlans.Shelf;
import org.nigao.text.TextDocument;

/** Prior plans in memory. */
final class Plans {

    private final Map<String, String> texts = new LinkedHashMap<>();

    Plans with(String name, String text) {
        texts.put(name, text);
        return this;
    }

    PriorIndex index() {
        List<PlanPrints> prints = new ArrayList<>();
        texts.forEach((name, text) -> prints.add(PlanPrints.of(name, Draft.of(text))));
        return PriorIndex.of(prints);
    }

    PriorPlans all() {
        return PriorPlans.of(List.of(new Shelf(
                index(), plan -> Optional.ofNullable(texts.get(plan.name())).map(TextDocument::of))));
    }

    static Carryover carryover(String text, PriorPlans plans) {
        Draft draft = Draft.of(text);
        return Carryover.of(draft, Outline.of(draft, p -> false), plans, OptionalInt.empty());
    }

    Carryover carryover(String text) {
        return carryover(text, all());
    }

    /** The names of the plans that the paragraphs of a draft come from, in order. */
    List<String> sources(String text) {
        return carryover(text).passages().stream().map(Plans::source).toList();
    }

    static String source(Passage passage) {
        return passage.source().where().plan().name();
    }
}

package org.nigao.benchmarks.plants;

import java.util.List;
import java.util.stream.Stream;

/** Every planter there is, by groups of rules. */
public final class Planters {

    private Planters() {}

    public static List<Planter> all() {
        return Stream.of(
                        WordPlanters.all(),
                        YearPlanters.all(),
                        NamePlanters.all(),
                        SloganPlanters.all(),
                        CountPlanters.all(),
                        ReferencePlanters.all(),
                        CompletenessPlanters.all(),
                        RepeatPlanters.all(),
                        NearPlanters.all(),
                        PunctuationPlanters.all(),
                        NumberPlanters.all(),
                        PartPlanters.all(),
                        SentencePlanters.all(),
                        NoticePlanters.all(),
                        PlanPlanters.all(),
                        ShortFormPlanters.all(),
                        HygienePlanters.all(),
                        ResiduePlanters.all(),
                        CopyPlanters.all(),
                        HeadingPlanters.all(),
                        BreakPlanters.all())
                .flatMap(List::stream)
                .toList();
    }
}

package org.nigao.rules;

import java.lang.ref.WeakReference;
import java.util.Optional;
import java.util.OptionalInt;
import org.nigao.check.Analysis;
import org.nigao.check.Basis;
import org.nigao.prior.Carryover;
import org.nigao.prior.PriorPlans;

/** What a draft has from prior plans, for all rules that ask: found once for each version. */
final class PriorText {

    private final PriorPlans plans;
    private final OptionalInt year;
    private Answer last = new Answer(new WeakReference<>(null), new WeakReference<>(null));

    /** Held no longer than who asked holds the version. */
    private record Answer(WeakReference<Analysis> version, WeakReference<Carryover> found) {}

    private PriorText(PriorPlans plans, OptionalInt year) {
        this.plans = plans;
        this.year = year;
    }

    /** Of a basis that has prior plans. */
    static PriorText of(Basis basis) {
        return new PriorText(basis.prior().orElseThrow(), basis.year());
    }

    synchronized Carryover in(Analysis analysis) {
        Optional<Carryover> known = Optional.ofNullable(last.found().get());
        if (known.isPresent() && last.version().get() == analysis) {
            return known.get();
        }
        Carryover found = Carryover.of(analysis.draft(), analysis.outline(), plans, year);
        last = new Answer(new WeakReference<>(analysis), new WeakReference<>(found));
        return found;
    }
}

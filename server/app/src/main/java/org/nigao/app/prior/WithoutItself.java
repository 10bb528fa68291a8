package org.nigao.app.prior;

import java.nio.file.Path;
import java.util.Optional;
import org.nigao.check.Basis;
import org.nigao.prior.PriorPlans;

/** A draft is no plan prior to itself, also where it lies in the folder of prior plans. */
public final class WithoutItself {

    private WithoutItself() {}

    /** The basis for the draft in this file; the same object where the file is not among the plans. */
    public static Basis basis(Basis basis, Optional<Path> file) {
        Optional<PriorPlans> plans = basis.prior();
        Optional<String> name = plans.isEmpty() ? Optional.empty() : file.map(PriorLibrary::name);
        return name.filter(n -> plans.get().has(n))
                .map(n -> basis.with(plans.get().without(n)))
                .orElse(basis);
    }
}

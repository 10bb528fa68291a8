/**
 * Rules applied to a draft. A check is code, a rule its name and page, a finding its result.
 *
 * <p>Invariants: a check knows neither settings nor severity overrides; the same draft always yields the same findings;
 * a check that crashes costs only its own findings.
 */
package org.nigao.check;

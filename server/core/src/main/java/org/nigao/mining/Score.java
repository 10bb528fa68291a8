package org.nigao.mining;

/** How likely a candidate is a whole and standing phrase: a logistic function of what was counted, rising with each feature. */
final class Score {

    private Score() {}

    static double of(Candidate c) {
        double z = -8.5
                + 0.75 * Math.log(c.plans())
                + 0.55 * Math.log(c.standing())
                + 2.2 * c.right().free()
                + 1.2 * c.left().free()
                + 1.2 * c.right().edge()
                + 0.5 * c.left().edge()
                + 2.0 * c.cohesion()
                + 0.25 * Math.min(2.5, c.left().entropy())
                + 0.25 * Math.min(2.5, c.right().entropy())
                - 1.0 * c.left().dominant()
                - 1.0 * c.right().dominant()
                + 0.8 * (1 - c.dispersion())
                + 0.7 * Math.log(c.issuers())
                + 0.9 * Math.log(c.genres())
                + 0.7 * Math.log(c.years())
                - 0.1 * Math.max(0, c.text().length() - 12)
                - (c.text().indexOf('的') > 0 ? 0.8 : 0);
        return Math.round(1000 / (1 + Math.exp(-z))) / 1000.0;
    }
}

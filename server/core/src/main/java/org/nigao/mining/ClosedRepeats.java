package org.nigao.mining;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The stretches inside clauses that enough plans share and that no longer stretch always contains, with what is counted of them. */
final class ClosedRepeats {

    /** A word may be taken apart wrongly now and then. */
    private static final double WORDS = 0.8;

    private static final double ROUNDING = 1e-9;
    private static final int EVERY = 1 << 8;

    private final Texts texts;
    private final Reposts reposts;
    private final WordBorders borders;
    private final Options options;
    private final Watch watch;
    private final List<Candidate> found = new ArrayList<>();

    private final SideCount left = new SideCount();
    private final SideCount right = new SideCount();
    private final Variety issuers;
    private final Variety genres;
    private final Variety years;
    private final int[] lastIn;
    private final int[] lastStanding;
    private final int[] timesIn;
    private final double[] shares;
    private int stamp;

    /** Which clause each occurrence of the stretch in hand is in. */
    private int[] clauses = new int[256];

    private ClosedRepeats(Texts texts, Reposts reposts, WordBorders borders, Options options, Watch watch) {
        this.texts = texts;
        this.reposts = reposts;
        this.borders = borders;
        this.options = options;
        this.watch = watch;
        issuers = new Variety(texts, reposts, Origin::issuer);
        genres = new Variety(texts, reposts, Origin::genre);
        years = new Variety(texts, reposts, origin -> origin.year().toString());
        lastIn = new int[reposts.groups()];
        lastStanding = new int[reposts.groups()];
        timesIn = new int[reposts.groups()];
        shares = new double[reposts.groups()];
    }

    static List<Candidate> of(Texts texts, Reposts reposts, WordBorders borders, Options options, Watch watch) {
        ClosedRepeats repeats = new ClosedRepeats(texts, reposts, borders, options, watch);
        repeats.shares();
        repeats.search();
        return Cohesion.added(repeats.found, texts, reposts, borders);
    }

    private void shares() {
        long all = 0;
        for (int c = 0; c < texts.clauses(); c++) {
            if (reposts.isLive(c)) {
                int length = texts.end(c) - texts.start(c);
                shares[reposts.group(texts.plan(c))] += length;
                all += length;
            }
        }
        for (int g = 0; g < shares.length; g++) {
            shares[g] /= Math.max(1, all);
        }
    }

    /** Sorts the positions in portions, by what their first characters hash to. */
    private void search() {
        int fewest = (int) Math.ceil(WORDS * options.plans() - ROUNDING);
        Beginnings beginnings = new Beginnings(texts, reposts, borders, options.shortest(), fewest);
        SharedPrefixes prefixes = new SharedPrefixes(texts, options.plans(), options.longest(), this::visit);
        int portions = 1 + texts.size() / options.positions();
        for (int portion = 0; portion < portions; portion++) {
            watch.at(Watch.Stage.REPEATS, portion, portions);
            Beginnings.Portion these = beginnings.portion(portion, portions);
            for (int n = 0; n < these.groups(); n++) {
                if (n % EVERY == 0) {
                    watch.at(Watch.Stage.REPEATS, portion, portions);
                }
                if (these.to(n) - these.from(n) >= options.plans()) {
                    prefixes.walk(these.positions(), these.from(n), these.to(n), 0);
                }
            }
        }
    }

    private void visit(int[] positions, int from, int to, int length) {
        if (length < options.shortest()
                || isPart(positions, from, to)
                || !areWords(positions, from, to, length)
                || !Edges.mayBe(texts, positions[from], length)) {
            return;
        }
        if (clauses.length < to - from) {
            clauses = new int[2 * (to - from)];
        }
        stamp++;
        int plans = 0;
        for (int i = from; i < to; i++) {
            int clause = texts.clauseAt(positions[i]);
            clauses[i - from] = clause;
            int group = reposts.group(texts.plan(clause));
            if (lastIn[group] != stamp) {
                lastIn[group] = stamp;
                timesIn[group] = 0;
                plans++;
            }
            timesIn[group]++;
        }
        if (plans >= options.plans()) {
            count(positions, from, to, length, plans);
        }
    }

    /** Whether the same character stands before it every time. */
    private boolean isPart(int[] positions, int from, int to) {
        char before = texts.at(positions[from] - 1);
        if (Texts.isBorder(before)) {
            return false;
        }
        for (int i = from + 1; i < to; i++) {
            if (texts.at(positions[i] - 1) != before) {
                return false;
            }
        }
        return true;
    }

    /** Whether words begin and end at its edges as a rule, which is soon told and leaves out most. */
    private boolean areWords(int[] positions, int from, int to, int length) {
        int opens = 0;
        int closes = 0;
        for (int i = from; i < to; i++) {
            opens += borders.isBorder(positions[i]) ? 1 : 0;
            closes += borders.isBorder(positions[i] + length) ? 1 : 0;
        }
        return Math.min(opens, closes) / (double) (to - from) >= WORDS;
    }

    private void count(int[] positions, int from, int to, int length, int plans) {
        left.clear();
        right.clear();
        int[] groups = new int[plans];
        int met = 0;
        int standing = 0;
        Best best = new Best();
        for (int i = from; i < to; i++) {
            int start = positions[i];
            int end = start + length;
            boolean opens = borders.isBorder(start);
            boolean closes = borders.isBorder(end);
            boolean alone = left.add(texts.at(start - 1), opens, opens && Edges.isFreeLeft(texts, borders, start))
                    & right.add(
                            texts.at(end), closes, opens && closes && Edges.isFreeRight(texts, borders, start, end));
            int clause = clauses[i - from];
            int group = reposts.group(texts.plan(clause));
            if (lastIn[group] == stamp) {
                lastIn[group] = -stamp;
                groups[met++] = group;
            }
            if (alone && lastStanding[group] != stamp) {
                lastStanding[group] = stamp;
                standing++;
            }
            if (opens && closes) {
                best.offer(start, group, alone, texts.isVerbatim(clause));
            }
        }
        if (right.isAlwaysTheSame() || !best.isVerbatim() || standing < 2) {
            return;
        }
        Arrays.sort(groups);
        int first = best.positions()[0];
        found.add(new Candidate(
                texts.text(first, first + length),
                best.positions(),
                to - from,
                groups,
                issuers.of(groups),
                genres.of(groups),
                years.of(groups),
                left.side(),
                right.side(),
                standing,
                dispersion(groups, to - from),
                0));
    }

    private double dispersion(int[] groups, int occurrences) {
        double with = 0;
        double apart = 0;
        for (int group : groups) {
            with += shares[group];
            apart += Math.abs(shares[group] - (double) timesIn[group] / occurrences);
        }
        return (apart + 1 - with) / 2;
    }
}

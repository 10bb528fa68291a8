package org.nigao.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.nigao.compare.Pairs.Pair;
import org.nigao.outline.Section;
import org.nigao.selection.Words;
import org.nigao.text.Changes;
import org.nigao.text.Changes.Stretch;

/** What became of each paragraph: first inside chapters that are counterparts, then wherever else it went. */
final class Pieces {

    /** So much of a paragraph stands in another that it was put into it. */
    private static final double PUT_IN = 0.8;

    private static final int SHORTEST_PUT_IN = 15;

    private final Map<Unit, Unit> priorOf = new HashMap<>();
    private final Map<Unit, Unit> draftOf = new HashMap<>();
    private final Map<Unit, List<Unit>> morePrior = new HashMap<>();
    private final Map<Unit, List<Unit>> moreDraft = new HashMap<>();
    private final Map<Unit, Chapter> priorChapter = new HashMap<>();

    Pieces(List<Chapter> drafts, List<Chapter> priors, List<Pair> pairs, Chapters chapters) {
        Map<Unit, Chapter> draftChapter = new HashMap<>();
        drafts.forEach(c -> c.units().forEach(u -> draftChapter.put(u, c)));
        priors.forEach(c -> c.units().forEach(u -> priorChapter.put(u, c)));
        List<Pair> inside = new ArrayList<>();
        List<Pair> across = new ArrayList<>();
        for (Pair pair : pairs) {
            boolean counterparts = chapters.counterpart(draftChapter.get(pair.draft()))
                    .filter(priorChapter.get(pair.prior())::equals)
                    .isPresent();
            (counterparts ? inside : across).add(pair);
        }
        take(inside);
        take(across);
        putIn(pairs);
    }

    /** The most alike first, of equal ones those that stand first. */
    private void take(List<Pair> pairs) {
        pairs.sort(Comparator.comparingDouble((Pair p) -> -p.alike())
                .thenComparingInt(p -> p.draft().paragraph().index())
                .thenComparingInt(p -> p.prior().paragraph().index()));
        for (Pair pair : pairs) {
            if (!priorOf.containsKey(pair.draft()) && !draftOf.containsKey(pair.prior())) {
                priorOf.put(pair.draft(), pair.prior());
                draftOf.put(pair.prior(), pair.draft());
            }
        }
    }

    /** What was put together with a neighbour, or taken apart from it. */
    private void putIn(List<Pair> pairs) {
        for (Pair pair : pairs) {
            Unit draft = pair.draft();
            Unit prior = pair.prior();
            boolean together = priorOf.containsKey(draft) && !draftOf.containsKey(prior);
            boolean apart = draftOf.containsKey(prior) && !priorOf.containsKey(draft);
            if (together && isPutIn(prior, draft, priorOf.get(draft))) {
                draftOf.put(prior, draft);
                morePrior.computeIfAbsent(draft, d -> new ArrayList<>()).add(prior);
            } else if (apart && isPutIn(draft, prior, draftOf.get(prior))) {
                priorOf.put(draft, prior);
                moreDraft
                        .computeIfAbsent(draftOf.get(prior), d -> new ArrayList<>())
                        .add(draft);
            }
        }
    }

    private static boolean isPutIn(Unit part, Unit whole, Unit beside) {
        return part.wording().length() >= SHORTEST_PUT_IN
                && Math.abs(part.paragraph().index() - beside.paragraph().index()) == 1
                && Pairs.contained(part.wording(), whole.wording()) >= PUT_IN;
    }

    /** The pieces of a chapter of the draft, with what its counterpart had and nobody has any more. */
    List<Piece> of(Chapter chapter, Optional<Chapter> before) {
        Map<Unit, List<Piece>> behind = new LinkedHashMap<>();
        List<Piece> first = new ArrayList<>();
        before.ifPresent(b -> gone(b, chapter, first, behind));
        List<Piece> pieces = new ArrayList<>(first);
        for (Unit unit : chapter.units()) {
            boolean partOfAnother = moreDraft.values().stream().anyMatch(l -> l.contains(unit));
            if (!partOfAnother) {
                pieces.add(piece(unit, before));
            }
            pieces.addAll(behind.getOrDefault(unit, List.of()));
        }
        return pieces;
    }

    /** What was dropped, behind the paragraph of the draft that the one before it became. */
    private void gone(Chapter before, Chapter chapter, List<Piece> first, Map<Unit, List<Piece>> behind) {
        Optional<Unit> last = Optional.empty();
        for (Unit unit : before.units()) {
            Optional<Unit> now = Optional.ofNullable(draftOf.get(unit));
            if (now.isEmpty()) {
                last.map(l -> behind.computeIfAbsent(l, x -> new ArrayList<>()))
                        .orElse(first)
                        .add(dropped(unit));
            } else if (chapter.units().contains(now.get())) {
                last = now;
            }
        }
    }

    /** What of a chapter of the prior plan without a counterpart is nowhere in the draft. */
    List<Piece> left(Chapter gone) {
        return gone.units().stream()
                .filter(u -> !draftOf.containsKey(u))
                .map(Pieces::dropped)
                .toList();
    }

    private static Piece dropped(Unit unit) {
        return new Piece(
                Fate.DROPPED, List.of(), List.of(unit), List.of(new Stretch(unit.text(), "")), Optional.empty());
    }

    private Piece piece(Unit draft, Optional<Chapter> before) {
        Optional<Unit> prior = Optional.ofNullable(priorOf.get(draft));
        if (prior.isEmpty()) {
            return new Piece(
                    Fate.NEW, List.of(draft), List.of(), List.of(new Stretch("", draft.text())), Optional.empty());
        }
        List<Unit> drafts = withMore(draft, moreDraft);
        List<Unit> priors = withMore(draft, morePrior, prior.get());
        Optional<Section> movedFrom =
                before.filter(priorChapter.get(prior.get())::equals).isPresent()
                        ? Optional.empty()
                        : priorChapter.get(prior.get()).heading();
        if (letters(drafts).equals(letters(priors))) {
            String text = text(drafts);
            return new Piece(Fate.KEPT, drafts, priors, List.of(new Stretch(text, text)), movedFrom);
        }
        List<Stretch> stretches = Changes.between(Words.list(text(priors)), Words.list(text(drafts)));
        return new Piece(Fate.CHANGED, drafts, priors, stretches, movedFrom);
    }

    private static List<Unit> withMore(Unit first, Map<Unit, List<Unit>> more) {
        return withMore(first, more, first);
    }

    private static List<Unit> withMore(Unit key, Map<Unit, List<Unit>> more, Unit first) {
        List<Unit> all = new ArrayList<>(more.getOrDefault(key, List.of()));
        all.add(first);
        all.sort(Comparator.comparingInt(u -> u.paragraph().index()));
        return all;
    }

    private static String text(List<Unit> units) {
        return units.stream().map(Unit::text).collect(Collectors.joining());
    }

    private static String letters(List<Unit> units) {
        return units.stream().map(Pairs::letters).collect(Collectors.joining());
    }
}

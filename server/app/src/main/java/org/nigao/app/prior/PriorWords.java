package org.nigao.app.prior;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nigao.draft.Draft;
import org.nigao.draft.Format;
import org.nigao.draft.Paragraph;
import org.nigao.draft.Role;
import org.nigao.phrase.Seen;
import org.nigao.phrase.SeenTexts;
import org.nigao.prior.PriorPlans;

/**
 * What prior plans say, to be gone on with while a draft is written: the latest {@value #MOST} characters, in memory only. For one
 * thread at a time.
 */
public final class PriorWords {

    /** Of no plans. */
    public static final PriorWords NONE = new PriorWords(SeenTexts.of(List.of()), Map.of());

    /** Some eight bytes of memory each. */
    private static final int MOST = 3_000_000;

    private final SeenTexts all;
    private final Map<String, Paragraphs> plans;

    /** Writing goes on in one draft for a while. */
    private Optional<Kept> last = Optional.empty();

    /** The numbers of the paragraphs of one plan. */
    private record Paragraphs(int first, int end) {}

    private record Kept(String name, Seen others) {}

    private PriorWords(SeenTexts all, Map<String, Paragraphs> plans) {
        this.all = all;
        this.plans = plans;
    }

    public static PriorWords of(PriorPlans plans) {
        List<String> paragraphs = new ArrayList<>();
        Map<String, Paragraphs> numbers = new HashMap<>();
        int characters = 0;
        for (Iterator<PriorPlans.Named> texts = plans.newestFirst().iterator();
                texts.hasNext() && characters < MOST; ) {
            PriorPlans.Named plan = texts.next();
            int first = paragraphs.size();
            for (Paragraph paragraph : Draft.of(plan.text(), Format.PLAIN).paragraphs()) {
                if (paragraph.role() == Role.BODY) {
                    paragraphs.add(paragraph.line().text());
                    characters += paragraph.line().text().length();
                }
            }
            numbers.put(plan.name(), new Paragraphs(first, paragraphs.size()));
        }
        return new PriorWords(SeenTexts.of(paragraphs), numbers);
    }

    /** Those that the writer of the plan with this name goes on with: a draft is no plan prior to itself. */
    public Seen without(Optional<String> name) {
        Optional<Paragraphs> own = name.flatMap(n -> Optional.ofNullable(plans.get(n)));
        if (own.isEmpty()) {
            return all;
        }
        if (last.filter(kept -> kept.name().equals(name.get())).isEmpty()) {
            last = Optional.of(new Kept(
                    name.get(), all.without(own.get().first(), own.get().end())));
        }
        return last.get().others();
    }
}

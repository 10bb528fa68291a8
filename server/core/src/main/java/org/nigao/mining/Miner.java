package org.nigao.mining;

import java.util.List;
import java.util.stream.Stream;
import org.nigao.draft.Draft;
import org.nigao.phrase.Phrase;

/** Takes plans and gives their standard phrases. Plans are to be added in the order of their names: then the same plans give the same phrases. */
public final class Miner {

    private final Options options;
    private final Room room;
    private final Texts texts;

    public Miner(Options options, Room room) {
        this.options = options;
        this.room = room;
        texts = new Texts(room);
    }

    public void add(Origin origin, Draft draft) {
        texts.add(origin, ClauseReader.of(draft));
    }

    /** To be called once, when all plans were added. */
    public Mined mine(Watch watch) {
        watch.at(Watch.Stage.COPIES, 0, texts.origins().size());
        texts.index();
        Reposts reposts = Reposts.of(texts);
        WordBorders borders = WordBorders.of(texts, reposts, room, watch);
        List<Candidate> candidates = ClosedRepeats.of(texts, reposts, borders, options, watch);
        List<Choice.Scored> chosen = Choice.of(candidates, borders, watch);
        List<Template> templates = Templates.of(texts, reposts, borders, options, watch);
        watch.at(Watch.Stage.EVIDENCE, 0, chosen.size() + templates.size());
        Provenance provenance = new Provenance(texts, reposts);
        Variants variants = Variants.of(chosen, borders);
        List<Phrase> phrases = Stream.concat(
                        chosen.stream().limit(options.most()).map(c -> provenance.phrase(c, variants.of(c))),
                        templates.stream().limit(options.most()).map(provenance::phrase))
                .toList();
        return new Mined(phrases, reposts.names(texts));
    }
}

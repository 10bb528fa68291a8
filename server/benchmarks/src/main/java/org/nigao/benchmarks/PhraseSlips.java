package org.nigao.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.nigao.app.files.DictionaryFile;
import org.nigao.app.files.InputException;
import org.nigao.benchmarks.Corpus.CorpusFile;
import org.nigao.draft.Draft;
import org.nigao.draft.Format;
import org.nigao.draft.Han;
import org.nigao.draft.Paragraph;
import org.nigao.draft.Quotations;
import org.nigao.draft.Role;
import org.nigao.phrase.PhraseCompiler;
import org.nigao.phrase.PhraseIndex;
import org.nigao.phrase.Phrases;
import org.nigao.phrase.Slips;
import org.nigao.text.Span;
import org.nigao.text.TextDocument;

/** Makes slips in phrases of documents that the dictionary was mined without, and counts which are told and mended. */
public final class PhraseSlips {

    private static final int SHORTEST = 8;
    private static final double FOUND_BAR = 0.95;
    private static final double MENDED_BAR = 0.98;

    private final Phrases phrases;
    private final List<String> lines;
    private final Random random;
    private final Map<Injection, int[]> scores = new EnumMap<>(Injection.class);

    private PhraseSlips(Phrases phrases, List<String> lines, Random random) {
        this.phrases = phrases;
        this.lines = lines;
        this.random = random;
    }

    public static void main(String[] line) throws IOException, InputException {
        Arguments arguments = Arguments.of(line);
        Corpus known = Corpus.read(List.of(Path.of(arguments.text("known", "."))));
        PhraseIndex index = PhraseCompiler.compile(DictionaryFile.phrases(Path.of(arguments.text("phrases", ""))));
        Phrases phrases = new Phrases(List.of(index), MakeSequences.of(known));
        List<String> lines = new ArrayList<>();
        int characters = 0;
        for (CorpusFile file : Corpus.read(arguments.folders()).files()) {
            characters += file.text().length();
            Draft draft = Draft.of(TextDocument.of(file.text()), Format.PLAIN);
            draft.paragraphs().stream()
                    .filter(p -> p.role() == Role.BODY)
                    .map(PhraseSlips::text)
                    .forEach(lines::add);
        }
        PhraseSlips slips = new PhraseSlips(phrases, lines, new Random(arguments.number("seed", 20261128)));
        slips.clean(characters, arguments.number("show", 40));
        slips.inject(arguments.number("slips", 6000), Injection.Characters.of(known), arguments.number("misses", 20));
        System.exit(slips.print() ? 0 : 1);
    }

    private static String text(Paragraph paragraph) {
        return paragraph.line().reading().text();
    }

    private void clean(int characters, int show) {
        int sure = 0;
        int all = 0;
        for (String text : lines) {
            Quotations quoted = Quotations.in(text);
            for (org.nigao.phrase.Slip slip : Slips.in(text, phrases)) {
                if (quoted.cover(slip.miss().start())) {
                    continue;
                }
                all++;
                sure += slip.sure() && !slip.brief() ? 1 : 0;
                if (all <= show) {
                    System.out.println((slip.sure() && !slip.brief() ? "! " : "? ")
                            + text.substring(Math.max(0, slip.miss().start() - 6), slip.start()) + "⟦"
                            + text.substring(slip.start(), slip.end()) + "→" + slip.right() + "⟧"
                            + text.substring(
                                    slip.end(),
                                    Math.min(text.length(), slip.miss().end() + 6)) + "  "
                            + slip.phrase() + " "
                            + slip.evidence().told());
                }
            }
        }
        System.out.printf(
                "clean: %d characters; for 10,000: warnings %.3f, hints %.3f%n",
                characters, sure * 10_000.0 / characters, (all - sure) * 10_000.0 / characters);
    }

    private void inject(int count, Injection.Characters characters, int misses) {
        Injection[] kinds = Injection.values();
        int shown = 0;
        for (int made = 0; made < count; ) {
            String text = lines.get(random.nextInt(lines.size()));
            Injection kind = kinds[random.nextInt(kinds.length)];
            Optional<Span> place = place(text);
            Optional<String> slip = place.flatMap(p -> kind.in(p.in(text), characters, random));
            if (slip.isEmpty()) {
                continue;
            }
            made++;
            Span span = place.get();
            String draft = text.substring(0, span.start()) + slip.get() + text.substring(span.end());
            if (!count(
                            kind,
                            text,
                            draft,
                            new Span(span.start(), span.start() + slip.get().length()))
                    && shown++ < misses) {
                System.out.println("missed " + kind + " " + span.in(text) + " ← " + slip.get());
            }
        }
    }

    /** A phrase in a line, of those in it one by chance. */
    private Optional<Span> place(String text) {
        List<Span> places = new ArrayList<>();
        Quotations quoted = Quotations.in(text);
        phrases.indexes().get(0).matches(text, (phrase, start, end) -> {
            Span span = new Span(start, end);
            if (end - start >= SHORTEST
                    && phrases.indexes().get(0).evidence(phrase).plans() >= Slips.FEWEST_PLANS
                    && Han.count(span.in(text)) == span.length()
                    && !quoted.cover(span)) {
                places.add(span);
            }
        });
        return places.isEmpty() ? Optional.empty() : Optional.of(places.get(random.nextInt(places.size())));
    }

    private boolean count(Injection kind, String text, String draft, Span place) {
        int[] score = scores.computeIfAbsent(kind, k -> new int[4]);
        score[0]++;
        boolean found = false;
        boolean mended = false;
        boolean sure = false;
        for (org.nigao.phrase.Slip slip : Slips.in(draft, phrases)) {
            if (slip.start() <= place.end() && place.start() <= slip.end()) {
                found = true;
                sure |= slip.sure() && !slip.brief();
                mended |= (draft.substring(0, slip.start()) + slip.right() + draft.substring(slip.end())).equals(text);
            }
        }
        score[1] += found ? 1 : 0;
        score[2] += mended ? 1 : 0;
        score[3] += sure ? 1 : 0;
        return found;
    }

    private boolean print() {
        int[] sum = new int[4];
        scores.forEach((kind, score) -> {
            print(kind.toString(), score);
            for (int i = 0; i < sum.length; i++) {
                sum[i] += score[i];
            }
        });
        print("together", sum);
        return sum[1] >= FOUND_BAR * sum[0] && sum[2] >= MENDED_BAR * sum[1];
    }

    private static void print(String title, int[] score) {
        System.out.printf(
                "%-20s %5d  found %.3f  mended %.3f of those  as warnings %.3f%n",
                title,
                score[0],
                score[1] / (double) score[0],
                score[2] / (double) Math.max(1, score[1]),
                score[3] / (double) score[0]);
    }
}

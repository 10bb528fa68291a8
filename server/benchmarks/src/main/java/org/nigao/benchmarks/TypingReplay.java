package org.nigao.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.nigao.app.files.DictionaryFile;
import org.nigao.app.files.InputException;
import org.nigao.benchmarks.Corpus.CorpusFile;
import org.nigao.draft.Draft;
import org.nigao.draft.DraftYears;
import org.nigao.draft.Format;
import org.nigao.draft.Paragraph;
import org.nigao.draft.Role;
import org.nigao.phrase.Circumstances;
import org.nigao.phrase.Completer;
import org.nigao.phrase.Offer;
import org.nigao.phrase.PhraseCompiler;
import org.nigao.phrase.Phrases;
import org.nigao.phrase.Sequences;
import org.nigao.text.TextDocument;

/**
 * Types documents again, character by character, and accepts what is proposed first whenever it is right: what that saves, how
 * long a proposal takes, and whether anything is proposed that came later than the document.
 */
public final class TypingReplay {

    private static final int CONTEXT = 40;
    private static final double BAR = 0.30;

    private final Completer completer;
    private long characters;
    private long saved;
    private long accepted;
    private long ghosts;
    private long rightGhosts;
    private long late;
    private long[] nanoseconds = new long[1 << 16];
    private int asked;

    private TypingReplay(Completer completer) {
        this.completer = completer;
    }

    public static void main(String[] line) throws IOException, InputException {
        Arguments arguments = Arguments.of(line);
        Path phrases = Path.of(arguments.text("phrases", ""));
        TypingReplay replay = new TypingReplay(new Completer(
                new Phrases(List.of(PhraseCompiler.compile(DictionaryFile.phrases(phrases))), Sequences.NONE)));
        for (CorpusFile file : Corpus.read(arguments.folders()).files()) {
            replay.type(Draft.of(TextDocument.of(file.text()), Format.PLAIN));
        }
        System.exit(replay.print() ? 0 : 1);
    }

    private void type(Draft draft) {
        OptionalInt year = DraftYears.of(draft);
        Circumstances here = new Circumstances(year, "", Set.of());
        for (Paragraph paragraph : draft.paragraphs()) {
            if (paragraph.role() == Role.BODY) {
                type(paragraph.line().text(), here);
                typeWithGhosts(paragraph.line().text(), here);
            }
        }
    }

    private void type(String text, Circumstances here) {
        characters += text.length();
        for (int at = 1; at < text.length(); ) {
            String before = text.substring(Math.max(0, at - CONTEXT), at);
            long start = System.nanoTime();
            Optional<String> ghost = completer.continuation(before, here);
            List<Offer> offers = completer.offers(before, here, 10);
            took(System.nanoTime() - start);
            late += offers.stream()
                    .filter(o -> here.year().isPresent()
                            && o.evidence().first() > here.year().getAsInt())
                    .count();
            Optional<String> first = ghost.or(() -> offers.stream()
                    .findFirst()
                    .filter(o -> before.endsWith(o.text().substring(0, o.typed())))
                    .map(o -> o.text().substring(o.typed())));
            if (first.isPresent() && text.startsWith(first.get(), at)) {
                accepted++;
                saved += first.get().length();
                at += first.get().length();
            } else {
                at++;
            }
        }
    }

    /** Grey text by itself: what is accepted from the list would leave it the places where the list is wrong. */
    private void typeWithGhosts(String text, Circumstances here) {
        for (int at = 1; at < text.length(); ) {
            Optional<String> ghost = completer.continuation(text.substring(Math.max(0, at - CONTEXT), at), here);
            boolean right = ghost.isPresent() && text.startsWith(ghost.get(), at);
            ghosts += ghost.isPresent() ? 1 : 0;
            rightGhosts += right ? 1 : 0;
            at += right ? ghost.get().length() : 1;
        }
    }

    private void took(long time) {
        if (asked == nanoseconds.length) {
            nanoseconds = Arrays.copyOf(nanoseconds, 2 * asked);
        }
        nanoseconds[asked++] = time;
    }

    private boolean print() {
        Arrays.sort(nanoseconds, 0, asked);
        System.out.printf(
                "%d characters, not typed %.3f; each acceptance counted as a key %.3f; accepted %d%n",
                characters, saved / (double) characters, (saved - accepted) / (double) characters, accepted);
        System.out.printf("grey text %d times, right %.3f%n", ghosts, rightGhosts / (double) Math.max(1, ghosts));
        System.out.printf("proposals that came later than the document: %d%n", late);
        System.out.printf(
                "a proposal takes p50 %.3f, p99 %.3f ms%n",
                nanoseconds[asked / 2] / 1e6, nanoseconds[(int) (asked * 0.99)] / 1e6);
        return saved >= BAR * characters && late == 0;
    }
}

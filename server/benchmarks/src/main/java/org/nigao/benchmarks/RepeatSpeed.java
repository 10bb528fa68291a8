package org.nigao.benchmarks;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.lang.ref.Reference;
import java.util.Arrays;
import java.util.Random;
import org.nigao.benchmarks.Corpus.CorpusFile;
import org.nigao.draft.Draft;
import org.nigao.draft.Paragraph;
import org.nigao.duplicate.IndexProbe;
import org.nigao.duplicate.Overlaps;
import org.nigao.duplicate.Repeats;
import org.nigao.text.Edit;
import org.nigao.text.Span;

/**
 * Processor time of what finds repeats in a draft of a million characters put together from real documents: opening, and a
 * keystroke at random places and inside one paragraph of 20,000 characters; and the memory it holds for each character.
 */
public final class RepeatSpeed {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final String TYPED = "的一是在有工作发展建设推进加强管理服务企业社会农村改革创新项目，。3";
    private static final int LONG_PARAGRAPH = 20_000;

    /** So many are measured together, so that what comes and goes meanwhile does not show. */
    private static final int STATES = 8;

    private RepeatSpeed() {}

    /** What is known of one version. */
    private record State(Draft draft, Overlaps overlaps, Repeats repeats) {

        static State of(Draft draft) {
            Overlaps overlaps = Overlaps.of(draft);
            return new State(draft, overlaps, Repeats.of(overlaps));
        }

        State next(Draft changed) {
            Overlaps overlapped = overlaps.next(changed);
            return new State(changed, overlapped, repeats.next(overlapped));
        }
    }

    public static void main(String[] line) throws InterruptedException {
        Arguments arguments = Arguments.of(line, "council", "gwr", "local", "urban");
        int size = arguments.number("size", 1_000_000);
        int keys = arguments.number("keys", 2_000);
        String text = text(Corpus.read(arguments.folders()), size);
        for (int i = 0; i < 5; i++) {
            System.out.printf("open %,d characters: %.0f ms%n", text.length(), open(text));
        }
        Draft draft = Draft.of(text);
        System.out.printf("memory: %.1f bytes a character%n", memory(draft) / text.length());
        type(draft, keys, 3, "warming up");
        type(draft, keys, 1, "anywhere, another paragraph each time");
        type(draft, keys, 30, "anywhere, thirty keys in each paragraph");
        type(withLongParagraph(draft), keys, Integer.MAX_VALUE, "in a paragraph of 20,000 characters");
    }

    /** Bytes that one more state of a draft holds, whose lines have been read before. */
    private static double memory(Draft draft) throws InterruptedException {
        long before = used();
        State[] states = new State[STATES];
        Arrays.setAll(states, i -> State.of(draft));
        double each = (double) (used() - before) / STATES;
        Reference.reachabilityFence(states);
        return each;
    }

    private static double open(String text) {
        Draft draft = Draft.of(text);
        long start = THREADS.getCurrentThreadCpuTime();
        State state = State.of(draft);
        long spent = THREADS.getCurrentThreadCpuTime() - start;
        Reference.reachabilityFence(state);
        return spent / 1e6;
    }

    private static String text(Corpus corpus, int size) {
        StringBuilder text = new StringBuilder();
        for (CorpusFile file : corpus.files()) {
            text.append(file.text()).append('\n');
        }
        while (text.length() < size) {
            text.append(text);
        }
        return text.substring(0, size);
    }

    private static Draft withLongParagraph(Draft draft) {
        StringBuilder paragraph = new StringBuilder();
        Random random = new Random(3);
        while (paragraph.length() < LONG_PARAGRAPH) {
            Paragraph some =
                    draft.paragraphs().get(random.nextInt(draft.paragraphs().size()));
            String words = some.text().strip();
            if (words.length() > 60 && some.line().marker().isEmpty()) {
                paragraph.append(words);
            }
        }
        return Draft.of(paragraph + "\n" + draft.text());
    }

    /** An index goes on with the versions: each series opens the draft anew. */
    private static void type(Draft opened, int keys, int inOne, String what) {
        Random random = new Random(7);
        State state = State.of(opened);
        IndexProbe probe = IndexProbe.of(opened);
        Spent reading = new Spent(keys);
        Spent index = new Spent(keys);
        Spent all = new Spent(keys);
        int at = 0;
        for (int i = 0; i < keys; i++) {
            Draft draft = state.draft();
            if (inOne == Integer.MAX_VALUE) {
                at = i % 40 == 0 ? random.nextInt(LONG_PARAGRAPH) : at + 1;
            } else {
                at = i % inOne == 0 ? place(draft, random) : at + 1;
            }
            String typed = String.valueOf(TYPED.charAt(random.nextInt(TYPED.length())));
            Edit edit = random.nextInt(10) == 0 ? Edit.delete(Span.at(at, 1)) : Edit.insert(at, typed);
            Draft changed = draft.edited(edit);
            probe.change(changed);
            reading.measure(probe::read);
            index.measure(probe::update);
            State before = state;
            state = all.measure(() -> before.next(changed));
        }
        System.out.println("keystroke " + what);
        System.out.println("  reading the paragraph " + reading);
        System.out.println("  index                 " + index);
        System.out.println("  index and what is told" + all);
    }

    private static int place(Draft draft, Random random) {
        Paragraph paragraph;
        do {
            paragraph = draft.paragraphs().get(random.nextInt(draft.paragraphs().size()));
        } while (paragraph.line().length() < 60);
        return paragraph.start() + 20 + random.nextInt(paragraph.line().length() - 30);
    }

    private static long used() throws InterruptedException {
        for (int i = 0; i < 3; i++) {
            System.gc();
            Thread.sleep(50);
        }
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}

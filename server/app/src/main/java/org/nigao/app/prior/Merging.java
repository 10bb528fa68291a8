package org.nigao.app.prior;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.PriorityQueue;
import org.nigao.prior.Posting;
import org.nigao.prior.Postings;

/** Sorted postings from several sources as one sorted sequence. */
final class Merging {

    /** Takes postings in order. */
    interface Sink {
        void put(long posting) throws IOException;
    }

    /** One source, and how its paragraphs are numbered from now on. */
    private static final class Cursor {

        private final Postings postings;
        private final int[] renumbered;
        private long next;
        private long current;

        Cursor(Postings postings, int[] renumbered) {
            this.postings = postings;
            this.renumbered = renumbered;
        }

        /** Goes to the next posting that is still wanted; whether there is one. */
        boolean advance() {
            while (next < postings.size()) {
                long posting = postings.at(next++);
                if (renumbered.length == 0) {
                    current = posting;
                    return true;
                }
                int paragraph = renumbered[Posting.paragraph(posting)];
                if (paragraph >= 0) {
                    current = Posting.of(Posting.print(posting), paragraph);
                    return true;
                }
            }
            return false;
        }
    }

    private final List<Cursor> sources = new ArrayList<>();

    /** Postings that are numbered as they are to be. */
    Merging with(Postings sorted) {
        sources.add(new Cursor(sorted, new int[0]));
        return this;
    }

    /**
     * Postings of an older numbering.
     *
     * @param renumbered for each paragraph its new number, in the same order, or -1 where it is gone
     */
    Merging with(Postings sorted, int[] renumbered) {
        if (renumbered.length > 0) {
            sources.add(new Cursor(sorted, renumbered));
        }
        return this;
    }

    void into(Sink sink) throws IOException {
        PriorityQueue<Cursor> queue = new PriorityQueue<>((a, b) -> Long.compare(a.current, b.current));
        sources.stream().filter(Cursor::advance).forEach(queue::add);
        while (!queue.isEmpty()) {
            Cursor least = queue.poll();
            long limit = queue.isEmpty() ? Long.MAX_VALUE : queue.peek().current;
            boolean more = true;
            while (more && least.current <= limit) {
                sink.put(least.current);
                more = least.advance();
            }
            if (more) {
                queue.add(least);
            }
        }
    }
}

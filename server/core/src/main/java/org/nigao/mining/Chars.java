package org.nigao.mining;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.CharBuffer;
import java.util.Arrays;

/** A row of characters that grows: in an array as far as the {@link Room} lets it, and behind that outside. */
final class Chars {

    private static final int MOST_OUTSIDE = (Integer.MAX_VALUE - 1) / Character.BYTES;

    private final Room room;
    private final int onHeap;
    private char[] heap;
    private CharBuffer outside = CharBuffer.allocate(0);
    private int size;

    Chars(Room room) {
        this.room = room;
        onHeap = room.onHeap() / Character.BYTES;
        heap = new char[Math.min(onHeap, 1 << 16)];
    }

    int size() {
        return size;
    }

    /** So short that the quick compiler takes it into what calls it. */
    char at(int position) {
        return position < heap.length ? heap[position] : outside(position);
    }

    private char outside(int position) {
        return outside.get(position - heap.length);
    }

    void add(char c) {
        if (size < heap.length) {
            heap[size++] = c;
        } else if (heap.length < onHeap) {
            heap = Arrays.copyOf(heap, (int) Math.min(onHeap, 2L * heap.length));
            heap[size++] = c;
        } else {
            addOutside(c);
        }
    }

    private void addOutside(char c) {
        int at = size - heap.length;
        if (at == outside.capacity()) {
            int more = (int) Math.min(MOST_OUTSIDE, Math.max(1 << 16, 2L * at));
            if (more == at || size == Integer.MAX_VALUE) {
                throw new OutOfMemoryError("more text than one run can hold");
            }
            ByteBuffer larger = room.outside(more * Character.BYTES).order(ByteOrder.nativeOrder());
            outside = larger.asCharBuffer().put(outside).clear();
        }
        outside.put(at, c);
        size++;
    }

    void addAll(String text, int from, int to) {
        if (size + (long) to - from <= heap.length) {
            text.getChars(from, to, heap, size);
            size += to - from;
        } else {
            for (int i = from; i < to; i++) {
                add(text.charAt(i));
            }
        }
    }

    /** Copies what stands there to the beginning of an array. */
    void copy(int from, int to, char[] into) {
        if (to <= heap.length) {
            System.arraycopy(heap, from, into, 0, to - from);
        } else {
            for (int i = from; i < to; i++) {
                into[i - from] = at(i);
            }
        }
    }

    String text(int from, int to) {
        if (to <= heap.length) {
            return new String(heap, from, to - from);
        }
        char[] copy = new char[to - from];
        copy(from, to, copy);
        return new String(copy);
    }
}

package org.nigao.phrase;

/**
 * Phrases in order as the tree of their beginnings: where a text goes another way than a phrase, which phrase to compare next. Of each
 * phrase one number, so that passing over many looks at nothing but neighbours in one array.
 */
final class Siblings {

    private static final int UNIT = Integer.SIZE;
    private static final int COMMON = UNIT + Character.SIZE;

    /**
     * Of each phrase how many units it has in common with the one before it, the unit behind those, and the first phrase behind it
     * that has no more in common with the one before that; the last entry has nothing in common with anything.
     */
    private final long[] nodes;

    Siblings(PhraseTexts texts) {
        int size = texts.size();
        nodes = new long[size + 1];
        int[] open = new int[size + 1];
        int depth = 0;
        nodes[size] = size;
        for (int phrase = size - 1; phrase >= 0; phrase--) {
            int common = phrase == 0 ? 0 : Math.min(Character.MAX_VALUE, common(texts, phrase));
            while (depth > 0 && common(open[depth - 1]) > common) {
                depth--;
            }
            int next = depth == 0 ? size : open[depth - 1];
            char unit = texts.units()[texts.start(phrase) + common];
            nodes[phrase] = (long) common << COMMON | (long) unit << UNIT | next;
            open[depth++] = phrase;
        }
    }

    private static int common(PhraseTexts texts, int phrase) {
        char[] units = texts.units();
        int one = texts.start(phrase - 1);
        int other = texts.start(phrase);
        int common = 0;
        while (units[one + common] == units[other + common]) {
            common++;
        }
        return common;
    }

    private int common(int phrase) {
        return (int) (nodes[phrase] >>> COMMON);
    }

    /**
     * The first phrase behind one that has just so many units in common with it and then a certain unit; -1 where none has.
     *
     * @param depth not less than that phrase has in common with the one before it
     */
    int next(int phrase, int depth, char unit) {
        int next = phrase + 1;
        long node = nodes[next];
        while (true) {
            int common = (int) (node >>> COMMON);
            if (common < depth) {
                return -1;
            }
            if (common == depth) {
                char there = (char) (node >>> UNIT);
                if (there >= unit) {
                    return there == unit ? next : -1;
                }
            }
            next = (int) node;
            node = nodes[next];
        }
    }
}

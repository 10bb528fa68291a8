package org.nigao.phrase;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import org.nigao.draft.Blocks;

/**
 * The regions whose plans have a phrase, phrase by phrase.
 *
 * @param names of all regions, sorted
 * @param starts of the phrases in {@code numbers}, and its length
 * @param numbers of regions, each the place of its name
 */
record Regions(String[] names, int[] starts, short[] numbers) {

    private static final String BETWEEN = "\n";

    static Regions of(List<Phrase> phrases) {
        TreeSet<String> all = new TreeSet<>();
        phrases.forEach(p -> all.addAll(p.regions().keySet()));
        List<String> names = new ArrayList<>(all).subList(0, Math.min(all.size(), Short.MAX_VALUE));
        int[] starts = new int[phrases.size() + 1];
        short[] numbers =
                new short[phrases.stream().mapToInt(p -> p.regions().size()).sum()];
        int next = 0;
        for (int i = 0; i < phrases.size(); i++) {
            starts[i] = next;
            for (String region : phrases.get(i).regions().keySet()) {
                int number = names.indexOf(region);
                if (number >= 0) {
                    numbers[next++] = (short) number;
                }
            }
        }
        starts[phrases.size()] = next;
        return new Regions(names.toArray(String[]::new), starts, Arrays.copyOf(numbers, next));
    }

    int count(int phrase) {
        return starts[phrase + 1] - starts[phrase];
    }

    /** The number of a region; less than 0 where no plan is of it. */
    int number(String region) {
        return Arrays.binarySearch(names, region);
    }

    boolean has(int phrase, int region) {
        return region >= 0 && Arrays.binarySearch(numbers, starts[phrase], starts[phrase + 1], (short) region) >= 0;
    }

    void write(Blocks.Writer out) {
        out.put(String.join(BETWEEN, names).toCharArray()).put(starts).put(numbers);
    }

    static Regions read(Blocks.Reader in) {
        String names = new String(in.chars());
        return new Regions(names.isEmpty() ? new String[0] : names.split(BETWEEN), in.ints(), in.shorts());
    }
}

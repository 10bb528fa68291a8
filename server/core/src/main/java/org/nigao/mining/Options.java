package org.nigao.mining;

/**
 * What is asked of a phrase.
 *
 * @param plans in how many plans it stands at least
 * @param shortest fewest UTF-16 units
 * @param longest most UTF-16 units; what it costs grows with it
 * @param most how many phrases are wanted, the best first
 * @param positions how many places in the texts are sorted at a time: four bytes each, and two of some
 */
public record Options(int plans, int shortest, int longest, int most, int positions) {

    public static final Options STANDARD = new Options(3, 4, 20, Integer.MAX_VALUE, 32 << 20);

    public Options {
        if (plans < 2 || shortest < 2 || longest < shortest || most < 1 || positions < 1) {
            throw new IllegalArgumentException("not what a phrase can be");
        }
    }

    public Options withPlans(int number) {
        return new Options(number, shortest, longest, most, positions);
    }

    public Options withMost(int number) {
        return new Options(plans, shortest, longest, number, positions);
    }

    public Options withPositions(int number) {
        return new Options(plans, shortest, longest, most, number);
    }
}

package org.nigao.draft;

import java.util.List;
import java.util.Optional;

/** Characters that are a number with its dot, brackets or circle in one: ㈠ ⑴ ⒈ ① Ⅰ. */
final class EnclosedNumerals {

    /** A block of such characters for consecutive values. */
    private record Block(char first, char last, int firstValue, NumberStyle style) {}

    /** What one such character says. */
    record Enclosed(NumberStyle style, int value) {}

    private static final List<Block> BLOCKS = List.of(
            new Block('\u2460', '\u2473', 1, NumberStyle.CIRCLED),
            new Block('\u2474', '\u2487', 1, NumberStyle.ARABIC_PAREN),
            new Block('\u2488', '\u249b', 1, NumberStyle.ARABIC),
            new Block('\u24eb', '\u24f4', 11, NumberStyle.CIRCLED),
            new Block('\u24f5', '\u24fe', 1, NumberStyle.CIRCLED),
            new Block('\u2776', '\u277f', 1, NumberStyle.CIRCLED),
            new Block('\u2780', '\u2789', 1, NumberStyle.CIRCLED),
            new Block('\u278a', '\u2793', 1, NumberStyle.CIRCLED),
            new Block('\u3220', '\u3229', 1, NumberStyle.HAN_PAREN),
            new Block('\u3251', '\u325f', 21, NumberStyle.CIRCLED),
            new Block('\u32b1', '\u32bf', 36, NumberStyle.CIRCLED),
            new Block('\u2160', '\u216b', 1, NumberStyle.ROMAN),
            new Block('\u2170', '\u217b', 1, NumberStyle.ROMAN));

    private EnclosedNumerals() {}

    static Optional<Enclosed> of(char c) {
        if (c < '\u2160' || c > '\u32bf') {
            return Optional.empty();
        }
        for (Block block : BLOCKS) {
            if (c >= block.first() && c <= block.last()) {
                return Optional.of(new Enclosed(block.style(), block.firstValue() + c - block.first()));
            }
        }
        return Optional.empty();
    }

    /** The character for a value in the block that {@code like} belongs to; empty where that block ends before. */
    static Optional<String> like(char like, int value) {
        for (Block block : BLOCKS) {
            int at = block.first() + value - block.firstValue();
            if (like >= block.first() && like <= block.last() && at >= block.first() && at <= block.last()) {
                return Optional.of(String.valueOf((char) at));
            }
        }
        // Circled numbers go on in blocks further up: ⑳ ㉑ … ㊿.
        return of(like).flatMap(e -> BLOCKS.stream()
                .filter(b -> b.style() == e.style())
                .map(b -> b.first() + value - b.firstValue())
                .filter(at -> of((char) (int) at)
                        .filter(x -> x.style() == e.style() && x.value() == value)
                        .isPresent())
                .findFirst()
                .map(at -> String.valueOf((char) (int) at)));
    }
}

package org.nigao.benchmarks;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.nigao.text.Span;

/** How a document comes to stand twice in its file. */
enum Doubling {
    PLAIN {
        @Override
        String copy(String text, Random random) {
            return text;
        }
    },
    /** The parts, the opening, and the parts again. */
    ROTATED {
        @Override
        String copy(String text, Random random) {
            return text;
        }

        @Override
        Doubled of(String text, Random random) {
            List<String> lines = new ArrayList<>(Arrays.asList(text.split("\n+")));
            int opening = Math.min(3, lines.size() / 4);
            String head = String.join("\n", lines.subList(0, opening));
            String parts = String.join("\n", lines.subList(opening, lines.size()));
            int copy = parts.length() + 1 + head.length() + 1;
            return new Doubled(parts + "\n" + head + "\n" + parts + "\n", Span.at(copy, parts.length()));
        }
    },
    EDITED {
        @Override
        String copy(String text, Random random) {
            return Mutation.characters(text, 0.02 + random.nextDouble() * 0.08, random);
        }
    },
    WRAPPED {
        @Override
        String copy(String text, Random random) {
            return Mutation.wrapped(text, 26 + random.nextInt(14));
        }
    },
    SCRIPT {
        @Override
        String copy(String text, Random random) {
            return Mutation.traditional(text);
        }
    },
    PINYIN {
        @Override
        String copy(String text, Random random) {
            return text.replace("经", "经(jīng)").replace("业", "业(yè)").replace("农", "农(nóng)");
        }
    };

    /**
     * A doubled document.
     *
     * @param copy where the second text stands
     */
    record Doubled(String text, Span copy) {}

    /** What the second text is like. */
    abstract String copy(String text, Random random);

    Doubled of(String text, Random random) {
        String copy = copy(text, random);
        return new Doubled(text + "\n\n" + copy + "\n", Span.at(text.length() + 2, copy.length()));
    }

    /** The document once, as changed as its copy would be. */
    String once(String text, Random random) {
        return copy(text, random) + "\n";
    }
}

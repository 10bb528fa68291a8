package org.nigao.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.concurrent.atomic.AtomicInteger;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** The partition point is where counting one by one finds it. */
class BisectionTest {

    @Property
    void findsHowManyLead(@ForAll @IntRange(max = 1000) int size, @ForAll @IntRange(max = 1000) int leading) {
        AtomicInteger asked = new AtomicInteger();
        int found = Bisection.leading(size, i -> {
            asked.incrementAndGet();
            return i < leading;
        });
        assertEquals(Math.min(size, leading), found);
        assertEquals(true, asked.get() <= 10, "asks a logarithmic number of times");
    }
}

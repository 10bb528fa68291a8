package org.nigao.app.prior;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.OptionalInt;
import org.nigao.prior.PriorPlan;
import org.nigao.text.Span;

/**
 * What an index file says of one plan.
 *
 * @param plan named by its path below the folder, with / between the parts
 */
record Entry(PriorPlan plan, Stamp stamp, int paragraphs) {

    private static final int FIXED = 4 + 4 + 8 + 8 + 4 + 4 + 8 + 8 + 8 + 4;

    int bytes() {
        return FIXED + name().length;
    }

    private byte[] name() {
        return plan.name().getBytes(StandardCharsets.UTF_8);
    }

    void write(ByteBuffer to) {
        byte[] name = name();
        to.putInt(name.length).put(name);
        to.putInt(plan.year().orElse(0)).putLong(plan.series()).putLong(plan.identity());
        to.putInt(plan.title().start()).putInt(plan.title().end());
        to.putLong(stamp.size()).putLong(stamp.modified()).putLong(stamp.checksum());
        to.putInt(paragraphs);
    }

    static Entry read(ByteBuffer from) {
        byte[] name = new byte[from.getInt()];
        from.get(name);
        int year = from.getInt();
        PriorPlan plan = new PriorPlan(
                new String(name, StandardCharsets.UTF_8),
                year == 0 ? OptionalInt.empty() : OptionalInt.of(year),
                from.getLong(),
                from.getLong(),
                new Span(from.getInt(), from.getInt()));
        return new Entry(plan, new Stamp(from.getLong(), from.getLong(), from.getLong()), from.getInt());
    }
}

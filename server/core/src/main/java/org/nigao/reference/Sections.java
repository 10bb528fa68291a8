package org.nigao.reference;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nigao.draft.Draft;
import org.nigao.draft.NumberStyle;
import org.nigao.draft.Numerals;
import org.nigao.outline.Outline;
import org.nigao.outline.Section;
import org.nigao.text.Bisection;

/** The sections of a draft, found by number and by place. */
public final class Sections {

    private static final Pattern ATTACHMENT = Pattern.compile("([0-9０-９]{1,2}|[一二三四五六七八九十]{1,3})");
    private static final int MOST_LOOKED_AT = 50;

    /** In place of its number: the only attachment, which needs none. */
    static final int UNNUMBERED = 0;

    private final Outline outline;
    private final Map<NumberStyle, Map<Integer, List<Section>>> numbered = new EnumMap<>(NumberStyle.class);
    private final Map<Integer, Section> attachments = new HashMap<>();
    private final Map<Section, Section> parents = new IdentityHashMap<>();

    private Sections(Draft draft, Outline outline) {
        this.outline = outline;
        for (Section section : outline.all()) {
            section.children().forEach(child -> parents.put(child, section));
            section.marker()
                    .ifPresent(m -> numbered.computeIfAbsent(m.style(), s -> new HashMap<>())
                            .computeIfAbsent(section.number(), n -> new ArrayList<>())
                            .add(section));
            if (section.kind() == Section.Kind.ATTACHMENT) {
                number(draft.text(section.label())).ifPresent(n -> attachments.putIfAbsent(n, section));
            }
        }
    }

    public static Sections of(Draft draft, Outline outline) {
        return new Sections(draft, outline);
    }

    private static Optional<Integer> number(String label) {
        Matcher number = ATTACHMENT.matcher(label);
        if (!label.strip().startsWith("附")) {
            return Optional.empty();
        }
        if (!number.find()) {
            return Optional.of(UNNUMBERED);
        }
        String digits = number.group();
        return Numerals.isArabic(digits.charAt(0))
                ? Optional.of(Numerals.ofArabic(digits))
                : Numerals.ofHan(digits).stream().boxed().findFirst();
    }

    /** The section above one; empty at the top. */
    public Optional<Section> parent(Section section) {
        return Optional.ofNullable(parents.get(section));
    }

    /** Those that share a parent with a section, itself among them. */
    public List<Section> siblings(Section section) {
        return parent(section).map(Section::children).orElse(outline.roots());
    }

    /** The sections that an offset lies in, from the topmost down; the end of a section belongs to it. */
    public List<Section> path(int offset) {
        List<Section> path = new ArrayList<>();
        List<Section> level = outline.roots();
        while (!level.isEmpty()) {
            Optional<Section> inside = last(level, offset);
            if (inside.isEmpty()) {
                break;
            }
            path.add(inside.get());
            level = inside.get().children();
        }
        return path;
    }

    private static Optional<Section> last(List<Section> level, int offset) {
        int count = Bisection.upTo(level, Section::start, offset);
        return count > 0 && offset <= level.get(count - 1).end() ? Optional.of(level.get(count - 1)) : Optional.empty();
    }

    Optional<Section> attachment(int number) {
        return Optional.ofNullable(attachments.get(number));
    }

    boolean has(NumberStyle style) {
        return numbered.containsKey(style);
    }

    /** The section with this number inside another; of several the topmost, of those the first. */
    Optional<Section> inside(Section outer, NumberStyle style, int number) {
        return topmost(outer.start() + 1, outer.end(), style, number);
    }

    /** The section with this number that is meant at a place: the one with which it shares most of its path. */
    Optional<Section> nearest(List<Section> path, NumberStyle style, int number) {
        for (int i = path.size() - 1; i >= 0; i--) {
            Section around = path.get(i);
            boolean itself = around.number() == number
                    && around.marker().filter(m -> m.style() == style).isPresent();
            Optional<Section> found = itself ? Optional.of(around) : inside(around, style, number);
            if (found.isPresent()) {
                return found;
            }
        }
        return topmost(0, Integer.MAX_VALUE, style, number);
    }

    private Optional<Section> topmost(int from, int to, NumberStyle style, int number) {
        List<Section> all = numbered.getOrDefault(style, Map.of()).getOrDefault(number, List.of());
        int at = 0;
        int high = all.size();
        while (at < high) {
            int middle = (at + high) >>> 1;
            if (all.get(middle).start() < from) {
                at = middle + 1;
            } else {
                high = middle;
            }
        }
        Section best = null;
        for (int i = at;
                i < Math.min(all.size(), at + MOST_LOOKED_AT) && all.get(i).start() < to;
                i++) {
            if (best == null || all.get(i).level() < best.level()) {
                best = all.get(i);
            }
        }
        return Optional.ofNullable(best);
    }
}

package org.nigao.rules;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.nigao.check.Analysis;
import org.nigao.check.Fact;
import org.nigao.check.FactCheck;
import org.nigao.check.Finding;
import org.nigao.check.Fix;
import org.nigao.check.Rule;
import org.nigao.draft.DataFile;
import org.nigao.draft.Format;
import org.nigao.draft.Han;
import org.nigao.draft.LogicalLine;
import org.nigao.draft.PageCode;
import org.nigao.text.Edit;
import org.nigao.text.Span;

/** Characters that nobody typed: garbled bytes, invisible controls, radicals in place of characters, code of web pages. */
final class MojibakeOrControl implements FactCheck<MojibakeOrControl.Slip> {

    private static final Rule RULE = Rule.error("mojibake-or-control", "乱码与控制字符");
    private static final int MANY = 10;
    private static final int LONGEST_QUOTE = 8;

    /** What GBK's second blank (A3A0) becomes. */
    private static final char GBK_BLANK = 0xe5e5;

    private static final Map<Character, Character> RADICALS = radicals();

    /** What is wrong where; {@code right} what should stand there, as far as the text itself tells. */
    record Slip(Span span, Kind kind, Optional<String> right) {}

    enum Kind {
        NONE(""),
        INVISIBLE("不可见字符"),
        RADICAL("部首字符"),
        UNPRINTABLE("无法显示的字符"),
        GARBLED("乱码"),
        ENTITY("网页代码"),
        TAG("网页标签");

        private final String name;

        Kind(String name) {
            this.name = name;
        }

        /** In Markdown this is part of the language. */
        private boolean isOfPages() {
            return this == ENTITY || this == TAG;
        }
    }

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Slip> facts(LogicalLine line) {
        String text = line.text();
        // A radical that stands for the number of a heading is said of the number.
        Span numeral = line.marker().map(m -> m.numeral()).orElse(Span.at(0, 0));
        List<Slip> slips = new ArrayList<>(0);
        // U+FEFF at the very front is the byte order mark of a file, and kept as one.
        int end = text.startsWith("\ufeff") ? 1 : 0;
        for (int mark = 0; mark < line.glyphs().marks(); mark++) {
            int from = line.glyphs().mark(mark);
            Kind kind = from < end ? Kind.NONE : kind(text, from);
            if (kind == Kind.NONE) {
                continue;
            }
            end = from + 1;
            while (end < text.length() && kind(text, end) == kind) {
                end++;
            }
            Span span = new Span(from, end);
            if (!(kind == Kind.RADICAL && numeral.equals(span))) {
                slips.add(slip(text, span, kind));
            }
        }
        List<Garbled.Stretch> garbled = Garbled.in(line);
        slips.removeIf(s -> garbled.stream().anyMatch(g -> g.span().overlaps(s.span())));
        garbled.forEach(g -> slips.add(new Slip(g.span(), Kind.GARBLED, g.meant())));
        pageCode(text, slips);
        return List.copyOf(slips);
    }

    private static Slip slip(String text, Span span, Kind kind) {
        return new Slip(
                span,
                kind,
                switch (kind) {
                    case INVISIBLE -> Optional.of("");
                    case RADICAL -> Optional.of(characters(span.in(text)));
                    default -> Optional.empty();
                });
    }

    /** What stands side by side is one slip. */
    private static void pageCode(String text, List<Slip> slips) {
        List<PageCode> all = PageCode.in(text);
        for (int i = 0; i < all.size(); ) {
            int first = i;
            Kind kind = kind(all.get(first));
            StringBuilder shown = new StringBuilder();
            do {
                shown.append(all.get(i).shown().orElse(""));
                i++;
            } while (i < all.size()
                    && kind(all.get(i)) == kind
                    && all.get(i).span().start() == all.get(i - 1).span().end());
            Span span = new Span(
                    all.get(first).span().start(), all.get(i - 1).span().end());
            slips.add(new Slip(span, kind, Optional.of(shown(text, span, shown.toString()))));
        }
    }

    private static Kind kind(PageCode code) {
        return code.shown().isPresent() ? Kind.ENTITY : Kind.TAG;
    }

    /** Blanks stay between Latin words only. */
    private static String shown(String text, Span span, String shown) {
        boolean between = span.start() > 0
                && isLatin(text.charAt(span.start() - 1))
                && span.end() < text.length()
                && isLatin(text.charAt(span.end()));
        return !shown.isBlank() ? shown : between ? " " : "";
    }

    private static boolean isLatin(char c) {
        return c < 0x7f && Character.isLetterOrDigit(c);
    }

    @Override
    public void run(Analysis analysis, List<Fact<Slip>> facts, Consumer<Finding> found) {
        for (Fact<Slip> fact : facts) {
            if (!fact.value().kind().isOfPages() || analysis.draft().format() == Format.PLAIN) {
                Slip slip = fact.value();
                String written = slip.span().in(fact.paragraph().text());
                found.accept(finding(written, fact.paragraph().span(slip.span()), slip));
            }
        }
    }

    private static Finding finding(String written, Span span, Slip slip) {
        String quoted = Words.quoted(written, LONGEST_QUOTE);
        Finding finding = Finding.of(
                RULE,
                span,
                switch (slip.kind()) {
                    case INVISIBLE -> "这里有不可见字符（" + names(written) + "）";
                    case RADICAL ->
                        "“" + written + "”是部首字符，应为汉字“" + slip.right().orElseThrow() + "”";
                    case UNPRINTABLE -> "这里有无法显示的字符（" + String.format("U+%04X", (int) written.charAt(0)) + "），请对照原稿补正";
                    case ENTITY, TAG ->
                        quoted + "是网页代码"
                                + (slip.right().orElse("").isBlank()
                                        ? "，应删去"
                                        : "，应为“" + slip.right().orElse("") + "”");
                    default ->
                        quoted + "是乱码，"
                                + slip.right()
                                        .map(r -> "原文像是" + Words.quoted(r, LONGEST_QUOTE) + "，请核对")
                                        .orElse("请对照原稿补正");
                });
        return slip.right()
                .map(right -> finding.fixedBy(fix(slip, written, new Edit(span, right))))
                .orElse(finding);
    }

    private static Fix fix(Slip slip, String written, Edit edit) {
        return switch (slip.kind()) {
            case INVISIBLE -> Fix.safe("删去不可见字符", edit);
            case RADICAL -> Fix.safe("改为汉字", edit);
            case TAG -> Fix.confirm("删去网页代码", edit);
            case GARBLED -> Fix.confirm("改回汉字", edit);
            default -> Fix.safe(edit.text().isBlank() ? "删去网页代码" : "改为“" + edit.text() + "”", edit);
        };
    }

    private static Kind kind(String text, int at) {
        char c = text.charAt(at);
        if (c >= ' ' && c < 0x7f || c == '\t' || Han.is(c) && c < 0xf900) {
            return Kind.NONE;
        }
        if (c < 0xa0 || c == 0xad || isFormat(c) && !joinsEmoji(text, at)) {
            return Kind.INVISIBLE;
        }
        if (isRadical(c)) {
            return Kind.RADICAL;
        }
        boolean unprintable = c >= 0xe000 && c < 0xf900 || c >= 0x3105 && c <= 0x312f || isLoneSurrogate(text, at);
        return unprintable ? Kind.UNPRINTABLE : Kind.NONE;
    }

    private static boolean isFormat(char c) {
        return c >= 0x200b && c <= 0x200f
                || c >= 0x202a && c <= 0x202e
                || c >= 0x2060 && c <= 0x2064
                || c == 0xfeff
                || c == GBK_BLANK;
    }

    /** U+200D makes one picture of several. */
    private static boolean joinsEmoji(String text, int at) {
        return text.charAt(at) == 0x200d && at > 0 && (text.charAt(at - 1) > 0xd7ff || text.charAt(at - 1) == 0xfe0f);
    }

    private static boolean isLoneSurrogate(String text, int at) {
        char c = text.charAt(at);
        return Character.isHighSurrogate(c)
                        && (at + 1 == text.length() || !Character.isLowSurrogate(text.charAt(at + 1)))
                || Character.isLowSurrogate(c) && (at == 0 || !Character.isHighSurrogate(text.charAt(at - 1)));
    }

    private static boolean isRadical(char c) {
        return c >= 0x2f00 && c <= 0x2fd5 || c >= 0xf900 && c <= 0xfaff || RADICALS.containsKey(c);
    }

    private static String characters(String radicals) {
        StringBuilder characters = new StringBuilder(radicals.length());
        for (int i = 0; i < radicals.length(); i++) {
            char c = radicals.charAt(i);
            characters.append(
                    RADICALS.containsKey(c)
                            ? RADICALS.get(c).toString()
                            : Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC));
        }
        return characters.toString();
    }

    private static String names(String invisible) {
        return switch (invisible.charAt(0)) {
            case 0x200b, 0x2060, 0xfeff -> "零宽空格";
            case 0x200c, 0x200d -> "零宽连字符";
            case 0xad -> "软连字符";
            default -> "控制字符";
        };
    }

    private static Map<Character, Character> radicals() {
        Map<Character, Character> radicals = new HashMap<>();
        for (String pairs : DataFile.words(LogicalLine.class, "radicals.txt")) {
            for (int i = 0; i + 1 < pairs.length(); i += 2) {
                radicals.put(pairs.charAt(i), pairs.charAt(i + 1));
            }
        }
        return radicals;
    }

    /** Of what a finding marks: every kind but garbled bytes is known by its first character. */
    private static Kind kindOf(String written) {
        Kind kind = kind(written, 0);
        char first = written.charAt(0);
        return kind != Kind.NONE ? kind : first == '&' ? Kind.ENTITY : first == '<' ? Kind.TAG : Kind.GARBLED;
    }

    @Override
    public Optional<String> summary(List<Finding> all, Analysis analysis) {
        if (all.size() < MANY) {
            return Optional.empty();
        }
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (Finding finding : all) {
            counts.merge(kindOf(analysis.draft().text(finding.span())).name, 1, Integer::sum);
        }
        return Optional.of("全文 " + all.size() + " 处乱码或控制字符（" + Words.counted(counts) + "）");
    }
}

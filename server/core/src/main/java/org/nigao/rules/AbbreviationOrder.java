package org.nigao.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.nigao.check.Analysis;
import org.nigao.check.Fact;
import org.nigao.check.FactCheck;
import org.nigao.check.Finding;
import org.nigao.check.Rule;
import org.nigao.dictionary.Dictionary;
import org.nigao.dictionary.Entry;
import org.nigao.dictionary.Kind;
import org.nigao.draft.LogicalLine;
import org.nigao.draft.Paragraph;
import org.nigao.draft.Quotations;
import org.nigao.draft.Role;
import org.nigao.text.Span;

/** A short form that stands before it is explained (以下简称…), or is explained twice. */
final class AbbreviationOrder implements FactCheck<AbbreviationOrder.Introduced> {

    private static final Rule RULE = Rule.information("abbreviation-order", "简称先用后注");

    private static final Pattern INTRODUCTION = Pattern.compile(
            "([\\p{IsHan}“”《》〈〉—（）()\\w·+－-]{2,40})[（(](?:(?:以下|下)(?:统|合|均)?(?:简)?称|简称)(?:为)?[：:]?[“《]?([^”》）)，。；“《]{3,16}|[^”》）)，。；“《]{2}(?=”[\\p{IsHan}]))[”》]?[\\p{IsHan}]{0,6}[）)]");

    /** Marks and remarks behind a full name: …专项规划（初稿）》. */
    private static final Pattern BEHIND_NAME = Pattern.compile("(?:[》”]|[（(][^（）()]{0,20}[）)])+$");

    /** What makes of a short form the name of something else: 甲江核电 in 甲江核电厂. */
    private static final String LONGER_NAME = "厂站局厅院所";

    private static final int SEVERAL = 60;

    /** 专班 and 中心 may be any. */
    private static final int SHORTEST_COMMON = 4;

    /** So many characters behind an explanation a writer may still be about to use it. */
    private static final int NOT_YET = 300;

    private final Set<String> known;

    AbbreviationOrder(Dictionary dictionary) {
        this.known = dictionary.of(Kind.ABBREVIATION).stream().map(Entry::text).collect(Collectors.toUnmodifiableSet());
    }

    /**
     * A short form where it is explained.
     *
     * @param full the words in front of it, which have the name somewhere at their end
     */
    record Introduced(String full, String name, Span span) {}

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public boolean appliesTo(Role role) {
        return role == Role.BODY;
    }

    @Override
    public List<Introduced> facts(LogicalLine line) {
        if (!line.glyphs().has("简称")
                && !line.glyphs().has("下统称")
                && !line.glyphs().has("下称")) {
            return List.of();
        }
        String text = line.text();
        List<Introduced> introduced = new ArrayList<>();
        Matcher matcher = INTRODUCTION.matcher(text);
        while (matcher.find()) {
            introduced.add(
                    new Introduced(matcher.group(1), matcher.group(2), new Span(matcher.start(2), matcher.end(2))));
        }
        return introduced;
    }

    @Override
    public void run(Analysis analysis, List<Fact<Introduced>> facts, Consumer<Finding> found) {
        Map<String, Fact<Introduced>> first = new HashMap<>();
        int looked = 0;
        for (Fact<Introduced> fact : facts) {
            Introduced introduced = fact.value();
            Span span = fact.paragraph().span(introduced.span());
            Fact<Introduced> before = first.putIfAbsent(introduced.name(), fact);
            if (before != null) {
                twice(analysis, before, fact, span, found);
            } else if (looked < SEVERAL && isUnused(analysis, introduced, span)) {
                looked++;
                found.accept(Finding.of(RULE, span, "注明了简称“" + introduced.name() + "”，后文没有用到"));
            } else if (!known.contains(introduced.name()) && introduced.name().indexOf('（') < 0 && looked++ < SEVERAL) {
                use(analysis, fact, longer(facts, introduced.name()), found);
            }
        }
    }

    /** …三年行动计划（以下简称“行动计划”）: before that the words may mean any such plan, unless a sentence begins with them. */
    private static boolean isCommonNoun(Introduced introduced) {
        return BEHIND_NAME.matcher(introduced.full()).replaceFirst("").endsWith(introduced.name());
    }

    private static boolean beginsSentence(Paragraph paragraph, int at) {
        return at == paragraph.trimmed().start()
                || at > paragraph.start() && "。；".indexOf(paragraph.text().charAt(at - paragraph.start() - 1)) >= 0;
    }

    /** Once in each document: an attachment may explain its words again. */
    private static void twice(
            Analysis analysis, Fact<Introduced> before, Fact<Introduced> fact, Span span, Consumer<Finding> found) {
        boolean same = before.value().full().endsWith(lastOf(fact.value().full()));
        if (same && isSameDocument(analysis, before.paragraph(), fact.paragraph())) {
            found.accept(Finding.of(RULE, span, "简称“" + fact.value().name() + "”前面已经注明，不必再注")
                    .relatedTo(before.paragraph().span(before.value().span()), "前一次注明"));
        }
    }

    /** Where enough text follows, so that it is not only not yet used. */
    private static boolean isUnused(Analysis analysis, Introduced introduced, Span span) {
        String text = analysis.draft().text();
        return text.length() - span.end() > NOT_YET && text.indexOf(introduced.name(), span.end()) < 0;
    }

    private static String lastOf(String full) {
        return full.substring(Math.max(0, full.length() - 6));
    }

    /** The first use in running text, if it comes before the explanation. */
    private static void use(Analysis analysis, Fact<Introduced> fact, List<String> longer, Consumer<Finding> found) {
        Span span = fact.paragraph().span(fact.value().span());
        String text = analysis.draft().text();
        String name = fact.value().name();
        String full = fact.value().full();
        boolean common = isCommonNoun(fact.value());
        for (int at = text.indexOf(name);
                at >= 0 && at < Math.min(span.start() - full.length(), clause(text, span.start()));
                at = text.indexOf(name, at + 1)) {
            Paragraph paragraph = analysis.draft().paragraphAt(at);
            // Behind the full name, or among others that end so, it is known which one is meant, or that any is.
            if (common && (name.length() < SHORTEST_COMMON || !beginsSentence(paragraph, at))) {
                return;
            }
            if (isRunningText(paragraph)
                    && !isPartOf(text, at, name, full)
                    && !isLongerName(text, at, name, longer)
                    && (isNameOfDocument(text, at, name, span) || !isTitle(paragraph, at))
                    && isSameDocument(analysis, paragraph, fact.paragraph())) {
                found.accept(Finding.of(RULE, Span.at(at, name.length()), "“" + name + "”到后面才注明是简称，首次出现处应写全称并注明")
                        .relatedTo(span, "到这里才注明"));
                return;
            }
        }
    }

    /** Where the words begin that name in full what is explained. */
    private static int clause(String text, int introduced) {
        int from = introduced;
        while (from > 0 && "，。；：、\n".indexOf(text.charAt(from - 1)) < 0) {
            from--;
        }
        return from;
    }

    /** The other short forms that have this one in them: 甲江石化集团公司. */
    private static List<String> longer(List<Fact<Introduced>> facts, String name) {
        return facts.stream()
                .map(fact -> fact.value().name())
                .filter(other -> other.length() > name.length() && other.contains(name))
                .toList();
    }

    private static boolean isLongerName(String text, int at, String name, List<String> longer) {
        int end = at + name.length();
        return end < text.length() && LONGER_NAME.indexOf(text.charAt(end)) >= 0
                || text.startsWith("有限", end)
                || longer.stream().anyMatch(other -> text.startsWith(other, at - other.indexOf(name)));
    }

    /** 《办法》 for what is explained as 《办法》: the short form itself, not a word in a longer title. */
    private static boolean isNameOfDocument(String text, int at, String name, Span introduced) {
        return at > 0
                && text.charAt(introduced.start() - 1) == '《'
                && text.charAt(at - 1) == '《'
                && text.startsWith("》", at + name.length());
    }

    private static boolean isTitle(Paragraph paragraph, int at) {
        int in = at - paragraph.start();
        return in < paragraph.text().length()
                && Quotations.in(paragraph.text()).cover(Span.at(in, 1))
                && paragraph.text().lastIndexOf('《', in) > paragraph.text().lastIndexOf('》', in);
    }

    private static boolean isSameDocument(Analysis analysis, Paragraph use, Paragraph introduction) {
        return analysis.draft().paragraphs().subList(use.index(), introduction.index()).stream()
                .noneMatch(p -> p.role() == Role.TITLE || p.role() == Role.ATTACHMENT_LABEL || p.role() == Role.DATE);
    }

    private static boolean isRunningText(Paragraph paragraph) {
        return paragraph.role() == Role.BODY && paragraph.text().indexOf('。') >= 0;
    }

    /** Whether the short form stands inside the full one, or inside a longer word of the same letters. */
    private static boolean isPartOf(String text, int at, String name, String full) {
        for (int in = full.indexOf(name); in >= 0; in = full.indexOf(name, in + 1)) {
            if (in > 0 && at > 0 && text.charAt(at - 1) == full.charAt(in - 1) && full.charAt(in - 1) != '“') {
                return true;
            }
            int end = in + name.length();
            int behind = at + name.length();
            // “双百”工程 is no part of “双百”人才工程: what stands behind the quotation mark tells.
            if (end + 1 < full.length() && full.charAt(end) == '”' && text.startsWith("”", behind)) {
                end++;
                behind++;
            }
            if (end < full.length() && behind < text.length() && text.charAt(behind) == full.charAt(end)) {
                return true;
            }
        }
        return false;
    }
}

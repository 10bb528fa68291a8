package org.nigao.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.nigao.check.Analysis;
import org.nigao.check.DraftCheck;
import org.nigao.check.Finding;
import org.nigao.check.Fix;
import org.nigao.check.Related;
import org.nigao.check.Rule;
import org.nigao.draft.Draft;
import org.nigao.draft.Paragraph;
import org.nigao.draft.Role;
import org.nigao.draft.Whitespace;
import org.nigao.draft.Wording;
import org.nigao.duplicate.Removal;
import org.nigao.text.Span;

/** The title stands several times above one text, or a line above the text is a piece cut from its beginning. */
final class DuplicateTitleLine implements DraftCheck {

    private static final Rule RULE = Rule.information("duplicate-title-line", "标题重复或摘要回声");

    /** A teaser stands at the top, and echoes what soon follows. */
    private static final int TOP = 30;

    private static final int REACH = 30;

    private static final int LONGEST_ABOUT_PAGE = 40;
    private static final Pattern ABOUT_PAGE = Pattern.compile("(?:来源|作者|编辑|时间|日期|发布|浏览|点击|字号|字体)[^:]{0,6}:");
    private static final Pattern TEASER = Pattern.compile("(?:核心提示|内容提要|内容摘要|内容简介|摘要|提要|导读|导语|简介):");
    private static final int SHORTEST_ECHO = 20;
    private static final int WIDE = 3;
    private static final int SHORTEST_TITLE = 8;

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void run(Analysis analysis, Consumer<Finding> found) {
        titles(analysis, found);
        echoes(analysis.draft(), found);
        amidText(analysis, found);
    }

    /** The title of the document once more, between two paragraphs of its text, above them, or at their end. */
    private static void amidText(Analysis analysis, Consumer<Finding> found) {
        List<Paragraph> all = analysis.draft().paragraphs();
        int from = 0;
        while (from < all.size() && all.get(from).role() != Role.TITLE) {
            from++;
        }
        int to = from;
        StringBuilder words = new StringBuilder();
        while (to < all.size() && all.get(to).role() == Role.TITLE) {
            words.append(wording(all.get(to)).text());
            to++;
        }
        String title = words.toString();
        if (title.length() < SHORTEST_TITLE) {
            return;
        }
        // The office may stand on a line of its own above what it writes about.
        String office = from > 0 && all.get(from - 1).role() == Role.BODY
                ? wording(all.get(from - 1)).text()
                : "";
        for (int i = to; i < all.size(); i++) {
            Paragraph line = all.get(i);
            int length = wording(line).length();
            if ((length == title.length() || length == title.length() + office.length())
                    && (wording(line).text().equals(title)
                            || wording(line).text().equals(office + title))
                    && !analysis.repeats().isCopy(line)
                    && isOutOfPlace(i, to, all)) {
                found.accept(Finding.of(RULE, line.trimmed(), "文件标题又出现在正文中间")
                        .relatedTo(
                                new Span(
                                        all.get(from).trimmed().start(),
                                        all.get(to - 1).trimmed().end()),
                                "文件标题")
                        .fixedBy(Fix.confirm("删去这一行", Removal.of(List.of(line), analysis.draft()))));
            }
        }
    }

    /**
     * Whether a line with the words of the title that ends before {@code head} heads no document of its own: it stands below
     * the number or the addressee of the first, among its text, or behind everything.
     */
    private static boolean isOutOfPlace(int line, int head, List<Paragraph> all) {
        if (all.subList(line + 1, all.size()).stream().noneMatch(p -> p.role().isText())) {
            return true;
        }
        Role before = all.get(line - 1).role();
        if (before == Role.DOCUMENT_NUMBER || before == Role.ADDRESSEE) {
            return all.subList(head, line).stream()
                    .allMatch(p -> p.role() == Role.DOCUMENT_NUMBER
                            || p.role() == Role.ADDRESSEE
                            || !p.role().isText());
        }
        return before == Role.BODY && wording(all.get(line - 1)).endsSentence() && goesOn(all.get(line + 1));
    }

    /** Whether the text goes on, and does not begin to count anew. */
    private static boolean goesOn(Paragraph behind) {
        return switch (behind.role()) {
            case SIGNATURE, DATE, ATTACHMENT_NOTE -> true;
            case BODY -> behind.line().marker().filter(m -> m.value() == 1).isEmpty();
            default -> false;
        };
    }

    /** A title of one or more lines. */
    private record Title(List<Paragraph> lines) {
        boolean says(Title other) {
            if (lines.size() != other.lines.size()) {
                return false;
            }
            for (int i = 0; i < lines.size(); i++) {
                if (!wording(lines.get(i)).says(wording(other.lines.get(i)))) {
                    return false;
                }
            }
            return true;
        }

        Span span() {
            return new Span(
                    lines.get(0).trimmed().start(),
                    lines.get(lines.size() - 1).trimmed().end());
        }
    }

    /** Titles that no text parts: the notice and the plan that it issues have text between them, and their own titles. */
    private static void titles(Analysis analysis, Consumer<Finding> found) {
        List<Title> above = new ArrayList<>();
        List<Paragraph> lines = new ArrayList<>();
        for (Paragraph paragraph : analysis.draft().paragraphs()) {
            if (paragraph.role() == Role.TITLE && !analysis.repeats().isCopy(paragraph)) {
                if (!lines.isEmpty() && wording(lines.get(0)).says(wording(paragraph))) {
                    endTitle(lines, above);
                }
                lines.add(paragraph);
                continue;
            }
            endTitle(lines, above);
            if (!above.isEmpty() && endsHead(paragraph.role()) && !isAboutPage(paragraph)) {
                report(above, analysis.draft(), found);
                above.clear();
            }
        }
        endTitle(lines, above);
        report(above, analysis.draft(), found);
    }

    private static void endTitle(List<Paragraph> lines, List<Title> titles) {
        if (!lines.isEmpty()) {
            titles.add(new Title(List.copyOf(lines)));
            lines.clear();
        }
    }

    /** A cover, a table of contents and the first page may each bear the title. */
    private static boolean endsHead(Role role) {
        return switch (role) {
            case FURNITURE, METADATA, DIVIDER, COMMENT, DOCUMENT_NUMBER, DATE, SIGNATURE -> false;
            default -> true;
        };
    }

    /** What a web page says between its own title and that of the text. */
    private static boolean isAboutPage(Paragraph paragraph) {
        return paragraph.role() == Role.BODY
                && paragraph.line().length() < LONGEST_ABOUT_PAGE
                && ABOUT_PAGE.matcher(wording(paragraph).text()).lookingAt();
    }

    private static void report(List<Title> titles, Draft draft, Consumer<Finding> found) {
        for (int i = titles.size() - 1; i > 0; i--) {
            Title kept = titles.get(i);
            List<Title> same = titles.subList(0, i).stream().filter(kept::says).toList();
            if (!same.isEmpty()) {
                found.accept(repeated(kept, same, draft));
                return;
            }
        }
    }

    private static Finding repeated(Title kept, List<Title> same, Draft draft) {
        String places = same.stream().map(t -> line(t, draft) + "、").collect(Collectors.joining()) + line(kept, draft);
        List<Related> related = new ArrayList<>();
        same.stream().skip(1).forEach(t -> related.add(new Related(t.span(), "同一个标题")));
        related.add(new Related(kept.span(), "正文之上的标题，建议保留"));
        List<Paragraph> lines = same.stream().flatMap(t -> t.lines().stream()).toList();
        return Finding.of(RULE, same.get(0).span(), "同一个标题在第 " + places + " 行各出现一次，留紧接正文的一处即可")
                .relatedTo(related)
                .fixedBy(Fix.confirm("删去多余的标题", Removal.of(lines, draft)));
    }

    private static String line(Title title, Draft draft) {
        return String.valueOf(draft.document().lineOf(title.span().start()) + 1);
    }

    private static void echoes(Draft draft, Consumer<Finding> found) {
        List<Paragraph> paragraphs = draft.paragraphs();
        for (int i = 0; i < Math.min(TOP, paragraphs.size()); i++) {
            Paragraph line = paragraphs.get(i);
            String words = withoutName(wording(line).text());
            String beginning = beginning(words);
            if (line.role() != Role.BODY
                    || beginning.length() < SHORTEST_ECHO
                    || beginning.length() == words.length() && wording(line).endsSentence()
                    || hasGap(line.text())
                    || line.line().marker().isPresent()) {
                continue;
            }
            for (int j = i + 1; j < Math.min(i + REACH, paragraphs.size()); j++) {
                Paragraph later = paragraphs.get(j);
                if (later.role() == Role.BODY
                        && wording(later).length() > words.length()
                        && wording(later).text().startsWith(beginning)) {
                    found.accept(echo(line, later, draft));
                    break;
                }
            }
        }
    }

    /** 某某办公室　　　2026年4月16日: what is set apart on one line is no sentence. */
    private static boolean hasGap(String text) {
        int end = Whitespace.trimEnd(text, 0, text.length());
        for (int i = Whitespace.skip(text, 0); i < end; i++) {
            int behind = Whitespace.skip(text, i);
            if (behind - i >= WIDE) {
                return true;
            }
            i = Math.max(i, behind - 1);
        }
        return false;
    }

    /** What follows 摘要：, the name of a teaser. */
    private static String withoutName(String words) {
        Matcher name = TEASER.matcher(words);
        return name.lookingAt() ? words.substring(name.end()) : words;
    }

    /** The words of a line without the dots behind them: 抓好春耕检修…… is no sentence. */
    private static String beginning(String words) {
        int end = words.length();
        while (end > 0 && "…。.".indexOf(words.charAt(end - 1)) >= 0) {
            end--;
        }
        return words.endsWith("…") || words.length() - end > 1 ? words.substring(0, end) : words;
    }

    private static Finding echo(Paragraph line, Paragraph later, Draft draft) {
        int at = draft.document().lineOf(later.trimmed().start()) + 1;
        return Finding.of(RULE, line.trimmed(), "这一行与第 " + at + " 行的开头相同，像是截取正文做的摘要")
                .relatedTo(later.trimmed(), "正文从这里开始")
                .fixedBy(Fix.confirm("删去这一行", Removal.of(List.of(line), draft)));
    }

    private static Wording wording(Paragraph paragraph) {
        return paragraph.line().wording();
    }
}

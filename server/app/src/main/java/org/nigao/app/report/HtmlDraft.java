package org.nigao.app.report;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.nigao.app.names.SeverityNames;
import org.nigao.check.Analysis;
import org.nigao.check.Finding;
import org.nigao.check.Fix;
import org.nigao.check.Severity;
import org.nigao.outline.Section;
import org.nigao.prior.Carryover.Share;

/** The part of the page on one draft: its outline on the left, its findings on the right. */
final class HtmlDraft {

    private static final int AROUND = 48;
    private static final int LONGEST_MARKED = 120;
    private static final int RELATED_LINES = 12;
    private static final int DEEPEST = 4;

    private final Checked checked;
    private final String anchor;
    private final List<Row> rows = new ArrayList<>();

    /** A heading with its depth in the tree. */
    private record Row(Section section, int depth) {}

    HtmlDraft(Checked checked, String anchor) {
        this.checked = checked;
        this.anchor = anchor;
        Analysis.of(checked.document(), checked.file().format())
                .outline()
                .roots()
                .forEach(root -> collect(root, 0));
    }

    private void collect(Section section, int depth) {
        if (section.kind() != Section.Kind.ITEM) {
            rows.add(new Row(section, Math.min(depth, DEEPEST)));
        }
        section.children().forEach(child -> collect(child, depth + 1));
    }

    /** The draft's own title, or the file's name. */
    String title() {
        return rows.stream()
                .map(Row::section)
                .filter(section -> section.kind() == Section.Kind.TITLE)
                .map(this::words)
                .filter(words -> !words.isBlank())
                .findFirst()
                .orElseGet(() -> checked.file()
                        .path()
                        .map(path -> path.getFileName().toString())
                        .orElse(TextReport.shownName(checked)));
    }

    void write(PrintStream html) {
        html.print("<section class=\"draft\" id=\"" + anchor + "\"><header><h2>" + Markup.escape(title()) + "</h2><p>"
                + Markup.escape(TextReport.shownName(checked)) + "　"
                + checked.document().lineCount() + " 行，"
                + checked.document().text().codePointCount(0, checked.document().length()) + " 字符</p></header>\n");
        if (checked.findings().isEmpty()) {
            html.print("<p class=\"clean\">没有发现问题。</p></section>\n");
            return;
        }
        prior(html);
        html.print(rows.isEmpty() ? "<div>" : "<div class=\"columns\">");
        if (!rows.isEmpty()) {
            outline(html);
        }
        html.print("<div class=\"findings\"><h3>发现的问题</h3>\n");
        for (int i = 0; i < checked.findings().size(); i++) {
            finding(checked.findings().get(i), i, html);
        }
        html.print("</div></div></section>\n");
    }

    private void prior(PrintStream html) {
        if (checked.prior().flatMap(PriorShares::all).isEmpty()) {
            return;
        }
        PriorShares shares = checked.prior().get();
        html.print(
                "<table class=\"prior\"><thead><tr><th>与往年文稿比对</th><th class=\"number\">沿用</th><th>往年文稿</th></tr></thead><tbody>\n");
        row("全文", shares.all().get(), html);
        shares.parts().forEach(part -> row(words(part.section()), part.share(), html));
        html.print("</tbody></table>\n");
    }

    private static void row(String name, Share share, PrintStream html) {
        html.print("<tr><td>" + Markup.escape(name) + "</td><td class=\"number\">" + share.percent() + "%</td><td>"
                + Markup.escape(share.where().cited()) + "</td></tr>\n");
    }

    private void outline(PrintStream html) {
        Map<Integer, List<Integer>> byRow = new HashMap<>();
        for (int i = 0; i < checked.findings().size(); i++) {
            int finding = i;
            row(checked.findings().get(i).span().start())
                    .ifPresent(row ->
                            byRow.computeIfAbsent(row, r -> new ArrayList<>()).add(finding));
        }
        html.print("<nav class=\"outline\"><h3>提纲</h3><ol>\n");
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            String words = Markup.escape(words(row.section()));
            List<Integer> here = byRow.getOrDefault(i, List.of());
            String style = "d" + row.depth() + (row.section().kind() == Section.Kind.TITLE ? " title" : "");
            if (here.isEmpty()) {
                html.print("<li class=\"" + style + "\"><span>" + words + "</span></li>\n");
            } else {
                Severity gravest = here.stream()
                        .map(f -> checked.findings().get(f).severity())
                        .min(Severity::compareTo)
                        .orElseThrow();
                html.print("<li class=\"" + style + "\"><a href=\"#" + anchor + "-" + here.get(0) + "\">" + words
                        + "</a><span class=\"count " + SeverityNames.name(gravest) + "\">" + here.size()
                        + "</span></li>\n");
            }
        }
        html.print("</ol></nav>\n");
    }

    private void finding(Finding finding, int index, PrintStream html) {
        String severity = SeverityNames.name(finding.severity());
        Excerpt excerpt = Excerpt.of(checked, finding.span(), AROUND, LONGEST_MARKED);
        html.print("<article class=\"finding " + severity + "\" id=\"" + anchor + "-" + index
                + "\">\n<p class=\"what\"><i>" + SeverityNames.chinese(finding.severity()) + "</i>"
                + Markup.escape(finding.message()) + "</p>\n");
        html.print("<blockquote>" + Markup.escape(excerpt.before()) + "<mark"
                + (excerpt.marked().isBlank() ? " class=\"empty\"" : "") + ">" + Markup.escape(excerpt.marked())
                + "</mark>" + Markup.escape(excerpt.after()) + "</blockquote>\n");
        html.print("<p class=\"where\">第 " + checked.line(finding.span().start()) + " 行"
                + row(finding.span().start())
                        .map(r -> "　" + Markup.escape(words(rows.get(r).section())))
                        .orElse("")
                + "<code>" + finding.rule().id() + "</code></p>\n");
        also(finding, html);
        finding.fixes().stream().findFirst().ifPresent(fix -> remedy(fix, html));
        html.print("</article>\n");
    }

    private void also(Finding finding, PrintStream html) {
        List<String> lines = finding.related().stream()
                .filter(r ->
                        !r.isElsewhere() && r.span().start() != finding.span().start())
                .map(r -> String.valueOf(checked.line(r.span().start())))
                .distinct()
                .collect(Collectors.toList());
        if (!lines.isEmpty()) {
            String more = lines.size() > RELATED_LINES ? " 等 " + lines.size() + " 行" : " 行";
            html.print("<p class=\"also\">另见第 "
                    + lines.stream().limit(RELATED_LINES).collect(Collectors.joining("、")) + more + "</p>\n");
        }
        Excerpt.elsewhere(finding)
                .ifPresent(place -> html.print("<p class=\"also\">" + Markup.escape(place) + "</p>\n"));
    }

    private static void remedy(Fix fix, PrintStream html) {
        html.print(
                fix.isSafe()
                        ? "<p class=\"remedy\"><b>可自动改正：" + Markup.escape(fix.title()) + "</b></p>\n"
                        : "<p class=\"remedy confirm\"><b>可改为：" + Markup.escape(fix.title()) + "</b>（请确认）</p>\n");
    }

    /** The last heading that an offset stands behind and inside of. */
    private Optional<Integer> row(int offset) {
        Optional<Integer> found = Optional.empty();
        for (int i = 0; i < rows.size() && rows.get(i).section().start() <= offset; i++) {
            if (offset
                    < Math.max(
                            rows.get(i).section().end(), rows.get(i).section().start() + 1)) {
                found = Optional.of(i);
            }
        }
        return found;
    }

    private String words(Section section) {
        return Excerpt.heading(checked, section);
    }
}

package org.nigao.app.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.nigao.app.names.SeverityNames;
import org.nigao.app.names.Version;
import org.nigao.check.Severity;

/** One page to read, print and pass on: a summary, then every draft with its outline and what was found in it. */
final class HtmlReport implements ReportWriter {

    static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("yyyy年M月d日 HH:mm");

    private final Clock clock;

    HtmlReport(Clock clock) {
        this.clock = clock;
    }

    @Override
    public void write(Results results, OutputStream out) throws IOException {
        PrintStream html = new PrintStream(out, false, StandardCharsets.UTF_8);
        head("文稿检查报告", List.of("report.css"), html);
        masthead(results, html);
        troubles(results.troubles(), html);
        table(results.checked(), html);
        for (int i = 0; i < results.checked().size(); i++) {
            // With many files, those without findings are told of in the table alone.
            if (results.checked().size() == 1
                    || !results.checked().get(i).findings().isEmpty()) {
                new HtmlDraft(results.checked().get(i), "d" + (i + 1)).write(html);
            }
        }
        html.print("<footer>由 Nigao 拟稿 " + Version.NUMBER + " 在本机生成，未上传任何内容。结论供参考，以审核人判断为准。</footer>\n");
        html.print("</main>\n</body>\n</html>\n");
        html.flush();
    }

    /** Up to where the page's content begins. */
    static void head(String title, List<String> styles, PrintStream html) throws IOException {
        // The page may load nothing from anywhere: drafts are confidential, and it is to look the same in ten years.
        html.print("""
                <!DOCTYPE html>
                <html lang="zh-CN">
                <head>
                <meta charset="utf-8">
                <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                """);
        html.print("<title>" + title + "</title>\n<style>\n");
        for (String style : styles) {
            html.print(style(style));
        }
        html.print("</style>\n</head>\n<body>\n<main>\n");
    }

    private void masthead(Results results, PrintStream html) {
        html.print("<header class=\"masthead\"><h1>文稿检查报告</h1><p>"
                + LocalDateTime.now(clock).format(WHEN) + "　共检查 "
                + results.checked().size() + " 个文件</p></header>\n");
        html.print("<p class=\"verdict\">" + verdict(results) + "</p>\n<div class=\"tallies\">");
        for (Severity severity : Severity.values()) {
            long count = results.count(severity);
            html.print("<div class=\"tally " + (count == 0 ? "none" : SeverityNames.name(severity)) + "\"><b>" + count
                    + "</b><span>" + SeverityNames.chinese(severity) + "</span></div>");
        }
        html.print("</div>\n");
    }

    private static String verdict(Results results) {
        long grave = results.count(Severity.ERROR);
        long more = results.count(Severity.WARNING);
        if (grave > 0) {
            return "有 " + grave + " 处错误，建议改正后再印发" + (more > 0 ? "，另有 " + more + " 处请核对。" : "。");
        }
        if (more > 0) {
            return "没有发现错误，有 " + more + " 处请核对。";
        }
        return results.findings().findAny().isPresent() ? "没有发现错误，有几处可以斟酌。" : "没有发现问题。";
    }

    private static void troubles(List<String> troubles, PrintStream html) {
        if (troubles.isEmpty()) {
            return;
        }
        html.print("<section class=\"troubles\"><h2>有 " + troubles.size() + " 项未能检查</h2><ul>");
        troubles.forEach(t -> html.print("<li>" + Markup.escape(t) + "</li>"));
        html.print("</ul></section>\n");
    }

    private static void table(List<Checked> files, PrintStream html) {
        if (files.size() < 2) {
            return;
        }
        html.print("<table><thead><tr><th>文稿</th>");
        for (Severity severity : Severity.values()) {
            html.print("<th class=\"number\">" + SeverityNames.chinese(severity) + "</th>");
        }
        html.print("</tr></thead><tbody>\n");
        for (int i = 0; i < files.size(); i++) {
            Checked checked = files.get(i);
            HtmlDraft draft = new HtmlDraft(checked, "d" + (i + 1));
            String title = Markup.escape(draft.title());
            html.print("<tr><td>"
                    + (checked.findings().isEmpty() ? title : "<a href=\"#d" + (i + 1) + "\">" + title + "</a>")
                    + "<small>" + Markup.escape(TextReport.shownName(checked)) + "</small></td>");
            for (Severity severity : Severity.values()) {
                long count = checked.findings().stream()
                        .filter(f -> f.severity() == severity)
                        .count();
                html.print("<td class=\"number" + (count == 0 ? " zero" : "") + "\">" + count + "</td>");
            }
            html.print("</tr>\n");
        }
        html.print("</tbody></table>\n");
    }

    private static String style(String name) throws IOException {
        try (InputStream css = HtmlReport.class.getResourceAsStream(name)) {
            return new String(css.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}

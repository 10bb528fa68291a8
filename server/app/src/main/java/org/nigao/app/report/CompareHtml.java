package org.nigao.app.report;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import org.nigao.app.names.Version;
import org.nigao.compare.Comparison.Part;
import org.nigao.compare.Fate;
import org.nigao.compare.Piece;
import org.nigao.compare.Tally;
import org.nigao.compare.Unit;
import org.nigao.text.Changes.Stretch;

/** A comparison to read, print and pass on: the figures, a table of the sections, then every section with its changes. */
public final class CompareHtml {

    private final Clock clock;

    public CompareHtml(Clock clock) {
        this.clock = clock;
    }

    public void write(Compared compared, OutputStream out) throws IOException {
        PrintStream html = new PrintStream(out, false, StandardCharsets.UTF_8);
        HtmlReport.head("文稿对照", List.of("report.css", "compare.css"), html);
        masthead(compared, html);
        table(compared, html);
        List<Part> parts = compared.comparison().parts();
        for (int i = 0; i < parts.size(); i++) {
            part(parts.get(i), i, compared, html);
        }
        html.print("<footer>由 Nigao 拟稿 " + Version.NUMBER + " 在本机生成，未上传任何内容。字数不含空格和序号。</footer>\n");
        html.print("</main>\n</body>\n</html>\n");
        html.flush();
    }

    private void masthead(Compared compared, PrintStream html) {
        Tally tally = compared.comparison().tally();
        html.print("<header class=\"masthead\"><h1>文稿对照</h1><p>"
                + LocalDateTime.now(clock).format(HtmlReport.WHEN) + "</p></header>\n");
        html.print("<p class=\"pair\"><b>"
                + Markup.escape(compared.draft().titleWithYear() + compared.mark(compared.draft()))
                + "</b><span>对照</span>"
                + Markup.escape(compared.prior().titleWithYear() + compared.mark(compared.prior())) + "</p>\n");
        html.print("<p class=\"verdict\">本稿 " + tally.drafted() + " 字，沿用原稿 " + tally.percent() + "%，新写 "
                + (100 - tally.percent()) + "%</p>\n");
        html.print("<div class=\"bar\" role=\"img\" aria-label=\"沿用 " + tally.percent() + "%\"><i style=\"width:"
                + tally.percent() + "%\"></i></div>\n<div class=\"tallies\">");
        tally("保留", tally.kept(), "原文未改", "kept", html);
        tally("改动", tally.changed(), "文字有改", "changed", html);
        tally("新增", tally.added(), (tally.drafted() - tally.carried()) + " 字为新写", "new", html);
        tally("删去", tally.dropped(), tally.lost() + " 字不再有", "dropped", html);
        html.print("</div>\n");
    }

    private static void tally(String name, int count, String note, String style, PrintStream html) {
        html.print("<div class=\"tally " + (count == 0 ? "none" : style) + "\"><b>" + count
                + "<small> 段</small></b><span>" + name + "　" + note + "</span></div>");
    }

    private static void table(Compared compared, PrintStream html) {
        html.print("<table class=\"parts\"><thead><tr><th>部分</th><th class=\"number\">字数</th><th>沿用</th>"
                + "<th class=\"number\">保留</th><th class=\"number\">改动</th><th class=\"number\">新增</th>"
                + "<th class=\"number\">删去</th></tr></thead><tbody>\n");
        List<Part> parts = compared.comparison().parts();
        for (int i = 0; i < parts.size(); i++) {
            Part part = parts.get(i);
            if (isShown(part)) {
                Tally tally = compared.comparison().tally(i);
                String remark = compared.remark(part);
                html.print("<tr class=\"l" + Math.min(3, part.level()) + (part.isDropped() ? " gone" : "")
                        + "\"><td><a href=\"#p" + i + "\">" + Markup.escape(compared.heading(part)) + "</a>"
                        + (remark.isEmpty() ? "" : "<small>" + Markup.escape(remark) + "</small>") + "</td>");
                number(tally.drafted(), html);
                html.print(
                        tally.drafted() == 0
                                ? "<td></td>"
                                : "<td class=\"share\"><div class=\"bar\"><i style=\"width:" + tally.percent()
                                        + "%\"></i></div>" + tally.percent() + "%</td>");
                number(tally.kept(), html);
                number(tally.changed(), html);
                number(tally.added(), html);
                number(tally.dropped(), html);
                html.print("</tr>\n");
            }
        }
        html.print("</tbody></table>\n");
    }

    private static void number(int count, PrintStream html) {
        html.print("<td class=\"number" + (count == 0 ? " zero" : "") + "\">" + count + "</td>");
    }

    private static boolean isShown(Part part) {
        return !part.pieces().isEmpty()
                || part.draft().isPresent()
                || part.prior().isPresent();
    }

    private static void part(Part part, int index, Compared compared, PrintStream html) {
        if (!isShown(part)) {
            return;
        }
        String remark = compared.remark(part);
        int depth = Math.min(3, Math.max(1, part.level()));
        html.print("<section class=\"part l" + depth + (part.isDropped() ? " gone" : part.isNew() ? " fresh" : "")
                + "\" id=\"p" + index + "\"><h2>" + Markup.escape(compared.heading(part)) + "</h2>");
        if (!remark.isEmpty()) {
            html.print("<p class=\"remark\">" + Markup.escape(remark) + "</p>");
        }
        html.print("\n");
        part.pieces().forEach(piece -> piece(piece, compared, html));
        html.print("</section>\n");
    }

    private static void piece(Piece piece, Compared compared, PrintStream html) {
        String style = piece.fate().name().toLowerCase(Locale.ROOT);
        html.print("<div class=\"piece " + style + "\"><span class=\"fate\">" + name(piece.fate()) + "</span><p>");
        String label = label(piece);
        if (!label.isEmpty()) {
            html.print("<span class=\"label\">" + Markup.escape(label) + "</span>");
        }
        for (Stretch stretch : piece.stretches()) {
            if (piece.fate() != Fate.CHANGED) {
                html.print(shown(piece.fate() == Fate.DROPPED ? stretch.from() : stretch.to()));
            } else if (stretch.isKept()) {
                html.print(shown(stretch.to()));
            } else {
                html.print(stretch.from().isEmpty() ? "" : "<del>" + shown(stretch.from()) + "</del>");
                html.print(stretch.to().isEmpty() ? "" : "<ins>" + shown(stretch.to()) + "</ins>");
            }
        }
        html.print("</p>");
        piece.movedFrom()
                .ifPresent(s -> html.print("<p class=\"remark\">移自原稿“"
                        + Markup.escape(compared.prior().heading(s)) + "”</p>"));
        html.print("</div>\n");
    }

    private static String label(Piece piece) {
        return (piece.draft().isEmpty() ? piece.prior() : piece.draft())
                .stream().findFirst().map(Unit::label).orElse("");
    }

    private static String shown(String text) {
        return Markup.escape(Excerpt.printable(text));
    }

    private static String name(Fate fate) {
        return switch (fate) {
            case KEPT -> "保留";
            case CHANGED -> "改动";
            case NEW -> "新增";
            case DROPPED -> "删去";
        };
    }
}

package org.nigao.app.report;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.nigao.app.report.TextStyle.Ink;
import org.nigao.compare.Comparison.Part;
import org.nigao.compare.Fate;
import org.nigao.compare.Piece;
import org.nigao.compare.Tally;
import org.nigao.text.Changes.Stretch;

/** A comparison for a person at a terminal. */
public final class CompareText {

    private static final int CONTEXT = 14;
    private static final int LONGEST = 60;

    private final Ink ink;

    public CompareText(Ink ink) {
        this.ink = ink;
    }

    public void write(Compared compared, OutputStream out) {
        PrintStream lines = new PrintStream(out, false, StandardCharsets.UTF_8);
        Tally tally = compared.comparison().tally();
        lines.println(ink.bold("《" + compared.draft().titleWithYear() + "》" + compared.mark(compared.draft())));
        lines.println("对照《" + compared.prior().titleWithYear() + "》" + compared.mark(compared.prior()));
        lines.println();
        lines.println(figures(tally));
        lines.println("原稿 " + tally.prior() + " 字中，" + tally.lost() + " 字本稿不再有。");
        lines.println();
        List<Part> parts = compared.comparison().parts();
        for (int i = 0; i < parts.size(); i++) {
            part(parts.get(i), compared.comparison().tally(i), compared, lines);
        }
        lines.flush();
    }

    /** The whole in one sentence. */
    static String figures(Tally tally) {
        return "全文 " + tally.drafted() + " 字，沿用 " + tally.percent() + "%（" + tally.carried() + " 字），新写 "
                + (tally.drafted() - tally.carried()) + " 字：" + counts(tally) + "。";
    }

    static String counts(Tally tally) {
        List<String> counts = new ArrayList<>();
        add("保留", tally.kept(), counts);
        add("改动", tally.changed(), counts);
        add("新增", tally.added(), counts);
        add("删去", tally.dropped(), counts);
        return counts.isEmpty() ? "没有段落" : String.join("，", counts);
    }

    private static void add(String what, int count, List<String> counts) {
        if (count > 0) {
            counts.add(what + " " + count + " 段");
        }
    }

    private void part(Part part, Tally tally, Compared compared, PrintStream out) {
        String indent = "　".repeat(Math.max(0, part.level() - 1));
        String remark = compared.remark(part);
        out.println(indent + ink.bold(compared.heading(part)) + (remark.isEmpty() ? "" : ink.faint("  " + remark)));
        String share = tally.drafted() > 0 ? "沿用 " + tally.percent() + "%：" : "";
        if (!tally.isEmpty()) {
            out.println(indent + "  " + ink.faint(share + counts(tally)));
        }
        for (Piece piece : part.pieces()) {
            if (piece.fate() != Fate.KEPT || piece.movedFrom().isPresent()) {
                out.println(indent + "  " + sign(piece.fate()) + " " + words(piece) + from(piece, compared));
            }
        }
        out.println();
    }

    private String from(Piece piece, Compared compared) {
        return piece.movedFrom()
                .map(s -> ink.faint("（移自“" + compared.prior().heading(s) + "”）"))
                .orElse("");
    }

    private String sign(Fate fate) {
        return switch (fate) {
            case KEPT -> "〔留〕";
            case CHANGED -> "〔改〕";
            case NEW -> ink.green("〔增〕");
            case DROPPED -> ink.red("〔删〕");
        };
    }

    private String words(Piece piece) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < piece.stretches().size(); i++) {
            Stretch stretch = piece.stretches().get(i);
            if (piece.fate() != Fate.CHANGED) {
                String text = piece.fate() == Fate.DROPPED ? stretch.from() : stretch.to();
                words.append(Excerpt.printable(text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…"));
            } else if (stretch.isKept()) {
                words.append(shortened(
                        Excerpt.printable(stretch.to()),
                        i == 0,
                        i == piece.stretches().size() - 1));
            } else {
                words.append(stretch.from().isEmpty() ? "" : ink.red("[-" + Excerpt.printable(stretch.from()) + "-]"));
                words.append(stretch.to().isEmpty() ? "" : ink.green("{+" + Excerpt.printable(stretch.to()) + "+}"));
            }
        }
        return words.toString();
    }

    /** The words beside a change. */
    private static String shortened(String kept, boolean first, boolean last) {
        int most = first || last ? CONTEXT : 2 * CONTEXT;
        if (kept.length() <= most + 2) {
            return kept;
        }
        String head = first ? "" : kept.substring(0, CONTEXT);
        String tail = last ? "" : kept.substring(kept.length() - CONTEXT);
        return head + "…" + tail;
    }
}

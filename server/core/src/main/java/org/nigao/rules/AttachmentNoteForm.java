package org.nigao.rules;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nigao.check.Analysis;
import org.nigao.check.DraftCheck;
import org.nigao.check.Finding;
import org.nigao.check.Fix;
import org.nigao.check.Rule;
import org.nigao.draft.Numerals;
import org.nigao.draft.Paragraph;
import org.nigao.draft.Role;
import org.nigao.draft.Whitespace;
import org.nigao.text.Edit;
import org.nigao.text.Span;

/** 附件：1.……, as GB/T 9704 7.3.4 has it: full-width colon, point behind the figure, nothing behind the name. */
final class AttachmentNoteForm implements DraftCheck {

    private static final Rule RULE =
            Rule.information("attachment-note-form", "附件说明格式").officialOnly();

    private static final Pattern HEAD =
            Pattern.compile("^[\\s　]*附\\s?件?\\s?([:：])[\\s　]*(?:([\\d一二三四五六七八九十]{1,2})([.．、,，])(?!\\d)[\\s　]*)?");
    private static final Pattern ITEM = Pattern.compile("^[\\s　]*([\\d一二三四五六七八九十]{1,2})([.．、,，])(?!\\d)[\\s　]*");
    /** 附件：（1）… and its further items. */
    private static final Pattern BRACKETED = Pattern.compile(
            "^[\\s　]*(?:附\\s?件\\s?[:：][\\s　]*)?([（(]([\\d]{1,2}|[一二三四五六七八九十]{1,3})[)）])[\\s　]*(?=\\p{IsHan}|[《“])");
    /** 附件1.…, 附件 重点项目清单: the colon is missing. */
    private static final Pattern COLONLESS = Pattern.compile(
            "^[\\s　]*附\\s?件([\\s　]*)(?:(?:1[.．、](?!\\d)[\\s　]*)(?=\\p{IsHan}|[《“])|(?<=[\\s　])\\p{IsHan}[^。，；：,;:]{3,60}$)");

    /** The signature and the date stand so few paragraphs below a note. */
    private static final int BELOW = 3;

    private static final int LONGEST_NAME = 80;

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public Optional<String> summary(List<Finding> all, Analysis analysis) {
        return Optional.of("附件说明有 %d 处格式不规范：%s".formatted(all.size(), all.get(0).message()));
    }

    @Override
    public void run(Analysis analysis, Consumer<Finding> found) {
        List<Paragraph> note = new ArrayList<>();
        List<Paragraph> all = analysis.draft().paragraphs();
        BitSet signed = signed(all);
        for (Paragraph paragraph : all) {
            if (paragraph.role() == Role.ATTACHMENT_NOTE) {
                note.add(paragraph);
                continue;
            }
            if (!note.isEmpty()) {
                judge(note, signed, found);
                note.clear();
            }
            if (paragraph.role() == Role.BODY || paragraph.role() == Role.TITLE) {
                colonless(paragraph, paragraph.index(), signed, found);
            }
        }
        judge(note, signed, found);
    }

    /** The paragraphs right above a signature or a date, by their indexes. */
    private static BitSet signed(List<Paragraph> all) {
        BitSet signed = new BitSet();
        for (Paragraph paragraph : all) {
            if (paragraph.role() == Role.DATE || paragraph.role() == Role.SIGNATURE) {
                signed.set(Math.max(0, paragraph.index() - BELOW), paragraph.index());
            }
        }
        return signed;
    }

    /** Above a signature it is a note that lacks its colon; elsewhere it may be the head of the attachment itself. */
    private static void colonless(Paragraph head, int last, BitSet signed, Consumer<Finding> found) {
        if (!signed.get(last) || !head.line().glyphs().has('附')) {
            return;
        }
        Matcher matcher = COLONLESS.matcher(head.text());
        if (matcher.find()) {
            Span gap = head.span(matcher.start(1), matcher.end(1));
            Span marked = new Span(head.trimmed().start(), gap.end());
            found.accept(Finding.of(RULE, marked, "“附件”之后应用全角冒号").fixedBy(Fix.safe("补上冒号", new Edit(gap, "："))));
        }
    }

    /** Judges one note: its head and the items below it that count on. */
    private static void judge(List<Paragraph> note, BitSet signed, Consumer<Finding> found) {
        if (note.isEmpty()) {
            return;
        }
        Paragraph first = note.get(0);
        Matcher head = HEAD.matcher(first.text());
        if (!head.find()) {
            colonless(first, note.get(note.size() - 1).index(), signed, found);
            return;
        }
        if (head.group(1).equals(":")) {
            Span colon = first.span(head.start(1), head.end(1));
            found.accept(Finding.of(RULE, colon, "“附件”之后应用全角冒号").fixedBy(Fix.safe("改为全角冒号", new Edit(colon, "："))));
        }
        int next = 2;
        for (Paragraph item : note.subList(1, note.size())) {
            if (isBracketed(item, next, found)) {
                end(item, found);
                next++;
                continue;
            }
            Matcher number = ITEM.matcher(item.text());
            if (!number.find() || item.line().length() > LONGEST_NAME) {
                break;
            }
            int value = value(number.group(1));
            boolean counted = value == next || head.group(2) != null && Math.abs(value - next) == 1;
            if (!counted) {
                break;
            }
            if (value != next) {
                found.accept(misnumbered(item.span(number.start(1), number.end(1)), number.group(1), next));
                next = value;
            }
            separator(item, number, 2, found);
            end(item, found);
            next++;
        }
        if (head.group(2) == null) {
            isBracketed(first, 1, found);
        } else {
            separator(first, head, 3, found);
            if (next == 2 && note.size() == 1 && value(head.group(2)) == 1) {
                Span number = first.span(head.start(2), head.end());
                found.accept(Finding.of(RULE, number, "只有一个附件时不编序号").fixedBy(Fix.safe("删去序号", Edit.delete(number))));
            }
        }
        end(first, found);
    }

    private static Finding misnumbered(Span place, String number, int right) {
        return Finding.of(RULE, place, "附件序号应为 " + right + "，实为 " + number)
                .fixedBy(Fix.confirm("改为 " + right, new Edit(place, String.valueOf(right))));
    }

    /** （1）重点项目清单, which it reports. */
    private static boolean isBracketed(Paragraph item, int expected, Consumer<Finding> found) {
        Matcher number = BRACKETED.matcher(item.text());
        if (!number.find() || value(number.group(2)) != expected) {
            return false;
        }
        Span marked = item.span(number.start(1), number.end(1));
        found.accept(Finding.of(RULE, marked, "附件序号不加括号，写作“" + expected + ".”")
                .fixedBy(Fix.safe("改为“" + expected + ".”", new Edit(marked, expected + "."))));
        return true;
    }

    private static int value(String number) {
        return Numerals.isArabic(number.charAt(0))
                ? Integer.parseInt(number)
                : Numerals.ofHan(number).orElse(0);
    }

    private static void separator(Paragraph item, Matcher number, int group, Consumer<Finding> found) {
        String separator = number.group(group);
        int value = value(number.group(group - 1));
        if (!Numerals.isArabic(number.group(group - 1).charAt(0))) {
            Span marked = item.span(number.start(group - 1), number.end(group));
            found.accept(Finding.of(RULE, marked, "附件用阿拉伯数字编号，写作“" + value + ".”")
                    .fixedBy(Fix.safe("改为阿拉伯数字", new Edit(marked, value + "."))));
        } else if (!separator.equals(".") && !separator.equals("．")) {
            Span at = item.span(number.start(group), number.end(group));
            Span marked = item.span(number.start(group - 1), number.end(group));
            found.accept(Finding.of(RULE, marked, "附件序号之后应用下脚点，写作“" + number.group(group - 1) + ".”")
                    .fixedBy(Fix.safe("改为下脚点", new Edit(at, "."))));
        }
    }

    private static void end(Paragraph item, Consumer<Finding> found) {
        String line = Whitespace.strip(item.text());
        char last = line.charAt(line.length() - 1);
        if ("。；，、;,".indexOf(last) >= 0 && item.line().length() <= LONGEST_NAME) {
            Span text = item.trimmed();
            Span point = new Span(text.end() - 1, text.end());
            found.accept(Finding.of(RULE, point, "附件名称之后不加标点").fixedBy(Fix.safe("删去标点", Edit.delete(point))));
        }
    }
}

package org.nigao.rules;

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
import org.nigao.draft.DataFile;
import org.nigao.draft.HeadingWords;
import org.nigao.draft.Paragraph;
import org.nigao.draft.Role;
import org.nigao.draft.Whitespace;
import org.nigao.text.Edit;
import org.nigao.text.Span;

/** Titles with a point at the end, a preposition too many, the kind of document twice or without 关于……的. */
final class DocTitleForm implements DraftCheck {

    private static final Rule RULE =
            Rule.information("doc-title-form", "标题要素与标点").officialOnly();

    private static final List<String> VERBS = words("verb");
    private static final List<String> KINDS = words("kind");
    private static final Pattern KIND_TWICE = Pattern.compile(
            "(通知|意见|请示|报告|方案|办法|决定|批复|复函|计划|规划|通报)的?(\\1)$|函的(函)$|请示(报告)$|(?:通知|通报|意见)(函|公告|通告)$|(?:工作计划|工作要点)(?<plan>方案|计划)$");

    private static final Pattern OVERLAP = Pattern.compile("关于(?:进一步|切实|扎实|全力|认真)?(对于|对|就|有关|针对)");

    /** 某局对于做好某事的通知. */
    private static final Pattern INSTEAD = Pattern.compile("(?:^\\s*|[局厅委府办室院部会])对于");

    /** What may stand above the text of a document. */
    private static final int LONGEST_HEAD = 8;

    private static final int MOST_LINES = 4;
    private static final int LONGEST_LINE = 60;

    /** 会议通知, 放假通知: the subject needs no 关于. */
    private static final int SHORT_NOTICE = 6;

    private static final Pattern SHORT_SUBJECT =
            Pattern.compile("(?:会议|放假|开会|培训|会商|停水|停电|招聘|录取|任免|任职|值班|缴费|检查|整改|处罚|催办|督办)通知$");

    /** 的紧急通知 is as good as 的通知. */
    private static final String OF = "的(?:紧急|补充|预备|联合|情况|预)?";

    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d年");
    private static final Pattern OFFICE = Pattern.compile("[局厅委府办室院部会]");

    private static List<String> words(String kind) {
        return DataFile.rows(DocTitleForm.class, "title-faults.tsv").stream()
                .filter(row -> row[0].equals(kind))
                .map(row -> row[1])
                .toList();
    }

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void run(Analysis analysis, Consumer<Finding> found) {
        List<Paragraph> head = analysis.draft().paragraphs().stream()
                .filter(p -> p.role().isText())
                .limit(LONGEST_HEAD)
                .toList();
        pointed(head).ifPresent(p -> point(p, found));
        withoutKind(head).ifPresent(p -> {
            Span title = p.trimmed();
            found.accept(Finding.of(
                    RULE, new Span(Math.max(title.start(), title.end() - 2), title.end()), "标题末尾没有写明文种，如“……的通知”"));
        });
        List<Letter> letters = Letter.in(analysis.draft());
        for (int i = 0; i < letters.size(); i++) {
            Letter letter = letters.get(i);
            prepositions(letter, found);
            kinds(letter, i == 0 || letter.addressee().isPresent(), found);
        }
    }

    /** The line of the title that has a point at its end: the first of the draft, or one right above the number or the addressee. */
    private static Optional<Paragraph> pointed(List<Paragraph> head) {
        for (int i = 0; i < Math.min(MOST_LINES, head.size()); i++) {
            Paragraph line = head.get(i);
            boolean closes = i + 1 < head.size() && isBelowTitle(head.get(i + 1).role());
            if (HeadingWords.areTitleWithPoint(line.line())) {
                boolean sure =
                        closes || i == 0 && !Whitespace.strip(line.text()).endsWith("：");
                return sure ? Optional.of(line) : Optional.empty();
            }
            if (!isLineOfTitle(line)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** The last line above number and addressee, where the title says 关于 and not what kind of document it is. */
    private static Optional<Paragraph> withoutKind(List<Paragraph> head) {
        int number = 0;
        while (number < head.size() && isLineOfTitle(head.get(number))) {
            number++;
        }
        boolean sent = number > 0
                && number + 1 < head.size()
                && head.get(number).role() == Role.DOCUMENT_NUMBER
                && head.get(number + 1).role() == Role.ADDRESSEE;
        boolean about =
                sent && head.subList(0, number).stream().anyMatch(p -> p.text().contains("关于"));
        return about ? Optional.of(head.get(number - 1)) : Optional.empty();
    }

    private static boolean isBelowTitle(Role role) {
        return role == Role.DOCUMENT_NUMBER || role == Role.ADDRESSEE;
    }

    /** A short line without any point, which no kind of document makes a title. */
    private static boolean isLineOfTitle(Paragraph line) {
        return line.role() == Role.BODY
                && line.line().marker().isEmpty()
                && line.text().length() <= LONGEST_LINE
                && line.text().chars().noneMatch(c -> "。，；：:".indexOf(c) >= 0);
    }

    private static void point(Paragraph title, Consumer<Finding> found) {
        Span text = title.trimmed();
        Span last = new Span(text.end() - 1, text.end());
        found.accept(Finding.of(
                        RULE,
                        last,
                        "标题末尾通常不用“"
                                + title.text()
                                        .strip()
                                        .charAt(title.text().strip().length() - 1) + "”")
                .fixedBy(Fix.safe("删去标题末尾的标点", Edit.delete(last))));
    }

    private static void prepositions(Letter letter, Consumer<Finding> found) {
        for (Paragraph line : letter.title()) {
            String text = line.text();
            Matcher overlap = OVERLAP.matcher(text);
            if (overlap.find() && VERBS.stream().anyMatch(v -> text.startsWith(v, overlap.end()))) {
                String word = overlap.group(1);
                found.accept(Finding.of(
                                RULE, line.span(overlap.start(), overlap.end()), "“关于”与“" + word + "”重叠，通常只用“关于”")
                        .fixedBy(Fix.confirm(
                                "删去“" + word + "”", Edit.delete(line.span(overlap.start(1), overlap.end(1))))));
            }
            Matcher instead = INSTEAD.matcher(text);
            if (instead.find() && VERBS.stream().anyMatch(v -> text.startsWith(v, instead.end()))) {
                Span span = line.span(instead.end() - 2, instead.end());
                found.accept(Finding.of(RULE, span, "标题里引出事由通常用“关于”，不用“对于”")
                        .fixedBy(Fix.confirm("改为“关于”", new Edit(span, "关于"))));
            }
            int twice = text.indexOf("关于关于");
            if (twice >= 0) {
                found.accept(Finding.of(RULE, line.span(twice, twice + 4), "标题里“关于”重复")
                        .fixedBy(Fix.confirm("删去一个“关于”", Edit.delete(line.span(twice, twice + 2)))));
            }
        }
    }

    private static void kinds(Letter letter, boolean sure, Consumer<Finding> found) {
        List<Paragraph> lines = letter.title();
        for (Paragraph line : lines) {
            boolean last = line == lines.get(lines.size() - 1);
            String text = line.text().stripTrailing();
            Matcher twice = KIND_TWICE.matcher(text);
            if (twice.find()) {
                int from = twice.group("plan") != null
                        ? twice.start("plan")
                        : twice.start() + (twice.group(3) != null ? 1 : 2);
                Span second = line.span(from, twice.end());
                found.accept(Finding.of(RULE, line.span(twice.start(), twice.end()), "标题里文种重复，通常只保留一个")
                        .fixedBy(Fix.confirm("删去重复的文种", Edit.delete(second))));
            } else if (sure && (last || text.contains("关于"))) {
                kind(line, text, text.contains("关于") ? text.strip() : letter.name(), found);
            }
        }
    }

    /** A title that breaks off before its kind has it on its next line. */
    private static void kind(Paragraph line, String text, String name, Consumer<Finding> found) {
        Optional<String> kind = KINDS.stream().filter(name::endsWith).findFirst();
        boolean about = name.contains("关于") || name.contains("關於");
        if (kind.isEmpty()
                || name.length() <= SHORT_NOTICE
                || !about && SHORT_SUBJECT.matcher(name).find()) {
            return;
        }
        if (Pattern.compile(OF + kind.get() + "$").matcher(name).find()) {
            if (!about && VERBS.stream().anyMatch(name::startsWith)) {
                leading(line, text, found);
            } else if (!about && !name.contains("对于")) {
                about(line, text, found);
            }
            return;
        }
        if (about || kind.get().equals("通知")) {
            Span span = line.span(Math.max(0, text.length() - kind.get().length()), text.length());
            String message = about ? "“关于……”之后、文种“" + kind.get() + "”之前缺少“的”" : "这类公文的标题通常写作“关于……的" + kind.get() + "”";
            Finding finding = Finding.of(RULE, span, message);
            found.accept(about ? finding.fixedBy(Fix.confirm("补上“的”", Edit.insert(span.start(), "的"))) : finding);
        }
    }

    /** 印发某方案的通知: no office in front of the verb either. */
    private static void leading(Paragraph line, String text, Consumer<Finding> found) {
        int from = text.length() - text.stripLeading().length();
        Span kind = line.span(text.length() - 2, text.length());
        found.accept(Finding.of(RULE, kind, "这类公文的标题通常写作“关于……的" + text.substring(text.length() - 2) + "”")
                .fixedBy(Fix.confirm("补上“关于”", Edit.insert(line.span(from, from).start(), "关于"))));
    }

    /** 某局做好某事的通知: behind the office stands the verb. */
    private static void about(Paragraph line, String text, Consumer<Finding> found) {
        Matcher office = OFFICE.matcher(text);
        while (office.find()) {
            int at = office.end();
            if (VERBS.stream().anyMatch(v -> text.startsWith(v, at))
                    || YEAR.matcher(text).region(at, text.length()).lookingAt()) {
                Span kind = line.span(text.length() - 2, text.length());
                found.accept(Finding.of(RULE, kind, "这类公文的标题通常写作“关于……的" + text.substring(text.length() - 2) + "”")
                        .fixedBy(Fix.confirm(
                                "补上“关于”", Edit.insert(line.span(at, at).start(), "关于"))));
                return;
            }
        }
    }
}

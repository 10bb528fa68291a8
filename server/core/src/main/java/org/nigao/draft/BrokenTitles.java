package org.nigao.draft;

import java.util.List;

/** Titles that are set on several lines, by the lines of a draft and what was found of their parts so far. */
record BrokenTitles(List<Line> lines, Role[] roles) {

    /** The last characters of offices: 局, 办公室, 人民政府, and of what else stands above a title: 某某县文件, 某发〔2026〕1号. */
    private static final String OFFICE_ENDS = "局室府委会院部处厅司办站所队心团社校件号";

    /** The last line of a title that begins on line {@code i} and is set on several: …关于…⏎…的通知; {@code i} if none does. */
    int end(int i) {
        if (!isText(i)
                || !LineBreaks.isTitleLine(lines.get(i))
                || lines.get(i).breakSigns().endsWithKind()) {
            return i;
        }
        if (!lines.get(i).edges().opensTitle()) {
            return planTitleEnd(i);
        }
        String text = lines.get(i).text();
        if (!text.contains("关于")) {
            // 某某办公室转发某某局 above 关于…的通知.
            int next = behind(i);
            boolean opens = next < roles.length && (text.contains("转发") || text.contains("批转"));
            int end = opens && lines.get(next).text().contains("关于") ? end(next) : i;
            return end > next || end == next && lines.get(end).breakSigns().endsWithKind() ? end : i;
        }
        int j = behind(i);
        for (int line = 1; line <= 2 && j < roles.length && isText(j) && LineBreaks.isTitleLine(lines.get(j)); line++) {
            if (lines.get(j).text().contains("关于")) {
                return i;
            }
            if (lines.get(j).breakSigns().endsWithKind()) {
                return j;
            }
            j = behind(j);
        }
        return i;
    }

    /** The next line, or the one behind it where a blank one stands between any two. */
    private int behind(int i) {
        boolean spaced = i + 1 < roles.length
                && lines.get(i + 1).isBlank()
                && (i == 0 || lines.get(i - 1).isBlank());
        return spaced ? i + 2 : i + 1;
    }

    /** The same for one that opens with neither 关于 nor 转发, at the head of a document: 某某县2026年⏎重点工作安排. */
    private int planTitleEnd(int i) {
        int end = i + 1;
        while (end < roles.length && end <= i + 2 && isText(end) && isUnfinishedTitle(end)) {
            end++;
        }
        boolean ends = end < roles.length
                && isText(end)
                && LineBreaks.isTitleLine(lines.get(end))
                && !lines.get(end).edges().opensTitle()
                && hint(end) == PartHint.TITLE;
        boolean alone = end + 1 >= roles.length || !isText(end + 1) || !LineBreaks.isTitleLine(lines.get(end + 1));
        return ends && alone && isUnfinishedTitle(i) && isHead(i) ? end : i;
    }

    /** Whether words that could be a title's are no kind of document yet, and no office either, which stands above a title. */
    private boolean isUnfinishedTitle(int i) {
        Line line = lines.get(i);
        return LineBreaks.isTitleLine(line)
                && !line.breakSigns().hasBlank()
                && !endsInOffice(line)
                && "（(".indexOf(line.text().charAt(line.shape().from())) < 0
                && hint(i) == PartHint.NAME;
    }

    /** Whether line {@code i} is the first of a draft, or stands below the label of an attachment, a date or other matter. */
    private boolean isHead(int i) {
        int before = i - 1;
        while (before >= 0 && lines.get(before).isBlank()) {
            before--;
        }
        return before < 0
                || roles[before] != Role.BODY
                || switch (hint(before)) {
                    case DATE, ATTACHMENT_LABEL, DOCUMENT_NUMBER -> true;
                    default -> false;
                };
    }

    private PartHint hint(int i) {
        return PartHint.of(lines.get(i).text());
    }

    static boolean endsInOffice(Line line) {
        return OFFICE_ENDS.indexOf(line.text().charAt(line.shape().to() - 1)) >= 0;
    }

    private boolean isText(int i) {
        return roles[i] == Role.BODY && lines.get(i).kind() == LineKind.TEXT;
    }
}

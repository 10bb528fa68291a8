package org.nigao.benchmarks.plants;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nigao.text.Edit;
import org.nigao.text.Span;

/** What the parts of a document lack: a title, its date, the marks that belong to them. */
final class PartPlanters {

    private static final String BLANK = "[ \\u3000\\t]*";
    private static final Pattern ADDRESSEE =
            Pattern.compile("^" + BLANK + "[^\\n。：:]*(?:人民政府|委员会|单位|部门|机构|[部局厅])(：)" + BLANK + "$", Pattern.MULTILINE);
    private static final Pattern DATE =
            Pattern.compile("^" + BLANK + "(?:19|20)\\d\\d年\\d{1,2}月\\d{1,2}日" + BLANK + "\\n", Pattern.MULTILINE);
    private static final Pattern SIGNED = Pattern.compile(
            "^" + BLANK + "([\\u4e00-\\u9fff]{2,20}(?:国务院|办公厅|办公室|政府|委员会|厅|局))" + BLANK + "\\n" + BLANK
                    + "((?:19|20)\\d\\d)年\\d{1,2}月\\d{1,2}日",
            Pattern.MULTILINE);
    private static final Pattern TITLE = Pattern.compile(
            "^" + BLANK + "[\\u4e00-\\u9fff、《》“”]{2,60}关于[^\\n。]{4,80}的(?:通知|批复|复函|函|通报)" + BLANK + "$",
            Pattern.MULTILINE);

    private PartPlanters() {}

    static List<Planter> all() {
        return List.of(
                Planter.of("doc-title-missing", PartPlanters::untitled),
                Planter.of("doc-title-form", PartPlanters::mistitled),
                Planter.replacing(
                        "doc-number-form",
                        "(?<![：:]\\s[\\u4e00-\\u9fff]{1,9})(?<=[\\u4e00-\\u9fff])(?<x>〔(?<y>(?:19|20)\\d\\d)〕(?<n>\\d{1,4})号)",
                        (number, random) -> Optional.of(List.of(
                                        "[" + number.group(2) + "]" + number.group(3) + "号",
                                        "（" + number.group(2) + "）" + number.group(3) + "号",
                                        "〔" + number.group(2) + "〕第" + number.group(3) + "号",
                                        "〔" + number.group(2) + "〕0" + number.group(3) + "号")
                                .get(random.nextInt(4)))),
                Planter.of("addressee-form", PartPlanters::misaddressed),
                Planter.of("signature-date-missing", PartPlanters::undated),
                Planter.replacing("attachment-note-form", "^" + BLANK + "附\\s?件(?<x>：)" + BLANK + "(?:1[.．])?\\S", ":"),
                Planter.replacing(
                        "attachment-note-form",
                        "^" + BLANK + "附\\s?件：" + BLANK + "1(?<x>[.．])(?=[\\u4e00-\\u9fff])",
                        "、"),
                Planter.of("issuer-year-inconsistent", PartPlanters::otherIssuer));
    }

    /** The first lines up to the first sentence or addressee, gone. */
    private static List<Defect> untitled(String text) {
        Matcher title = TITLE.matcher(text);
        Matcher address = ADDRESSEE.matcher(text);
        boolean letter = address.find() && address.start() < 1500 && address.start() > 0;
        boolean plain = title.find() && title.start() < 200;
        if (letter && text.substring(0, address.start()).indexOf('。') < 0) {
            return List.of(Defect.of(Edit.delete(new Span(0, address.start()))));
        }
        if (plain
                && title.end() + 1 < text.length()
                && text.substring(0, title.start()).isBlank()) {
            return List.of(Defect.of(Edit.delete(new Span(0, title.end() + 1))));
        }
        return List.of();
    }

    private static List<Defect> mistitled(String text) {
        List<Defect> defects = new ArrayList<>();
        Matcher title = TITLE.matcher(text);
        while (title.find()) {
            // What a web page says of the document above it is no title.
            if (title.start() > 1 && text.charAt(title.start() - 2) == '：') {
                continue;
            }
            int about = text.indexOf("关于", title.start());
            String line = title.group().stripTrailing();
            int end = title.start() + line.length();
            int of = text.lastIndexOf("的", end);
            defects.add(Defect.of(new Edit(new Span(about + 2, about + 2), "对做好")));
            if (!line.endsWith("函")) {
                defects.add(Defect.of(Edit.delete(Span.at(of, 1))));
            }
            String kind = text.substring(of + 1, end);
            if (kind.length() > 1 && !line.endsWith("复函")) {
                defects.add(Defect.of(new Edit(new Span(end, end), "的" + kind)));
            }
        }
        return defects;
    }

    private static List<Defect> misaddressed(String text) {
        List<Defect> defects = new ArrayList<>();
        Matcher address = ADDRESSEE.matcher(text);
        if (address.find() && address.start() < 1500) {
            Span colon = new Span(address.start(1), address.end(1));
            for (String wrong : List.of(":", "", "。")) {
                defects.add(Defect.of(wrong.isEmpty() ? Edit.delete(colon) : new Edit(colon, wrong)));
            }
        }
        return defects;
    }

    private static List<Defect> undated(String text) {
        List<Defect> defects = new ArrayList<>();
        Matcher date = DATE.matcher(text);
        while (date.find()) {
            boolean sent = TITLE.matcher(text.substring(0, date.start())).find()
                    && ADDRESSEE.matcher(text.substring(0, date.start())).find();
            if (sent) {
                defects.add(Defect.of(Edit.delete(new Span(date.start(), date.end()))));
                break;
            }
        }
        return defects;
    }

    private static List<Defect> otherIssuer(String text) {
        List<Defect> defects = new ArrayList<>();
        Matcher signed = SIGNED.matcher(text);
        if (signed.find() && TITLE.matcher(text.substring(0, signed.start())).find()) {
            defects.add(Defect.of(new Edit(new Span(signed.start(1), signed.end(1)), "江州市体育局")));
        }
        Matcher number = Pattern.compile(
                        "^" + BLANK + "（?[\\u4e00-\\u9fff]{2,12}〔((?:19|20)\\d\\d)〕\\d{1,4}号）?" + BLANK + "$",
                        Pattern.MULTILINE)
                .matcher(text);
        int last = -1;
        while (number.find()) {
            last = number.start(1);
        }
        if (last >= 0 && DATE.matcher(text).find()) {
            String year = text.substring(last, last + 4);
            defects.add(Defect.of(new Edit(Span.at(last, 4), String.valueOf(Integer.parseInt(year) - 2))));
        }
        return defects;
    }
}

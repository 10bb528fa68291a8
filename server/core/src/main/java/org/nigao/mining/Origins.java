package org.nigao.mining;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nigao.draft.Draft;
import org.nigao.draft.Paragraph;
import org.nigao.draft.Role;

/** Where a plan comes from, as its title, head and foot say. */
public final class Origins {

    private static final Pattern YEAR = Pattern.compile("(?<!\\d)((?:19[4-9]|20\\d)\\d)(?!\\d)");
    private static final Pattern BLANK = Pattern.compile("\\s");
    private static final Pattern ISSUER = Pattern.compile("^(\\p{IsHan}{2,24}?)(?:关于|印发|转发|批转)");
    private static final Pattern GENRE = Pattern.compile(
            "(工作要点|工作计划|实施方案|工作方案|行动计划|行动方案|规划纲要|规划|纲要|工作报告|指导意见|实施意见|意见|决定|通知|通报|公告|通告|批复|报告|请示|函|办法|规定|方案|计划|要点)[）)]?$");

    private Origins() {}

    /** What a plan says of itself; {@code plan} is the name it is known by. */
    public static Origin of(String plan, Draft draft) {
        String title = text(draft, Role.TITLE, 6);
        String signature = text(draft, Role.SIGNATURE, 1);
        String issuer = issuer(title, signature);
        return new Origin(plan, issuer, region(title, issuer), year(plan, draft, title), genre(title));
    }

    /** The region that a draft is of, by its title or its signature; empty where neither says. */
    public static String region(Draft draft) {
        String title = text(draft, Role.TITLE, 6);
        return region(title, issuer(title, text(draft, Role.SIGNATURE, 1)));
    }

    private static String region(String title, String issuer) {
        String ofTitle = Region.of(title);
        return ofTitle.isEmpty() ? Region.of(issuer) : ofTitle;
    }

    private static String text(Draft draft, Role role, int most) {
        Set<String> texts = new LinkedHashSet<>();
        int met = 0;
        for (Paragraph paragraph : draft.paragraphs()) {
            if (paragraph.role() == role && met++ < most) {
                texts.add(BLANK.matcher(paragraph.line().folded()).replaceAll(""));
            }
        }
        return String.join("", texts);
    }

    private static String issuer(String title, String signature) {
        Matcher named = ISSUER.matcher(title);
        return named.find() ? named.group(1) : signature.length() <= 30 ? signature : "";
    }

    /** The title's year is that of the plan; the others are those of its issue; where there is none, people keep it in the name of the file. */
    private static OptionalInt year(String plan, Draft draft, String title) {
        List<Supplier<String>> texts = List.of(
                () -> title,
                () -> text(draft, Role.DOCUMENT_NUMBER, 1),
                () -> text(draft, Role.DATE, 1),
                () -> text(draft, Role.METADATA, 20),
                () -> plan.substring(plan.lastIndexOf('/') + 1));
        for (Supplier<String> text : texts) {
            Matcher year = YEAR.matcher(text.get());
            if (year.find()) {
                return OptionalInt.of(Integer.parseInt(year.group(1)));
            }
        }
        return OptionalInt.empty();
    }

    private static String genre(String title) {
        Matcher genre = GENRE.matcher(title);
        return genre.find() ? genre.group(1) : "";
    }
}

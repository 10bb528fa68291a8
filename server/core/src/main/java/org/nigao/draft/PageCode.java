package org.nigao.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.nigao.text.Span;

/**
 * Code of web pages that was copied along with their words: {@code &nbsp;}, {@code <br/>}.
 *
 * @param span in logical offsets of the line
 * @param shown what a browser shows in its place; empty for a tag, which shows nothing by itself
 */
public record PageCode(Span span, Optional<String> shown) {

    private static final int LONGEST_TAG = 200;

    private static final Pattern CODE = Pattern.compile(
            "(?<entity>&(?:#\\d{1,6}|#x[0-9a-f]{1,5}|[a-z]{2,8});)"
                    + "|</?(?:p|br|div|span|strong|b|i|u|font|em|img|a|td|tr|th|table|tbody|ul|ol|li|h[1-6]|center|section|o:p)"
                    + "(?=[\\s/>])[^<>]{0," + LONGEST_TAG + "}+>",
            Pattern.CASE_INSENSITIVE);

    private static final Map<String, String> NAMED = DataFile.rows(PageCode.class, "entities.tsv").stream()
            .collect(Collectors.toMap(row -> row[0], row -> row[1]));

    /** All of a line, in order. */
    public static List<PageCode> in(String text) {
        if (text.indexOf('&') < 0 && text.indexOf('<') < 0) {
            return List.of();
        }
        List<PageCode> found = new ArrayList<>();
        Matcher code = CODE.matcher(text);
        while (code.find()) {
            Span span = new Span(code.start(), code.end());
            if (code.group("entity") == null) {
                found.add(new PageCode(span, Optional.empty()));
            } else {
                shown(code.group("entity")).ifPresent(shown -> found.add(new PageCode(span, Optional.of(shown))));
            }
        }
        return found;
    }

    /** Empty where no browser knows the entity either. */
    private static Optional<String> shown(String entity) {
        String name = entity.substring(1, entity.length() - 1);
        if (name.charAt(0) != '#') {
            return Optional.ofNullable(NAMED.get(name));
        }
        boolean hexadecimal = "xX".indexOf(name.charAt(1)) >= 0;
        int codePoint = Integer.parseInt(name.substring(hexadecimal ? 2 : 1), hexadecimal ? 16 : 10);
        return Optional.of(codePoint).filter(PageCode::isCharacter).map(Character::toString);
    }

    private static boolean isCharacter(int codePoint) {
        return Character.isDefined(codePoint) && !Character.isISOControl(codePoint) && (codePoint & 0xfff800) != 0xd800;
    }
}

package org.nigao.check;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * The page of a rule, {@code /org/nigao/rules/<id>.md}: its documentation, its hover and its test in one Markdown text.
 *
 * @param title the fault in a few Chinese characters, equal to {@link Rule#title()}
 * @param why what the rule looks for and on what ground, in Markdown: all before the first {@code ##} heading
 * @param markdown the whole page
 */
public record RulePage(String title, String why, String markdown) {

    /** The page of a rule; every rule has one. */
    public static RulePage of(Rule rule) {
        return of(rule.id());
    }

    /** The page with this id, which must be the id of a rule. */
    public static RulePage of(String id) {
        String name = "/org/nigao/rules/" + id + ".md";
        try (InputStream page = RulePage.class.getResourceAsStream(name)) {
            if (page == null) {
                throw new IllegalArgumentException("no page " + name);
            }
            return parse(new String(page.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static RulePage parse(String page) {
        String markdown = page.replace("\r\n", "\n");
        if (!markdown.startsWith("# ")) {
            throw new IllegalArgumentException("a page begins with its title: # …");
        }
        int titleEnd = lineEnd(markdown, 0);
        int firstSection = markdown.indexOf("\n## ", titleEnd);
        String why = markdown.substring(titleEnd, firstSection < 0 ? markdown.length() : firstSection);
        return new RulePage(markdown.substring(2, titleEnd).strip(), why.strip(), markdown);
    }

    private static int lineEnd(String text, int from) {
        int end = text.indexOf('\n', from);
        return end < 0 ? text.length() : end;
    }
}

package org.nigao.rules;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nigao.draft.Format;
import org.nigao.text.Span;

/**
 * One fence of a rule page, with what the page promises about it; the form is described at {@link RulePagesTest}.
 *
 * @param line where the fence begins in the page, counted from 1
 * @param prior the plans that stand above it on the page
 * @param marked the places of all findings and their related places
 * @param messages of the findings, in order
 * @param fixed the draft with the first fix of every finding applied, where the page shows it
 */
record PageExample(
        int line,
        Format format,
        String text,
        List<Prior> prior,
        TreeSet<Span> marked,
        List<String> messages,
        Optional<String> fixed) {

    /** A plan that drafts are compared with. */
    record Prior(String name, String text) {}

    private static final Pattern FENCE = Pattern.compile("(`{3,})(draft(-markdown)?|prior (?<name>.+))");
    private static final Pattern ESCAPE = Pattern.compile("\\\\u\\{([0-9A-F]{1,6})}");
    private static final String FIXED = "改正后：";

    /** Every example of a page, in order. */
    static List<PageExample> of(String page) {
        List<PageExample> examples = new ArrayList<>();
        List<Prior> prior = new ArrayList<>();
        List<String> lines = page.lines().toList();
        boolean fixedNext = false;
        for (int i = 0; i < lines.size(); i++) {
            Matcher fence = FENCE.matcher(lines.get(i));
            if (fence.matches()) {
                int end = closing(lines, i, fence.group(1));
                String draft = unescaped(String.join("\n", lines.subList(i + 1, end)));
                if (fence.group("name") != null) {
                    prior.add(new Prior(fence.group("name"), draft));
                } else if (fixedNext) {
                    amend(examples, last(examples, i).fixedBy(draft));
                } else {
                    examples.add(parse(i + 1, fence.group(3) == null ? Format.PLAIN : Format.MARKDOWN, draft, prior));
                }
                fixedNext = false;
                i = end;
            } else if (lines.get(i).equals(FIXED)) {
                fixedNext = true;
            } else if (lines.get(i).startsWith("> ")) {
                amend(examples, last(examples, i).saying(unescaped(lines.get(i).substring(2))));
            }
        }
        return examples;
    }

    boolean isClean() {
        return marked.isEmpty() && messages.isEmpty();
    }

    private static PageExample parse(int line, Format format, String draft, List<Prior> prior) {
        StringBuilder text = new StringBuilder();
        TreeSet<Span> marked = new TreeSet<>();
        Deque<Integer> open = new ArrayDeque<>();
        for (int i = 0; i < draft.length(); i++) {
            char c = draft.charAt(i);
            if (c == '⟦') {
                open.push(text.length());
            } else if (c == '⟧') {
                marked.add(new Span(open.pop(), text.length()));
            } else {
                text.append(c);
            }
        }
        if (!open.isEmpty()) {
            throw new IllegalArgumentException("line " + line + ": ⟦ without ⟧");
        }
        return new PageExample(line, format, text.toString(), List.copyOf(prior), marked, List.of(), Optional.empty());
    }

    private static int closing(List<String> lines, int fence, String backticks) {
        for (int i = fence + 1; i < lines.size(); i++) {
            if (lines.get(i).equals(backticks)) {
                return i;
            }
        }
        throw new IllegalArgumentException("line " + (fence + 1) + ": the fence is not closed");
    }

    private static String unescaped(String text) {
        return ESCAPE.matcher(text)
                .replaceAll(m -> Matcher.quoteReplacement(Character.toString(Integer.parseInt(m.group(1), 16))));
    }

    private static PageExample last(List<PageExample> examples, int line) {
        if (examples.isEmpty()) {
            throw new IllegalArgumentException("line " + (line + 1) + ": belongs to no fence");
        }
        return examples.get(examples.size() - 1);
    }

    private static void amend(List<PageExample> examples, PageExample example) {
        examples.set(examples.size() - 1, example);
    }

    private PageExample saying(String message) {
        List<String> more = new ArrayList<>(messages);
        more.add(message);
        return new PageExample(line, format, text, prior, marked, more, fixed);
    }

    private PageExample fixedBy(String draft) {
        return new PageExample(line, format, text, prior, marked, messages, Optional.of(draft));
    }
}

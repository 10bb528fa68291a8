package org.nigao.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.text.diff.CommandVisitor;
import org.apache.commons.text.diff.StringsComparator;

/**
 * How one text became another, token by token: stretches that both have and stretches in which they differ, in order. The
 * tokens are the caller's, so that words or characters may be compared.
 */
public final class Changes {

    private Changes() {}

    /**
     * A stretch of both texts.
     *
     * @param from what the one has
     * @param to what the other has in its place; equal to {@code from} where nothing changed
     */
    public record Stretch(String from, String to) {

        public boolean isKept() {
            return from.equals(to);
        }
    }

    /** Tokens of numbers, Latin words and single characters. */
    public static List<String> characters(String text) {
        List<String> tokens = new ArrayList<>(text.length());
        for (int i = 0; i < text.length(); ) {
            int end = end(text, i);
            tokens.add(text.substring(i, end));
            i = end;
        }
        return tokens;
    }

    private static int end(String text, int start) {
        char first = text.charAt(start);
        int end = start + 1;
        if (isDigit(first)) {
            while (end < text.length()
                    && (isDigit(text.charAt(end))
                            || text.charAt(end) == '.' && end + 1 < text.length() && isDigit(text.charAt(end + 1)))) {
                end++;
            }
            return end < text.length() && "年%".indexOf(text.charAt(end)) >= 0 ? end + 1 : end;
        }
        if (isLatin(first)) {
            while (end < text.length() && isLatin(text.charAt(end))) {
                end++;
            }
        } else if (Character.isHighSurrogate(first) && end < text.length()) {
            end++;
        }
        return end;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isLatin(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    /** The stretches from the one text's tokens to the other's; joined they give both texts. */
    public static List<Stretch> between(List<String> from, List<String> to) {
        Map<String, Character> codes = new HashMap<>();
        Script script = new Script(from, to);
        new StringsComparator(coded(from, codes), coded(to, codes)).getScript().visit(script);
        return script.stretches();
    }

    /**
     * The same stretches as a person would tell them: what is one character apart is one change, and a single Chinese
     * character that changed takes the one before it along, so that 建立 became 建成 and not 立 成.
     */
    public static List<Stretch> gathered(List<Stretch> stretches) {
        List<Stretch> gathered = new ArrayList<>();
        for (int i = 0; i < stretches.size(); i++) {
            Stretch next = stretches.get(i);
            boolean between = next.isKept()
                    && next.from().length() == 1
                    && i + 1 < stretches.size()
                    && !gathered.isEmpty()
                    && !gathered.get(gathered.size() - 1).isKept();
            boolean behind = !next.isKept()
                    && !gathered.isEmpty()
                    && !gathered.get(gathered.size() - 1).isKept();
            if (between || behind) {
                Stretch last = gathered.remove(gathered.size() - 1);
                gathered.add(new Stretch(last.from() + next.from(), last.to() + next.to()));
            } else {
                gathered.add(next);
            }
        }
        for (int i = 1; i < gathered.size(); i++) {
            takeCharacterBefore(gathered, i);
        }
        return gathered;
    }

    private static void takeCharacterBefore(List<Stretch> stretches, int at) {
        Stretch changed = stretches.get(at);
        String before = stretches.get(at - 1).from();
        boolean single = changed.from().length() == 1 && changed.to().length() == 1;
        if (!changed.isKept()
                && single
                && isIdeograph(changed.from())
                && before.length() > 1
                && isIdeograph(before.substring(before.length() - 1))) {
            String shorter = before.substring(0, before.length() - 1);
            String taken = before.substring(before.length() - 1);
            stretches.set(at - 1, new Stretch(shorter, shorter));
            stretches.set(at, new Stretch(taken + changed.from(), taken + changed.to()));
        }
    }

    private static boolean isIdeograph(String character) {
        return Character.isIdeographic(character.charAt(0));
    }

    /** Each different token as one character; of 65,536 different ones, more than any paragraph has, the rest are alike. */
    private static String coded(List<String> tokens, Map<String, Character> codes) {
        StringBuilder coded = new StringBuilder(tokens.size());
        for (String token : tokens) {
            coded.append((char) codes.computeIfAbsent(token, t -> (char) Math.min(codes.size(), Character.MAX_VALUE)));
        }
        return coded.toString();
    }

    /** Follows the edit script and gathers what is changed on end. */
    private static final class Script implements CommandVisitor<Character> {

        private final List<String> from;
        private final List<String> to;
        private final List<Stretch> stretches = new ArrayList<>();
        private final StringBuilder kept = new StringBuilder();
        private final StringBuilder removed = new StringBuilder();
        private final StringBuilder added = new StringBuilder();
        private int inFrom;
        private int inTo;

        Script(List<String> from, List<String> to) {
            this.from = from;
            this.to = to;
        }

        @Override
        public void visitKeepCommand(Character token) {
            endChange();
            kept.append(from.get(inFrom++));
            inTo++;
        }

        @Override
        public void visitInsertCommand(Character token) {
            endKept();
            added.append(to.get(inTo++));
        }

        @Override
        public void visitDeleteCommand(Character token) {
            endKept();
            removed.append(from.get(inFrom++));
        }

        private void endKept() {
            if (kept.length() > 0) {
                stretches.add(new Stretch(kept.toString(), kept.toString()));
                kept.setLength(0);
            }
        }

        private void endChange() {
            if (removed.length() + added.length() > 0) {
                stretches.add(new Stretch(removed.toString(), added.toString()));
                removed.setLength(0);
                added.setLength(0);
            }
        }

        List<Stretch> stretches() {
            endKept();
            endChange();
            return stretches;
        }
    }
}

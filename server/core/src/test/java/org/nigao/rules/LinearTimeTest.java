package org.nigao.rules;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nigao.check.Analysis;
import org.nigao.check.Report;
import org.nigao.draft.Format;
import org.nigao.text.Edit;

/** No text, however odd, takes more than its length should: eight times the text, about eight times the time. */
class LinearTimeTest {

    private static final int TIMES = 8;
    /** Time that grows with the square would be 64 times; below this it is noise of the machine. */
    private static final int MOST = 28;

    /** Below this a time is noise; the text grows until it takes as long. */
    private static final long LEAST_NANOS = 4_000_000;

    private static final int LONGEST = 131_072;

    /** A kind of text: {@code text} gives one of a length or somewhat more. */
    private record Odd(String name, IntFunction<String> text) {

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Odd> odd() {
        return Stream.of(
                repeated("one line of one character", "好"),
                repeated("one line of full stops", "。"),
                repeated("one line of opening brackets", "（"),
                repeated("one line of numbers", "一、"),
                repeated("one line of rising numbers", i -> (i % 90 + 1) + "."),
                repeated("one line of inline headings", i -> han(i % 9) + "、修好水渠。由水务站牵头，各村配合，做到不留死角。"),
                repeated("one line of residue", "發(fā)展"),
                repeated("one line of lone surrogates", "\ud83d"),
                repeated("one line of NUL", "\u0000"),
                repeated("one line of blanks", "　"),
                repeated("one line of digits", "1"),
                repeated("one line of dots", "."),
                repeated("one line of hyphens", "-"),
                repeated("one line of letters", "a"),
                repeated("blank lines", "\n"),
                repeated("lines ended by CR only", "由水务站牵头，按月调度。\r"),
                repeated("equal paragraphs", "通过集中调度梳理河道管护台账，按季度公布结果，让群众少跑一趟。\n"),
                repeated(
                        "two paragraphs in turn",
                        i -> i % 2 == 0 ? "梳理河道管护台账，按季度公布结果，让群众少跑一趟。\n" : "健全乡村道路养护机制，从严从实落实经费，确保见效。\n"),
                repeated("headings that count on", i -> (i + 1) % 1000 + ".修好水渠\n"),
                repeated("equal headings", "一、修好水渠\n"),
                repeated("numbers that alternate", i -> i % 2 == 0 ? "一、修好水渠\n" : "二、办好夜校\n"),
                repeated("numbers that fall", i -> 999 - i % 999 + ".修好水渠\n"),
                repeated("numbers at odds", i -> (i * 7919 % 997 + 1) + ".修好水渠\n"),
                repeated("forms nested without end", i -> NESTED[i % NESTED.length] + "修好水渠\n"),
                repeated("decimal numbers", i -> (i / 100 + 1) + "." + (i % 100 + 1) + " 修好水渠\n"),
                repeated("attachments", i -> "附件" + (i + 1) + "\n"),
                repeated("titles", i -> "某市" + i + "年工作要点\n"),
                repeated("hard wraps", "由水务站牵头，各村配合，分片包干，按月调度，逐项销号，做到不留死\n"),
                repeated("short lines", "甲\n"),
                repeated("page furniture", "首页 | 新闻 | 下载\n"),
                repeated("a table", "| 一 | 修好水渠 | 水务站 |\n"),
                repeated("quotation marks without end", "“修好水渠"),
                repeated("comments", "<!-- nigao-ignore -->\n"));
    }

    private static final String[] NESTED = {"第一章 ", "第一节 ", "一、", "（一）", "1.", "（1）", "①", "1）", "A."};

    @ParameterizedTest
    @MethodSource("odd")
    void openingTakesTimeInProportion(Odd odd) {
        assertLinear(odd, text -> Engine.CHECKER.check(Engine.analysis(text, Format.PLAIN)));
    }

    @ParameterizedTest
    @MethodSource("odd")
    void aKeystrokeTakesTimeInProportion(Odd odd) {
        assertLinear(odd, text -> {
            Analysis analysis = Engine.analysis(text, Format.PLAIN);
            Report report = Engine.CHECKER.check(analysis);
            for (int i = 0; i < 3; i++) {
                analysis = analysis.edited(Edit.insert(text.length() / 2, "好"));
                report = Engine.CHECKER.check(analysis, report);
            }
        });
    }

    private interface Work {
        void on(String text);
    }

    private static void assertLinear(Odd odd, Work work) {
        int length = 2048;
        while (length < LONGEST && time(work, odd.text().apply(length)) < LEAST_NANOS) {
            length *= 2;
        }
        String small = odd.text().apply(length);
        String large = odd.text().apply(length * TIMES);
        double ratio = Double.MAX_VALUE;
        // The machine may be busy with something else: what counts is the best of some tries.
        for (int i = 0; i < 4 && ratio > MOST; i++) {
            long quick = Math.max(LEAST_NANOS / 2, time(work, small));
            ratio = Math.min(ratio, (double) time(work, large) / quick);
        }
        double found = ratio;
        assertTrue(
                found <= MOST, () -> "eight times " + small.length() + " characters took " + found + " times the time");
    }

    private static long time(Work work, String text) {
        long start = System.nanoTime();
        work.on(text);
        return System.nanoTime() - start;
    }

    private static Odd repeated(String name, String piece) {
        return repeated(name, i -> piece);
    }

    private static Odd repeated(String name, IntFunction<String> piece) {
        return new Odd(name, length -> {
            StringBuilder text = new StringBuilder();
            for (int i = 0; text.length() < length; i++) {
                text.append(piece.apply(i));
            }
            return text.toString();
        });
    }

    private static String han(int digit) {
        return "一二三四五六七八九".substring(digit, digit + 1);
    }
}

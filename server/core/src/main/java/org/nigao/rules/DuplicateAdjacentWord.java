package org.nigao.rules;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.nigao.check.Finding;
import org.nigao.check.Fix;
import org.nigao.check.LineCheck;
import org.nigao.check.Rule;
import org.nigao.check.Severity;
import org.nigao.draft.Han;
import org.nigao.draft.LogicalLine;
import org.nigao.draft.Marker;
import org.nigao.draft.Numerals;
import org.nigao.draft.Script;
import org.nigao.phrase.Phrases;
import org.nigao.text.Edit;
import org.nigao.text.Span;

/**
 * The same character, word or clauses twice side by side: 进一步进一步, 的的, 空间间.
 *
 * @param phrases of prior plans, with what stands side by side in them
 */
record DuplicateAdjacentWord(Supplier<Phrases> phrases) implements LineCheck {

    private static final Rule RULE = Rule.warning("duplicate-adjacent-word", "词语连写");
    private static final int LONGEST = 6;
    private static final int LONGEST_QUOTE = 12;

    /** Words of one character that nothing repeats, and where they do not stand for themselves: 目的的, 以及及时. */
    private static final List<Particle> PARTICLES = List.of(
            new Particle('的', "目标有打的", "确当士话卢的"),
            new Particle('了', "不明了", "解然得结之却断了"),
            new Particle('和', "平温谐柔缓总饱中共祥和", "平谐睦气美解衷蔼好缓善硕田煦和"),
            new Particle('是', "求国于可但凡要若倒不", "非否"),
            new Particle('与', "参赠给授与", "会时此其共众与"),
            new Particle('及', "普涉触提波及", "时早格其笄第及"),
            new Particle('在', "实存所现正内外潜好旨在", "校职建线地岗野家编押逃场册世于在"),
            new Particle('要', "重主需纪提摘概紧必首简扼只若还", "素求点闻件害塞道地务旨义价目职么是"),
            new Particle('并', "合兼吞归一", "购轨网行举存列重发肩联案表"),
            new Particle('将', "即必主干部中上名大老", "军领士来近帅才"),
            new Particle('对', "应面针相绝核校一对", "外方手口联子内称应象策付比照接对"));

    /** 一步一步, 很多很多: said twice on purpose; 共建共治共享: words that meet. */
    private static final String REPEATED_ON_PURPOSE = "一二很非好慢";

    private static final String BEHIND_SUBJECTS = "为由是指在包应要需可不按分以";

    private static final String UNITS = "名户个项家所处件座条元亩吨次场台套支";

    private static final String MEETING = "共同创互自";

    private record Particle(char word, String before, String behind) {}

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void run(LogicalLine line, Consumer<Finding> found) {
        String text = line.text();
        int content = line.marker().map(Marker::content).orElse(-1);
        char[] units = text.toCharArray();
        for (int i = 0; i + 1 < units.length; i++) {
            char unit = units[i];
            if (unit == units[i + 1] && Han.is(unit)) {
                if (isUnit(text, i)) {
                    found.accept(one(text, i)
                            .fixedBy(Fix.confirm("删去一个“" + unit + "”", Edit.delete(Span.at(i + 1, 1)))));
                } else if (!(unit == '奖' && isAward(text, i + 1)) && !particle(text, i, found)) {
                    character(line, i, found);
                }
                continue;
            }
            int size = repeated(units, i);
            if (size > 0) {
                if (!(i == content && runsIntoItsText(text, i, size))
                        && !text.startsWith("等", i)
                        && !isOnPurpose(text, i, size)) {
                    found.accept(word(text, i, size));
                }
                i += 2 * size - 1;
            }
        }
        for (Span again : DoubledClauses.in(line, Math.max(content, 0))) {
            // A heading that runs into its text: （一）加强领导。加强领导，….
            if (again.start() - again.length() - 1 != content) {
                found.accept(clauses(text, again));
            }
        }
    }

    /** 一等奖奖励10万元: the award, and what is given for it. */
    private static boolean isAward(String text, int at) {
        return at + 1 < text.length() && "励金项品状".indexOf(text.charAt(at + 1)) >= 0;
    }

    /** 300户户。: the unit of a number twice, and nothing behind it that the second could belong to. */
    private static boolean isUnit(String text, int at) {
        boolean ends = at + 2 == text.length() || "，。；、）".indexOf(text.charAt(at + 2)) >= 0;
        return ends && at > 0 && Numerals.isArabic(text.charAt(at - 1)) && UNITS.indexOf(text.charAt(at)) >= 0;
    }

    private static Finding clauses(String text, Span again) {
        int first = again.start() - 1 - again.length();
        return Finding.of(RULE, new Span(first, again.end()), Words.quoted(again.in(text), LONGEST_QUOTE) + "连写了两遍")
                .fixedBy(Fix.confirm("删去后一遍", Edit.delete(new Span(again.start() - 1, again.end()))));
    }

    /** The length of the word that begins at an offset and stands there twice; 0 where none does. */
    private static int repeated(char[] units, int at) {
        int longest = Math.min(LONGEST, (units.length - at) / 2);
        char first = units[at];
        for (int size = 2; size <= longest; size++) {
            if (first == units[at + size]
                    && Arrays.equals(units, at, at + size, units, at + size, at + 2 * size)
                    && isHan(units, at, size)) {
                return size;
            }
        }
        return 0;
    }

    private static boolean isHan(char[] units, int at, int size) {
        for (int i = at; i < at + size; i++) {
            if (!Han.is(units[i])) {
                return false;
            }
        }
        return true;
    }

    /** A heading that runs into its text: 一、工作范围工作范围为…. */
    private static boolean runsIntoItsText(String text, int at, int size) {
        int behind = at + 2 * size;
        return behind < text.length() && BEHIND_SUBJECTS.indexOf(text.charAt(behind)) >= 0;
    }

    private static boolean isOnPurpose(String text, int at, int size) {
        char behind = at + 2 * size < text.length() ? text.charAt(at + 2 * size) : 0;
        boolean meets = size == 2
                && Han.is(behind)
                && MEETING.indexOf(text.charAt(at + 1)) >= 0
                && !text.startsWith("共同", at)
                && !text.startsWith("协同", at);
        // 前三年每年每亩: for each of them.
        boolean each = text.charAt(at + size - 1) == '每';
        boolean body = text.startsWith("研究", at) && "所院".indexOf(behind) >= 0;
        // The head of a body has its name: 行动总司总司长; 长效 is another word.
        boolean head = behind == '长' && !text.startsWith("长效", at + 2 * size) && !text.startsWith("长期", at + 2 * size);
        return meets || each || body || head || REPEATED_ON_PURPOSE.indexOf(text.charAt(at)) >= 0;
    }

    private static Finding word(String text, int at, int size) {
        Span second = Span.at(at + size, size);
        return Finding.of(RULE, new Span(at, at + 2 * size), "“%s”连写了两遍".formatted(second.in(text)))
                .fixedBy(Fix.confirm("删去一个“" + second.in(text) + "”", Edit.delete(second)));
    }

    /** Any other character, where nobody else writes it twice; which of the two words around it has it is for the drafter to see. */
    private void character(LogicalLine line, int at, Consumer<Finding> found) {
        String text = line.text();
        Phrases others = phrases.get();
        if (others.indexes().isEmpty() || line.folded().length() != text.length()) {
            return;
        }
        Span twice = Span.at(at, 2);
        if (DoubledCharacter.isSlip(line.folded(), at, others.sequences())
                && !DictionaryWords.isProtected(line, twice)) {
            found.accept(one(text, at)
                    .graded(Severity.INFORMATION)
                    .fixedBy(Fix.confirm("删去一个“" + text.charAt(at) + "”", Edit.delete(Span.at(at + 1, 1)))));
        }
    }

    private static Finding one(String text, int at) {
        return Finding.of(RULE, Span.at(at, 2), "多了一个“" + text.charAt(at) + "”");
    }

    private static boolean particle(String text, int at, Consumer<Finding> found) {
        char c = text.charAt(at);
        char before = at > 0 ? Script.simplified(text.charAt(at - 1)) : 0;
        char behind = at + 2 < text.length() ? Script.simplified(text.charAt(at + 2)) : 0;
        for (Particle particle : PARTICLES) {
            if (particle.word() == c
                    && particle.before().indexOf(before) < 0
                    && particle.behind().indexOf(behind) < 0) {
                found.accept(one(text, at).fixedBy(Fix.safe("删去一个“" + c + "”", Edit.delete(Span.at(at + 1, 1)))));
                return true;
            }
        }
        return false;
    }
}

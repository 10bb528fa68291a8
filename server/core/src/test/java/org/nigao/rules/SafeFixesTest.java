package org.nigao.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.nigao.check.Finding;
import org.nigao.check.Fix;
import org.nigao.check.Fixes;
import org.nigao.check.SafeFixes;
import org.nigao.draft.Format;
import org.nigao.text.Edits;

/** Safe fixes are applied unseen, so what they make of a draft must stay as it is. */
class SafeFixesTest {

    @Property(seed = "1", tries = 2000, edgeCases = EdgeCasesMode.NONE)
    void whatIsMendedStaysAsItIs(@ForAll("drafts") String text, @ForAll Format format) {
        String mended = SafeFixes.of(text, format, Engine.CHECKER).text();
        assertEquals(mended, withSafeFixes(mended, format));
    }

    @Test
    void aDraftWithEverythingWrongIsMendedInOneGo() {
        assertIdempotent("""
                某市水务局2031年工作要点

                一.总体要求
                按照全市统一部署,围绕供水安全,抓好三件事。 1、修好水渠。汛期之前清淤加固，由各水务站牵头。 2、办好夜校。冬闲时节开两个班，由文化站牵头。 3、管好路灯。逐盏登记编号，由供电所牵头。

                二、重点任务
                （一）、保障供水。对老旧管网逐段排查(含支管)，年内换新12公里。
                (二)节约用水。推广滴灌;改造水表.
                1.抓宣传
                2、抓改造
                (3)抓考核
                三、保障措施。
                压实责任，按月通报
                ，年底考核。
                """, Format.PLAIN);
    }

    private static void assertIdempotent(String text, Format format) {
        String once = withSafeFixes(text, format);
        assertEquals(once, withSafeFixes(once, format));
    }

    private static String withSafeFixes(String text, Format format) {
        List<Fix> safe = Engine.findings(text, format).stream()
                .map(Finding::fixes)
                .flatMap(fixes -> fixes.stream().filter(Fix::isSafe).limit(1))
                .toList();
        return Edits.apply(text, Fixes.together(safe));
    }

    @Provide
    Arbitrary<String> drafts() {
        return MessyDrafts.drafts(80);
    }
}

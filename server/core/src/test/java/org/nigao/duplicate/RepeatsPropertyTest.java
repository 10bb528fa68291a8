package org.nigao.duplicate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.nigao.draft.Draft;
import org.nigao.draft.Paragraph;
import org.nigao.duplicate.Repeats.Repeat;
import org.nigao.text.Edits;

class RepeatsPropertyTest {

    @Property(seed = "1", tries = 2000)
    void aCopySaysWhatIsKept(@ForAll("drafts") String text) {
        for (Repeat repeat : Repeats.of(Draft.of(text)).all()) {
            assertEquals(repeat.kept().size(), repeat.copy().size());
            for (int i = 0; i < repeat.copy().size(); i++) {
                assertTrue(repeat.kept()
                        .get(i)
                        .line()
                        .wording()
                        .says(repeat.copy().get(i).line().wording()));
            }
        }
    }

    @Property(seed = "2", tries = 2000)
    void whatIsKeptIsNoCopyUnlessItIsKeptElsewhere(@ForAll("drafts") String text) {
        Repeats repeats = Repeats.of(Draft.of(text));
        for (Repeat repeat : repeats.all()) {
            repeat.copy().forEach(p -> assertTrue(repeats.isCopy(p)));
            repeat.copy().forEach(p -> assertTrue(repeats.isInCopy(p.span().start())));
        }
    }

    /** What is said once is still there when the copies are gone, and what is said at all is said once more. */
    @Property(seed = "3", tries = 2000)
    void removingTheCopiesLosesNothingAndLeavesNoRepeat(@ForAll("drafts") String text) {
        Draft draft = Draft.of(text);
        Repeats repeats = Repeats.of(draft);
        List<Paragraph> copies =
                draft.paragraphs().stream().filter(repeats::isCopy).toList();
        String once = Edits.apply(text, Removal.of(copies, draft));

        for (Paragraph paragraph : draft.paragraphs()) {
            assertTrue(once.contains(paragraph.text().strip()), () -> paragraph.text() + " lost from:\n" + text);
        }
        assertEquals(
                List.of(),
                Repeats.of(Draft.of(once)).all().stream().map(Repeat::extent).toList(),
                () -> text);
    }

    @Property(seed = "4", tries = 2000)
    void noTextIsTooStrange(@ForAll String text) {
        Draft draft = Draft.of(text + "\n" + text);
        List<Paragraph> copies =
                draft.paragraphs().stream().filter(Repeats.of(draft)::isCopy).toList();
        assertTrue(Edits.apply(draft.text(), Removal.of(copies, draft)).length()
                <= draft.text().length());
    }

    @Provide
    Arbitrary<String> drafts() {
        Arbitrary<String> line = Arbitraries.of(
                "",
                "一、清淤检修",
                "二、计量用水",
                "（一）供水调度",
                "特此通知。",
                "各灌区要在三月底前完成干渠清淤，淤泥统一运往指定地点堆放。",
                "对服役超过十五年的泵站逐座检测，列出更新清单，分三年改造完毕。",
                "干渠分水口全部加装计量设施，水量按旬公布，接受用水户监督。",
                "旱情达到二级以上时启动错峰供水，优先保证人畜饮水和制种田用水。",
                "2027年灌区工作以节水为主线，管好水、用好水，重点抓好三个方面。");
        Arbitrary<List<String>> some = line.list().ofMaxSize(12);
        return some.flatMap(
                a -> some.map(b -> String.join("\n", a) + "\n" + String.join("\n", b) + "\n" + String.join("\n", a)));
    }
}

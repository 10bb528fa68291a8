package org.nigao.selection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.nigao.check.Analysis;
import org.nigao.draft.Format;
import org.nigao.reference.Sections;
import org.nigao.text.Span;
import org.nigao.text.TextDocument;

class StretchesTest {

    private static final String PLAN = "一、𠮷祥目标\n年底前完成𠮷镇管网改造，确保群众满意。再抓维护管理。\n二、分工\n各负其责。\n";

    @Test
    void aPlaceGrowsFromWordToDocument() {
        assertEquals(
                List.of(
                        "完成",
                        "年底前完成𠮷镇管网改造",
                        "年底前完成𠮷镇管网改造，确保群众满意。",
                        "年底前完成𠮷镇管网改造，确保群众满意。再抓维护管理。",
                        "一、𠮷祥目标\n年底前完成𠮷镇管网改造，确保群众满意。再抓维护管理。",
                        PLAN),
                around(PLAN.indexOf("成𠮷镇")));
    }

    @Test
    void everyPlaceHasStretchesThatGrow() {
        for (int offset = 0; offset <= PLAN.length(); offset++) {
            List<String> stretches = around(offset);
            for (int i = 1; i < stretches.size(); i++) {
                assertTrue(stretches.get(i).contains(stretches.get(i - 1)));
                assertTrue(stretches.get(i).length() > stretches.get(i - 1).length());
            }
        }
        assertEquals(List.of(""), stretches(0, ""));
    }

    private static List<String> around(int offset) {
        return stretches(offset, PLAN);
    }

    private static List<String> stretches(int offset, String text) {
        Analysis analysis = Analysis.of(TextDocument.of(text), Format.PLAIN);
        List<Span> spans =
                Stretches.around(offset, analysis.draft(), Sections.of(analysis.draft(), analysis.outline()));
        return spans.stream().map(s -> s.in(text)).toList();
    }
}

package org.nigao.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.nigao.check.Analysis;
import org.nigao.compare.Comparison.Order;
import org.nigao.compare.Comparison.Part;
import org.nigao.draft.Format;
import org.nigao.draft.Role;
import org.nigao.text.Changes.Stretch;
import org.nigao.text.TextDocument;

class ComparisonTest {

    private static final String STOCK = "全市农机部门要摸清农机底数，逐台登记造册，年底前建成电子台账，并向社会公布查询方式。";
    private static final String REPAIR = "各区县要在春耕前完成一次集中检修，检修率不低于九成，并公布服务电话，方便机手就近报修。";
    private static final String COLD = "新建冷链仓储基地8个，改造老旧冷库20座，培训保管员300人次，十月底前全部验收。";
    private static final String NEW = "支持合作社购置带北斗终端的收割机，作业数据接入全市平台，按作业面积给予奖补。";

    private static final String PRIOR =
            "全市农机工作2030年要点\n\n一、摸清底数\n" + STOCK + "\n二、做好检修\n" + REPAIR + "\n三、冷链建设\n" + COLD + "\n";

    private static Analysis analysis(String text) {
        return Analysis.of(TextDocument.of(text), Format.PLAIN);
    }

    private static Comparison compare(String draft, String prior) {
        return Comparison.of(analysis(draft), analysis(prior));
    }

    /** Each part in a line: its headings and what became of its paragraphs. */
    private static List<String> told(Comparison comparison) {
        return comparison.parts().stream()
                .filter(p -> p.draft().or(p::prior).isPresent())
                .map(p -> p.draft().map(s -> words(s, comparison.draft())).orElse("-") + "<"
                        + p.prior().map(s -> words(s, comparison.prior())).orElse("-")
                        + (p.order() == Order.MOVED ? " moved" : "")
                        + p.pieces().stream().map(piece -> " " + piece.fate()).collect(Collectors.joining()))
                .toList();
    }

    private static String words(org.nigao.outline.Section section, Analysis analysis) {
        return analysis.draft().text(section.label()) + analysis.draft().text(section.title());
    }

    @Test
    void thatPlanItselfIsKept() {
        Comparison same = compare(PRIOR, PRIOR);

        assertEquals(List.of("一、摸清底数<一、摸清底数 KEPT", "二、做好检修<二、做好检修 KEPT", "三、冷链建设<三、冷链建设 KEPT"), told(same));
        assertEquals(100, same.tally().percent());
        assertEquals(0, same.tally().lost());
    }

    @Test
    void sectionsAreKnownByTitleAndContentNotByNumber() {
        String draft = "全市农机工作2031年要点\n\n一、冷链建设\n" + COLD.replace("8个", "12个") + "\n二、智能农机\n" + NEW + "\n三、摸清农机家底\n"
                + STOCK + "\n四、检修保障\n" + REPAIR + "\n";

        assertEquals(
                List.of("一、冷链建设<三、冷链建设 moved CHANGED", "二、智能农机<- NEW", "三、摸清农机家底<一、摸清底数 KEPT", "四、检修保障<二、做好检修 KEPT"),
                told(compare(draft, PRIOR)));
    }

    /** The draft has its chapters, where the prior plan had them below one heading more. */
    @Test
    void belowAHeadingThatIsGoneStandsOnlyWhatIsGoneWithIt() {
        String prior = PRIOR.replace("一、摸清底数", "第一章 农机任务\n一、摸清底数");
        Comparison comparison = compare(PRIOR, prior);

        for (int i = 0; i < comparison.parts().size(); i++) {
            if (comparison.parts().get(i).isDropped()) {
                assertEquals(0, comparison.tally(i).drafted());
                assertTrue(comparison.tally(i).isEmpty());
            }
        }
        assertTrue(comparison.parts().stream().anyMatch(Part::isDropped));
    }

    @Test
    void whatWasDroppedStandsWhereItStood() {
        String draft = "全市农机工作2031年要点\n\n一、摸清底数\n" + STOCK + "\n二、冷链建设\n" + COLD + "\n";

        assertEquals(
                List.of("一、摸清底数<一、摸清底数 KEPT", "-<二、做好检修 DROPPED", "二、冷链建设<三、冷链建设 KEPT"), told(compare(draft, PRIOR)));
    }

    @Test
    void changesAreWords() {
        String draft = PRIOR.replace("2030", "2031").replace("电子台账", "数字档案");
        Piece changed = compare(draft, PRIOR).parts().stream()
                .flatMap(p -> p.pieces().stream())
                .filter(p -> p.fate() == Fate.CHANGED)
                .findFirst()
                .orElseThrow();

        assertEquals(
                List.of(new Stretch("电子台账", "数字档案")),
                List.of(changed.stretches().stream()
                        .filter(s -> !s.isKept())
                        .reduce((a, b) -> new Stretch(a.from() + b.from(), a.to() + b.to()))
                        .orElseThrow()));
    }

    @Test
    void aParagraphThatWentIntoAnotherSectionSaysFromWhere() {
        String draft = "全市农机工作2031年要点\n\n一、摸清底数\n" + STOCK + "\n" + COLD + "\n二、做好检修\n" + REPAIR + "\n";
        Piece moved = compare(draft, PRIOR).parts().stream()
                .flatMap(p -> p.pieces().stream())
                .filter(p -> p.movedFrom().isPresent())
                .findFirst()
                .orElseThrow();

        assertEquals(Fate.KEPT, moved.fate());
        assertEquals("三、冷链建设", words(moved.movedFrom().get(), analysis(PRIOR)));
    }

    @Test
    void whatWasPutTogetherOrTakenApartIsNeitherNewNorDropped() {
        String apart = "全市农机工作2030年要点\n\n一、任务\n" + STOCK + "\n" + REPAIR + "\n";
        String together = "全市农机工作2031年要点\n\n一、任务\n" + STOCK + REPAIR + "\n";

        assertEquals(List.of("一、任务<一、任务 KEPT"), told(compare(together, apart)));
        assertEquals(List.of("一、任务<一、任务 KEPT"), told(compare(apart, together)));
    }

    /** Whatever is done to a plan, every paragraph of both stands in one piece, and pieces give them back. */
    @Property(tries = 200, seed = "20261128")
    void nothingIsLostAndNothingIsTwice(@ForAll long seed) {
        Random random = new Random(seed);
        String prior = text(random);
        String draft = shaken(prior, random);
        Comparison comparison = compare(draft, prior);
        List<Unit> drafts = new ArrayList<>();
        List<Unit> priors = new ArrayList<>();
        for (Part part : comparison.parts()) {
            for (Piece piece : part.pieces()) {
                drafts.addAll(piece.draft());
                priors.addAll(piece.prior());
                assertEquals(
                        piece.draft().stream().map(Unit::text).collect(Collectors.joining()),
                        piece.stretches().stream().map(Stretch::to).collect(Collectors.joining()));
            }
        }

        assertEquals(units(comparison.draft()), sorted(drafts));
        assertEquals(units(comparison.prior()), sorted(priors));
        assertTrue(comparison.tally().carried() <= comparison.tally().drafted());
    }

    private static List<Integer> sorted(List<Unit> units) {
        return units.stream().map(u -> u.paragraph().index()).sorted().toList();
    }

    private static List<Integer> units(Analysis analysis) {
        List<Integer> headings = analysis.outline().all().stream()
                .filter(Chapter::isHeading)
                .map(s -> s.paragraph().index())
                .toList();
        return analysis.draft().paragraphs().stream()
                .filter(p -> p.role() == Role.BODY || p.role() == Role.TABLE)
                .filter(p -> p.line().wording().length() > 0 && !headings.contains(p.index()))
                .map(p -> p.index())
                .toList();
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder("全市农机工作2030年要点\n\n");
        List<String> sentences = List.of(STOCK, REPAIR, COLD, NEW);
        for (int i = 0; i < 1 + random.nextInt(6); i++) {
            text.append("一二三四五六".charAt(i))
                    .append("、第")
                    .append(random.nextInt(4))
                    .append("项工作\n");
            for (int j = 0; j < random.nextInt(4); j++) {
                text.append(sentences.get(random.nextInt(4)));
                text.append(random.nextInt(3) == 0 ? "" : "\n");
            }
            text.append('\n');
        }
        return text.toString();
    }

    private static String shaken(String text, Random random) {
        StringBuilder shaken = new StringBuilder(text);
        for (int i = 0; i < random.nextInt(12); i++) {
            int from = random.nextInt(shaken.length());
            int to = Math.min(shaken.length(), from + random.nextInt(30));
            String piece = shaken.substring(from, to);
            shaken.delete(from, to);
            if (random.nextBoolean()) {
                shaken.insert(random.nextInt(shaken.length() + 1), piece);
            }
        }
        return shaken.toString();
    }
}

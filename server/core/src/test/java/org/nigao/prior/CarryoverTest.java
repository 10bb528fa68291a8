package org.nigao.prior;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.nigao.draft.Draft;
import org.nigao.outline.Outline;
import org.nigao.prior.Source.Change;

class CarryoverTest {

    private static final String STOCK = "全市农机部门要摸清农机底数，逐台登记造册，%d年底前建成电子台账，并向社会公布查询方式。";
    private static final String REPAIR = "各区县要在春耕前完成一次集中检修，检修率不低于九成，并公布服务电话，方便机手就近报修。";
    private static final String COLD = "新建冷链仓储基地8个，改造老旧冷库20座，培训保管员300人次，十月底前全部验收。";
    private static final String NEW = "支持合作社购置带北斗终端的收割机，作业数据接入全市平台，按作业面积给予奖补。";

    private static String plan(int year, String... paragraphs) {
        return "全市农机工作" + year + "年要点\n\n一、重点任务\n" + String.join("\n", paragraphs) + "\n";
    }

    @Test
    void theLatestYearBeforeTheDraftsIsTaken() {
        Plans plans = new Plans()
                .with("2028.txt", plan(2028, REPAIR))
                .with("2030.txt", plan(2030, REPAIR))
                .with("2029.txt", plan(2029, REPAIR))
                .with("2032.txt", plan(2032, REPAIR));

        assertEquals(List.of("2030.txt"), plans.sources(plan(2031, REPAIR, NEW)));
        assertEquals(List.of("2028.txt"), plans.sources(plan(2029, REPAIR, NEW)));
    }

    @Test
    void ofOneYearThePlanThatHoldsMoreIsTaken() {
        Plans plans = new Plans()
                .with("a.txt", plan(2030, REPAIR))
                .with("b.txt", plan(2030, COLD, REPAIR))
                .with("c.txt", plan(2030, REPAIR));

        assertEquals(List.of("b.txt", "b.txt"), plans.sources(plan(2031, REPAIR, COLD)));
    }

    @Test
    void whatChangedIsTold() {
        Plans plans = new Plans().with("2030.txt", plan(2030, STOCK.formatted(2030), COLD, REPAIR));
        String draft = plan(2031, STOCK.formatted(2031), COLD.replace("8个", "12个"), REPAIR.replace("春耕", "秋收"), NEW);

        assertEquals(
                List.of(Change.YEARS, Change.FIGURES, Change.WORDS),
                plans.carryover(draft).passages().stream()
                        .map(p -> p.source().change())
                        .toList());
    }

    @Test
    void wrappedTraditionalAndRenumberedParagraphsAreRecognised() {
        Plans plans = new Plans().with("2030.txt", plan(2030, "（三）" + REPAIR));
        String wrapped = "全市農機工作2031年要點\n\n一、重點任務\n\n（一）各區縣要在春耕前完成一次集中檢修，檢修率不低於九成，\n" + "並公布服務電話，方便機手就近報修。\n\n";

        assertEquals(List.of("2030.txt"), plans.sources(wrapped));
    }

    @Test
    void whatIsPutTogetherOrTakenApartIsRecognised() {
        Plans plans = new Plans().with("2030.txt", plan(2030, REPAIR, COLD));

        Carryover together = plans.carryover(plan(2031, REPAIR + COLD));
        assertEquals(1, together.passages().size());
        assertEquals(1, together.passages().get(0).source().share(), 0.02);
        assertEquals(
                2,
                new Plans()
                        .with("2030.txt", plan(2030, REPAIR + COLD))
                        .carryover(plan(2031, REPAIR, COLD))
                        .passages()
                        .size());
    }

    @Test
    void theDraftItselfIsNoPriorPlan() {
        String text = plan(2030, STOCK.formatted(2030), REPAIR);

        assertEquals(List.of(), new Plans().with("copy.txt", text).sources(text.replace("\n", "\r\n")));
        PriorPlans plans = new Plans().with("own.txt", text).all();
        assertTrue(plans.has("own.txt"));
        assertEquals(
                List.of(),
                Plans.carryover(text.replace("电子台账", "纸质台账"), plans.without("own.txt"))
                        .passages());
    }

    @Test
    void aFormulaOfManyIssuersIsNotCarriedOver() {
        String formula = "各级各部门要高度重视，切实加强组织领导，层层压实责任，确保各项任务落到实处。";
        Plans many = new Plans();
        Plans few = new Plans();
        for (String issuer : List.of("水利", "林业", "交通", "教育", "民政", "档案")) {
            many.with(issuer, plan(2030, formula).replace("农机", issuer));
        }
        for (int year = 2024; year <= 2030; year++) {
            few.with(year + ".txt", plan(year, formula));
        }

        assertEquals(List.of(), many.sources(plan(2031, formula, NEW)));
        assertEquals(List.of("2030.txt"), few.sources(plan(2031, formula, NEW)), "one issuer, year after year");
    }

    @Test
    void headingsAndTitlesAreNotCarriedOver() {
        String headings = "全市农机工作2031年要点\n\n一、加强全市农业机械化高质量发展组织领导和统筹协调工作\n" + NEW + "\n";

        assertEquals(
                List.of(),
                new Plans()
                        .with("2030.txt", headings.replace("2031", "2030").replace(NEW, REPAIR))
                        .sources(headings));
    }

    @Test
    void aPlanThatCannotBeReadSaysNothing() {
        PriorIndex index = new Plans().with("2030.txt", plan(2030, REPAIR)).index();
        PriorPlans plans = PriorPlans.of(List.of(new PriorPlans.Shelf(index, p -> java.util.Optional.empty())));

        assertEquals(List.of(), Plans.carryover(plan(2031, REPAIR), plans).passages());
    }

    @Test
    void sharesAreOfSectionsAndOfTheWhole() {
        Plans plans = new Plans().with("2030.txt", plan(2030, REPAIR, COLD));
        String text = "全市农机工作2031年要点\n\n一、检修\n" + REPAIR + "\n二、数字化\n" + NEW + "\n";
        Draft draft = Draft.of(text);
        Outline outline = Outline.of(draft, p -> false);
        Carryover carryover = Plans.carryover(text, plans.all());

        assertEquals(
                List.of("一、检修 100"),
                outline.all().stream()
                        .filter(s -> s.level() == 1)
                        .flatMap(s -> carryover.of(s).stream()
                                .map(share -> draft.text(s.label()) + draft.text(s.title()) + " " + share.percent()))
                        .toList());
        assertTrue(Math.abs(0.5 - carryover.ofAll().orElseThrow().share()) < 0.1);
    }

    @Test
    void passagesOfOnePartAreOneBlock() {
        Plans plans = new Plans().with("2030.txt", plan(2030, REPAIR, COLD, STOCK.formatted(2030)));
        String text = plan(2031, REPAIR, NEW, COLD) + "二、其他\n" + STOCK.formatted(2031);

        assertEquals(
                List.of(2, 1),
                plans.carryover(text).blocks().stream().map(List::size).toList());
    }
}

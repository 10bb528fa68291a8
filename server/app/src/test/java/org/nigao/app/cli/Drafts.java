package org.nigao.app.cli;

/** Drafts for tests. */
final class Drafts {

    /** One paragraph stands twice: one finding. */
    static final String PASTED = """
            禾川市2026年防汛工作要点

            一、加强巡查
            各街道每日巡查河堤两次，发现渗漏、管涌立即报告，巡查记录由值班员签字存档。
            二、备足物资
            各街道每日巡查河堤两次，发现渗漏、管涌立即报告，巡查记录由值班员签字存档。
            三、落实值守
            汛期实行二十四小时值班，领导带班。
            """;

    static final String CLEAN = """
            禾川市2026年防汛工作要点

            一、加强巡查
            各街道每日巡查河堤两次，发现渗漏、管涌立即报告。
            二、备足物资
            编织袋、救生衣按上年两倍储备，六月底前到位。
            """;

    private Drafts() {}
}

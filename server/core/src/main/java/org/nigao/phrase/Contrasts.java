package org.nigao.phrase;

import java.util.List;

/** Characters that tell one thing from another of its kind, 省级 and 市级, 农业 and 林业: one for another is no slip. */
public final class Contrasts {

    private static final List<String> GROUPS = List.of(
            "一二三四五六七八九十两百千万〇零首末甲乙丙丁",
            "东西南北中上下左右前后内外里间",
            "国省市县区州乡镇村街部厅局委院校所站室",
            "大小高低长短新老旧多少轻重早晚冷热干湿",
            "农林牧渔工商科教文卫水电气煤油矿路桥港航空海陆山河湖田土农",
            "男女老幼青少妇儿童",
            "城乡公私军民党政群团企社",
            "进出买卖供销收支存贷借还入",
            "春夏秋冬年季月旬周日时分秒",
            "油化煤气电核",
            "主次副",
            "金银铜铁铝铅锌锡镍钴钨钼锑锂铀钛钒铬锰",
            "大个项类种",
            "京沪津渝冀晋辽吉黑苏浙皖闽赣鲁豫鄂湘粤桂琼川黔滇藏陕甘青宁新蒙港澳台");

    private Contrasts() {}

    /** Whether both stand in one group; what is empty stands in all. */
    public static boolean tellApart(String one, String other) {
        return GROUPS.stream().anyMatch(group -> group.contains(one) && group.contains(other));
    }
}

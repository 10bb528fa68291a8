package org.nigao.mining;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nigao.draft.DataFile;

/** Which region a name begins with. */
public final class Region {

    public static final String NATION = "全国";

    private static final String PARTY = "中共";

    private static final List<String> FIRST_LEVEL = DataFile.words(Region.class, "regions.txt");
    private static final Pattern LOWER =
            Pattern.compile("(?:中共)?(\\p{IsHan}{2,7}?(?:自治州|自治县|地区|新区|省|市|州|盟|县|区|旗))(?!场|域|长|级|委|容|政|民)");
    private static final Pattern NATIONAL =
            Pattern.compile("(?:中共中央|中华人民共和国|国务院|国家|全国|中央|最高人民|\\p{IsHan}{2,8}部(?:办公厅)?(?:关于|$|等))");

    private Region() {}

    /** A region of the first level by its short name, a lower one as it is written, 全国 for what is of the state; else empty. */
    public static String of(String name) {
        int behind = name.startsWith(PARTY) ? PARTY.length() : 0;
        for (String region : FIRST_LEVEL) {
            if (name.startsWith(region) || behind > 0 && name.startsWith(region, behind)) {
                return region;
            }
        }
        if (NATIONAL.matcher(name).lookingAt()) {
            return NATION;
        }
        Matcher lower = LOWER.matcher(name);
        return lower.lookingAt() ? lower.group(1) : "";
    }
}

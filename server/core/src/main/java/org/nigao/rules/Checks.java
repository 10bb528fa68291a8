package org.nigao.rules;

import java.util.List;
import org.nigao.check.Check;
import org.nigao.check.HouseStyle;

/** Every check there is, one line each. */
public final class Checks {

    private Checks() {}

    public static List<Check> all(HouseStyle style) {
        return List.of(
                new DuplicateDocument(),
                new DuplicateBlock(),
                new DuplicateParagraph(),
                new DuplicateTitleLine(),
                new HalfwidthPunct(),
                new PinyinResidue(),
                new MojibakeOrControl(),
                new ScriptMixed(),
                new WebBoilerplate(),
                new HardWrap(),
                new StrayToken(),
                new SpaceIrregular(),
                new ParagraphOverlong(style));
    }
}

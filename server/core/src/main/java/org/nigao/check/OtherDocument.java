package org.nigao.check;

import org.nigao.text.TextDocument;

/**
 * A document that a finding leads into besides the draft.
 *
 * @param name what whoever reads documents calls it, such as its path
 */
public record OtherDocument(String name, TextDocument text) {}

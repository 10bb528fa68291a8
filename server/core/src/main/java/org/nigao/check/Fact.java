package org.nigao.check;

import org.nigao.draft.Paragraph;

/** What a line contributes to the judgement of a {@link FactCheck}, with the place of the line in the draft. */
public record Fact<T>(Paragraph paragraph, T value) {}

package org.nigao.check;

import org.nigao.text.Span;

/** Another place that belongs to a finding, with a word on why. */
public record Related(Span span, String message) {}

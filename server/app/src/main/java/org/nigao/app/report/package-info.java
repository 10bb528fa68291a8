/**
 * What checking came to, in the forms that people and programs read.
 *
 * <p>Invariants: offsets are UTF-16 units of the file's text as it was read; the forms for programs hold every finding,
 * the form for terminals says how many it left out.
 */
package org.nigao.app.report;

/**
 * What an organisation knows about words: wrong forms and their right ones, set phrases, formulas with their members. It
 * is told of no file and no format: an entry comes as a map of fields.
 *
 * <p>Invariants: entries are immutable and were valid when they were made; matching takes time linear in the text.
 */
package org.nigao.dictionary;

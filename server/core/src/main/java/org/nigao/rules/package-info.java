/**
 * One class per rule, its page {@code <id>.md} beside it in the resources, its line in {@link org.nigao.rules.Checks}.
 */
package org.nigao.rules;

/**
 * What names what in a draft: words such as 见第三部分 or 附件2 and the section they mean, and names that stand repeatedly.
 *
 * <p>Invariant: a pure function of one analysis; a citation whose target is not surely in the draft itself is none.
 */
package org.nigao.reference;

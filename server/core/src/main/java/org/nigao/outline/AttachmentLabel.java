package org.nigao.outline;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nigao.draft.MarkdownHeading;

/** The label in the first line of an attachment or a box: 附件1, 附件：, 专栏2. */
final class AttachmentLabel {

    private static final Pattern LABEL =
            Pattern.compile("(附\\s?[件表图录]?|专栏)\\s?([0-9０-９]{1,2}|[一二三四五六七八九十]{1,3})?(—[0-9]{1,2})?\\s?[:：]?");

    private AttachmentLabel() {}

    /** Logical offset behind the label. */
    static int end(String text) {
        int from = MarkdownHeading.start(text);
        Matcher label = LABEL.matcher(text).region(from, text.length());
        return label.lookingAt() ? label.end() : from;
    }
}

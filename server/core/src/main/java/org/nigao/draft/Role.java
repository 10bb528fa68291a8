package org.nigao.draft;

/** What a paragraph is in its document. */
public enum Role {
    /** Running text, numbered headings and items among it: the outline tells them apart. */
    BODY,
    /** 文件标题. */
    TITLE,
    /** 发文字号, such as 青科发〔2020〕1号. */
    DOCUMENT_NUMBER,
    /** 主送机关. */
    ADDRESSEE,
    /** 发文机关署名. */
    SIGNATURE,
    /** 成文日期. */
    DATE,
    /** 附件说明: the list of attachments below the body. */
    ATTACHMENT_NOTE,
    /** The first line of an attachment, such as 附件1. */
    ATTACHMENT_LABEL,
    /** Navigation, share buttons, disclaimers and whatever else a web page put around the text. */
    FURNITURE,
    /** Head data of a document site: 【制定机关】…, 发布日期：…. */
    METADATA,
    /** A line of a table of contents. */
    CONTENTS,
    /** A row or cell of a table. */
    TABLE,
    /** A line that only divides: ---, ***, ———. */
    DIVIDER,
    /** Markdown code, fenced or front matter. */
    CODE,
    /** A comment to this program or to other editors, {@code <!-- … -->}. */
    COMMENT;

    /** Whether language rules look at it: false for what will not be printed with the document. */
    public boolean isText() {
        return switch (this) {
            case FURNITURE, METADATA, CONTENTS, DIVIDER, CODE, COMMENT -> false;
            default -> true;
        };
    }

    /** Whether it is written in sentences: text that is no cell of a table. */
    public boolean isProse() {
        return isText() && this != TABLE;
    }

    /** Whether numbered headings may stand in it. */
    public boolean mayCarryHeading() {
        return this == BODY || this == TITLE;
    }
}

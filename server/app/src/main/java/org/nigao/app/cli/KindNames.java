package org.nigao.app.cli;

import org.nigao.dictionary.Kind;

/** What the kinds of dictionary entries are called in Chinese. */
final class KindNames {

    private KindNames() {}

    static String of(Kind kind) {
        return switch (kind) {
            case TYPO -> "错别字";
            case CONFUSABLE -> "易混词";
            case PLEONASM -> "语义重复";
            case COLLOCATION -> "搭配";
            case BLEND -> "句式杂糅";
            case PLACEHOLDER -> "占位";
            case SUPERSEDED -> "旧表述";
            case PHRASE -> "固定表述";
            case TEMPLATE -> "句式";
            case TERM -> "术语";
            case NAME -> "名称";
            case FORMULA -> "数字提法";
            case ABBREVIATION -> "通行简称";
            case PERIOD -> "五年规划";
            case IGNORED -> "不再提示";
        };
    }
}

package org.nigao.rules;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names of bodies that differ by a word which means no other body: 政务中心 and 政务服务中心, 领导小组 and 工作领导小组. */
final class BodyNames {

    private static final Pattern NAME = Pattern.compile("(\\p{IsHan}{2,}?)(?:工作|服务|管理)?(领导小组|中心|局|专班|办公室|指挥部|大厅)");

    private static final Pattern LIKE = Pattern.compile(
            "(\\p{IsHan}{4,}?|“\\p{IsHan}+”)((?:工作|服务|管理|综合|建设|发展|信息){0,2})(领导小组|联席会议|中心|局|专班|办公室|指挥部|大厅|平台|集团|示范园|产业园)");

    /** So long a name is not formed twice by chance. */
    private static final int LONG = 7;

    private BodyNames() {}

    /** Whether both say of one quoted name what it is, “智水通”服务平台 and “智水通”平台. */
    static boolean areOfOneQuoted(String one, String other) {
        return one.indexOf('”') >= 0 && areLike(one, other);
    }

    /** Whether they differ only in such words as many names have: a slip, where one form is the usual one. */
    static boolean areLike(String one, String other) {
        Matcher first = LIKE.matcher(one);
        Matcher second = LIKE.matcher(other);
        return first.matches()
                && second.matches()
                && first.group(1).equals(second.group(1))
                && first.group(3).equals(second.group(3));
    }

    static boolean areOne(String one, String other) {
        Matcher first = NAME.matcher(one);
        Matcher second = NAME.matcher(other);
        return one.length() != other.length()
                && Math.max(one.length(), other.length()) >= LONG
                && first.matches()
                && second.matches()
                && first.group(1).equals(second.group(1))
                && first.group(2).equals(second.group(2));
    }
}

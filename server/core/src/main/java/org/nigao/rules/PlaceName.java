package org.nigao.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nigao.draft.Han;
import org.nigao.draft.LogicalLine;
import org.nigao.draft.Pinyin;
import org.nigao.text.Span;

/**
 * The name of the place a draft is about, and where a line writes one that is read alike: 青源 in a plan of 清源县. Whether others write
 * it is asked of those few places only.
 *
 * @param name without 县, 市 or what it is, at least two characters
 */
record PlaceName(String name) implements Function<LogicalLine, List<Span>> {

    private static final Pattern AT_HEAD = Pattern.compile(
            "^(?:中共|关于(?:推进|做好|加强|加快|印发|实施|促进|推动)?|\\p{IsHan}{2,3}[省市州])?(\\p{IsHan}{2,3}?)(?:自治|高新|经开)?(?:[县市区旗州镇乡]|新区|开发区)(?![长内直级场政域])");

    /** That of a title. */
    static Optional<PlaceName> of(String title) {
        Matcher place = AT_HEAD.matcher(title);
        return place.find() && isRead(place.group(1)) ? Optional.of(new PlaceName(place.group(1))) : Optional.empty();
    }

    private static boolean isRead(String name) {
        return name.chars().allMatch(c -> Pinyin.sound((char) c) != 0);
    }

    /** Where a line has other characters that are read like the name, in logical offsets. */
    @Override
    public List<Span> apply(LogicalLine line) {
        String text = line.text();
        List<Span> found = new ArrayList<>(0);
        for (int at = 0; at + name.length() <= text.length(); at++) {
            int same = 0;
            int heard = 0;
            while (heard < name.length() && Pinyin.sound(text.charAt(at + heard)) == Pinyin.sound(name.charAt(heard))) {
                same += text.charAt(at + heard) == name.charAt(heard) ? 1 : 0;
                heard++;
            }
            if (heard == name.length() && same == heard - 1 && Han.is(text.charAt(at))) {
                found.add(Span.at(at, heard));
            }
        }
        return found;
    }
}

package org.nigao.mining;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.nigao.dictionary.Kind;
import org.nigao.phrase.Phrase;
import org.nigao.phrase.Place;

/** Templates are what clauses begin and end with around something that changes, counted as a plain search does. */
class TemplatesTest {

    private static final List<String> AIMS =
            List.of("河道治理", "水质改善", "堤防加固", "城乡供水", "灌区改造", "水土保持", "渔业资源", "航道养护", "湖泊生态", "泵站设备", "农田水利", "地下水位");
    private static final List<String> TEXTS = texts(24);
    private static final Map<String, Phrase> MINED = mined(TEXTS);

    private static List<String> texts(int count) {
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            SplittableRandom random = new SplittableRandom(i);
            StringBuilder text = new StringBuilder("禾川市" + (2020 + i % 9) + "年水务工作要点\n\n");
            for (int p = 0; p < 5; p++) {
                text.append("一二三四五".charAt(p))
                        .append("、统筹城乡，以" + aim(random) + "为抓手，把" + aim(random) + "作为第" + (10 * i + p) + "号任务，")
                        .append("提高" + aim(random) + "水平，在水务局的领导下，由第" + (100 * i + p) + "组承办。\n");
            }
            texts.add(text.toString());
        }
        return texts;
    }

    private static String aim(SplittableRandom random) {
        return AIMS.get(random.nextInt(AIMS.size()));
    }

    private static Map<String, Phrase> mined(List<String> texts) {
        return Plans.mined(texts).stream()
                .filter(p -> p.kind() == Kind.TEMPLATE)
                .collect(Collectors.toMap(Phrase::text, Function.identity()));
    }

    @Test
    void whatChangesIsLeftOpen() {
        for (String template : List.of("以…为抓手", "把…作为…", "提高…水平")) {
            assertTrue(MINED.containsKey(template), template + " is not in " + MINED.keySet());
        }
        Phrase found = MINED.get("以…为抓手");
        assertTrue(found.fillers().size() >= 6, found::toString);
        assertTrue(found.fillers().stream().allMatch(f -> AIMS.contains(f.text())), found::toString);
        assertEquals(found.years().values().stream().mapToInt(Integer::intValue).sum(), found.plans());
    }

    @Test
    void whatIsAlwaysTheSameIsNone() {
        assertFalse(MINED.containsKey("在…领导下"), MINED.keySet()::toString);
    }

    @Test
    void countsAndPlacesAreThoseOfAPlainSearch() {
        for (Phrase template : MINED.values()) {
            String[] parts = template.text().split("…");
            Pattern pattern = Pattern.compile(Pattern.quote(parts[0]) + "[^，。]{2,20}?" + Pattern.quote(parts[1]));
            assertEquals(
                    TEXTS.stream().filter(t -> pattern.matcher(t).find()).count(), template.plans(), template.text());
            assertFalse(template.places().isEmpty());
            for (Place place : template.places()) {
                String text = TEXTS.get(Integer.parseInt(place.plan().substring(5, 8)));
                assertTrue(pattern.matcher(text.substring(place.start())).lookingAt(), template.text());
            }
        }
    }

    @Test
    void aRepostAndADoubledCopyChangeNoCount() {
        List<String> more = new ArrayList<>(TEXTS);
        more.add(TEXTS.get(3));
        more.set(5, TEXTS.get(5) + TEXTS.get(5));
        Map<String, Phrase> again = mined(more);
        assertEquals(MINED.keySet(), again.keySet());
        MINED.forEach(
                (text, phrase) -> assertEquals(phrase.plans(), again.get(text).plans(), text));
    }
}

package org.nigao.app.files;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TextBytesTest {

    private static final String SIMPLIFIED = "禾川市2026年工作要点\r\n一、夯实基础，补齐短板，推动经济社会平稳发展。\r\n";
    private static final String TRADITIONAL = "禾川市2026年工作要點\n一、夯實基礎，補齊短板，推動經濟社會平穩發展，切實維護群眾權益。\n";

    @ParameterizedTest
    @CsvSource({"UTF-8,", "UTF-8,BOM", "UTF-16LE,BOM", "UTF-16BE,BOM", "UTF-16LE,", "UTF-16BE,", "GB18030,"})
    void everyEncodingIsFoundAndComesBackByteForByte(String name, String mark) throws TextBytes.NotText {
        for (String text : new String[] {SIMPLIFIED, TRADITIONAL}) {
            String marked = mark == null ? text : "\ufeff" + text;
            byte[] bytes = marked.getBytes(Charset.forName(name));
            TextBytes decoded = TextBytes.decode(bytes);
            assertEquals(marked, decoded.text());
            assertEquals(Charset.forName(name), decoded.charset());
            assertArrayEquals(bytes, decoded.encode(decoded.text()).orElseThrow());
        }
    }

    @Property
    void whateverIsReadComesBackByteForByte(@ForAll byte[] bytes) {
        try {
            TextBytes decoded = TextBytes.decode(bytes);
            decoded.encode(decoded.text()).ifPresent(back -> {
                if (decoded.charset() == StandardCharsets.UTF_8) {
                    assertArrayEquals(bytes, back);
                }
            });
        } catch (TextBytes.NotText e) {
            assertEquals(false, e.getMessage().isBlank());
        }
    }

    @Property
    void everyUnicodeTextIsReadAsUtf8(@ForAll String text) throws TextBytes.NotText {
        String whole = new String(("工作要点" + text).getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
        long controls = whole.chars().filter(c -> c < ' ' || c == 0x7f).count();
        if (controls == 0) {
            assertEquals(
                    whole,
                    TextBytes.decode(whole.getBytes(StandardCharsets.UTF_8)).text());
        }
    }

    @Test
    void anEmptyFileIsAnEmptyText() throws TextBytes.NotText {
        assertEquals("", TextBytes.decode(new byte[0]).text());
    }

    @Test
    void asciiIsUtf8() throws TextBytes.NotText {
        assertEquals(
                StandardCharsets.UTF_8,
                TextBytes.decode("plan\n".getBytes(StandardCharsets.US_ASCII)).charset());
    }

    @Test
    void aReplacementCharacterThatIsReallyThereIsNoDamage() throws TextBytes.NotText {
        assertEquals(
                "乱码\ufffd处",
                TextBytes.decode("乱码\ufffd处".getBytes(StandardCharsets.UTF_8)).text());
    }

    @Test
    void damagedUtf8IsNotTakenForGb18030() {
        byte[] bytes = SIMPLIFIED.repeat(3).getBytes(StandardCharsets.UTF_8);
        byte[] cut = java.util.Arrays.copyOf(bytes, bytes.length - 3);
        cut[4] = (byte) 0xFF;
        assertThrows(TextBytes.NotText.class, () -> TextBytes.decode(cut));
    }

    @Test
    void big5IsRefusedRatherThanMisread() {
        byte[] bytes = TRADITIONAL.repeat(5).getBytes(Charset.forName("Big5"));
        assertThrows(TextBytes.NotText.class, () -> TextBytes.decode(bytes));
    }

    @Test
    void aLoneSurrogateInUtf16IsDamage() {
        byte[] bytes = {(byte) 0xFF, (byte) 0xFE, 0x00, (byte) 0xD8, 'a', 0};
        assertThrows(TextBytes.NotText.class, () -> TextBytes.decode(bytes));
    }
}

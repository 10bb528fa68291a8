package org.nigao.app.files;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/**
 * A text with the encoding its bytes had: UTF-8, UTF-16 or GB18030, found by decoding strictly in that order.
 *
 * @param text the whole content; a byte order mark is its first character
 */
public record TextBytes(String text, Charset charset) {

    private static final Charset GB18030 = Charset.forName("GB18030");

    /** Of mojibake about a third of the characters are common ones, of Chinese in either script more than two thirds. */
    private static final double COMMON_ENOUGH = 0.5;

    /** Why bytes are no text that can be read, as the tail of a sentence whose subject is the file. */
    public static final class NotText extends Exception {
        private static final long serialVersionUID = 1;

        NotText(String why) {
            super(why);
        }
    }

    public static TextBytes decode(byte[] bytes) throws NotText {
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return utf16(bytes, StandardCharsets.UTF_16LE);
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return utf16(bytes, StandardCharsets.UTF_16BE);
        }
        if (isContainer(bytes)) {
            throw new NotText("不是文本文件：请在编辑软件中另存为 .txt（UTF-8）后再检查");
        }
        Optional<String> utf8 = strictly(bytes, StandardCharsets.UTF_8);
        if (utf8.isPresent() && !isBinary(utf8.get())) {
            return new TextBytes(utf8.get(), StandardCharsets.UTF_8);
        }
        for (Charset charset : new Charset[] {StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE}) {
            Optional<String> text = bytes.length % 2 == 0 ? strictly(bytes, charset) : Optional.empty();
            if (text.isPresent() && isPlausible(text.get())) {
                return new TextBytes(text.get(), charset);
            }
        }
        Utf8Scan scan = Utf8Scan.of(bytes);
        if (utf8.isEmpty() && !scan.isMostlyUtf8()) {
            Optional<String> text = strictly(bytes, GB18030);
            if (text.isPresent() && !isBinary(text.get()) && commonShare(bytes) >= COMMON_ENOUGH) {
                return new TextBytes(text.get(), GB18030);
            }
        }
        if (utf8.isEmpty() && scan.isMostlyUtf8()) {
            throw new NotText("第 " + scan.firstBadLine() + " 行有损坏的 UTF-8 字符：请用原稿重新另存为 UTF-8，或删去该处乱码后再检查");
        }
        throw new NotText("不是文本文件，或编码无法识别：请另存为 UTF-8 编码的 .txt 后再检查");
    }

    /** The bytes of {@code changed} in the same encoding; empty where a character of it has no place there. */
    public Optional<byte[]> encode(String changed) {
        try {
            ByteBuffer encoded = charset.newEncoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .encode(CharBuffer.wrap(changed));
            return Optional.of(Arrays.copyOf(encoded.array(), encoded.limit()));
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static TextBytes utf16(byte[] bytes, Charset charset) throws NotText {
        return new TextBytes(
                strictly(bytes, charset).orElseThrow(() -> new NotText("是损坏的 UTF-16 文本：请用原稿重新另存为 UTF-8 后再检查")),
                charset);
    }

    private static Optional<String> strictly(byte[] bytes, Charset charset) {
        if (charset == StandardCharsets.UTF_8) {
            // Several times as fast as a decoder, and as strict: what is malformed becomes U+FFFD.
            String text = new String(bytes, charset);
            if (text.indexOf('\ufffd') < 0) {
                return Optional.of(text);
            }
        }
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CharBuffer chars = CharBuffer.allocate((int) (bytes.length * (double) decoder.maxCharsPerByte()) + 1);
        CoderResult result = decoder.decode(ByteBuffer.wrap(bytes), chars, true);
        if (result.isError() || decoder.flush(chars).isError()) {
            return Optional.empty();
        }
        return Optional.of(chars.flip().toString());
    }

    private static boolean startsWith(byte[] bytes, int... head) {
        if (bytes.length < head.length) {
            return false;
        }
        for (int i = 0; i < head.length; i++) {
            if ((bytes[i] & 0xFF) != head[i]) {
                return false;
            }
        }
        return true;
    }

    /** ZIP (docx, odt, wps), OLE (doc, old wps), PDF, RTF, whatever the file is called. */
    private static boolean isContainer(byte[] bytes) {
        return startsWith(bytes, 'P', 'K', 3, 4)
                || startsWith(bytes, 0xD0, 0xCF, 0x11, 0xE0)
                || startsWith(bytes, '%', 'P', 'D', 'F')
                || startsWith(bytes, '{', '\\', 'r', 't', 'f');
    }

    private static boolean isBinary(String text) {
        int controls = 0;
        for (int i = 0; i < text.length(); i++) {
            controls += isControl(text.charAt(i)) ? 1 : 0;
        }
        return controls * 100L > text.length() + 100;
    }

    private static boolean isControl(char c) {
        return c < ' ' && c != '\t' && c != '\n' && c != '\r' && c != '\f' || c == 0x7f;
    }

    /** Whether nearly all of it is what Chinese drafts are made of. */
    private static boolean isPlausible(String text) {
        long usual = text.chars()
                .filter(c -> c >= 0x4e00 && c <= 0x9fff
                        || c >= 0x3000 && c <= 0x303f
                        || c >= 0xff00 && c <= 0xff60
                        || c >= ' ' && c < 0x7f
                        || c == '\n'
                        || c == '\r')
                .count();
        return !text.isEmpty() && usual * 10 >= text.length() * 9L;
    }

    /** The share of two-byte characters that are GB 2312 punctuation or one of its 3,755 common characters. */
    private static double commonShare(byte[] bytes) {
        int all = 0;
        int common = 0;
        for (int i = 0; i + 1 < bytes.length; i++) {
            int lead = bytes[i] & 0xFF;
            if (lead < 0x81) {
                continue;
            }
            int trail = bytes[++i] & 0xFF;
            all++;
            if (trail >= 0xA1 && (lead >= 0xB0 && lead <= 0xD7 || lead >= 0xA1 && lead <= 0xA3)) {
                common++;
            }
        }
        return all == 0 ? 0 : (double) common / all;
    }
}

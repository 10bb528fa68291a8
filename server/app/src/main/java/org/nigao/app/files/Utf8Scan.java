package org.nigao.app.files;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;

/** How much of some bytes is UTF-8: tells a damaged UTF-8 file from one in another encoding. */
record Utf8Scan(int multibyte, int bad, int firstBadLine) {

    static Utf8Scan of(byte[] bytes) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(4096);
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        int multibyte = 0;
        int bad = 0;
        int line = 1;
        int firstBadLine = 0;
        while (true) {
            CoderResult result = decoder.decode(in, out, true);
            out.flip();
            while (out.hasRemaining()) {
                char c = out.get();
                multibyte += c >= 0x80 ? 1 : 0;
                line += c == '\n' ? 1 : 0;
            }
            out.clear();
            if (result.isUnderflow()) {
                return new Utf8Scan(multibyte, bad, firstBadLine);
            }
            if (result.isError()) {
                firstBadLine = bad == 0 ? line : firstBadLine;
                bad++;
                in.position(in.position() + result.length());
            }
        }
    }

    /** Chinese in another encoding holds hardly a valid sequence: its damage outnumbers them. */
    boolean isMostlyUtf8() {
        return multibyte > bad * 2;
    }
}

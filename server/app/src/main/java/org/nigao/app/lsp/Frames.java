package org.nigao.app.lsp;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts the incoming bytes into message bodies.
 *
 * <p>After a wrong header it finds its feet again at the next {@code Content-Length}, wherever that stands: lsp4j's own
 * reader takes the body behind a bad header for further headers, and hears nothing from then on.
 */
final class Frames {

    private static final int MOST_BYTES = 256 << 20;
    private static final int LONGEST_HEADER = 4096;
    private static final Pattern LENGTH =
            Pattern.compile("content-length[ \\t]*:[ \\t]*([0-9]{1,9})[ \\t]*$", Pattern.CASE_INSENSITIVE);
    private static final Pattern NEXT_FRAME =
            Pattern.compile("Content-Length: ?[0-9]{1,9}\\r\\n\\r?", Pattern.CASE_INSENSITIVE);

    private final PushbackInputStream in;

    Frames(InputStream in) {
        this.in = new PushbackInputStream(new BufferedInputStream(in, 1 << 16), 1 << 20);
    }

    /** The next body; empty at the end of the input. */
    Optional<byte[]> next() throws IOException {
        OptionalInt length = OptionalInt.empty();
        while (true) {
            Optional<String> header = headerLine();
            if (header.isEmpty()) {
                return Optional.empty();
            }
            if (!header.get().isEmpty()) {
                Matcher matcher = LENGTH.matcher(header.get());
                if (matcher.find()) {
                    length = OptionalInt.of(Integer.parseInt(matcher.group(1)));
                }
            } else if (length.isPresent() && length.getAsInt() <= MOST_BYTES) {
                byte[] body = in.readNBytes(length.getAsInt());
                return body.length == length.getAsInt() ? Optional.of(body) : Optional.empty();
            } else {
                length = OptionalInt.empty();
            }
        }
    }

    /**
     * For a body that is not one message: where its length was stated too long and it holds the beginning of the next
     * frame, that goes back into the input, and what stood before it is returned.
     */
    Optional<byte[]> withoutNextFrame(byte[] body) throws IOException {
        // One byte per character, so that an index is a byte offset.
        Matcher next = NEXT_FRAME.matcher(new String(body, StandardCharsets.ISO_8859_1));
        if (!next.find() || next.start() == 0 || body.length - next.start() > 1 << 19) {
            return Optional.empty();
        }
        in.unread(body, next.start(), body.length - next.start());
        return Optional.of(Arrays.copyOf(body, next.start()));
    }

    /** A header without its line break; of an overlong one only the end, where a header glued to garbage stands. */
    private Optional<String> headerLine() throws IOException {
        StringBuilder line = new StringBuilder();
        int read;
        while ((read = in.read()) >= 0) {
            if (read == '\n') {
                int end = line.length();
                return Optional.of(line.substring(0, end > 0 && line.charAt(end - 1) == '\r' ? end - 1 : end));
            }
            line.append((char) read);
            if (line.length() > 2 * LONGEST_HEADER) {
                line.delete(0, LONGEST_HEADER);
            }
        }
        return Optional.empty();
    }
}

package org.nigao.app.files;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.nigao.dictionary.Kind;

/** The dictionary of an organisation, to which the editor adds a line at a time; every other byte of it stays as it is. */
public final class OwnDictionary {

    private OwnDictionary() {}

    /** Adds an entry at the end of a file, which is made where there is none; one that is there already is not written twice. */
    public static void add(Path file, String text, Kind kind) throws InputException {
        String entry = "{\"text\":" + quoted(text) + ",\"kind\":" + quoted(kind.toString()) + "}";
        try {
            byte[] before = Files.exists(file) ? Files.readAllBytes(file) : new byte[0];
            String lines = new String(before, StandardCharsets.UTF_8);
            if (lines.lines().anyMatch(entry::equals)) {
                return;
            }
            String separator = lines.isEmpty() || lines.endsWith("\n") ? "" : "\n";
            byte[] line = (separator + entry + "\n").getBytes(StandardCharsets.UTF_8);
            byte[] after = Arrays.copyOf(before, before.length + line.length);
            System.arraycopy(line, 0, after, before.length, line.length);
            AtomicFile.write(file, after);
        } catch (IOException e) {
            throw new InputException("写入词库文件 " + file + " 时出错：请检查文件是否只读、磁盘是否已满。", e);
        }
    }

    private static String quoted(String text) {
        return '"' + new String(JsonStringEncoder.getInstance().quoteAsString(text)) + '"';
    }
}

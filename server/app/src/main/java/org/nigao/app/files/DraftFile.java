package org.nigao.app.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.nigao.draft.Format;

/**
 * A draft as it was read.
 *
 * @param name what the user calls it
 * @param path where it is; empty for standard input
 * @param bytes as they stood in the file
 */
public record DraftFile(String name, Optional<Path> path, byte[] bytes, TextBytes content) {

    /** What the shell calls standard input. */
    public static final String STANDARD_INPUT = "-";

    private static final long LIMIT = 64L << 20;

    public static DraftFile read(Path path) throws InputException {
        String name = path.toString();
        try {
            if (Files.size(path) > LIMIT) {
                throw new InputException("文件 " + name + " 超过 64 MB，不像是文稿：请拆分后再检查。");
            }
            return of(name, Optional.of(path), Files.readAllBytes(path));
        } catch (NoSuchFileException e) {
            throw new InputException("找不到 " + name + "：请核对路径和文件名。", e);
        } catch (AccessDeniedException e) {
            throw new InputException("没有读取 " + name + " 的权限：请检查文件权限，或换用有权限的账户。", e);
        } catch (IOException e) {
            throw new InputException("读取 " + name + " 时出错：请确认文件未被占用、磁盘可用后重试。", e);
        }
    }

    public static DraftFile read(InputStream standardInput) throws InputException {
        try {
            return of(STANDARD_INPUT, Optional.empty(), standardInput.readAllBytes());
        } catch (IOException e) {
            throw new InputException("读取标准输入时出错：请重试，或改为给出文件名。", e);
        }
    }

    private static DraftFile of(String name, Optional<Path> path, byte[] bytes) throws InputException {
        try {
            return new DraftFile(name, path, bytes, TextBytes.decode(bytes));
        } catch (TextBytes.NotText e) {
            String subject = path.isPresent() ? "文件 " + name + " " : "标准输入";
            throw new InputException(subject + e.getMessage() + "。", e);
        }
    }

    public String text() {
        return content.text();
    }

    public Format format() {
        return isMarkdown(name) ? Format.MARKDOWN : Format.PLAIN;
    }

    private static boolean isMarkdown(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith(".md") || lower.endsWith(".markdown");
    }
}

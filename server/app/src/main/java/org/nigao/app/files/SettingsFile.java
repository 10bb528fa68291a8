package org.nigao.app.files;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.nigao.check.Ignore;
import org.nigao.check.Rule;
import org.nigao.check.Settings;

/** A {@code nigao.json}: settings for every draft in its folder and below. */
public final class SettingsFile {

    public static final String NAME = "nigao.json";

    private SettingsFile() {}

    /** The nearest settings file at or above a folder. */
    public static Optional<Path> above(Path folder) {
        for (Path at = folder.toAbsolutePath().normalize(); at != null; at = at.getParent()) {
            Path candidate = at.resolve(NAME);
            if (Files.isRegularFile(candidate)) {
                return Optional.of(candidate);
            }
        }
        return Optional.empty();
    }

    /** The settings in a file, over the defaults; one sentence with its line where there is something wrong. */
    public static Settings read(Path file, List<Rule> rules) throws InputException {
        return parse(file, text(file), rules);
    }

    private static Settings parse(Path file, String text, List<Rule> rules) throws InputException {
        try {
            JsonTree tree = JsonTree.parse(text);
            try {
                return new SettingsReader(
                                rules, Optional.ofNullable(file.toAbsolutePath().getParent()))
                        .over(Settings.DEFAULT, tree.root());
            } catch (SettingsReader.BadSetting e) {
                throw new InputException("设置文件 " + file + " 第 " + tree.line(e.path()) + " 行" + e.getMessage() + "。", e);
            }
        } catch (JsonTree.BrokenJson e) {
            throw new InputException("设置文件 " + file + " 第 " + e.line() + " 行" + e.getMessage() + "。", e);
        }
    }

    private static String text(Path file) throws InputException {
        try {
            String text = TextBytes.decode(Files.readAllBytes(file)).text();
            return text.startsWith("\ufeff") ? text.substring(1) : text;
        } catch (NoSuchFileException e) {
            throw new InputException("找不到设置文件 " + file + "：请核对路径和文件名。", e);
        } catch (AccessDeniedException e) {
            throw new InputException("没有读取设置文件 " + file + " 的权限：请检查文件权限。", e);
        } catch (IOException | TextBytes.NotText e) {
            throw new InputException("设置文件 " + file + " 无法读取：请确认它是 UTF-8 编码的 JSON 文件。", e);
        }
    }

    /** Adds an entry to the ignores of a settings file, which is made where there is none; all else in it stays as it is. */
    public static void add(Path file, Ignore ignore, String note) throws InputException {
        change(file, text -> SettingsText.withIgnore(text, ignore, note));
    }

    /** Switches a rule off in a settings file, which is made where there is none; all else in it stays as it is. */
    public static void switchOff(Path file, String rule) throws InputException {
        change(file, text -> SettingsText.withRule(text, rule, "off"));
    }

    /** Names a dictionary in a settings file, which is made where there is none. */
    public static void addDictionary(Path file, Path dictionary) throws InputException {
        Path folder = file.toAbsolutePath().getParent();
        Path whole = dictionary.toAbsolutePath().normalize();
        String name = (whole.startsWith(folder) ? folder.relativize(whole) : whole)
                .toString()
                .replace('\\', '/');
        change(file, text -> SettingsText.withDictionary(text, name));
    }

    private interface Change {
        String of(String text) throws JsonTree.BrokenJson;
    }

    private static void change(Path file, Change change) throws InputException {
        try {
            String before = Files.exists(file) ? text(file) : "{}\n";
            AtomicFile.write(file, change.of(before).getBytes(StandardCharsets.UTF_8));
        } catch (JsonTree.BrokenJson e) {
            throw new InputException("设置文件 " + file + " 第 " + e.line() + " 行" + e.getMessage() + "。", e);
        } catch (IOException e) {
            throw new InputException("写入设置文件 " + file + " 时出错：请检查文件是否只读、磁盘是否已满。", e);
        }
    }
}

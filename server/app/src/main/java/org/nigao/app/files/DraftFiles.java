package org.nigao.app.files;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Finds the drafts that some paths on the command line mean: files as they are, folders with all below them. */
public final class DraftFiles {

    private static final Set<String> TEXT = Set.of("txt", "text", "md", "markdown");

    /** What offices keep drafts in and this version cannot read yet, by extension. */
    private static final Map<String, String> NOT_YET = Map.of(
            "docx", "Word 文档",
            "doc", "Word 文档",
            "odt", "OpenDocument 文档",
            "wps", "WPS 文档",
            "ofd", "OFD 文档",
            "rtf", "RTF 文档",
            "pdf", "PDF 文档");

    private final Consumer<InputException> cannot;
    private final Map<Path, Path> found = new LinkedHashMap<>();

    private int told;

    private DraftFiles(Consumer<InputException> cannot) {
        this.cannot = trouble -> {
            told++;
            cannot.accept(trouble);
        };
    }

    /** The files in order, each once; what cannot be read is told to {@code cannot}, and the rest goes on. */
    public static List<Path> find(List<String> paths, Consumer<InputException> cannot) {
        DraftFiles files = new DraftFiles(cannot);
        for (String path : paths) {
            try {
                files.add(Path.of(path));
            } catch (InvalidPathException e) {
                cannot.accept(new InputException("“" + path + "”不是有效的路径：请核对路径和文件名。", e));
            } catch (InputException e) {
                cannot.accept(e);
            }
        }
        return List.copyOf(files.found.values());
    }

    private void add(Path path) throws InputException {
        if (Files.isDirectory(path)) {
            addFolder(path);
        } else if (NOT_YET.containsKey(extension(path)) && Files.exists(path)) {
            throw new InputException(
                    "本版本还不能读取 " + NOT_YET.get(extension(path)) + " " + path + "：请在编辑软件中另存为 .txt（UTF-8）后再检查。");
        } else {
            remember(path);
        }
    }

    private void addFolder(Path folder) throws InputException {
        int before = found.size();
        int toldBefore = told;
        List<Path> notYet = new ArrayList<>();
        walk(folder, notYet);
        if (!notYet.isEmpty()) {
            cannot.accept(new InputException("目录 " + folder + " 中有 " + notYet.size() + " 个文档（" + names(notYet)
                    + "）本版本还不能读取，未作检查：请在编辑软件中另存为 .txt（UTF-8）后再检查。"));
        } else if (found.size() == before && told == toldBefore) {
            throw new InputException("目录 " + folder + " 中没有可检查的文稿：请放入 .txt 或 .md 文件，或直接给出文件名。");
        }
    }

    private void walk(Path folder, List<Path> notYet) {
        List<Path> entries = new ArrayList<>();
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
            stream.forEach(entries::add);
        } catch (AccessDeniedException e) {
            cannot.accept(new InputException("没有读取目录 " + folder + " 的权限：请检查目录权限，或换用有权限的账户。", e));
            return;
        } catch (IOException e) {
            cannot.accept(new InputException("读取目录 " + folder + " 时出错：请确认目录可用后重试。", e));
            return;
        }
        entries.sort(null);
        for (Path entry : entries) {
            // Links to folders are not followed: they may lead back here.
            if (entry.getFileName().toString().startsWith(".")) {
                continue;
            }
            if (Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)) {
                walk(entry, notYet);
            } else if (TEXT.contains(extension(entry)) && Files.isRegularFile(entry)) {
                remember(entry);
            } else if (NOT_YET.containsKey(extension(entry))) {
                notYet.add(entry);
            }
        }
    }

    private void remember(Path path) {
        found.putIfAbsent(path.toAbsolutePath().normalize(), path);
    }

    private static String names(List<Path> paths) {
        List<String> first =
                paths.stream().limit(3).map(p -> p.getFileName().toString()).toList();
        return String.join("、", first) + (paths.size() > first.size() ? " 等" : "");
    }

    private static String extension(Path path) {
        return Optional.ofNullable(path.getFileName())
                .map(Path::toString)
                .filter(name -> name.lastIndexOf('.') >= 0)
                .map(name -> name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT))
                .orElse("");
    }
}

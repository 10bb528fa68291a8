package org.nigao.app.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nigao.app.files.AtomicFile;
import org.nigao.app.files.DraftFile;
import org.nigao.app.files.DraftFiles;
import org.nigao.app.files.InputException;
import org.nigao.app.files.Manifest;
import org.nigao.app.files.PhraseWriter;
import org.nigao.app.files.SpillRoom;
import org.nigao.draft.Draft;
import org.nigao.mining.Mined;
import org.nigao.mining.Miner;
import org.nigao.mining.Options;
import org.nigao.mining.Origin;
import org.nigao.mining.Origins;
import org.nigao.mining.Watch;
import org.nigao.phrase.Phrase;
import org.nigao.text.TextDocument;
import picocli.CommandLine.ParseResult;

/** {@code nigao dictionary mine}: makes a phrase dictionary of prior plans. */
final class Mining {

    private final ParseResult given;
    private final Terminal terminal;
    private final Troubles troubles;

    private Mining(ParseResult given, Terminal terminal) {
        this.given = given;
        this.terminal = terminal;
        troubles = new Troubles(terminal);
    }

    static int run(List<String> plans, ParseResult given, Terminal terminal) throws IOException {
        if (plans.isEmpty()) {
            terminal.complain("缺少往年文稿：请写 nigao dictionary mine 目录 -o 词库.jsonl。");
            return Commands.FAILED;
        }
        if (!given.hasMatchedOption("-o")) {
            terminal.complain("没有说词库写到哪里：请加 -o 文件名，如 -o 词库.jsonl。");
            return Commands.FAILED;
        }
        return new Mining(given, terminal).mine(plans);
    }

    private int mine(List<String> plans) throws IOException {
        int fewest = given.matchedOptionValue("--min-plans", Options.STANDARD.plans());
        int most = given.matchedOptionValue("--most", Options.STANDARD.most());
        int memory = given.matchedOptionValue("--memory", 1024);
        if (fewest < 2 || most < 1 || memory < 16) {
            terminal.complain("--min-plans 至少为 2，--most 至少为 1，--memory 至少为 16（MB）：请改后重试。");
            return Commands.FAILED;
        }
        Optional<Manifest> manifest = Optional.empty();
        if (given.hasMatchedOption("--manifest")) {
            try {
                manifest = Optional.of(Manifest.read(Path.of(given.<String>matchedOptionValue("--manifest", ""))));
            } catch (InputException e) {
                troubles.add(e.getMessage());
                return Commands.FAILED;
            }
        }
        Options options = Options.STANDARD.withPlans(fewest).withMost(most).withPositions(memory << 17);
        Miner miner = new Miner(options, new SpillRoom(memory << 18));
        int read = read(plans, miner, manifest);
        if (read == 0) {
            return Commands.FAILED;
        }
        Mined mined = miner.mine(watch());
        if (!write(mined.phrases(), Path.of(given.<String>matchedOptionValue("-o", "")))) {
            return Commands.FAILED;
        }
        int different = mined.plans().size();
        String copies = different < read ? "（转发、重复的合并后 " + different + " 篇）" : "";
        terminal.out()
                .println(read + " 篇文稿" + copies + "，" + mined.phrases().size() + " 条词语，已写入 "
                        + given.matchedOptionValue("-o", "") + "。");
        return troubles.isEmpty() ? Commands.DONE : Commands.FAILED;
    }

    /** Reads the plans in the order of their names, so that the same plans always give the same file. */
    private int read(List<String> plans, Miner miner, Optional<Manifest> manifest) {
        List<Named> files = new ArrayList<>();
        for (Path file : DraftFiles.find(plans, e -> troubles.add(e.getMessage()))) {
            files.add(new Named(name(file), file));
        }
        files.sort((one, other) -> one.name().compareTo(other.name()));
        Progress progress = Progress.on(terminal, files.size(), "正在读取");
        int read = 0;
        for (Named named : files) {
            Path file = named.file();
            progress.next(named.name());
            try {
                DraftFile plan = DraftFile.read(file);
                Draft draft = Draft.of(TextDocument.of(plan.text()), plan.format());
                Origin itself = Origins.of(named.name(), draft);
                miner.add(manifest.map(m -> m.origin(file, itself)).orElse(itself), draft);
                read++;
            } catch (InputException e) {
                troubles.add(e.getMessage());
            }
        }
        progress.done();
        return read;
    }

    /** A file by its {@link #name}. */
    private record Named(String name, Path file) {}

    /** The path as it was given, written alike on every system. */
    private static String name(Path file) {
        return file.normalize().toString().replace('\\', '/');
    }

    private Watch watch() {
        return terminal.isInteractive()
                ? (stage, done, all) -> {
                    terminal.err().print("\r\u001b[K" + said(stage) + " " + 100L * done / Math.max(1, all) + "%");
                    terminal.err().flush();
                }
                : Watch.NONE;
    }

    private static String said(Watch.Stage stage) {
        return switch (stage) {
            case COPIES -> "正在找转发、重复的文稿";
            case WORDS -> "正在分词";
            case REPEATS -> "正在找重复的词语";
            case CHOICE -> "正在筛选";
            case TEMPLATES -> "正在找句式";
            case EVIDENCE -> "正在整理出处";
        };
    }

    /** Gives whether it could be written. */
    private boolean write(List<Phrase> phrases, Path file) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PhraseWriter.write(phrases, bytes);
        if (terminal.isInteractive()) {
            terminal.err().print("\r\u001b[K");
        }
        try {
            AtomicFile.write(file, bytes.toByteArray());
            return true;
        } catch (IOException e) {
            troubles.add("不能写入 " + file + "：请确认目录存在、可写，磁盘未满。");
            return false;
        }
    }
}

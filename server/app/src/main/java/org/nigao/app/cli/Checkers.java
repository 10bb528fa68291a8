package org.nigao.app.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nigao.app.files.Dictionaries;
import org.nigao.app.files.DraftFile;
import org.nigao.app.files.InputException;
import org.nigao.app.files.PhraseLibrary;
import org.nigao.app.files.SettingsFile;
import org.nigao.app.prior.PriorLibrary;
import org.nigao.app.prior.WithoutItself;
import org.nigao.check.Basis;
import org.nigao.check.Check;
import org.nigao.check.Checker;
import org.nigao.check.Settings;
import org.nigao.dictionary.Dictionary;
import org.nigao.rules.Checks;
import org.slf4j.LoggerFactory;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** The checker for each file, by the settings that hold where it stands; made once for each settings file. */
final class Checkers {

    private final RuleOptions options;
    private final Optional<Path> config;
    private final Map<Path, Optional<Path>> settingsFiles = new HashMap<>();
    private final Map<Optional<Path>, Made> made = new HashMap<>();

    private Checkers(RuleOptions options, Optional<Path> config) {
        this.options = options;
        this.config = config;
    }

    static OptionSpec configOption() {
        return Specs.value(Path.class, "FILE", "设置文件（默认从文稿所在目录向上查找 nigao.json）", "--config");
    }

    static Checkers of(ParseResult given) throws InputException {
        Dictionaries.prepare();
        Optional<Path> config = Optional.ofNullable(given.matchedOptionValue("--config", null));
        if (config.isPresent() && !Files.isRegularFile(config.get())) {
            throw new InputException("找不到设置文件 " + config.get() + "：请核对 --config 的路径和文件名。");
        }
        RuleOptions options = RuleOptions.of(given);
        for (String folder : options.priorPlans()) {
            PriorLibrary.folder(folder);
        }
        return new Checkers(options, config);
    }

    /** Reads what holds for a file before several threads ask for it. */
    void prepare(Path file, Troubles troubles) {
        made(Optional.of(file), troubles);
    }

    Checker of(DraftFile file, Troubles troubles) {
        Made made = made(file.path(), troubles);
        Basis own = own(made, file);
        return own == made.basis()
                ? made.checker()
                : new Checker(Checks.comparing(made.checks(), own), made.settings(), c -> crashed(c, troubles));
    }

    /** What a file is judged by besides itself; it is not among its own prior plans. */
    Basis basis(DraftFile file, Troubles troubles) {
        return own(made(file.path(), troubles), file);
    }

    private static Basis own(Made made, DraftFile file) {
        return made.basis().prior().isEmpty() ? made.basis() : WithoutItself.basis(made.basis(), file.path());
    }

    /** What is made once for all files that one settings file holds for. */
    private record Made(List<Check> checks, Basis basis, Settings settings, Checker checker) {}

    private Made made(Optional<Path> file, Troubles troubles) {
        return made.computeIfAbsent(settingsFile(file), at -> make(at, troubles));
    }

    private Optional<Path> settingsFile(Optional<Path> file) {
        if (config.isPresent()) {
            return config;
        }
        Path folder = file.orElse(Path.of("-")).toAbsolutePath().getParent();
        return settingsFiles.computeIfAbsent(folder, SettingsFile::above);
    }

    private Made make(Optional<Path> settingsFile, Troubles troubles) {
        Settings settings =
                options.over(settingsFile.map(at -> read(at, troubles)).orElse(Settings.DEFAULT));
        Dictionary dictionary = Dictionaries.with(settings.dictionaries(), e -> troubles.add(e.getMessage()));
        PhraseLibrary library = PhraseLibrary.with(settings.dictionaries());
        Basis basis = Basis.of(settings.style(), dictionary, settings.year()).with(library::phrases);
        if (!settings.priorPlans().isEmpty()) {
            basis = PriorReading.of(settings.priorPlans(), troubles)
                    .map(basis::with)
                    .orElse(basis);
        }
        List<Check> checks = Checks.all(basis);
        return new Made(checks, basis, settings, new Checker(checks, settings, crash -> crashed(crash, troubles)));
    }

    private static Settings read(Path file, Troubles troubles) {
        try {
            return SettingsFile.read(file, RuleOptions.RULES);
        } catch (InputException e) {
            troubles.add(e.getMessage() + "受其管辖的文稿已改按默认设置检查。");
            return Settings.DEFAULT;
        }
    }

    private static void crashed(Checker.Crash crash, Troubles troubles) {
        String id = crash.rule().id();
        troubles.add("规则 " + id + " 运行出错，它的结果不全：可先用 --no-rule " + id + " 停用，并反馈给开发者。");
        LoggerFactory.getLogger(Checkers.class).debug("rule {} threw", id, crash.cause());
    }
}

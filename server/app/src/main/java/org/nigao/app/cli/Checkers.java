package org.nigao.app.cli;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.nigao.app.files.DraftFile;
import org.nigao.app.files.InputException;
import org.nigao.app.files.SettingsFile;
import org.nigao.check.Checker;
import org.nigao.check.Settings;
import org.nigao.rules.Checks;
import org.slf4j.LoggerFactory;

/** The checker for each file, by the settings that hold where it stands; made once for each settings file. */
final class Checkers {

    private final RuleOptions options;
    private final Optional<Path> config;
    private final Consumer<String> trouble;
    private final Map<Path, Optional<Path>> settingsFiles = new HashMap<>();
    private final Map<Optional<Path>, Checker> checkers = new HashMap<>();

    Checkers(RuleOptions options, Optional<Path> config, Consumer<String> trouble) {
        this.options = options;
        this.config = config;
        this.trouble = trouble;
    }

    Checker of(DraftFile file) {
        return checkers.computeIfAbsent(settingsFile(file), this::make);
    }

    private Optional<Path> settingsFile(DraftFile file) {
        if (config.isPresent()) {
            return config;
        }
        Path folder = file.path().orElse(Path.of("-")).toAbsolutePath().getParent();
        return settingsFiles.computeIfAbsent(folder, SettingsFile::above);
    }

    private Checker make(Optional<Path> settingsFile) {
        Settings settings = options.over(settingsFile.map(this::read).orElse(Settings.DEFAULT));
        return new Checker(Checks.all(settings.style()), settings, this::crashed);
    }

    private Settings read(Path file) {
        try {
            return SettingsFile.read(file, RuleOptions.RULES);
        } catch (InputException e) {
            trouble.accept(e.getMessage() + "受其管辖的文稿已改按默认设置检查。");
            return Settings.DEFAULT;
        }
    }

    private void crashed(Checker.Crash crash) {
        trouble.accept("规则 " + crash.rule().id() + " 运行出错，它的结果不全：可先用 --no-rule "
                + crash.rule().id() + " 停用，并反馈给开发者。");
        LoggerFactory.getLogger(Checkers.class)
                .debug("rule {} threw", crash.rule().id(), crash.cause());
    }
}

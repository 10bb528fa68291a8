package org.nigao.app.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nigao.app.files.DraftFile;
import org.nigao.app.files.DraftFiles;
import org.nigao.app.files.InputException;
import org.nigao.app.report.Checked;
import org.nigao.app.report.PriorShares;
import org.nigao.app.report.Results;
import org.nigao.check.Analysis;
import org.nigao.check.Basis;
import org.nigao.text.TextDocument;

/** Checks every draft that some paths mean. */
final class DraftsCheck {

    private final Checkers checkers;
    private final Terminal terminal;
    private final Troubles troubles;

    DraftsCheck(Checkers checkers, Terminal terminal, Troubles troubles) {
        this.checkers = checkers;
        this.terminal = terminal;
        this.troubles = troubles;
    }

    Results of(List<String> paths) {
        List<Checked> checked = new ArrayList<>();
        List<String> named = new ArrayList<>(paths);
        if (named.removeIf(DraftFile.STANDARD_INPUT::equals)) {
            check(() -> DraftFile.read(terminal.in())).ifPresent(checked::add);
        }
        List<Path> files = DraftFiles.find(named, e -> troubles.add(e.getMessage()));
        Progress progress = Progress.on(terminal, files.size(), "正在检查");
        for (Path file : files) {
            progress.next(file.toString());
            check(() -> DraftFile.read(file)).ifPresent(checked::add);
        }
        progress.done();
        return new Results(RuleOptions.RULES, checked, troubles.sentences());
    }

    /** Reads a file that may be unreadable. */
    private interface Reading {
        DraftFile read() throws InputException;
    }

    private Optional<Checked> check(Reading reading) {
        try {
            DraftFile file = reading.read();
            TextDocument document = TextDocument.of(file.text());
            Analysis analysis = Analysis.of(document, file.format()).asFinished();
            return Optional.of(new Checked(
                    file, document, checkers.of(file, troubles).check(analysis).byImportance(), prior(file, analysis)));
        } catch (InputException e) {
            troubles.add(e.getMessage());
            return Optional.empty();
        }
    }

    private Optional<PriorShares> prior(DraftFile file, Analysis analysis) {
        Basis basis = checkers.basis(file, troubles);
        return basis.prior().isEmpty() ? Optional.empty() : PriorShares.of(analysis, basis);
    }
}

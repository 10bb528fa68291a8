package org.nigao.app.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.nigao.app.files.DraftFile;
import org.nigao.app.files.DraftFiles;
import org.nigao.app.files.InputException;
import org.nigao.app.report.Checked;
import org.nigao.app.report.PriorShares;
import org.nigao.app.report.Results;
import org.nigao.check.Analysis;
import org.nigao.check.Basis;
import org.nigao.draft.Lanes;
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
            check(() -> DraftFile.read(terminal.in()), troubles).ifPresent(checked::add);
        }
        List<Path> files = DraftFiles.find(named, e -> troubles.add(e.getMessage()));
        files.forEach(file -> checkers.prepare(file, troubles));
        checked.addAll(check(files));
        return new Results(RuleOptions.RULES, checked, troubles.sentences());
    }

    /** Two at a time where there are two processors, told in the order of the files. */
    private List<Checked> check(List<Path> files) {
        Progress progress = Progress.on(terminal, files.size(), "正在检查");
        List<Troubles> own = files.stream().map(file -> troubles.apart()).toList();
        Checked[] checked = new Checked[files.size()];
        Lanes.across(files.size()).eachSlow(files.size(), i -> {
            progress.next(files.get(i).toString());
            checked[i] = check(() -> DraftFile.read(files.get(i)), own.get(i)).orElse(null);
        });
        progress.done();
        own.forEach(troubles::addAll);
        return Stream.of(checked).filter(Objects::nonNull).toList();
    }

    /** Reads a file that may be unreadable. */
    private interface Reading {
        DraftFile read() throws InputException;
    }

    private Optional<Checked> check(Reading reading, Troubles own) {
        try {
            DraftFile file = reading.read();
            TextDocument document = TextDocument.of(file.text());
            Analysis analysis = Analysis.of(document, file.format()).asFinished();
            return Optional.of(new Checked(
                    file, document, checkers.of(file, own).check(analysis).byImportance(), prior(file, analysis, own)));
        } catch (InputException e) {
            own.add(e.getMessage());
            return Optional.empty();
        }
    }

    private Optional<PriorShares> prior(DraftFile file, Analysis analysis, Troubles own) {
        Basis basis = checkers.basis(file, own);
        return basis.prior().isEmpty() ? Optional.empty() : PriorShares.of(analysis, basis);
    }
}

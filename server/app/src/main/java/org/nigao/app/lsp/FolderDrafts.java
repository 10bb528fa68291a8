package org.nigao.app.lsp;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.WorkspaceSymbol;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.nigao.app.files.DraftFile;
import org.nigao.app.files.InputException;
import org.nigao.check.Checker;
import org.nigao.outline.Section;
import org.nigao.text.Span;

/** Every draft that is open or lies in the folder; those on the disk are read again only when they or the rules change. */
final class FolderDrafts {

    private final Session session;
    private final FolderFiles files;
    private final Map<Path, Known> known = new HashMap<>();

    private record Known(FileTime modified, long size, Checker checker, FolderDraft draft) {}

    FolderDrafts(Session session, FolderFiles files) {
        this.session = session;
        this.files = files;
    }

    /** All as they will be when asked for: the open ones first, then the files in order. */
    List<Supplier<Optional<FolderDraft>>> all() {
        List<Supplier<Optional<FolderDraft>>> all = new ArrayList<>();
        for (OpenDraft open : session.drafts()) {
            all.add(() -> session.draft(open.uri()).map(this::open));
        }
        List<Path> paths = files.drafts();
        known.keySet().retainAll(Set.copyOf(paths));
        for (Path path : paths) {
            all.add(() -> isOpen(path) ? Optional.empty() : onDisk(path));
        }
        return all;
    }

    private boolean isOpen(Path path) {
        return session.drafts().stream()
                .anyMatch(d -> FromLsp.path(d.uri()).filter(path::equals).isPresent());
    }

    private FolderDraft open(OpenDraft draft) {
        List<Diagnostic> diagnostics = session.diagnostics(draft);
        return new FolderDraft(
                draft.uri(), Optional.of(draft.version()), diagnostics, ResultId.of(diagnostics), headings(draft));
    }

    /** Empty for what cannot be read as a draft: the command line says why. */
    private Optional<FolderDraft> onDisk(Path path) {
        String uri = ToLsp.uri(path);
        Checker checker = session.configuration().checker(uri);
        try {
            FileTime modified = Files.getLastModifiedTime(path);
            long size = Files.size(path);
            Known before = known.get(path);
            if (before != null
                    && before.modified().equals(modified)
                    && before.size() == size
                    && before.checker() == checker) {
                return Optional.of(before.draft());
            }
            FolderDraft draft = read(path, uri);
            known.put(path, new Known(modified, size, checker, draft));
            return Optional.of(draft);
        } catch (IOException | InputException e) {
            known.remove(path);
            return Optional.empty();
        }
    }

    private FolderDraft read(Path path, String uri) throws InputException {
        OpenDraft read = new OpenDraft(
                uri, FromLsp.format("", uri), 0, DraftFile.read(path).text());
        List<Diagnostic> diagnostics = session.diagnostics(read);
        return new FolderDraft(uri, Optional.empty(), diagnostics, ResultId.of(diagnostics), headings(read));
    }

    private List<WorkspaceSymbol> headings(OpenDraft draft) {
        List<WorkspaceSymbol> headings = new ArrayList<>();
        add(draft.analysis().outline().roots(), fileName(draft.uri()), draft, headings);
        return headings;
    }

    private void add(List<Section> sections, String container, OpenDraft draft, List<WorkspaceSymbol> headings) {
        ToLsp to = session.to(draft);
        for (Section section : sections) {
            String name = DocumentSymbols.name(section, draft.document().text());
            Span heading = new Span(section.start(), section.title().end());
            Location location = new Location(draft.uri(), to.range(heading));
            headings.add(new WorkspaceSymbol(name, ToLsp.kind(section), Either.forLeft(location), container));
            add(section.children(), name, draft, headings);
        }
    }

    private static String fileName(String uri) {
        return FromLsp.path(uri)
                .map(p -> String.valueOf(p.getFileName()))
                .orElseGet(() -> uri.substring(uri.lastIndexOf('/') + 1));
    }
}

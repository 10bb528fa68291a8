package org.nigao.app.files;

import java.net.URISyntaxException;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.Optional;
import org.nigao.check.Rule;

/**
 * The pages of the rules as files that an editor can open, for want of a place on the network to link to.
 *
 * @param folder where they lie; empty when this copy of the program came without them
 */
public record PageFiles(Optional<Path> folder) {

    /** Those in the folder {@code rules} beside the jar, or beside the classes where there is no jar. */
    public static PageFiles besideProgram() {
        return new PageFiles(
                program().map(program -> program.resolveSibling("rules")).filter(Files::isDirectory));
    }

    private static Optional<Path> program() {
        CodeSource source = PageFiles.class.getProtectionDomain().getCodeSource();
        try {
            return source == null
                    ? Optional.empty()
                    : Optional.of(Path.of(source.getLocation().toURI()));
        } catch (URISyntaxException | IllegalArgumentException | FileSystemNotFoundException e) {
            return Optional.empty();
        }
    }

    /** The address of a rule's page: a {@code file:} URI. */
    public Optional<String> address(Rule rule) {
        return folder.map(f -> f.resolve(rule.id() + ".md").toUri().toString());
    }
}

package org.nigao.app.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.nigao.draft.DataFile;
import org.nigao.rules.Checks;

/** Compiles the tables that the checks ask of every line; run when the program is built. */
final class CompiledTables {

    private CompiledTables() {}

    /** @param line the folder of the classes, beside which they are looked for */
    public static void main(String[] line) throws IOException {
        for (DataFile.Compiled table : Checks.compiled()) {
            Path file = Path.of(line[0]).resolve(table.path());
            Files.createDirectories(file.getParent());
            Files.write(file, table.bytes());
        }
    }
}

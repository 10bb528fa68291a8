package org.nigao.app.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.nigao.app.files.DraftFile;
import org.nigao.app.files.DraftFiles;
import org.nigao.app.files.InputException;

/** Operands that mean one draft each. */
final class Operands {

    private Operands() {}

    /** Reads a draft; one sentence where the operand is none that can be read. */
    static DraftFile draft(String path, Terminal terminal) throws InputException {
        if (path.equals(DraftFile.STANDARD_INPUT)) {
            return DraftFile.read(terminal.in());
        }
        List<InputException> troubles = new ArrayList<>();
        List<Path> found = DraftFiles.find(List.of(path), troubles::add);
        if (!troubles.isEmpty()) {
            throw troubles.get(0);
        }
        if (found.size() != 1 || !found.get(0).equals(Path.of(path))) {
            throw new InputException(path + " 是目录：请给出一个文稿文件。");
        }
        return DraftFile.read(found.get(0));
    }
}

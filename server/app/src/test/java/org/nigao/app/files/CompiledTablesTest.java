package org.nigao.app.files;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.io.IOException;
import java.io.InputStream;
import org.junit.jupiter.api.Test;
import org.nigao.draft.DataFile;
import org.nigao.rules.Checks;

class CompiledTablesTest {

    @Test
    void whatIsPackagedIsWhatTheListsSay() throws IOException {
        for (DataFile.Compiled table : Checks.compiled()) {
            try (InputStream packaged = table.owner().getResourceAsStream(table.name())) {
                assertArrayEquals(table.bytes(), packaged.readAllBytes(), table.path());
            }
        }
    }
}

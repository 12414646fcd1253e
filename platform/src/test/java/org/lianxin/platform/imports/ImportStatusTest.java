package org.lianxin.platform.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.lianxin.platform.imports.ImportStatus.DONE;
import static org.lianxin.platform.imports.ImportStatus.FAILED;
import static org.lianxin.platform.imports.ImportStatus.RECEIVED;
import static org.lianxin.platform.imports.ImportStatus.RUNNING;
import static org.lianxin.platform.imports.ImportStatus.UNDOING;
import static org.lianxin.platform.imports.ImportStatus.UNDONE;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ImportStatusTest {

    private static final Set<List<ImportStatus>> ALLOWED = Set.of(
            List.of(RECEIVED, RUNNING),
            List.of(RUNNING, RUNNING),
            List.of(RUNNING, DONE),
            List.of(RUNNING, FAILED),
            List.of(DONE, UNDOING),
            List.of(UNDOING, UNDONE),
            List.of(UNDOING, DONE));

    @Test
    void allowsTheseMovesAndNoOthers() {
        for (var from : ImportStatus.values()) {
            for (var to : ImportStatus.values()) {
                assertEquals(ALLOWED.contains(List.of(from, to)), from.mayBecome(to), from + " to " + to);
            }
        }
    }
}

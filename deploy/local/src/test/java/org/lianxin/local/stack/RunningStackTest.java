package org.lianxin.local.stack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunningStackTest {
    @TempDir
    static Path folder;

    private static Layout layout;
    private static Stack stack;
    private static List<Started> first;

    @BeforeAll
    static void start() throws IOException {
        layout = new Layout(StandIn.project(folder.resolve("project")), folder.resolve("state"));
        stack = Stack.of(layout);
        first = up();
    }

    @AfterAll
    static void stop() throws IOException {
        stack.down();
    }

    private static List<Started> up() throws IOException {
        return stack.up(PortPlan.free(), part -> {});
    }

    @Test
    void startsAllFiveProcessesAndSaysSoOnlyOnce() throws IOException {
        assertEquals(5, first.size());
        assertTrue(stack.isUp());
        assertEquals(List.of(), up());
    }

    @Test
    void isFoundAgainByALaterCommand() throws IOException {
        var later = Stack.of(layout);
        assertTrue(later.isUp());
        assertEquals(stack.url(ServiceName.VISIT), later.url(ServiceName.VISIT));
        assertEquals(stack.endpoints(), later.endpoints());
    }

    @Test
    void givesEachServiceItsOwnDatabase() throws IOException {
        for (var service : ServiceName.values()) {
            var told = Files.readString(layout.log(service.label()));
            assertTrue(told.contains(service.database() + " at jdbc:postgresql://localhost:"), told);
            assertTrue(told.strip().endsWith("/" + service.database()), told);
        }
    }

    @Test
    void startsAgainOnlyWhatWasKilled() throws IOException {
        stack.kill(ServiceName.FEEDBACK);
        assertFalse(stack.isUp());
        assertEquals(
                List.of("feedback-service"), up().stream().map(Started::name).toList());
    }
}

package org.lianxin.local.stack;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lianxin.local.infrastructure.Ports;
import org.lianxin.local.infrastructure.Postmaster;
import org.lianxin.local.infrastructure.ProcessEnd;

class StackTest {
    @TempDir
    Path folder;

    private Layout layout;
    private Stack stack;

    @BeforeEach
    void layOut() throws IOException {
        layout = new Layout(StandIn.project(folder.resolve("project")), folder.resolve("state"));
        stack = Stack.of(layout);
    }

    @AfterEach
    void stop() throws IOException {
        stack.down();
    }

    private List<Started> up() throws IOException {
        return stack.up(PortPlan.free(), part -> {});
    }

    private List<ProcessHandle> processes() throws IOException {
        return stack.status().stream()
                .map(part -> ProcessHandle.of(part.pid()).orElseThrow())
                .toList();
    }

    @Test
    void takesAStartUpCacheOfAnotherBuildForNone() throws IOException {
        var service = ServiceName.values()[0];
        assertFalse(layout.hasStartupCache(service));
        Files.createFile(layout.startupCache(service));
        var built = Files.getLastModifiedTime(layout.jar(service)).toInstant();
        Files.setLastModifiedTime(layout.startupCache(service), FileTime.from(built.plusSeconds(1)));
        assertTrue(layout.hasStartupCache(service));
        Files.setLastModifiedTime(layout.jar(service), FileTime.from(built.plusSeconds(2)));
        assertFalse(layout.hasStartupCache(service));
    }

    @Test
    void leavesNothingBehindWhenStopped() throws IOException {
        up();
        var processes = processes();
        var postmaster = Postmaster.under(layout.state()).process().orElseThrow();
        stack.down();
        assertTrue(ProcessEnd.gone(postmaster));
        assertTrue(processes.stream().allMatch(ProcessEnd::gone));
        assertTrue(stack.status().stream().noneMatch(PartStatus::runs));
    }

    @Test
    void stopsEverythingWhenOnePartDoesNotStart() throws IOException {
        Files.writeString(layout.application(ServiceName.EVALUATION).resolve("quarkus-run.jar"), "no jar");
        var failure = assertThrows(Unable.class, this::up);
        assertTrue(failure.getMessage().contains("evaluation-service ended while starting"), failure.getMessage());
        assertTrue(stack.status().stream().noneMatch(PartStatus::runs));
        assertTrue(Postmaster.under(layout.state()).process().isEmpty());
    }

    @Test
    void namesThePortThatIsTakenAndStartsNothing() throws IOException {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var ports = PortPlan.of(taken.getLocalPort(), 0, 0);
            var failure = assertThrows(Unable.class, () -> stack.up(ports, part -> {}));
            assertTrue(failure.getMessage().contains("port " + taken.getLocalPort() + " (postgresql)"));
        }
        assertTrue(stack.status().stream().noneMatch(PartStatus::runs));
    }

    @Test
    void doesNotMistakeAStrangerForItsOwnProcess() throws IOException {
        var file = layout.running("visit-service");
        Running.remember(file, ProcessHandle.current(), 1);
        assertTrue(Running.recall(file).isPresent());
        Files.writeString(
                file, Files.readString(file).replaceAll("started=.*", "started=2020-01-01T00\\\\:00\\\\:00Z"));
        assertTrue(Running.recall(file).isEmpty());
        Files.delete(file);
    }

    @Test
    void wantsDiskSpace() {
        var failure = assertThrows(Unable.class, () -> Preflight.disk(layout.state(), Long.MAX_VALUE));
        assertTrue(failure.getMessage().startsWith("too little disk space at "));
    }

    @Test
    void saysWhatIsNotBuilt() throws IOException {
        Files.delete(layout.application(ServiceName.VISIT).resolve("quarkus-run.jar"));
        assertTrue(assertThrows(Unable.class, this::up).getMessage().startsWith("visit-service is not built"));
    }

    @Test
    void seesThatAPortIsFreeAgain() throws IOException {
        var port = Ports.free(1).getFirst();
        assertFalse(Ports.inUse(port));
    }
}

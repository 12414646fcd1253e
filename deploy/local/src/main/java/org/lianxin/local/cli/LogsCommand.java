package org.lianxin.local.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.lianxin.local.stack.Layout;
import org.lianxin.local.stack.ServiceName;
import org.lianxin.local.stack.Unable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(name = "logs", description = "Print the log of one process.", mixinStandardHelpOptions = true)
final class LogsCommand implements Callable<Integer> {
    private static final String INFRASTRUCTURE = "infrastructure";

    @Spec
    CommandSpec spec = CommandSpec.create();

    @Parameters(
            paramLabel = "SERVICE",
            completionCandidates = Names.class,
            description = "One of: ${COMPLETION-CANDIDATES}; '-service' may be left out")
    String name = "";

    @Option(
            names = {"-n", "--lines"},
            paramLabel = "N",
            description = "So many lines from the end. Default: ${DEFAULT-VALUE}")
    int lines = 200;

    @Option(
            names = {"-f", "--follow"},
            description = "Go on printing what is added, until Ctrl-C")
    boolean follow;

    @Override
    public Integer call() throws Exception {
        var log = Layout.find().log(process());
        if (Files.notExists(log)) {
            throw new Unable("no log yet: " + log);
        }
        var out = spec.commandLine().getOut();
        var end = Files.size(log);
        tail(log, out);
        if (follow) {
            follow(log, end, out);
        }
        return ExitCode.OK;
    }

    private String process() {
        return ServiceName.of(name)
                .map(ServiceName::label)
                .or(() -> name.equals(INFRASTRUCTURE) ? Optional.of(name) : Optional.empty())
                .orElseThrow(
                        () -> new Unable("no process named " + name + "; there are " + String.join(", ", new Names())));
    }

    private void tail(Path log, PrintWriter out) throws IOException {
        var all = Files.readAllLines(log);
        all.subList(Math.max(0, all.size() - lines), all.size()).forEach(out::println);
        out.flush();
    }

    private static void follow(Path log, long from, PrintWriter out) throws IOException, InterruptedException {
        try (var changes = FileSystems.getDefault().newWatchService();
                var file = new RandomAccessFile(log.toFile(), "r")) {
            log.resolveSibling(".").register(changes, StandardWatchEventKinds.ENTRY_MODIFY);
            file.seek(from);
            while (true) {
                var fresh = new byte[(int) Math.max(0, file.length() - file.getFilePointer())];
                file.readFully(fresh);
                out.print(new String(fresh, StandardCharsets.UTF_8));
                out.flush();
                var change = changes.take();
                change.pollEvents();
                change.reset();
            }
        }
    }

    /** Whose logs there are. */
    static final class Names extends ArrayList<String> {
        private static final long serialVersionUID = 1L;

        Names() {
            super(List.of(INFRASTRUCTURE));
            addAll(0, ServiceName.labels());
        }
    }
}

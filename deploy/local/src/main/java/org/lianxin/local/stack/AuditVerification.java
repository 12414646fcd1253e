package org.lianxin.local.stack;

import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Runs the verification that comes with a service; it knows how entries are signed, this module does not. */
final class AuditVerification {
    private static final String MAIN = "org.lianxin.platform.auditchain.VerifyAudit";

    private final Layout layout;

    AuditVerification(Layout layout) {
        this.layout = layout;
    }

    int run(ServiceName service, Map<String, String> settings) throws IOException, InterruptedException {
        var command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                "-cp",
                classPath(service),
                MAIN,
                service.label());
        var builder =
                new ProcessBuilder(command).redirectOutput(Redirect.INHERIT).redirectError(Redirect.INHERIT);
        settings.forEach((name, value) -> builder.environment().put(ServiceLaunch.variable(name), value));
        return builder.start().waitFor();
    }

    private String classPath(ServiceName service) throws IOException {
        try (var files = Files.walk(layout.jar(service).resolveSibling("lib"))) {
            return files.filter(file -> file.toString().endsWith(".jar"))
                    .map(Path::toString)
                    .sorted()
                    .collect(Collectors.joining(File.pathSeparator));
        }
    }
}

package org.lianxin.local.stack;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

/**
 * A program packaged like a service that answers only that it is ready: the real ones are built after this module and are driven by
 * the end-to-end test.
 */
final class StandIn {
    private StandIn() {}

    public static void main(String... arguments) throws IOException {
        var port = Integer.parseInt(System.getenv("QUARKUS_HTTP_PORT"));
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        server.createContext("/q/health/ready", exchange -> {
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        server.start();
        System.out.println(
                System.getenv("QUARKUS_DATASOURCE_USERNAME") + " at " + System.getenv("QUARKUS_DATASOURCE_JDBC_URL"));
    }

    /** Lays out a project root with four of them. */
    static Path project(Path root) throws IOException {
        for (var service : ServiceName.values()) {
            var application = Files.createDirectories(
                    root.resolve(service.label()).resolve("target").resolve("quarkus-app"));
            pack(application.resolve("quarkus-run.jar"));
        }
        return root;
    }

    private static void pack(Path jar) throws IOException {
        var manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, StandIn.class.getName());
        var name = StandIn.class.getName().replace('.', '/') + ".class";
        try (OutputStream file = Files.newOutputStream(jar);
                var out = new JarOutputStream(file, manifest);
                var code = StandIn.class.getClassLoader().getResourceAsStream(name)) {
            out.putNextEntry(new JarEntry(name));
            code.transferTo(out);
        }
    }
}

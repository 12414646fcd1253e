package org.lianxin.platform.testing;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The JSON Schemas of the events this service publishes, {@code events/<type>.schema.json} on the class path. */
public final class EventSchemas {
    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private static final Map<String, Schema> KNOWN = new ConcurrentHashMap<>();

    private EventSchemas() {}

    /** Fails when the body is not what the schema of its type promises. */
    public static void check(String type, String body) {
        var errors = KNOWN.computeIfAbsent(type, t -> REGISTRY.getSchema(read("events/" + t + ".schema.json")))
                .validate(
                        body,
                        InputFormat.JSON,
                        context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)));
        if (!errors.isEmpty()) {
            throw new AssertionError(type + " does not match its schema: " + errors + " in " + body);
        }
    }

    public static String read(String resource) {
        try (var in = Thread.currentThread().getContextClassLoader().getResourceAsStream(resource)) {
            if (in == null) {
                throw new AssertionError(resource + " is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

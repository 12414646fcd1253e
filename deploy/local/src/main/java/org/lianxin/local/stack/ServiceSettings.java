package org.lianxin.local.stack;

import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import org.lianxin.local.infrastructure.Endpoints;
import org.lianxin.local.token.Tokens;

/** What a service is told about the place it runs in; everything else it knows by itself. */
final class ServiceSettings {
    /** A service knows its own jobs only and passes over the others; a demo should not wait ten minutes for one. */
    private static final Map<String, String> IMPATIENT = Map.of(
            "lianxin.deadlines.every", "10s",
            "lianxin.jobs.due-contacts", "10s",
            "lianxin.jobs.open-items", "10s");

    private ServiceSettings() {}

    static Map<String, String> of(ServiceName service, int port, Endpoints endpoints, Keys keys) throws IOException {
        var settings = new TreeMap<>(Tokens.settings(keys.signing()));
        settings.put("quarkus.http.host", "localhost");
        settings.put("quarkus.http.port", Integer.toString(port));
        settings.put("quarkus.datasource.jdbc.url", endpoints.jdbcUrl(service.database()));
        settings.put("quarkus.datasource.username", service.database());
        settings.put("quarkus.datasource.password", endpoints.password(service.database()));
        settings.put("quarkus.flyway.username", service.owner());
        settings.put("quarkus.flyway.password", endpoints.password(service.owner()));
        settings.put("kafka.bootstrap.servers", endpoints.bootstrap());
        settings.put("lianxin.secret", keys.secret(service));
        settings.put("lianxin.keys", keys.sealing(service));
        settings.putAll(IMPATIENT);
        return settings;
    }
}

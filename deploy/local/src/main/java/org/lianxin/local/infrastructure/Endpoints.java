package org.lianxin.local.infrastructure;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/**
 * Where the running PostgreSQL and Kafka are, and with which passwords. Kept as properties, not JSON, because tests read it with
 * nothing but the JDK on their class path.
 *
 * @param bootstrap host:port of the Kafka broker
 * @param postgres port of PostgreSQL on the loopback address
 * @param passwords by role, the superuser {@code postgres} included
 */
public record Endpoints(String bootstrap, int postgres, Map<String, String> passwords) {
    private static final String PASSWORD = "password.";

    /** The file that appears in the state directory once everything answers, and is gone when it does not. */
    public static Path file(Path state) {
        return state.resolve("infrastructure.properties");
    }

    public String jdbcUrl(String database) {
        return "jdbc:postgresql://localhost:" + postgres + "/" + database;
    }

    public String password(String role) {
        var password = passwords.get(role);
        if (password == null) {
            throw new IllegalArgumentException("No such role: " + role);
        }
        return password;
    }

    void write(Path state) throws IOException {
        var properties = new Properties();
        properties.setProperty("bootstrap", bootstrap);
        properties.setProperty("postgres", Integer.toString(postgres));
        passwords.forEach((role, password) -> properties.setProperty(PASSWORD + role, password));
        PrivateFile.write(file(state), properties);
    }

    public static Endpoints read(Path state) throws IOException {
        var properties = PrivateFile.properties(file(state));
        var passwords = new TreeMap<String, String>();
        for (var key : properties.stringPropertyNames()) {
            if (key.startsWith(PASSWORD)) {
                passwords.put(key.substring(PASSWORD.length()), properties.getProperty(key));
            }
        }
        return new Endpoints(
                properties.getProperty("bootstrap"), Integer.parseInt(properties.getProperty("postgres")), passwords);
    }
}

package org.lianxin.local.infrastructure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Properties;
import java.util.stream.Stream;

/** Random passwords of the superuser, the owners and the services, made on the first start and kept readable to their user only. */
final class Secrets {
    static final String SUPERUSER = "postgres";

    private static final int BYTES = 18;

    private final Properties passwords;

    private Secrets(Properties passwords) {
        this.passwords = passwords;
    }

    static Secrets in(Path directory) throws IOException {
        var file = directory.resolve("secrets.properties");
        var passwords = Files.exists(file) ? PrivateFile.properties(file) : new Properties();
        var random = new SecureRandom();
        // A folder from before there were owners gets what it lacks.
        long fresh = roles().filter(role -> passwords.putIfAbsent(role, password(random)) == null)
                .count();
        if (fresh > 0) {
            PrivateFile.write(file, passwords);
        }
        return new Secrets(passwords);
    }

    /** Everybody who has a password. */
    static Stream<String> roles() {
        return Stream.concat(
                Stream.of(SUPERUSER),
                Arrays.stream(Database.values()).flatMap(database -> Stream.of(database.label(), database.owner())));
    }

    String of(String role) {
        return passwords.getProperty(role);
    }

    private static String password(SecureRandom random) {
        var bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}

package org.lianxin.local.infrastructure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Properties;

/** Random passwords of the superuser and the four owners, made on the first start and kept readable to their user only. */
final class Secrets {
    static final String SUPERUSER = "postgres";

    private static final int BYTES = 18;

    private final Properties passwords;

    private Secrets(Properties passwords) {
        this.passwords = passwords;
    }

    static Secrets in(Path directory) throws IOException {
        var file = directory.resolve("secrets.properties");
        if (Files.exists(file)) {
            return new Secrets(PrivateFile.properties(file));
        }
        var random = new SecureRandom();
        var passwords = new Properties();
        passwords.setProperty(SUPERUSER, password(random));
        Database.labels().forEach(name -> passwords.setProperty(name, password(random)));
        PrivateFile.write(file, passwords);
        return new Secrets(passwords);
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

package org.lianxin.local.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.function.Supplier;
import org.lianxin.local.infrastructure.PrivateFile;
import org.lianxin.local.token.SigningKey;

/** Keys made on the first run and kept: tokens stay valid and hashed codes stay findable over a restart. */
final class Keys {
    private static final int SECRET_BYTES = 32;

    private final Path folder;

    Keys(Layout layout) {
        folder = layout.state().resolve("keys");
    }

    /** Stands in for the identity provider. */
    SigningKey signing() throws IOException {
        return SigningKey.decode(kept("signing-key", () -> SigningKey.generate().encoded()));
    }

    /** Each service hashes its one-time codes under a secret of its own. */
    String secret(ServiceName service) throws IOException {
        return kept(service.label(), Keys::random);
    }

    /** What wraps the keys of a service's sealed fields, as the setting {@code lianxin.keys} has it. */
    String sealing(ServiceName service) throws IOException {
        return "local:" + kept(service.label() + ".sealing", Keys::randomBase64);
    }

    private String kept(String name, Supplier<String> fresh) throws IOException {
        var file = folder.resolve(name);
        if (Files.notExists(file)) {
            PrivateFile.write(file, fresh.get());
        }
        return Files.readString(file);
    }

    private static String random() {
        return HexFormat.of().formatHex(bytes());
    }

    private static String randomBase64() {
        return Base64.getEncoder().encodeToString(bytes());
    }

    private static byte[] bytes() {
        var bytes = new byte[SECRET_BYTES];
        new SecureRandom().nextBytes(bytes);
        return bytes;
    }
}

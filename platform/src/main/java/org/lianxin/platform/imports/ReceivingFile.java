package org.lianxin.platform.imports;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lianxin.platform.imports.Import.Format;
import org.lianxin.platform.web.Problem;

/**
 * Puts an upload on disk as it arrives. Only then is the database asked for anything: a slow sender must not hold a
 * connection.
 */
@ApplicationScoped
class ReceivingFile {
    private static final Set<String> CHARSETS = Set.of("utf-8", "gb18030", "gbk", "gb2312");

    private final ImportConfig config;

    ReceivingFile(ImportConfig config) {
        this.config = config;
    }

    StoredFile receive(InputStream body, Upload upload) {
        var format = switch (upload.type().getSubtype()) {
            case "csv" -> Format.CSV;
            case "x-ndjson" -> Format.NDJSON;
            default -> Format.XLSX;
        };
        var charset =
                format == Format.CSV ? charset(upload.type().getParameters().get("charset")) : null;
        try {
            var path = Files.createTempFile("import-", ".upload");
            try {
                var digest = MessageDigest.getInstance("SHA-256");
                long size = copy(body, path, digest);
                return new StoredFile(path, format, charset, digest.digest(), size);
            } catch (IOException | Problem | NoSuchAlgorithmException e) {
                Files.deleteIfExists(path);
                throw e;
            }
        } catch (IOException | NoSuchAlgorithmException e) {
            throw new ImportFailure(e);
        }
    }

    /** Stops at the limit of imports, below that of the HTTP server, which would cut the connection off without saying why. */
    private long copy(InputStream body, Path path, MessageDigest digest) throws IOException {
        long most = config.maxSize().asLongValue();
        long size = 0;
        var buffer = new byte[64 * 1024];
        try (var out = Files.newOutputStream(path)) {
            for (int read = arrived(body, buffer); read >= 0; read = arrived(body, buffer)) {
                size += read;
                if (size > most) {
                    throw Problem.of(413, "http-413");
                }
                digest.update(buffer, 0, read);
                out.write(buffer, 0, read);
            }
        }
        return size;
    }

    /** A caller that breaks off or garbles its request is no fault of the service. */
    private static int arrived(InputStream body, byte[] buffer) {
        try {
            return body.read(buffer);
        } catch (IOException brokenOff) {
            throw Problem.of(400, "http-400");
        }
    }

    private static @Nullable String charset(@Nullable String named) {
        if (named == null) {
            return null;
        }
        try {
            var name = named.toLowerCase(Locale.ROOT);
            if (CHARSETS.contains(name)) {
                // The national standard includes its two forerunners; UTF-8 is looked at closely, as many only say so.
                return name.equals("utf-8") ? null : Charset.forName("GB18030").name();
            }
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            // told below
        }
        throw Problem.of(415, "http-415").at("Content-Type");
    }
}

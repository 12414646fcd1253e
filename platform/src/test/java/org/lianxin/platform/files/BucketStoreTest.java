package org.lianxin.platform.files;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.s3.model.S3Exception;

/** What is asked of a bucket: signed requests with the object in the path, against a stand-in that keeps what it is sent. */
class BucketStoreTest {
    private static final byte[] SEALED = "sealed".getBytes(StandardCharsets.UTF_8);
    private static final String MISSING =
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?><Error><Code>NoSuchKey</Code><Message>gone</Message></Error>";

    private final Map<String, byte[]> kept = new ConcurrentHashMap<>();
    private HttpServer server;

    @BeforeEach
    void aBucket() throws IOException {
        server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    @AfterEach
    void noMore() {
        server.stop(0);
    }

    @Test
    void writesReadsAndRemoves() {
        var store = store("key-of-the-service");
        var file = UUID.randomUUID();
        assertEquals(Optional.empty(), store.read(file));
        store.write(file, SEALED);
        assertArrayEquals(SEALED, kept.get("/attachments/" + file));
        assertArrayEquals(SEALED, store.read(file).orElseThrow());
        store.remove(file);
        store.remove(file);
        assertEquals(Optional.empty(), store.read(file));
    }

    @Test
    void aRefusalIsNotTakenForNothing() {
        var store = store("another-key");
        assertThrows(S3Exception.class, () -> store.read(UUID.randomUUID()));
        assertThrows(S3Exception.class, () -> store.write(UUID.randomUUID(), SEALED));
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            var signed = exchange.getRequestHeaders().getFirst("Authorization");
            var path = exchange.getRequestURI().getPath();
            if (signed == null
                    || !signed.startsWith("AWS4-HMAC-SHA256 Credential=key-of-the-service/")
                    || !signed.contains("/cn-north-1/s3/aws4_request")) {
                exchange.sendResponseHeaders(403, -1);
            } else if (exchange.getRequestMethod().equals("PUT")) {
                kept.put(path, exchange.getRequestBody().readAllBytes());
                exchange.sendResponseHeaders(200, -1);
            } else if (exchange.getRequestMethod().equals("DELETE")) {
                kept.remove(path);
                exchange.sendResponseHeaders(204, -1);
            } else {
                var found = kept.get(path);
                var body = found == null ? MISSING.getBytes(StandardCharsets.UTF_8) : found;
                exchange.sendResponseHeaders(found == null ? 404 : 200, body.length);
                exchange.getResponseBody().write(body);
            }
        }
    }

    private BucketStore store(String accessKey) {
        var endpoint = URI.create("http://127.0.0.1:" + server.getAddress().getPort());
        return new BucketStore(new FileSettings.Bucket() {
            @Override
            public String name() {
                return "attachments";
            }

            @Override
            public Optional<String> region() {
                return Optional.of("cn-north-1");
            }

            @Override
            public Optional<URI> endpoint() {
                return Optional.of(endpoint);
            }

            @Override
            public String accessKey() {
                return accessKey;
            }

            @Override
            public String secretKey() {
                return "a-secret";
            }
        });
    }
}

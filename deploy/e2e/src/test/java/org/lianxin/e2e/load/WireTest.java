package org.lianxin.e2e.load;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class WireTest {
    private final List<String> seen = new ArrayList<>();
    private HttpServer server;

    @BeforeEach
    void serve() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/whole", exchange -> answer(exchange, 200, 40_000));
        server.createContext("/chunked", exchange -> answer(exchange, 201, 0));
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private void answer(HttpExchange exchange, int status, int length) throws IOException {
        var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        seen.add(exchange.getRequestMethod() + " "
                + exchange.getRequestHeaders().getFirst("Authorization") + " " + body);
        exchange.sendResponseHeaders(status, length);
        exchange.getResponseBody().write(new byte[length == 0 ? 100_000 : length]);
        exchange.close();
    }

    @Test
    void readsWholeAndChunkedAnswersInTurnOnOneConnection() throws IOException {
        var base = URI.create("http://localhost:" + server.getAddress().getPort());
        try (var wire = new Wire(base, "token")) {
            assertEquals(200, wire.get("/whole"));
            assertEquals(201, wire.put("/chunked", "{\"notes\":\"走访\"}"));
            assertEquals(200, wire.get("/whole"));
        }
        assertEquals(List.of("GET Bearer token ", "PUT Bearer token {\"notes\":\"走访\"}", "GET Bearer token "), seen);
    }
}

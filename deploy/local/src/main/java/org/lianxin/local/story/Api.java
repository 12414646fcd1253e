package org.lianxin.local.story;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianxin.local.stack.ServiceName;
import org.lianxin.local.stack.Stack;

/**
 * The public REST APIs as a front end uses them. A service that does not answer is asked again, with the same ids and the same
 * {@code Idempotency-Key}, for a minute: that is what makes a retry safe.
 */
final class Api {
    static final ObjectMapper JSON = new ObjectMapper()
            .registerModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Map<ServiceName, URI> services = new TreeMap<>();
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();

    Api(Stack stack) throws IOException {
        for (var service : ServiceName.values()) {
            services.put(service, stack.url(service).resolve("/api/v1/"));
        }
    }

    /** Calls made by one person, with the token given; without one, anonymously. */
    As as(@Nullable String token) {
        return new As(token, Map.of());
    }

    final class As {
        private final @Nullable String token;
        private final Map<String, String> headers;

        private As(@Nullable String token, Map<String, String> headers) {
            this.token = token;
            this.headers = headers;
        }

        As with(String header, String value) {
            var more = new TreeMap<>(headers);
            more.put(header, value);
            return new As(token, more);
        }

        Answer get(ServiceName service, String path) {
            return send(service, "GET", path, null, "application/json");
        }

        Answer put(ServiceName service, String path, Object body) {
            return send(service, "PUT", path, json(body), "application/json");
        }

        Answer post(ServiceName service, String path, Object body) {
            return with("Idempotency-Key", UUID.randomUUID().toString())
                    .send(service, "POST", path, json(body), "application/json");
        }

        Answer upload(ServiceName service, String path, String csv) {
            return send(service, "POST", path, csv, "text/csv");
        }

        private Answer send(ServiceName service, String method, String path, @Nullable String body, String type) {
            var uri = Objects.requireNonNull(services.get(service)).resolve(path);
            var request = HttpRequest.newBuilder(uri)
                    .timeout(Duration.ofSeconds(120))
                    .method(
                            method,
                            body == null
                                    ? HttpRequest.BodyPublishers.noBody()
                                    : HttpRequest.BodyPublishers.ofString(body));
            headers.forEach(request::header);
            if (token != null) {
                request.header("Authorization", "Bearer " + token);
            }
            if (body != null) {
                request.header("Content-Type", type);
            }
            return untilAnswered(method + " " + uri, request.build());
        }
    }

    private Answer untilAnswered(String what, HttpRequest request) {
        var patience = new Patience(PATIENCE);
        for (boolean again = false; ; again = true) {
            try {
                var response = http.send(request, HttpResponse.BodyHandlers.ofString());
                if (response.statusCode() != 503 || patience.isOver()) {
                    return new Answer(what, response.statusCode(), parse(response.body()), response.headers(), again);
                }
            } catch (IOException notReached) {
                if (patience.isOver()) {
                    throw new StoryFailure(what + " was not answered: " + notReached, notReached);
                }
            } catch (InterruptedException stop) {
                Thread.currentThread().interrupt();
                throw new StoryFailure(what + " was interrupted", stop);
            }
            patience.pause();
        }
    }

    private static JsonNode parse(String body) {
        try {
            return body.isBlank() ? MissingNode.getInstance() : JSON.readTree(body);
        } catch (JsonProcessingException notJson) {
            return JSON.getNodeFactory().textNode(body);
        }
    }

    private static String json(Object body) {
        try {
            return JSON.writeValueAsString(body);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}

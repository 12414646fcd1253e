package org.lianxin.assignment;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayInputStream;
import java.io.SequenceInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.lianxin.local.token.Tokens;
import org.lianxin.platform.web.Role;

@QuarkusTest
class LargeBodyTest extends ServiceTest {

    private static final String TEN_MEGABYTES = "{\"name\": \"" + "x".repeat(10_000_000) + "\", \"region\": \"33\"}";

    @TestHTTPResource("/api/v1/organisations/91330100799655058B")
    URI organisation;

    @TestHTTPResource("/api/v1/communities/import")
    URI list;

    @Test
    void aBodyOfTenMegabytesIsTooLarge() {
        administrator()
                .body(TEN_MEGABYTES)
                .put(organisation)
                .then()
                .statusCode(413)
                .contentType(startsWith("application/problem+json"));
    }

    @Test
    void soIsOneThatDoesNotSayHowLargeItIs() throws Exception {
        assertEquals(413, stream(organisation, "application/json", "{\"name\": \"", 10));
        administrator().get(organisation).then().statusCode(404);
    }

    @Test
    void aListOfTenMegabytesIsNotAndIsSeenToInTheBackground() {
        var address = take(Place.HEADER + "x".repeat(10_000_000))
                .statusCode(202)
                .body("status", equalTo("RECEIVED"))
                .extract()
                .header("Location");
        Awaitility.await()
                .until(() -> administrator().get(address).then().extract().path("status"), "DONE"::equals);
        administrator().get(address + "/verdicts").then().body("items[0].errors.code", hasItem("row-too-long"));
    }

    @Test
    void aListHasALimitToo() throws Exception {
        assertEquals(413, stream(list, "text/csv", Place.HEADER, 33));
    }

    /** Sends the beginning and then so many megabytes, without saying how many. */
    private static int stream(URI address, String type, String beginning, int megabytes) throws Exception {
        var request = HttpRequest.newBuilder(address)
                .header(
                        "Authorization",
                        "Bearer " + Tokens.of(Role.ADMINISTRATOR).sign())
                .header("Content-Type", type)
                .method(type.equals("text/csv") ? "POST" : "PUT", BodyPublishers.ofInputStream(() -> {
                    var megabyte = Collections.nCopies(megabytes, "x".repeat(1_048_576));
                    return new SequenceInputStream(
                            Collections.enumeration(Stream.concat(Stream.of(beginning), megabyte.stream())
                                    .map(text -> new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)))
                                    .toList()));
                }))
                .version(HttpClient.Version.HTTP_1_1)
                .build();
        try (var client = HttpClient.newHttpClient()) {
            return client.send(request, BodyHandlers.discarding()).statusCode();
        }
    }
}

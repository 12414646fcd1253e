package org.lianxin.platform.idempotency;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.lianxin.platform.note.PlatformTest;
import org.lianxin.platform.testing.Published;

@QuarkusTest
class IdempotencyTest extends PlatformTest {
    @Inject
    Published published;

    @Test
    void theSameRequestSentAgainIsAnsweredAndCountsOnce() {
        var key = UUID.randomUUID().toString();
        var first = write(key, "once " + key).then().statusCode(201).extract().path("id");
        write(key, "once " + key).then().statusCode(201).body("id", equalTo(first));
        assertEquals(1, published.of(first).size());
    }

    @Test
    void aKeyUsedForAnotherRequestIsRefused() {
        var key = UUID.randomUUID().toString();
        write(key, "one " + key).then().statusCode(201);
        write(key, "two " + key).then().statusCode(422).body("errors.field", hasItem("Idempotency-Key"));
    }

    @Test
    void aKeyThatIsNoneIsRefused() {
        for (var key : List.of("short", "with blank inside it", "x".repeat(129))) {
            write(key, "any").then().statusCode(400).body("errors.field", hasItem("Idempotency-Key"));
        }
    }

    @Test
    void aRequestThatFailedLeavesItsKeyFree() {
        var key = UUID.randomUUID().toString();
        var taken = "taken " + key;
        var id = write(UUID.randomUUID().toString(), taken)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        write(key, taken).then().statusCode(409);
        asCadre()
                .header("If-Match", "\"0\"")
                .body("{\"text\":\"moved " + key + "\"}")
                .put("/api/v1/notes/" + id)
                .then()
                .statusCode(200);
        write(key, taken).then().statusCode(201);
    }

    @Test
    void twentyAtOnceMakeOne() throws Exception {
        var key = UUID.randomUUID().toString();
        try (var threads = Executors.newFixedThreadPool(20)) {
            var answers = threads.invokeAll(IntStream.range(0, 20)
                    .<java.util.concurrent.Callable<Response>>mapToObj(i -> () -> write(key, "race " + key))
                    .toList());
            var ids = new java.util.HashSet<String>();
            for (var answer : answers) {
                ids.add(answer.get().then().statusCode(201).extract().path("id"));
            }
            assertEquals(1, ids.size());
        }
    }

    private static Response write(String key, String text) {
        return asCadre()
                .header("Idempotency-Key", key)
                .body("{\"text\":\"" + text + "\"}")
                .post("/api/v1/notes");
    }
}

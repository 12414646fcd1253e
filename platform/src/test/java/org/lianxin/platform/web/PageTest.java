package org.lianxin.platform.web;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.lianxin.platform.note.PlatformTest;

@QuarkusTest
class PageTest extends PlatformTest {

    @Test
    void followingTheLinksShowsEachRowOnce() {
        IntStream.range(0, 7)
                .forEach(i -> asCadre()
                        .body("{\"text\":\"page-%d\"}".formatted(i))
                        .post("/api/v1/notes")
                        .then()
                        .statusCode(201));
        List<String> seen = new ArrayList<>();
        var address = "/api/v1/notes?limit=3";
        while (address != null) {
            var page = asCadre()
                    .urlEncodingEnabled(false)
                    .get(address)
                    .then()
                    .statusCode(200)
                    .extract();
            seen.addAll(page.jsonPath().getList("items.text"));
            var link = page.header("Link");
            assertTrue(link == null || link.endsWith("; rel=\"next\""));
            address = link == null ? null : link.substring(1, link.indexOf('>'));
        }
        assertEquals(seen.stream().distinct().toList(), seen);
        assertTrue(seen.containsAll(
                IntStream.range(0, 7).mapToObj(i -> "page-" + i).toList()));
    }

    @Test
    void aLimitOutOfRangeAndACursorNobodyMadeAreRefused() {
        for (var limit : List.of("0", "201", "-1", "x", "99999999999")) {
            asCadre().get("/api/v1/notes?limit=" + limit).then().statusCode(400).body("errors.field", hasItem("limit"));
        }
        for (var cursor : List.of("x", "WyJhIl0", "AAAAAAAAAAAAWyJhIl0", "%E4%BD%A0")) {
            asCadre()
                    .urlEncodingEnabled(false)
                    .get("/api/v1/notes?cursor=" + cursor)
                    .then()
                    .statusCode(400)
                    .body("errors.field", hasItem("cursor"));
        }
    }

    @Test
    void whatCanBeEditedCarriesItsVersionAndIsEditedOnlyWithIt() {
        var id = asCadre()
                .body("{\"text\":\"first words\"}")
                .post("/api/v1/notes")
                .then()
                .statusCode(201)
                .header("ETag", "\"0\"")
                .extract()
                .path("id");
        var change = "{\"text\":\"second words\"}";
        asCadre().body(change).put("/api/v1/notes/" + id).then().statusCode(428);
        asCadre()
                .header("If-Match", "\"7\"")
                .body(change)
                .put("/api/v1/notes/" + id)
                .then()
                .statusCode(412);
        asCadre()
                .header("If-Match", "\"0\"")
                .body(change)
                .put("/api/v1/notes/" + id)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("text", equalTo("second words"));
        asCadre()
                .header("If-Match", "\"0\"")
                .body(change)
                .put("/api/v1/notes/" + id)
                .then()
                .statusCode(412);
    }
}

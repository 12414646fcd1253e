package org.lianxin.assignment.community;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.lianxin.assignment.Place;
import org.lianxin.assignment.ServiceTest;

@QuarkusTest
class CommunityListTest extends ServiceTest {

    @Test
    void pagesShowEachRowOnce() {
        var place = Place.fresh().with(25);
        var seen = new ArrayList<String>();
        String link = "/api/v1/communities?limit=10&region=" + place.district();
        int pages = 0;
        while (link != null) {
            var page = administrator()
                    .urlEncodingEnabled(false)
                    .get(link)
                    .then()
                    .statusCode(200)
                    .extract();
            seen.addAll(page.<List<String>>path("items.code"));
            var header = page.header("Link");
            link = header == null ? null : header.substring(1, header.indexOf('>'));
            pages++;
        }
        assertEquals(3, pages);
        assertEquals(IntStream.rangeClosed(1, 25).mapToObj(place::community).toList(), seen);
    }

    @Test
    void findsByPartOfTheName() {
        var place = Place.fresh().with(12);
        administrator()
                .queryParam("region", place.district())
                .queryParam("name", "第12")
                .get("/api/v1/communities")
                .then()
                .statusCode(200)
                .body("items.code", equalTo(List.of(place.community(12))));
        administrator()
                .queryParam("region", place.district())
                .queryParam("name", "%_")
                .get("/api/v1/communities")
                .then()
                .body("items.size()", equalTo(0));
    }

    @Test
    void refusesBadParametersByName() {
        bad("limit=0", "limit");
        bad("limit=201", "limit");
        bad("limit=ten", "limit");
        bad("cursor=nonsense", "cursor");
        bad("region=33x", "region");
        bad("name=x", "name");
        bad("name=" + "x".repeat(51), "name");
        bad("name=ab%00", "name");
        bad("kind=CITY", "kind");
        administrator()
                .get("/api/v1/communities/nonsense")
                .then()
                .statusCode(400)
                .body("errors.field", hasItem("code"));
        administrator().get("/api/v1/communities/330102999998").then().statusCode(404);
    }

    private static void bad(String query, String field) {
        administrator()
                .urlEncodingEnabled(false)
                .get("/api/v1/communities?" + query)
                .then()
                .statusCode(400)
                .body("errors.field", hasItem(field));
    }
}

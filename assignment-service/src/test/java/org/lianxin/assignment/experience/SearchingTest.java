package org.lianxin.assignment.experience;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lianxin.assignment.Codes;

@QuarkusTest
class SearchingTest extends ExperienceTest {

    @Test
    void findsWhatHoldsTheWordsBestFirst() {
        var word = "鱼" + Integer.toString(Codes.number(), 36) + "塘";
        var inText = text("别的");
        inText.put("advice", "整治" + word + "的经验");
        var second = aPublished(inText);
        var first = aPublished(text(word + "整治"));
        aPublished(text("无关"));
        search("q=" + word).body("items.id", equalTo(List.of(first, second)));
        search("q=" + word + " 经验").body("items.id", equalTo(List.of(second)));
        search("q=" + word + "&category=FOOD").body("items.size()", equalTo(0));
        search("q=" + word + "&author=" + author).body("items.size()", equalTo(2));
        search("q=" + word + "&region=" + place.district() + "&since=2026-03-10")
                .body("items.size()", equalTo(2));
        search("q=" + word + "&since=2026-03-11").body("items.size()", equalTo(0));
        var page = search("q=" + word + "&limit=1")
                .body("items.id", equalTo(List.of(first)))
                .extract();
        cadre(author)
                .queryParam("q", word)
                .queryParam("limit", 1)
                .queryParam("cursor", page.<String>path("next"))
                .get(EXPERIENCES + "/search")
                .then()
                .body("items.id", equalTo(List.of(second)), "next", nullValue());
        withdraw(cadre(author), first, 3).statusCode(200);
        search("q=" + word).body("items.id", equalTo(List.of(second)));
    }

    @Test
    void withoutWordsTheNewestComeFirst() {
        var older = aPublished(text("旧"));
        clock.advance(Duration.ofMinutes(1));
        var newer = aPublished(text("新"));
        search("author=" + author).body("items.id", equalTo(List.of(newer, older)));
    }

    @Test
    void refusesWhatIsNoSearch() {
        refused("q=?!", "q");
        refused("q=" + "长".repeat(101), "q");
        refused("category=LOST", "category");
        refused("since=2026-13-01", "since");
        refused("cursor=broken", "cursor");
        cadre(author)
                .queryParam("q", "' & | ! <-> :* \\ ) drop table 低保")
                .get(EXPERIENCES + "/search")
                .then()
                .statusCode(200);
    }

    private ValidatableResponse search(String query) {
        return cadre(author).get(EXPERIENCES + "/search?" + query).then().statusCode(200);
    }

    private void refused(String query, String field) {
        cadre(author)
                .get(EXPERIENCES + "/search?" + query)
                .then()
                .statusCode(400)
                .body("errors.field", hasItem(field));
    }
}

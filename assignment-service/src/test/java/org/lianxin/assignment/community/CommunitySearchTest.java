package org.lianxin.assignment.community;

import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lianxin.assignment.Codes;
import org.lianxin.assignment.Place;
import org.lianxin.assignment.ServiceTest;
import org.lianxin.assignment.search.FillingPinyin;
import org.lianxin.platform.testing.EventSchemas;

@QuarkusTest
class CommunitySearchTest extends ServiceTest {

    private static final String REST = ",清波街道,上城区,杭州市,浙江省";

    @Inject
    DataSource database;

    @Inject
    FillingPinyin filling;

    @ParameterizedTest
    @ValueSource(strings = {"清河", "清河坊社区", "qinghe", "qing he fang", "QHF", "qh", "hfsq"})
    void findsACommunityAsItIsTyped(String typed) {
        var place = Place.fresh();
        take(Place.HEADER + place.community(1) + ",清河坊社区" + REST + "\n" + place.community(2) + ",劳动路社区" + REST + "\n")
                .statusCode(200);
        find(place, typed).body("items.code", equalTo(List.of(place.community(1))));
    }

    @Test
    void findsByTheBeginningOfACode() {
        var place = Place.fresh().with(12);
        find(place, place.community(12)).body("items.code", equalTo(List.of(place.community(12))));
        find(place, place.district() + "0010").body("items.size()", equalTo(12));
        var unit = Codes.org();
        take("kind,region,code,name,street,district,city,province\nWORK_UNIT," + place.community(1) + "," + unit + ",丙厂"
                        + REST + "\n")
                .body("created", equalTo(1));
        find(place, unit.substring(0, 16)).body("items.code", hasItem(unit));
        find(place, "%_").body("items.size()", equalTo(0));
        find(place, "x").statusCode(400).body("errors.field", hasItem("q"));
        find(place, "x".repeat(51)).statusCode(400).body("errors.field", hasItem("q"));
    }

    @Test
    void readingsInDoubtAreFoundEitherWay() {
        var place = Place.fresh();
        take(Place.HEADER + place.community(1) + ",长庆社区" + REST + "\n").statusCode(200);
        for (var typed : List.of("changqing", "zhangqing", "cqsq", "zqsq")) {
            find(place, typed).body("items.size()", equalTo(1));
        }
    }

    @Test
    void pinyinThatIsMissingIsWorkedOut() throws Exception {
        var place = Place.fresh().with(1);
        try (var connection = database.getConnection();
                var update = connection.createStatement()) {
            update.execute(
                    "update community set pinyin = null, initials = null where code = '" + place.community(1) + "'");
        }
        find(place, "d1sq").body("items.size()", equalTo(0));
        filling.fill();
        find(place, "d1sq").body("items.size()", equalTo(1));
    }

    @Test
    void anImportIsUndoneWhileNobodyAnswersForItsCommunities() {
        var place = Place.fresh().with(1);
        var taken = take(place.csv(3).replace("第1社区", "新名社区")).body("created", equalTo(2), "changed", equalTo(1));
        var cadre = aCadreOf(anOrganisation(place.district()));
        var assignment = "/api/v1/assignments/" + UUID.randomUUID();
        supervisor(place.district())
                .body(lead(place.community(3), cadre, "2026-01-01"))
                .put(assignment)
                .then()
                .statusCode(201);
        undo(taken).statusCode(409).body("type", endsWith("import-referred-to"));
        var other = take(place.csv(5)).body("created", equalTo(2), "changed", equalTo(1));
        undo(other).statusCode(200).body("removed", equalTo(2), "restored", equalTo(1));
        administrator().get("/api/v1/communities/" + place.community(1)).then().body("name", equalTo("新名社区"));
        administrator().get("/api/v1/communities/" + place.community(5)).then().statusCode(404);
        var told = published.of(place.community(5));
        told.forEach(event -> EventSchemas.check("community.changed.v1", event.toString()));
        assertEquals("REMOVED", told.getLast().get("status").asText());
        assertEquals(
                "新名社区", published.of(place.community(1)).getLast().get("name").asText());
        assertTrue(take(place.csv(5)).extract().<Integer>path("created") == 2, "it can be taken in again");
        assertEquals(
                "ACTIVE",
                published.of(place.community(5)).getLast().get("status").asText());
    }

    private static ValidatableResponse find(Place place, String typed) {
        return administrator()
                .queryParam("region", place.district())
                .queryParam("q", typed)
                .get("/api/v1/communities")
                .then();
    }
}

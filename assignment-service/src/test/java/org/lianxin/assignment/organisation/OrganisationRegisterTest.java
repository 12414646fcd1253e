package org.lianxin.assignment.organisation;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lianxin.assignment.Codes;
import org.lianxin.assignment.Place;
import org.lianxin.assignment.ServiceTest;
import org.lianxin.local.token.Tokens;
import org.lianxin.platform.testing.BadInput;
import org.lianxin.platform.web.Role;

@QuarkusTest
class OrganisationRegisterTest extends ServiceTest {

    private static final Map<String, String> OFFICE = Map.of("name", "清波街道办事处", "region", "330102001");

    @Test
    void registersAnOrganisationAndTellsTheOthersWithoutItsName() {
        var org = Codes.org();
        administrator()
                .body(OFFICE)
                .put(address(org))
                .then()
                .statusCode(201)
                .header("Location", endsWith(address(org)))
                .header("ETag", "\"0\"")
                .body("org", equalTo(org));
        var event = published.of(org).getFirst();
        assertEquals("330102001", event.get("region").asText());
        assertEquals(5, event.size(), "org, region, parent, removed, occurredAt");
    }

    @Test
    void aRepetitionChangesNothingAndTellsNobody() {
        var org = anOrganisation("330102001");
        var same = Map.of("name", "街道办事处", "region", "330102001");
        administrator().body(same).put(address(org)).then().statusCode(200).header("ETag", "\"0\"");
        assertEquals(1, published.of(org).size());
    }

    @Test
    void aReplacementNeedsTheVersionItReplaces() {
        var org = anOrganisation("330102001");
        administrator().body(OFFICE).put(address(org)).then().statusCode(428);
        administrator()
                .header("If-Match", "\"7\"")
                .body(OFFICE)
                .put(address(org))
                .then()
                .statusCode(412);
        administrator()
                .header("If-Match", "\"0\"")
                .body(OFFICE)
                .put(address(org))
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"");
        administrator()
                .header("If-Match", "\"0\"")
                .body(OFFICE)
                .put(address(org))
                .then()
                .statusCode(412);
    }

    @Test
    void aNewNameIsNoNewsAndANewRegionIs() {
        var org = anOrganisation("330102001");
        administrator()
                .header("If-Match", "\"0\"")
                .body(OFFICE)
                .put(address(org))
                .then()
                .statusCode(200);
        assertEquals(1, published.of(org).size());
        var moved = Map.of("name", "清波街道办事处", "region", "330102");
        administrator()
                .header("If-Match", "\"1\"")
                .body(moved)
                .put(address(org))
                .then()
                .statusCode(200);
        assertEquals("330102", published.of(org).get(1).get("region").asText());
    }

    @Test
    void nothingCanMatchWhatIsNotThere() {
        var org = Codes.org();
        administrator()
                .header("If-Match", "\"0\"")
                .body(OFFICE)
                .put(address(org))
                .then()
                .statusCode(412);
        administrator().get(address(org)).then().statusCode(404);
    }

    @Test
    void refusesEachBadFieldByName() {
        BadInput.refusesEachField(ServiceTest::administrator, "PUT", address(Codes.org()), OFFICE, OFFICE.keySet());
        for (var region : List.of("3", "33010", "330102A", "33010200105", "1234567890123")) {
            administrator()
                    .body(Map.of("name", "办事处", "region", region))
                    .put(address(Codes.org()))
                    .then()
                    .statusCode(400)
                    .body("errors.field", hasItem("region"));
        }
    }

    @Test
    void refusesACreditCodeWithAWrongCheckCharacter() {
        administrator()
                .body(OFFICE)
                .put(address("91330100799655058C"))
                .then()
                .statusCode(400)
                .body("errors.field", hasItem("org"));
        speaking("zh-CN", Tokens.of(Role.ADMINISTRATOR))
                .get(address("nonsense"))
                .then()
                .statusCode(400)
                .body("errors[0].message", equalTo("应为校验位正确的 18 位统一社会信用代码"));
    }

    @Test
    void listsByRegionPageByPage() {
        var place = Place.fresh();
        var orgs = List.of(
                anOrganisation(place.district()),
                anOrganisation(place.district() + "001"),
                anOrganisation(place.district() + "002"));
        var first = administrator()
                .get("/api/v1/organisations?limit=2&region=" + place.district())
                .then()
                .statusCode(200)
                .body("items.org", equalTo(orgs.subList(0, 2)))
                .header("Link", containsString("rel=\"next\""))
                .extract();
        var next = administrator()
                .queryParam("region", place.district())
                .queryParam("limit", 2)
                .queryParam("cursor", first.<String>path("next"))
                .get("/api/v1/organisations")
                .then()
                .statusCode(200)
                .body("next", nullValue())
                .extract();
        assertEquals(List.of(orgs.get(2)), next.path("items.org"));
        administrator()
                .get("/api/v1/organisations?region=3x")
                .then()
                .statusCode(400)
                .body("errors.field", hasItem("region"));
    }

    private static String address(String org) {
        return "/api/v1/organisations/" + org;
    }
}

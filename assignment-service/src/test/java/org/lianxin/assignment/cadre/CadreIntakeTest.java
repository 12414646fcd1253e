package org.lianxin.assignment.cadre;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianxin.assignment.Codes;
import org.lianxin.assignment.Place;
import org.lianxin.assignment.ServiceTest;
import org.lianxin.local.token.Tokens;
import org.lianxin.platform.testing.EventSchemas;
import org.lianxin.platform.web.Role;

@QuarkusTest
class CadreIntakeTest extends ServiceTest {

    private static final String HEADER =
            "org,staffNumber,name,post,status,statusFrom,statusUntil,livesIn,relativesIn\n";

    private Place place;
    private String org;

    @BeforeEach
    void anOffice() {
        clock.setDay("2026-03-10");
        place = Place.fresh();
        org = anOrganisation(place.district());
    }

    @Test
    void takesInCadresOnceAndTellsNothingOfThePerson() {
        var file = HEADER + org + ",S1,欧阳静,联络员,,,,330102001055,330102001053、330102001052\n" + org
                + ",S2,单于飞,组长,ON_LEAVE,2026-03-01,2026-04-01,,\n";
        takeCadres(file).statusCode(200).body("created", equalTo(2));
        entry("S1")
                .body(
                        "status", equalTo("ACTIVE"),
                        "statusFrom", equalTo("2026-03-10"),
                        "livesIn", equalTo("330102001055"),
                        "relativesIn", equalTo(List.of("330102001052", "330102001053")));
        entry("S2").body("status", equalTo("ON_LEAVE"), "statusUntil", equalTo("2026-04-01"), "livesIn", nullValue());
        var event = published.of(org + "/S1").getFirst();
        EventSchemas.check("cadre.changed.v1", event.toString());
        assertFalse(event.toString().contains("欧阳") || event.toString().contains("330102001055"), event.toString());
        clock.setDay("2026-03-12");
        takeCadres(file).body("unchanged", equalTo(2));
        assertEquals(1, published.of(org + "/S1").size());
    }

    @Test
    void whatTheListDoesNotSayIsLeftAsItStands() {
        putCadre(
                        org,
                        "S1",
                        Map.of(
                                "name",
                                "陈静",
                                "post",
                                "联络员",
                                "status",
                                "ON_LEAVE",
                                "statusFrom",
                                "2026-02-01",
                                "livesIn",
                                "330102001055"))
                .statusCode(201);
        takeCadres("工号,统一社会信用代码,姓名,职务\nS1," + org + ",陈静,组长\n").body("changed", equalTo(1));
        entry("S1")
                .body(
                        "post", equalTo("组长"),
                        "status", equalTo("ON_LEAVE"),
                        "statusFrom", equalTo("2026-02-01"),
                        "livesIn", equalTo("330102001055"));
        assertEquals(1, published.of(org + "/S1").size(), "a new post is no news");
        takeCadres("org,staffNumber,name,post,status,livesIn\n" + org + ",S1,陈静,组长,ACTIVE,\n")
                .body("changed", equalTo(1));
        entry("S1").body("statusFrom", equalTo("2026-03-10"), "livesIn", nullValue());
        assertEquals("ACTIVE", published.of(org + "/S1").getLast().get("status").asText());
    }

    @Test
    void tellsWhatIsWrongWithEachRow() {
        takeCadres(HEADER
                        + Codes.org() + ",S1,陈静,联络员,,,,,\n"
                        + org + ",S.1,陈静,联络员,,,,,\n"
                        + org + ",S1,,,AWAY,2027-01-01,2026-01-01,3301,3301\n"
                        + org + ",S2,赵敏,联络员,ACTIVE,,2026-05-01,,\n"
                        + org + ",S3,赵敏,联络员,,2026-13-01,,,\n"
                        + org + ",S4,赵敏,联络员,,,,,\n")
                .statusCode(200)
                .body(
                        "created", equalTo(1),
                        "verdicts[0].errors.code", equalTo(List.of("organisation-unknown")),
                        "verdicts[1].errors.field", equalTo(List.of("staffNumber")),
                        "verdicts[2].errors.field",
                                equalTo(List.of(
                                        "name",
                                        "post",
                                        "status",
                                        "statusFrom",
                                        "statusUntil",
                                        "livesIn",
                                        "relativesIn")),
                        "verdicts[3].errors.code", equalTo(List.of("only-on-leave")),
                        "verdicts[4].errors.code", equalTo(List.of("no-day")));
    }

    @Test
    void isUndone() {
        putCadre(
                        org,
                        "S1",
                        Map.of("name", "陈静", "post", "联络员", "status", "ACTIVE", "relativesIn", List.of("330102001055")))
                .statusCode(201);
        var taken = takeCadres("org,staffNumber,name,post,status,relativesIn\n" + org + ",S1,陈静,组长,LEFT,\n" + org
                        + ",S2,赵敏,联络员,,\n")
                .body("changed", equalTo(1), "created", equalTo(1));
        undo(taken).statusCode(200).body("removed", equalTo(1), "restored", equalTo(1));
        entry("S1")
                .body(
                        "post",
                        equalTo("联络员"),
                        "status",
                        equalTo("ACTIVE"),
                        "relativesIn",
                        equalTo(List.of("330102001055")));
        administrator()
                .get("/api/v1/organisations/" + org + "/cadres/S2")
                .then()
                .statusCode(404);
        assertEquals("LEFT", published.of(org + "/S2").getLast().get("status").asText());
        assertEquals("ACTIVE", published.of(org + "/S1").getLast().get("status").asText());
    }

    @Test
    void refusesDaysThatMakeNoSense() {
        for (var wrong : List.of(
                Map.of("status", "ACTIVE", "statusFrom", "2026-03-11"),
                Map.of("status", "ACTIVE", "statusFrom", "1949-01-01"),
                Map.of("status", "ACTIVE", "statusUntil", "2026-04-01"),
                Map.of("status", "ON_LEAVE", "statusFrom", "2026-03-01", "statusUntil", "2026-03-01"),
                Map.of("status", "ON_LEAVE", "statusUntil", "2036-04-01"),
                Map.of("status", "ON_LEAVE", "statusFrom", "2026-02-30"))) {
            var body = new java.util.HashMap<String, Object>(wrong);
            body.putAll(Map.of("name", "陈静", "post", "联络员"));
            putCadre(org, "S1", body).statusCode(400).body("errors[0].field", startsWith("status"));
        }
    }

    @Test
    void isFoundAsItIsTypedWithinTheRegion() {
        takeCadres(HEADER + org + ",S77,欧阳静,联络员,,,,,\n" + org + ",S78,曾国强,联络员,LEFT,,,,\n");
        for (var typed : List.of("欧阳", "ouyang", "oyj", "S77")) {
            find(typed, place.district()).body("items.cadre", equalTo(List.of(org + "/S77")));
        }
        find("cgq", place.district()).body("items.staffNumber", hasItem("S78"));
        find("S7&status=LEFT", place.district()).body("items.staffNumber", equalTo(List.of("S78")));
        find("ouyang", Place.fresh().district()).body("items.size()", equalTo(0));
        find("x", place.district()).statusCode(400).body("errors.field", hasItem("q"));
        find("S7&status=GONE", place.district()).statusCode(400).body("errors.field", hasItem("status"));
    }

    private static ValidatableResponse find(String typed, String region) {
        return as(Tokens.of(Role.SUPERVISOR).region(region))
                .get("/api/v1/cadres?q=" + typed)
                .then();
    }

    private ValidatableResponse entry(String staff) {
        return administrator()
                .get("/api/v1/organisations/" + org + "/cadres/" + staff)
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse takeCadres(String csv) {
        return takeInto("cadres", csv, "");
    }
}

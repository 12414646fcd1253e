package org.lianxin.assignment.organisation;

import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.lianxin.assignment.Codes;
import org.lianxin.assignment.Place;
import org.lianxin.assignment.ServiceTest;
import org.lianxin.platform.testing.EventSchemas;

@QuarkusTest
class OrganisationTreeTest extends ServiceTest {

    private static final String HEADER = "org,name,region,parent\n";

    @Inject
    DataSource database;

    @Test
    void belongsToAnotherAndIsFoundAboveAndBelow() {
        var place = Place.fresh();
        var top = put(place, null);
        var middle = put(place, top);
        var leaf = put(place, middle);
        assertEquals(middle, published.of(leaf).getFirst().get("parent").asText());
        administrator()
                .get("/api/v1/organisations/" + leaf + "/path")
                .then()
                .statusCode(200)
                .body("org", equalTo(List.of(top, middle, leaf)));
        list("under=" + top).body("items.org", containsInAnyOrder(middle, leaf));
        list("under=" + top + "&limit=1").body("items.size()", equalTo(1), "next", notNullValue());
        list("parent=" + top).body("items.org", equalTo(List.of(middle)));
        list("under=" + leaf).body("items.size()", equalTo(0));
        list("under=nonsense").statusCode(400).body("errors.field", hasItem("under"));
        administrator()
                .get("/api/v1/organisations/" + Codes.org() + "/path")
                .then()
                .statusCode(404);
    }

    @Test
    void isNeverAboveItself() {
        var place = Place.fresh();
        var top = put(place, null);
        var leaf = put(place, put(place, top));
        change(top, place, leaf).statusCode(409).body("type", endsWith("organisation-no-cycle"));
        change(top, place, top).statusCode(409);
        change(top, place, Codes.org()).statusCode(400).body("errors.field", hasItem("parent"));
    }

    @Test
    void theDatabaseRefusesACircleByItself() throws Exception {
        var place = Place.fresh();
        var top = put(place, null);
        var leaf = put(place, top);
        try (var connection = database.getConnection();
                var update = connection.createStatement()) {
            update.execute("update organisation set parent = '%s' where credit_code = '%s'".formatted(leaf, top));
            throw new AssertionError("the database let it pass");
        } catch (java.sql.SQLException refused) {
            assertTrue(refused.getMessage().contains("above itself"), refused.getMessage());
        }
    }

    @Test
    void twoAtOnceDoNotMakeACircleTogether() throws Exception {
        var place = Place.fresh();
        for (int round = 0; round < 5; round++) {
            var a = put(place, null);
            var b = put(place, null);
            Callable<Integer> ab = () -> change(a, place, b).extract().statusCode();
            Callable<Integer> ba = () -> change(b, place, a).extract().statusCode();
            try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
                var answers = threads.invokeAll(List.of(ab, ba)).stream()
                        .map(answer -> answer.resultNow())
                        .sorted()
                        .toList();
                assertEquals(List.of(200, 409), answers);
            }
        }
    }

    @Test
    void aListMayNameParentsInAnyOrder() {
        var place = Place.fresh();
        var top = Codes.org();
        var middle = Codes.org();
        var leaf = Codes.org();
        var file = HEADER + row(leaf, place, middle) + row(middle, place, top) + row(top, place, "");
        takeInto("organisations", file, "").statusCode(200).body("created", equalTo(3));
        list("under=" + top).body("items.org", containsInAnyOrder(middle, leaf));
        var told = published.of(middle);
        EventSchemas.check("organisation.changed.v1", told.getFirst().toString());
        takeInto("organisations", file, "").body("unchanged", equalTo(3));
        takeInto("organisations", file.replace("第一", "第二"), "").body("changed", equalTo(3));
        assertEquals(1, published.of(middle).size(), "a new name is no news");
        takeInto("organisations", "统一社会信用代码,名称,区划代码\n" + middle + ",第二办," + place.district() + "\n", "")
                .body("unchanged", equalTo(1));
    }

    @Test
    void aListCannotTieAKnot() {
        var place = Place.fresh();
        var known = put(place, null);
        var a = Codes.org();
        var b = Codes.org();
        var hanging = Codes.org();
        var good = Codes.org();
        takeInto(
                        "organisations",
                        HEADER
                                + row(a, place, b)
                                + row(b, place, a)
                                + row(hanging, place, a)
                                + row(good, place, known)
                                + row(Codes.org(), place, Codes.org())
                                + row(known, place, known),
                        "")
                .statusCode(200)
                .body(
                        "created",
                        equalTo(1),
                        "verdicts.line",
                        equalTo(List.of(2, 3, 4, 6, 7)),
                        "verdicts.errors.flatten().code",
                        equalTo(List.of(
                                "organisation-no-cycle",
                                "organisation-no-cycle",
                                "organisation-unknown",
                                "organisation-unknown",
                                "organisation-no-cycle")));
    }

    @Test
    void aListIsUndoneUnlessSomebodyBelongsToIt() {
        var place = Place.fresh();
        var old = put(place, null);
        var top = Codes.org();
        var taken = takeInto("organisations", HEADER + row(old, place, top) + row(top, place, ""), "")
                .body("created", equalTo(1), "changed", equalTo(1));
        var staff = aCadreOf(top);
        undo(taken).statusCode(409).body("type", endsWith("import-referred-to"));
        delete("cadre where org = '" + staff.substring(0, 18) + "'");
        undo(taken).statusCode(200).body("removed", equalTo(1), "restored", equalTo(1));
        administrator().get("/api/v1/organisations/" + top).then().statusCode(404);
        administrator().get("/api/v1/organisations/" + old).then().body("parent", nullValue());
        assertTrue(published.of(top).getLast().get("removed").asBoolean());
        assertTrue(published.of(old).getLast().get("parent").isNull());
    }

    private void delete(String what) {
        try (var connection = database.getConnection();
                var delete = connection.createStatement()) {
            delete.execute("delete from " + what);
        } catch (java.sql.SQLException e) {
            throw new AssertionError(e);
        }
    }

    private static String row(String org, Place place, String parent) {
        return org + ",第一办," + place.district() + "," + parent + "\n";
    }

    private static String put(Place place, String parent) {
        var org = Codes.org();
        administrator()
                .body(wish(place, parent))
                .put("/api/v1/organisations/" + org)
                .then()
                .statusCode(201);
        return org;
    }

    private static ValidatableResponse change(String org, Place place, String parent) {
        return administrator()
                .header("If-Match", "*")
                .body(wish(place, parent))
                .put("/api/v1/organisations/" + org)
                .then();
    }

    private static HashMap<String, Object> wish(Place place, String parent) {
        var wish = new HashMap<String, Object>();
        wish.put("name", "街道办事处");
        wish.put("region", place.district());
        wish.put("parent", parent);
        return wish;
    }

    private static ValidatableResponse list(String query) {
        return administrator().get("/api/v1/organisations?" + query).then();
    }
}

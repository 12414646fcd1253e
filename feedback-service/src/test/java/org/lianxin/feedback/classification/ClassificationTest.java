package org.lianxin.feedback.classification;

import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lianxin.feedback.ServiceTest;
import org.lianxin.local.token.Tokens;
import org.lianxin.platform.web.Role;

/** A person decides what a matter is about, and where. */
@QuarkusTest
class ClassificationTest extends ServiceTest {
    private static final String LAMP = "社区生活/公共设施/路灯照明";
    private static final Path REAL = Path.of("../../shared/data/petition-categories.csv");

    @Test
    void aMatterIsClassifiedAndFoundByEveryLevel() {
        var place = aPlace();
        var matter = raise(aMatter(place));
        var path = "/api/v1/matters/" + matter.id() + "/category";
        as(cadre(place))
                .body(Map.of("category", LAMP))
                .put(path)
                .then()
                .statusCode(200)
                .body("classifiedAs", equalTo(LAMP));
        as(officer()).body(Map.of("category", LAMP)).put(path).then().statusCode(200);
        as(officer())
                .body(Map.of("category", "没有/这个/分类"))
                .put(path)
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("category"));
        for (var level : List.of("社区生活", "社区生活/公共设施", LAMP)) {
            as(cadre(place))
                    .queryParam("category", level)
                    .get("/api/v1/matters")
                    .then()
                    .body("items.id", equalTo(List.of(matter.id())));
        }
        as(cadre(place))
                .queryParam("category", "社区")
                .get("/api/v1/matters")
                .then()
                .body("items.size()", equalTo(0));
        as(Tokens.of(Role.PETITION_OFFICER).region(ELSEWHERE).sign())
                .body(Map.of("category", LAMP))
                .put(path)
                .then()
                .statusCode(404);
        as(Tokens.of(Role.ASSESSOR).region(REGION).sign())
                .body(Map.of("category", LAMP))
                .put(path)
                .then()
                .statusCode(403);
    }

    @Test
    void aMatterWithoutAPlaceIsLocatedAndGoesToWhoeverAnswersThere() {
        clock.setDay("2026-03-02");
        var place = aPlace();
        var body = aMatter(place);
        body.remove("community");
        var matter = raise(body);
        assertEquals("RECEIVED", matter.status());
        locate(officer(), matter, "999999999999").statusCode(400);
        locate(officer(), matter, "x").statusCode(400);
        locate(cadre(place), matter, place.community()).statusCode(403);
        locate(officer(), matter, place.community())
                .statusCode(200)
                .body("status", equalTo("ASSIGNED"))
                .body("cadre", equalTo(place.cadre()));
        assertEquals("2026-03-09T16:00:00Z", due(matter, "ANSWER"));
        locate(officer(), matter, place.community()).statusCode(409).body("type", endsWith("located-too-late"));
    }

    @Test
    void aSealedMatterIsLocatedByInspectorsAndGoesToNobody() {
        var place = aPlace();
        var body = aMatter(place);
        body.put("kind", "COMPLAINT");
        body.put("about", place.cadre());
        body.remove("community");
        var matter = raise(body);
        locate(officer(), matter, place.community()).statusCode(404);
        locate(inspector(), matter, place.community())
                .statusCode(200)
                .body("status", equalTo("RECEIVED"))
                .body("cadre", nullValue());
        assertEquals(List.of(), events(matter));
    }

    @Test
    void anOfficeTakesInItsOwnClassification() {
        var administrator = Tokens.of(Role.ADMINISTRATOR).subject("admin-1").sign();
        var list = "一级,二级,三级\n测试,甲,一\n测试,甲,二\n测试,乙/丙,三\n测试,甲,一\n";
        takeIn(supervisor(), list).statusCode(403);
        takeIn(administrator, list).statusCode(200).body("created", equalTo(2)).body("refused", equalTo(2));
        takeIn(administrator, list).statusCode(200).body("unchanged", equalTo(2));
        as(null).get("/api/v1/categories").then().statusCode(200).body("path", hasItem("测试/甲/一"));
    }

    @Test
    void theRealOneIsTakenIn() throws IOException {
        assumeTrue(Files.exists(REAL), () -> REAL.toAbsolutePath().normalize() + " is not here");
        takeIn(Tokens.of(Role.ADMINISTRATOR).subject("admin-1").sign(), Files.readString(REAL))
                .statusCode(200)
                .body("rows", equalTo(517))
                .body("refused", equalTo(0));
    }

    private static ValidatableResponse takeIn(String token, String csv) {
        return as(token)
                .contentType("text/csv; charset=UTF-8")
                .body(csv.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .post("/api/v1/categories/import")
                .then();
    }

    private static ValidatableResponse locate(String token, Raised matter, String community) {
        return as(token)
                .body(Map.of("community", community))
                .put("/api/v1/matters/" + matter.id() + "/community")
                .then();
    }
}

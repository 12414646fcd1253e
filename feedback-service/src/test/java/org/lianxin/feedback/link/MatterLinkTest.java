package org.lianxin.feedback.link;

import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lianxin.feedback.ServiceTest;
import org.lianxin.local.token.Tokens;
import org.lianxin.platform.web.Role;

/** A matter leads to the visits and the help that belong to it. */
@QuarkusTest
class MatterLinkTest extends ServiceTest {

    @Test
    void aNeedFoundInItIsToldWithoutAWordOfIt() {
        var place = aPlace();
        var matter = raise(aMatter(place));
        String need = post(cadre(place), matter, "needs", Map.of("category", "CARE"))
                .statusCode(201)
                .extract()
                .path("target");
        var told = published.of(matter.id()).getLast();
        assertEquals(need, told.get("need").asText());
        assertEquals(place.cadre(), told.get("cadre").asText());
        assertFalse(told.toString().contains("路灯"));
        deliver.event("need.decided.v1", "lianxin.help-case", need, 1, Map.of("need", need, "takenUp", true));
        assertEquals("TAKEN_UP", state(matter, cadre(place)));
        var helpCase = UUID.randomUUID();
        moved(helpCase, need, 2, "PLANNED");
        moved(helpCase, need, 1, "TRIAGED");
        assertEquals("PLANNED", state(matter, cadre(place)));
        deliver.event("need.decided.v1", "lianxin.help-case", need, 2, Map.of("need", need, "takenUp", true));
        assertEquals("PLANNED", state(matter, cadre(place)));
    }

    @Test
    void nothingOfASealedMatterOrOfOneWithNobodyBecomesANeed() {
        var place = aPlace();
        var nobodys = raise(aMatter(aPlaceWithoutLead()));
        post(supervisor(), nobodys, "needs", Map.of("category", "CARE"))
                .statusCode(409)
                .body("type", endsWith("need-has-nobody"));
        var body = aMatter(place);
        body.put("kind", "COMPLAINT");
        body.put("about", place.cadre());
        var sealed = raise(body);
        for (var token : List.of(cadre(place), supervisor())) {
            post(token, sealed, "needs", Map.of("category", "CARE")).statusCode(404);
            post(token, sealed, "links", Map.of("kind", "VISIT", "target", UUID.randomUUID()))
                    .statusCode(404);
            as(token).get("/api/v1/matters/" + sealed.id() + "/links").then().statusCode(404);
        }
        post(inspector(), sealed, "needs", Map.of("category", "CARE")).statusCode(403);
        var both = Tokens.of(Role.INSPECTOR, Role.SUPERVISOR).region(REGION).sign();
        post(both, sealed, "needs", Map.of("category", "CARE")).statusCode(409);
        assertEquals(List.of(), events(sealed));
    }

    @Test
    void visitsAreLinkedOnceAndTakenBack() {
        var place = aPlace();
        var matter = raise(aMatter(place));
        var visit = Map.of("kind", "VISIT", "target", UUID.randomUUID());
        String id = post(cadre(place), matter, "links", visit)
                .statusCode(201)
                .body("state", nullValue())
                .extract()
                .path("id");
        post(cadre(place), matter, "links", visit).statusCode(409).body("type", endsWith("matter-link-once"));
        post(cadre(place), matter, "links", Map.of("kind", "NEED", "target", UUID.randomUUID()))
                .statusCode(400)
                .body("errors[0].field", equalTo("kind"));
        post(cadre(aPlace()), matter, "links", visit).statusCode(404);
        var path = "/api/v1/matters/" + matter.id() + "/links/" + id;
        as(cadre(aPlace())).delete(path).then().statusCode(404);
        as(cadre(place)).delete(path).then().statusCode(204);
        as(cadre(place)).delete(path).then().statusCode(404);
    }

    private void moved(UUID helpCase, String need, long sequence, String to) {
        deliver.event(
                "help-case.moved.v1",
                "lianxin.help-case",
                helpCase.toString(),
                sequence,
                Map.of("helpCase", helpCase, "need", need, "to", to));
    }

    private static String state(Raised matter, String token) {
        return as(token)
                .get("/api/v1/matters/" + matter.id() + "/links")
                .then()
                .statusCode(200)
                .extract()
                .path("[0].state");
    }
}

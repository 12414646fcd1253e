package org.lianxin.visit;

import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lianxin.platform.web.Role;

@QuarkusTest
class RolesTest extends ServiceTest {

    @ParameterizedTest
    @CsvSource({
        "PUT, /households/{id}",
        "GET, /households/{id}",
        "GET, /households",
        "GET, /due-contacts",
        "GET, /due-contacts/{id}",
        "PUT, /visits/{id}",
        "POST, /visits",
        "GET, /visits/{id}",
        "GET, /visits",
        "POST, /visits/{id}/corrections",
        "POST, /visits/{id}/review",
        "POST, /visits/{id}/release",
        "POST, /visits/{id}/needs",
        "POST, /sync",
        "GET, /needs",
        "GET, /needs/{id}",
        "POST, /needs/{id}/help-case",
        "POST, /needs/{id}/refusal",
        "GET, /help-cases",
        "GET, /help-cases/{id}",
        "GET, /due-contacts/{id}/snoozes",
        "POST, /due-contacts/{id}/snoozes",
        "POST, /major-changes",
        "GET, /contact-alerts",
        "PUT, /visits/{id}/plan",
        "POST, /visits/{id}/cancellation",
        "GET, /visits/{id}/record",
        "POST, /visits/{id}/call-back",
        "POST, /visits/{id}/slip",
        "POST, /visits/{id}/printed-slip",
        "GET, /sync/changes",
        "GET, /visits/{id}/attachments",
        "DELETE, /visits/{id}/attachments/{id}",
        "GET, /sync/conflicts",
        "GET, /sync/conflicts/{id}",
        "POST, /sync/conflicts/{id}/decision",
        "POST, /help-cases/{id}/steps",
        "POST, /help-cases/{id}/independent-check"
    })
    void nothingIsOpenWithoutATokenOrToTheWrongRole(String method, String path) {
        var address = "/api/v1" + path.replace("{id}", UUID.randomUUID().toString());

        nobody().body(Map.of()).request(method, address).then().statusCode(401);
        inRegion(Role.RESIDENT, REGION)
                .body(Map.of())
                .request(method, address)
                .then()
                .statusCode(403);
        inRegion(Role.ADMINISTRATOR, REGION)
                .body(Map.of())
                .request(method, address)
                .then()
                .statusCode(403);
    }

    @Test
    void aSupervisorDoesNotRecordVisits() {
        supervisor()
                .body(visitBody("HOME", aCommunity(), UUID.randomUUID()))
                .put("/api/v1/visits/" + UUID.randomUUID())
                .then()
                .statusCode(403);
    }

    @Test
    void aTokenWithoutAScopeSeesNothing() {
        bearing(org.lianxin.local.token.Tokens.of(Role.SUPERVISOR).sign())
                .get("/api/v1/visits")
                .then()
                .statusCode(403)
                .body("type", endsWith(":scope-missing"));
    }

    @Test
    void whatIsOutOfScopeDoesNotExist() {
        var community = aCommunity();
        var lead = aLeadOf(community);
        var household = aHousehold(lead, community, "NORMAL");
        var visit = UUID.randomUUID();
        aVisit(visit, lead, community, household);
        var other = aLeadOf(aCommunity());

        for (var address : new String[] {"/api/v1/households/" + household, "/api/v1/visits/" + visit}) {
            cadre(lead).get(address).then().statusCode(200);
            supervisor().get(address).then().statusCode(200);
            cadre(other).get(address).then().statusCode(404);
            inRegion(Role.SUPERVISOR, "330106").get(address).then().statusCode(404);
        }
    }

    @Test
    void whoAssessesSeesTheFactWithoutTheWords() {
        var community = aCommunity();
        var lead = aLeadOf(community);
        var visit = UUID.randomUUID();
        aVisit(visit, lead, community, aHousehold(lead, community, "KEY"));

        inRegion(Role.ASSESSOR, "33")
                .get("/api/v1/visits/" + visit)
                .then()
                .statusCode(200)
                .body("cadre", equalTo(lead))
                .body("notes", equalTo(null));
        inRegion(Role.INSPECTOR, "44").get("/api/v1/visits/" + visit).then().statusCode(404);
    }
}

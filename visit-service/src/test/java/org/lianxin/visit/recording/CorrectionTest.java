package org.lianxin.visit.recording;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianxin.platform.testing.BadInput;
import org.lianxin.visit.ServiceTest;

@QuarkusTest
class CorrectionTest extends ServiceTest {
    @Inject
    EntityManager entities;

    private String community;
    private String lead;
    private UUID household;

    @BeforeEach
    void aHouseholdSomebodyAnswersFor() {
        community = aCommunity();
        lead = aLeadOf(community);
        household = aHousehold(lead, community, "KEY");
    }

    @Test
    void whatIsCorrectedStays() {
        var id = UUID.randomUUID();
        aVisit(id, lead, community, household);
        var key = UUID.randomUUID().toString();
        for (int i = 0; i < 2; i++) {
            cadre(lead)
                    .header("Idempotency-Key", key)
                    .body(Map.of("text", "门牌应为 14 号"))
                    .post(address(id) + "/corrections")
                    .then()
                    .statusCode(201);
        }
        cadre(lead)
                .get(address(id))
                .then()
                .body("notes", equalTo("屋顶漏雨"))
                .body("corrections.text", equalTo(List.of("门牌应为 14 号")));
        var colleague = aLeadOf(community);
        cadre(colleague)
                .body(Map.of("text", "…"))
                .post(address(id) + "/corrections")
                .then()
                .statusCode(403);
        BadInput.refusesEachField(
                () -> cadre(lead), "POST", address(id) + "/corrections", Map.of("text", "…"), Set.of("text"));
    }

    @Test
    void allWhoWereThereSeeAndCorrectAJointVisit() {
        var companion = aLeadOf(aCommunity());
        var id = UUID.randomUUID();
        var body = visitBody("JOINT", community, household);
        body.put("withCadres", List.of(companion));
        cadre(lead).body(body).put(address(id)).then().statusCode(201);

        cadre(companion).get(address(id)).then().statusCode(200).body("notes", equalTo("屋顶漏雨"));
        cadre(companion)
                .body(Map.of("text", "还有电线老化"))
                .post(address(id) + "/corrections")
                .then()
                .statusCode(201);
        cadre(companion).get("/api/v1/visits").then().body("items.id", equalTo(List.of(id.toString())));
        cadre(companion)
                .get("/api/v1/visits?community=" + community)
                .then()
                .body("items.id", equalTo(List.of(id.toString())));
        cadre(lead).get(address(id)).then().body("corrections.text", equalTo(List.of("还有电线老化")));
        var stranger = aLeadOf(aCommunity());
        cadre(stranger).get(address(id)).then().statusCode(404);
        cadre(stranger)
                .body(Map.of("text", "…"))
                .post(address(id) + "/corrections")
                .then()
                .statusCode(404);
    }

    @Test
    void theWordsAreSealedInTheDatabase() {
        var id = UUID.randomUUID();
        var body = visitBody("HOME", community, household);
        body.put("notes", "金丝雀甲");
        body.put("findings", "金丝雀乙");
        cadre(lead).body(body).put(address(id)).then().statusCode(201);
        cadre(lead)
                .body(Map.of("text", "金丝雀丙"))
                .post(address(id) + "/corrections")
                .then()
                .statusCode(201);
        var stored = QuarkusTransaction.requiringNew().call(() -> (String) entities.createNativeQuery("""
                                select encode(v.notes || v.findings || c.text, 'hex')
                                from visit v join visit_correction c on c.visit = v.id where v.id = :id
                                """, String.class)
                .setParameter("id", id)
                .getSingleResult());
        for (var canary : List.of("金丝雀甲", "金丝雀乙", "金丝雀丙")) {
            var hex = HexFormat.of().formatHex(canary.getBytes(StandardCharsets.UTF_8));
            assertFalse(stored.contains(hex), "in clear: " + canary);
        }
        cadre(lead).get(address(id)).then().body("notes", equalTo("金丝雀甲")).body("findings", equalTo("金丝雀乙"));
    }

    @Test
    void aMethodThatIsNotThereIsSaidToBe() {
        for (var path : List.of("/corrections", "/needs", "/review", "/release", "/record", "/plan", "/cancellation")) {
            cadre(lead).delete(address(UUID.randomUUID()) + path).then().statusCode(405);
        }
        cadre(lead).delete(address(UUID.randomUUID())).then().statusCode(405);
    }

    private static String address(UUID id) {
        return "/api/v1/visits/" + id;
    }
}

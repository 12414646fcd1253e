package org.lianxin.visit.openitems;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lianxin.visit.ServiceTest;

@QuarkusTest
class OpenItemsTest extends ServiceTest {
    @Inject
    CountingOpenItems counting;

    private List<JsonNode> toldOf(String cadre) {
        return published.ofType("open-items.counted.v1").stream()
                .filter(event -> event.get("cadre").asText().equals(cadre))
                .toList();
    }

    @Test
    void tellsWhatIsOpenWhenItChangesAndThatNothingIsLeft() {
        var community = aCommunity();
        var lead = aLeadOf(community);
        var household = aHousehold(lead, community, "KEY");
        var need = UUID.randomUUID();
        var body = visitBody("HOME", community, household);
        body.put("needs", List.of(need(need)));
        cadre(lead).body(body).put("/api/v1/visits/" + UUID.randomUUID()).then().statusCode(201);
        counting.count();
        counting.count();
        var first = toldOf(lead);
        assertEquals(1, first.size());
        assertEquals(1, first.getFirst().get("needs").asInt());
        assertEquals(0, first.getFirst().get("helpCases").asInt());
        assertEquals(community, first.getFirst().get("community").asText());

        cadre(lead)
                .body(Map.of("template", "SIMPLE"))
                .post("/api/v1/needs/" + need + "/help-case")
                .then()
                .statusCode(201);
        counting.count();
        var second = toldOf(lead).getLast();
        assertEquals(0, second.get("needs").asInt());
        assertEquals(1, second.get("helpCases").asInt());
    }

    @Test
    void ofTwoReplicasCountingAtOnceTheNewsIsToldOnce() throws Exception {
        var community = aCommunity();
        var lead = aLeadOf(community);
        aHousehold(lead, community, "HIGH");
        atOnce(4, () -> {
            counting.count();
            return true;
        });
        assertEquals(1, toldOf(lead).size());
        assertEquals(1, toldOf(lead).getFirst().get("dueContacts").asInt());
    }
}

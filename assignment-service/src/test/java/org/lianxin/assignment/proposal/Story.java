package org.lianxin.assignment.proposal;

import static org.lianxin.assignment.ServiceTest.supervisor;

import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.lianxin.assignment.Place;

/** What a supervisor does about proposals for one place. */
record Story(Place place, MakingProposals making) {

    static final String DAY = "2026-03-10";

    /** Asks for a proposal and has it made; answers its id. */
    String propose() {
        var id = ask().statusCode(202).extract().<String>path("id");
        making.next();
        return id;
    }

    ValidatableResponse ask() {
        return supervisor(place.district())
                .body(Map.of("region", place.district(), "seed", 7))
                .post("/api/v1/proposals")
                .then();
    }

    ValidatableResponse get(String id) {
        return supervisor(place.district())
                .get("/api/v1/proposals/" + id)
                .then()
                .statusCode(200);
    }

    ValidatableResponse list(String id, String what) {
        return supervisor(place.district())
                .get("/api/v1/proposals/" + id + "/" + what)
                .then()
                .statusCode(200);
    }

    ValidatableResponse accept(String id, List<Integer> bundles) {
        var wish = new HashMap<String, Object>(Map.of("on", DAY));
        if (bundles != null) {
            wish.put("bundles", bundles);
        }
        return supervisor(place.district())
                .body(wish)
                .post("/api/v1/proposals/" + id + "/acceptance")
                .then();
    }

    ValidatableResponse acceptAll(String id) {
        return accept(id, null);
    }

    ValidatableResponse reject(String id) {
        return supervisor(place.district())
                .body(Map.of("reason", "网格即将调整"))
                .post("/api/v1/proposals/" + id + "/rejection")
                .then();
    }

    UUID lead(int community, String cadre) {
        var id = UUID.randomUUID();
        supervisor(place.district())
                .body(Map.of("community", place.community(community), "cadre", cadre, "role", "LEAD", "validFrom", DAY))
                .put("/api/v1/assignments/" + id)
                .then()
                .statusCode(201);
        return id;
    }

    /** {@code ORG/STAFF} of who leads a community today, or null. */
    String leadOf(int community) {
        List<String> leads = supervisor(place.district())
                .get("/api/v1/communities/" + place.community(community) + "/assignments?on=" + DAY)
                .then()
                .statusCode(200)
                .extract()
                .path("items.findAll { it.role == 'LEAD' }.cadre");
        return leads.isEmpty() ? null : leads.getFirst();
    }
}

package org.lianxin.assignment.handover;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.lianxin.platform.testing.BadInput;

/** Where the two do not sign the supervisor decides, in place and with a reason. */
@QuarkusTest
class HandOverDecisionTest extends HandOverBase {

    @Test
    void anOverdueSignatureGoesToTheSupervisorWhoMaySignInPlace() {
        transfer("2026-03-12");
        var id = handOver();
        sign(next, id).statusCode(409);
        listed(id);
        sign(next, id).statusCode(200);
        decide(id, "COMPLETE").statusCode(409).body("type", equalTo("urn:lianxin:problem:hand-over-not-to-be-decided"));
        clock.setDay("2026-03-17");
        job.run();
        overdue(0);
        clock.setDay("2026-03-18");
        job.run();
        job.run();
        overdue(1);
        supervisor(place.district())
                .body(Map.of("verdict", "COMPLETE", "reason", "代签"))
                .post("/api/v1/hand-overs/" + id + "/decision")
                .then()
                .statusCode(428);
        decide(id, "COMPLETE")
                .statusCode(200)
                .body(
                        "status", equalTo("COMPLETED"),
                        "incoming.by", equalTo(next),
                        "outgoing.words", nullValue(),
                        "decision.reason", equalTo("街道裁定"));
        overdue(0);
        assertEquals(List.of("hand-over.opened.v1", "hand-over.completed.v1"), published.typesOf(id));
    }

    @Test
    void aRefusalIsSentBackOrDecided() {
        transfer(DAY);
        var id = handOver();
        listed(id);
        sign(old, id).statusCode(200);
        refuse(old, id, 409);
        refuse(next, id, 200);
        refuse(next, id, 409);
        sign(next, id).statusCode(409);
        read(id).body("status", equalTo("REFUSED"), "refusal.by", equalTo("INCOMING"), "outgoing.by", equalTo(old));
        clock.setDay("2026-03-11");
        decide(id, "SEND_BACK")
                .statusCode(200)
                .body(
                        "status", equalTo("OPEN"),
                        "refusal", nullValue(),
                        "dueAt", equalTo("2026-03-18T16:00:00Z"),
                        "outgoing", notNullValue());
        refuse(next, id, 200);
        decide(id, "COMPLETE").statusCode(200).body("status", equalTo("COMPLETED"));
    }

    @Test
    void nobodyTakesOverInPlaceOfNobody() {
        end(DAY);
        var id = handOver();
        clock.setDay("2026-03-18");
        job.run();
        decide(id, "COMPLETE").statusCode(409).body("type", equalTo("urn:lianxin:problem:hand-over-without-successor"));
        read(id).body("status", equalTo("OPEN"), "owner.as", equalTo("SUPERVISOR"));
    }

    @Test
    void forWhoHasLeftTheSupervisorSignsAtOnce() {
        transfer(DAY);
        var id = handOver();
        listed(id);
        leaves(old);
        read(id).body("owner.as", equalTo("ACTING"), "owner.cadre", equalTo(next));
        decide(id, "SEND_BACK").statusCode(409);
        decide(id, "COMPLETE").statusCode(200).body("status", equalTo("COMPLETED"));
    }

    @Test
    void theDecisionRefusesEachBadFieldByName() {
        transfer(DAY);
        BadInput.refusesEachField(
                () -> supervisor(place.district()).header("If-Match", "*"),
                "POST",
                "/api/v1/hand-overs/" + handOver() + "/decision",
                Map.of("verdict", "COMPLETE", "reason", "代签"),
                Set.of("verdict", "reason"));
    }

    private void refuse(String cadre, String id, int status) {
        cadre(cadre)
                .body(Map.of("reason", "台账缺两户"))
                .post("/api/v1/hand-overs/" + id + "/refusal")
                .then()
                .statusCode(status);
    }

    private void overdue(int count) {
        supervisor(place.district())
                .get("/api/v1/hand-overs?overdue=true")
                .then()
                .statusCode(200)
                .body("items", hasSize(count));
    }
}

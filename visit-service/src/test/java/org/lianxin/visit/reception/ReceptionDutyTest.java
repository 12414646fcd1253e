package org.lianxin.visit.reception;

import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianxin.local.token.Tokens;
import org.lianxin.platform.testing.BadInput;
import org.lianxin.platform.web.Role;

@QuarkusTest
class ReceptionDutyTest extends ReceptionTest {
    private String community;
    private String lead;

    @BeforeEach
    void monday() {
        clock.setDay("2026-03-02");
        community = aCommunity();
        lead = aLeadOf(community);
    }

    @Test
    void whoOwesADayIsPromptedWhileThereIsTime() {
        clock.setDay("2026-03-02");
        var own = "/api/v1/reception-prompts";
        cadre(lead)
                .get(own)
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].community", equalTo(community))
                .body("items[0].from", equalTo("2026-03-02"))
                .body("items[0].to", equalTo("2026-03-08"))
                .body("items[0].owed", equalTo(1));
        published(lead, community, "2026-03-08", 2);
        cadre(lead).get(own).then().body("items", empty());
        clock.setDay("2026-03-09");
        supervisor().get(own + "?limit=200").then().body("items.community", hasItem(community));

        var leader = aCadre();
        var street = REGION + "003";
        var duty = inRegion(Role.SUPERVISOR, REGION)
                .body(Map.of("official", leader, "region", REGION + "0003", "validFrom", "2026-01-01"))
                .post("/api/v1/reception-duties")
                .then()
                .statusCode(201)
                .extract()
                .<String>path("id");
        var prompts = own + "?holder=LEADER&limit=200";
        supervisor().get(prompts).then().body("items.official", hasItem(leader));
        inRegion(Role.SUPERVISOR, "3304").get(prompts).then().body("items.official", not(hasItem(leader)));
        supervisor()
                .header("If-Match", "\"0\"")
                .body(Map.of("until", "2026-03-09"))
                .post("/api/v1/reception-duties/" + duty + "/end")
                .then()
                .statusCode(200);
        supervisor().get(prompts).then().body("items.official", not(hasItem(leader)));
    }

    @Test
    void rulesAreDraftedForDaysToCome() {
        var admin = Tokens.of(Role.ADMINISTRATOR).subject("admin").sign();
        var rule = Map.of(
                "holder",
                "CADRE",
                "region",
                community,
                "validFrom",
                "2026-03-03",
                "every",
                "MONTH",
                "days",
                2,
                "publishAheadDays",
                10,
                "walkInPercent",
                50,
                "holdMinutes",
                30,
                "source",
                "社区办法");
        BadInput.refusesEachField(() -> bearing(admin), "POST", "/api/v1/reception-rules", rule, rule.keySet());
        bearing(admin).body(rule).post("/api/v1/reception-rules").then().statusCode(201);
        bearing(admin).body(rule).post("/api/v1/reception-rules").then().statusCode(409);
        supervisor().body(rule).post("/api/v1/reception-rules").then().statusCode(403);

        clock.setDay("2026-03-03");
        var day = drafted(lead, draft(lead, community, "2026-03-12", 4));
        publish(lead, day).statusCode(409);
        var later = drafted(lead, draft(lead, community, "2026-03-13", 4));
        publish(lead, later).statusCode(200).body("walkInPercent", equalTo(50));
    }
}

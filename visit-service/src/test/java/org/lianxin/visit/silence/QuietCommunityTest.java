package org.lianxin.visit.silence;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;
import org.lianxin.local.token.Tokens;
import org.lianxin.platform.testing.BadInput;
import org.lianxin.platform.web.Role;
import org.lianxin.visit.ServiceTest;
import org.lianxin.visit.contact.OpeningDueContact;
import org.lianxin.visit.contact.Risk;

@QuarkusTest
class QuietCommunityTest extends ServiceTest {
    private static final String LIST = "/api/v1/quiet-communities?limit=200";

    @Inject
    CountingQuiet counting;

    @Inject
    OpeningDueContact opening;

    @Inject
    jakarta.persistence.EntityManager entities;

    /** Ten communities of fifty households each in a district of its own; the matters each of them raised. */
    private List<String> district(String district, int... matters) {
        var communities = new ArrayList<String>();
        for (var count : matters) {
            var community = aCommunityIn(district);
            communities.add(community);
            QuarkusTransaction.requiringNew().run(() -> {
                for (int i = 0; i < 50; i++) {
                    var household = UUID.randomUUID();
                    entities.createNativeQuery("""
                                    insert into household (id, community, risk, risk_decided_by, risk_decided_at, suggested_risk,
                                                           suggested_because, answer_rules, status, registered_at, changed_at, version)
                                    values (:id, :community, 'NORMAL', 'test', now(), 'NORMAL', '{}', '{}', 'ERASED', now(), now(), 0)""")
                            .setParameter("id", household)
                            .setParameter("community", community)
                            .executeUpdate();
                    opening.open(household, community, Risk.NORMAL, LocalDate.now(clock));
                }
            });
            for (int i = 0; i < count; i++) {
                matter(UUID.randomUUID(), community);
            }
        }
        return communities;
    }

    private void matter(UUID id, String community) {
        deliver.event(
                "matter.received.v1",
                "lianxin.matter",
                id.toString(),
                1,
                Map.of(
                        "matter",
                        id,
                        "kind",
                        "COMPLAINT",
                        "channel",
                        "WEB",
                        "community",
                        community,
                        "occurredAt",
                        clock.instant().toString()));
    }

    private static String aDistrict() {
        return "5%05d".formatted(ThreadLocalRandom.current().nextInt(100_000));
    }

    /** A later day each time, because it is counted once a day. */
    private void onANewDay() {
        clock.setDay("2027-01-01");
        var last = entities.createNativeQuery(
                        "select max(done_on) from daily_run where work = 'quiet-communities'", LocalDate.class)
                .getSingleResult();
        clock.setDay((last == null ? today() : ((LocalDate) last).plusDays(1)).toString());
    }

    @Test
    void theQuietOneAmongItsPeersIsFoundAndSmallCountsAreNotTold() throws Exception {
        onANewDay();
        var district = aDistrict();
        var communities = district(district, 2, 20, 22, 25, 18, 30, 24, 21, 400);
        var twice = UUID.randomUUID();
        matter(twice, communities.get(1));
        matter(twice, communities.get(1));

        atOnce(3, () -> {
            counting.countToday();
            return null;
        });

        inRegion(Role.SUPERVISOR, district)
                .get(LIST)
                .then()
                .statusCode(200)
                .body("items.community", equalTo(List.of(communities.getFirst())))
                .body("items[0].households", equalTo(50))
                .body("items[0].matters", nullValue())
                .body("items[0].needs", nullValue())
                .body("items[0].rate", nullValue())
                .body("items[0].distance", nullValue())
                .body("items[0].peers", equalTo(9))
                .body("items[0].peerRegion", equalTo(district))
                .body("items[0].reason", containsString("fewer than 5"));
        assertEquals(
                21L,
                entities.createNativeQuery("select count(*) from matter_heard where community = :community", Long.class)
                        .setParameter("community", communities.get(1))
                        .getSingleResult(),
                "a repeated event counts once");
        inRegion(Role.SUPERVISOR, "3399").get(LIST).then().body("items", empty());
        inRegion(Role.INSPECTOR, district).get(LIST).then().body("items.size()", equalTo(1));
        for (var role : List.of(Role.CADRE, Role.RESIDENT, Role.ADMINISTRATOR)) {
            inRegion(role, district).get(LIST).then().statusCode(403);
        }
    }

    @Test
    void countsThatAreNotSmallAreToldAndOldMattersForgotten() {
        onANewDay();
        var district = aDistrict();
        var communities = district(district, 6, 90, 95, 85, 100, 88, 92, 97, 93);
        counting.countToday();
        inRegion(Role.ASSESSOR, district)
                .get(LIST)
                .then()
                .body("items.community", equalTo(List.of(communities.getFirst())))
                .body("items[0].rate", equalTo(120.0f))
                .body("items[0].distance", lessThan(-2.5f))
                .body("items[0].matters", nullValue());
        clock.setDay(today().plusDays(400).toString());
        counting.countToday();
        assertEquals(
                0L,
                entities.createNativeQuery("select count(*) from matter_heard where community = :community", Long.class)
                        .setParameter("community", communities.getFirst())
                        .getSingleResult());
    }

    @Test
    void rulesAreDraftedForDaysToComeByAdministrators() {
        clock.setDay("2026-01-01");
        var admin = Tokens.of(Role.ADMINISTRATOR).subject("admin").sign();
        var rule = Map.of(
                "validFrom",
                        "2099-%02d-%02d"
                                .formatted(
                                        ThreadLocalRandom.current().nextInt(1, 13),
                                        ThreadLocalRandom.current().nextInt(1, 29)),
                "windowDays", 180,
                "minHouseholds", 50,
                "minPeers", 10,
                "distance", 3.0,
                "smallCell", 5,
                "source", "办法");
        var rules = "/api/v1/quiet-communities/rules";
        BadInput.refusesEachField(() -> bearing(admin), "POST", rules, rule, rule.keySet());
        bearing(admin).body(rule).post(rules).then().statusCode(201);
        bearing(admin).body(rule).post(rules).then().statusCode(409);
        supervisor().body(rule).post(rules).then().statusCode(403);
        supervisor().get(rules).then().statusCode(200).body("items[0].smallCell", equalTo(5));
    }
}

package org.lianxin.visit.retention;

import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.arc.All;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lianxin.platform.web.Role;
import org.lianxin.visit.ServiceTest;

/** What becomes of visits and receptions in time, and with the household they were for. */
@QuarkusTest
class WorkRetentionTest extends ServiceTest {
    @Inject
    Erasing erasing;

    @Inject
    @All
    List<Expiring> expiring;

    @Test
    void theWordsOfAVisitGoAfterThreeYearsAndThatItTookPlaceStays() {
        clock.setDay("2030-01-10");
        var community = aCommunity();
        var lead = aLeadOf(community);
        var household = aHousehold(lead, community, "KEY");
        var old = aCorrectedVisit(lead, community, household);
        clock.setDay("2032-01-10");
        var young = aCorrectedVisit(lead, community, household);
        clock.setDay("2033-01-09");
        erase("VISIT_NOTES");
        visit(lead, old, "屋顶漏雨", "门牌应为 14 号");
        clock.setDay("2033-01-12");
        erase("VISIT_NOTES");
        visit(lead, old, null, "");
        visit(lead, young, "屋顶漏雨", "门牌应为 14 号");
    }

    @Test
    void aHeldCommunityKeepsThem() {
        clock.setDay("2030-02-10");
        var community = aCommunity();
        var lead = aLeadOf(community);
        var old = aCorrectedVisit(lead, community, aHousehold(lead, community, "KEY"));
        inRegion(Role.INSPECTOR, REGION)
                .body(Map.of("community", community, "reason", "核查案件 2030-2"))
                .post("/api/v1/legal-holds")
                .then()
                .statusCode(201);
        clock.setDay("2034-02-10");
        erase("VISIT_NOTES");
        visit(lead, old, "屋顶漏雨", "门牌应为 14 号");
    }

    @Test
    void whoCameToAReceptionIsForgottenInTime() {
        clock.setDay("2030-03-10");
        var community = aCommunity();
        var lead = aLeadOf(community);
        var booking = aBooking(lead, community, null);
        clock.setDay("2033-04-10");
        erase("RECEPTION_BOOKINGS");
        booking(lead, booking, "王小明");
        cadre(lead)
                .post("/api/v1/reception-bookings/" + booking + "/cancellation")
                .then()
                .statusCode(200);
        erase("RECEPTION_BOOKINGS");
        booking(lead, booking, null);
    }

    @Test
    void withTheHouseholdGoTheWordsOfItsVisitsAndNoVisitorExpectsItStill() {
        clock.setDay("2030-05-10");
        var community = aCommunity();
        var lead = aLeadOf(community);
        var household = aHousehold(lead, community, "KEY");
        var visit = aCorrectedVisit(lead, community, household);
        var booking = aBooking(lead, community, household);
        String person = cadre(lead)
                .get("/api/v1/households/" + household)
                .then()
                .extract()
                .path("members[0].id");
        cadre(lead)
                .body(Map.of("reason", "本人到场申请查询"))
                .post("/api/v1/residents/" + person + "/data-copies")
                .then()
                .statusCode(200)
                .body("records.visits.notes", equalTo(List.of("屋顶漏雨")))
                .body("records.visits[0].corrections.text", equalTo(List.of("门牌应为 14 号")))
                .body("records.receptions.topic", equalTo(List.of("低保复核")));
        String request = cadre(lead)
                .body(Map.of("kind", "ERASURE", "words", "本人申请删除"))
                .post("/api/v1/residents/" + person + "/requests")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        var execution = "/api/v1/privacy-requests/" + request + "/execution";
        supervisor().post(execution).then().statusCode(409).body("type", endsWith(":erasure-hindered"));
        cadre(lead)
                .post("/api/v1/reception-bookings/" + booking + "/cancellation")
                .then()
                .statusCode(200);
        supervisor().post(execution).then().statusCode(200);
        visit(lead, visit, null, "");
        booking(lead, booking, null);
        var device = cadre(lead).get("/api/v1/sync/changes").then().statusCode(200);
        device.body("removals.id", hasItem(household.toString()));
    }

    private void erase(String subject) {
        expiring.stream().filter(kind -> kind.subject().equals(subject)).forEach(kind -> erasing.eraseAll(kind, 500));
    }

    private UUID aCorrectedVisit(String lead, String community, UUID household) {
        var id = UUID.randomUUID();
        aVisit(id, lead, community, household);
        cadre(lead)
                .body(Map.of("text", "门牌应为 14 号"))
                .post("/api/v1/visits/" + id + "/corrections")
                .then()
                .statusCode(201);
        return id;
    }

    private void visit(String lead, UUID id, String notes, String correction) {
        cadre(lead)
                .get("/api/v1/visits/" + id)
                .then()
                .statusCode(200)
                .body("notes", equalTo(notes))
                .body("minutes", equalTo(40))
                .body("corrections.text", equalTo(List.of(correction)));
    }

    private String aBooking(String lead, String community, UUID household) {
        var day = new HashMap<String, Object>(Map.of(
                "holder",
                "CADRE",
                "official",
                lead,
                "community",
                community,
                "place",
                "清波街道服务中心一楼",
                "on",
                today().plusDays(7).toString(),
                "startsAt",
                "09:00",
                "slots",
                3,
                "slotMinutes",
                20,
                "capacity",
                1));
        String id = cadre(lead)
                .body(day)
                .post("/api/v1/reception-days")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        cadre(lead).post("/api/v1/reception-days/" + id + "/publication").then().statusCode(200);
        var booking = new HashMap<String, Object>(
                Map.of("slot", 1, "community", community, "topic", "低保复核", "name", "王小明", "phone", "13800001234"));
        booking.put("confirmed", true);
        booking.put("household", household);
        return cadre(lead)
                .body(booking)
                .post("/api/v1/reception-days/" + id + "/bookings")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private void booking(String lead, String id, String name) {
        cadre(lead)
                .get("/api/v1/reception-bookings/" + id)
                .then()
                .statusCode(200)
                .body("name", name == null ? nullValue() : equalTo(name))
                .body("topic", name == null ? nullValue() : equalTo("低保复核"))
                .body("phone", name == null ? nullValue() : endsWith("1234"));
    }
}

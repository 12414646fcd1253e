package org.lianxin.evaluation;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lianxin.evaluation.fact.FactKind;
import org.lianxin.local.token.Tokens;
import org.lianxin.platform.web.Role;

/** Facts are what the other services told, one per event, shown only to whom they concern. */
@QuarkusTest
class FactTest extends EvaluationTest {

    @Test
    void theSameEventTwiceIsOneFact() {
        var rating = Told.rating(UUID.randomUUID(), 5, cadre(1), community, WITHIN);
        tell(rating, rating, rating);
        assessor().get("/api/v1/facts").then().statusCode(200).body("items", hasSize(1));
    }

    @Test
    void eachEventBecomesItsKindOfFactWithTheWayToItsRecord() {
        var visit = UUID.randomUUID();
        var events = List.of(
                Told.rating(UUID.randomUUID(), 4, cadre(1), community, WITHIN),
                Told.answer(UUID.randomUUID(), true, cadre(1), community, WITHIN),
                Told.answer(UUID.randomUUID(), false, cadre(1), community, WITHIN),
                Told.overdue(UUID.randomUUID(), "ANSWER", cadre(1), community, WITHIN),
                Told.met(UUID.randomUUID(), true, visit, cadre(1), community, WITHIN),
                Told.missed(UUID.randomUUID(), cadre(1), community, WITHIN),
                Told.visit("acknowledged", UUID.randomUUID(), cadre(1), community, WITHIN),
                Told.visit("disputed", UUID.randomUUID(), cadre(1), community, WITHIN),
                Told.help(UUID.randomUUID(), "RESIDENT", cadre(1), community, WITHIN),
                Told.help(UUID.randomUUID(), "SILENCE", cadre(1), community, WITHIN));
        events.forEach(this::tell);
        var wanted = List.of(
                "RATING 4 matters/" + events.get(0).body().get("matter"),
                "MATTER_ANSWERED 1 matters/" + events.get(1).key(),
                "MATTER_ANSWERED 0 matters/" + events.get(2).key(),
                "MATTER_OVERDUE 0 matters/" + events.get(3).key(),
                "DUE_CONTACT_MET 1 visits/" + visit,
                "DUE_CONTACT_MISSED 0 due-contacts/" + events.get(5).key(),
                "VISIT_ACKNOWLEDGED 1 visits/" + events.get(6).key(),
                "VISIT_DISPUTED 0 visits/" + events.get(7).key(),
                "HELP_CONFIRMED 1 help-cases/" + events.get(8).key(),
                "HELP_CONFIRMED 0 help-cases/" + events.get(9).key());
        var found = assessor()
                .get("/api/v1/facts?limit=50")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        for (int i = 0; i < events.size(); i++) {
            var path =
                    "items.find { it.eventId == '%s' }".formatted(events.get(i).id());
            assertEquals(
                    wanted.get(i),
                    found.getString(path + ".kind") + " " + found.getInt(path + ".value") + " "
                            + found.getString(path + ".links.record").substring("/api/v1/".length()));
            assertEquals(events.get(i).key(), found.getString(path + ".subject"));
        }
    }

    @Test
    void theGradeOfAVisitLeadsToTheVisit() {
        var visit = UUID.randomUUID();
        var rating = Told.rating(UUID.randomUUID(), 5, cadre(1), community, WITHIN);
        rating.body().remove("matter");
        rating.body().put("visit", visit.toString());
        tell(rating);
        assessor()
                .get("/api/v1/facts")
                .then()
                .body("items[0].kind", equalTo("RATING"))
                .body("items[0].links.record", equalTo("/api/v1/visits/" + visit));
        var ofNothing = Told.rating(UUID.randomUUID(), 5, cadre(1), community, WITHIN);
        ofNothing.body().remove("matter");
        assertThrows(RuntimeException.class, () -> tell(ofNothing));
    }

    @Test
    void acceptanceClocksAndRecordedVisitsAreNoFacts() {
        tell(
                Told.overdue(UUID.randomUUID(), "ACCEPT", cadre(1), community, WITHIN),
                Told.visit("recorded", UUID.randomUUID(), cadre(1), community, WITHIN));
        assessor().get("/api/v1/facts").then().body("items", hasSize(0));
    }

    @Test
    void anEventWithoutItsEssentialsIsRefusedAndLeavesNothing() {
        var ratingOfSeven = Told.rating(UUID.randomUUID(), 7, cadre(1), community, WITHIN);
        var withoutTime = Told.answer(UUID.randomUUID(), true, cadre(1), community, WITHIN);
        withoutTime.body().remove("occurredAt");
        var withoutMatter = Told.answer(UUID.randomUUID(), true, cadre(1), community, WITHIN);
        withoutMatter.body().put("matter", null);
        for (var broken : List.of(ratingOfSeven, withoutTime, withoutMatter)) {
            assertThrows(RuntimeException.class, () -> tell(broken));
            assertEquals(0, count("select count(*) from fact where event_id = '" + broken.id() + "'"));
        }
    }

    @Test
    void factsWithoutACadreAreKept() {
        tell(Told.rating(UUID.randomUUID(), 3, null, community, WITHIN));
        assessor().get("/api/v1/facts").then().body("items.cadre", contains(nullValue()));
    }

    @Test
    void pagesGoFromNewestToOldestWithoutGapOrRepetition() {
        var told = new ArrayList<String>();
        for (int i = 0; i < 7; i++) {
            // Two facts of the same instant each: the id decides between them.
            var at = WITHIN.plusSeconds(i / 2);
            var rating =
                    Told.rating(UUID.randomUUID(), 5, cadre(1), community, at).to(deliver);
            told.add(at + " " + rating.id());
        }
        var read = new ArrayList<String>();
        var next = "/api/v1/facts?limit=3";
        int pages = 0;
        while (next != null) {
            var page = assessor().get(next).then().statusCode(200).extract();
            List<String> times = page.path("items.occurredAt");
            List<String> ids = page.path("items.eventId");
            for (int i = 0; i < ids.size(); i++) {
                read.add(Instant.parse(times.get(i)) + " " + ids.get(i));
            }
            var link = page.header("Link");
            next = link == null ? null : link.substring(link.indexOf("/api"), link.indexOf('>'));
            pages++;
        }
        assertEquals(3, pages);
        assertEquals(told.stream().sorted((a, b) -> b.compareTo(a)).toList(), read);
    }

    @Test
    void aListIsNarrowedByCadreKindAndPeriod() {
        tell(
                Told.rating(UUID.randomUUID(), 5, cadre(1), community, WITHIN),
                Told.rating(UUID.randomUUID(), 5, cadre(2), community, WITHIN),
                Told.answer(UUID.randomUUID(), true, cadre(2), community, WITHIN),
                Told.answer(UUID.randomUUID(), true, cadre(2), community, UNTIL));
        var period = openPeriod();
        move(period, "freezing");
        assessor().get("/api/v1/facts?cadre=" + cadre(2)).then().body("items", hasSize(3));
        assessor().get("/api/v1/facts?kind=RATING").then().body("items", hasSize(2));
        assessor().get("/api/v1/facts?period=" + period).then().body("items", hasSize(3));
        assessor()
                .get("/api/v1/facts?kind=MATTER_ANSWERED&period=" + period)
                .then()
                .body("items", hasSize(1));
    }

    @ParameterizedTest
    @CsvSource({
        "kind=LIKES, kind",
        "kind=%00, kind",
        "period=tomorrow, period",
        "cadre=a%00b, cadre",
        "limit=0, limit",
        "limit=201, limit",
        "limit=many, limit",
        "cursor=abc, cursor"
    })
    void aFilterThatMakesNoSenseIsRefusedByName(String query, String field) {
        assessor()
                .urlEncodingEnabled(false)
                .get("/api/v1/facts?" + query)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors.field", hasItem(equalTo(field)));
    }

    @Test
    void aCadreSeesOnlyTheirOwnAndAnotherRegionNone() {
        var mine = cadre(Integer.parseInt(region) % 1000);
        var own = Told.rating(UUID.randomUUID(), 5, mine + region, community, WITHIN)
                .to(deliver);
        tell(Told.rating(UUID.randomUUID(), 1, cadre(2), community, WITHIN));
        cadreCalls(mine + region)
                .get("/api/v1/facts")
                .then()
                .statusCode(200)
                .body("items.eventId", contains(own.id().toString()));
        cadreCalls(mine + region).get("/api/v1/facts?cadre=" + cadre(2)).then().body("items", hasSize(0));
        inspector().get("/api/v1/facts").then().body("items", hasSize(2));
        as(Tokens.of(Role.ASSESSOR).region("999999"))
                .get("/api/v1/facts")
                .then()
                .statusCode(200)
                .body("items", hasSize(0));
    }

    @Test
    void aWorkUnitLiesWhereAssignmentServiceSaysAndAMatterWithoutCommunityWhereTheOrganisationIs() {
        var unit = "91" + region + "MA00000001";
        var org = "12" + region + "MB00000001";
        tell(
                Told.rating(UUID.randomUUID(), 5, cadre(1), unit, WITHIN),
                Told.answer(UUID.randomUUID(), true, org + "/S001", null, WITHIN));
        assessor().get("/api/v1/facts").then().body("items", hasSize(0));
        tell(Told.community(unit, "WORK_UNIT", region + "001001", 2), Told.organisation(org, region, 5));
        assessor().get("/api/v1/facts").then().body("items", hasSize(2));
        // An older state that arrives late does not overwrite the newer one.
        tell(Told.community(unit, "WORK_UNIT", "110101001001", 1), Told.organisation(org, "110101", 4));
        assessor().get("/api/v1/facts").then().body("items", hasSize(2));
    }

    @Test
    void isNeverChanged() {
        var rating =
                Told.rating(UUID.randomUUID(), 2, cadre(1), community, WITHIN).to(deliver);
        var change = "update fact set value = 5 where event_id = '" + rating.id() + "'";
        assertThrows(RuntimeException.class, () -> sql(change));
        assertEquals(2, count("select value from fact where event_id = '" + rating.id() + "'"));
    }

    @Test
    void theKindsInTheDatabaseAreTheKindsOfTheCode() {
        @SuppressWarnings("unchecked")
        List<String> stored = database.createNativeQuery("select kind || ' ' || scale from fact_kind", String.class)
                .getResultList();
        assertEquals(
                Stream.of(FactKind.values())
                        .map(kind -> kind + " " + kind.scale())
                        .sorted()
                        .toList(),
                stored.stream().sorted().toList());
    }
}

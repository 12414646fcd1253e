package org.lianxin.evaluation;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lianxin.local.token.Tokens;
import org.lianxin.platform.web.Role;

/** What a producer told is compared with what arrived, by number and by id; a gap is named, repaired and gone. */
@QuarkusTest
class ReconciliationTest extends EvaluationTest {
    private static final String RUNS = "/api/v1/reconciliations";

    private static RequestSpecification administrator() {
        return as(Tokens.of(Role.ADMINISTRATOR).subject("operator-1"));
    }

    private static ValidatableResponse compare(String producer, String list) {
        return administrator()
                .urlEncodingEnabled(false)
                .contentType("text/csv")
                .body(list)
                .post(RUNS
                        + "?producer=%s&from=2026-01-01T00:00:00%%2B08:00&until=2026-07-01T00:00:00Z"
                                .formatted(producer))
                .then();
    }

    /** Of a producer of its own: other tests told of others. */
    private String source(Told... told) {
        var letters = region.chars().mapToObj(digit -> String.valueOf((char) ('a' + digit - '0')));
        var source = "/lianxin/of-" + letters.collect(java.util.stream.Collectors.joining());
        for (var event : told) {
            tamper(event.id(), "producer = '%s'".formatted(source));
        }
        return source;
    }

    private static String line(Told told) {
        return "%s,%s,%s,%s\n".formatted(told.id(), told.type(), told.topic(), told.at());
    }

    @Test
    void aGapIsNamedAndGoneOnceTheEventWasSentAgain() {
        var arrived =
                Told.rating(UUID.randomUUID(), 5, cadre(1), community, WITHIN).to(deliver);
        var lost = Told.answer(UUID.randomUUID(), true, cadre(1), community, WITHIN);
        var noFact = Told.overdue(UUID.randomUUID(), "ACCEPT", cadre(1), community, WITHIN)
                .to(deliver);
        var otherWork = Told.visit("recorded", UUID.randomUUID(), cadre(1), community, WITHIN);
        var unknown =
                Told.missed(UUID.randomUUID(), cadre(1), community, WITHIN).to(deliver);
        var source = source(arrived, unknown);
        var list =
                "id,type,topic,occurredAt\n" + line(arrived) + line(lost) + line(lost) + line(noFact) + line(otherWork);

        String run = compare(source, list)
                .statusCode(201)
                .body("told", equalTo(3))
                .body("known", equalTo(2))
                .body("missing", equalTo(1))
                .body("surplus", equalTo(1))
                .body("runBy", equalTo("operator-1"))
                .extract()
                .path("id");
        inspector()
                .get(RUNS + "/" + run + "/gaps")
                .then()
                .statusCode(200)
                .body("items", hasSize(2))
                .body(
                        "items.find { it.gap == 'MISSING' }.event",
                        equalTo(lost.id().toString()))
                .body("items.find { it.gap == 'MISSING' }.type", equalTo("matter.answered.v1"))
                .body(
                        "items.find { it.gap == 'SURPLUS' }.event",
                        equalTo(unknown.id().toString()));

        tell(lost);
        compare(source, list + line(unknown))
                .statusCode(201)
                .body("missing", equalTo(0))
                .body("surplus", equalTo(0));
        inspector().get(RUNS + "?limit=1").then().statusCode(200).body("items.missing", contains(0));
        inspector().get(RUNS + "/" + run).then().statusCode(200).body("missing", equalTo(1));
    }

    @Test
    void isTheOperatorsToRunAndNobodyElses() {
        for (var role : new String[] {Role.ASSESSOR, Role.INSPECTOR, Role.CADRE, Role.RESIDENT}) {
            as(Tokens.of(role).region(region).cadre(cadre(1)))
                    .contentType("text/csv")
                    .body("")
                    .post(RUNS)
                    .then()
                    .statusCode(403);
        }
        as(Tokens.of(Role.CADRE).cadre(cadre(1))).get(RUNS).then().statusCode(403);
        inspector().get(RUNS + "/" + UUID.randomUUID()).then().statusCode(404);
    }

    @ParameterizedTest
    @CsvSource({
        "nonsense, line 1",
        "'8d6b1f2e-9a44-4c11-8a07-6f3f6d2f6a10,', line 1",
        "'id,type\nx,rating.given.v1', line 2"
    })
    void aListThatIsNoneIsRefusedByLine(String list, String field) {
        compare("/lianxin/visit-service", list.replace("\\n", "\n"))
                .statusCode(400)
                .body("errors[0].field", equalTo(field));
    }

    @ParameterizedTest
    @CsvSource({
        "producer=x&from=2026-01-01T00:00:00Z&until=2026-07-01T00:00:00Z, producer",
        "producer=/lianxin/visit-service&until=2026-07-01T00:00:00Z, from",
        "producer=/lianxin/visit-service&from=yesterday&until=2026-07-01T00:00:00Z, from",
        "producer=/lianxin/visit-service&from=2026-07-01T00:00:00Z&until=2026-07-01T00:00:00Z, until"
    })
    void aSpanThatMakesNoSenseIsRefusedByName(String query, String field) {
        administrator()
                .urlEncodingEnabled(false)
                .contentType("text/csv")
                .body("")
                .post(RUNS + "?" + query)
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo(field));
    }
}

package org.lianxin.feedback.past;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Test;
import org.lianxin.feedback.ServiceTest;
import org.lianxin.local.token.Tokens;
import org.lianxin.platform.web.Role;

/** Matters of former years are taken over as they were written, with the answers given then. */
@QuarkusTest
class PastMatterTest extends ServiceTest {
    private static final Logger LOG = Logger.getLogger(PastMatterTest.class);
    private static final Path REAL = Path.of("../../shared/data/resident-messages.jsonl");
    private static final String ADMINISTRATOR =
            Tokens.of(Role.ADMINISTRATOR).subject("admin-1").sign();

    @Test
    void wordsStayAsTheyAreAndNothingIsStartedOrTold() {
        clock.setDay("2026-03-02");
        var place = aPlace();
        var before = published.count();
        var id = UUID.randomUUID().toString();
        var line = """
                {"id":"%s","subject":"  路灯　坏了","text":"第一行\\n“第二行”\\t，完。 ","submittedAt":"2019-02-28T11:25:05+08:00","author":"A0001","likes":3,"community":"%s","reply":"已修好。\\r\\n谢谢","repliedAt":"2019-03-08T09:00:00+08:00"}
                """.formatted(id, place.community());
        takeOver(line).statusCode(200).body("created", equalTo(1));
        takeOver(line).statusCode(200).body("unchanged", equalTo(1));
        String matter = as(officer())
                .get("/api/v1/matters?community=" + place.community())
                .then()
                .body("items.size()", equalTo(1))
                .body("items[0].subject", equalTo("  路灯　坏了"))
                .extract()
                .path("items[0].id");
        as(officer())
                .get("/api/v1/matters/" + matter)
                .then()
                .body("text", equalTo("第一行\n“第二行”\t，完。 "))
                .body("messages[0].text", equalTo("已修好。\r\n谢谢"))
                .body("status", equalTo("UNCONFIRMED_CLOSED"))
                .body("clocks.size()", equalTo(0))
                .body("answeredAt", equalTo("2019-03-08T01:00:00Z"));
        assertEquals(before, published.count());
        assertTrue(wholeDatabase().stream().noneMatch(row -> row.contains("A0001")));
    }

    @Test
    void eachRowIsJudgedByItself() {
        var good = UUID.randomUUID();
        takeOver("""
                {"id":"%s","subject":"一","text":"二","submittedAt":"2019-02-28T11:25:05+08:00"}
                {"id":"x1","subject":"一","text":"","submittedAt":"2019-02-28T11:25:05+08:00"}
                {"id":"x2","subject":"一","text":"二","submittedAt":"昨天"}
                {"id":"x3","subject":"一","text":"二","submittedAt":"2019-02-28T11:25:05+08:00","repliedAt":"2019-01-01T00:00:00+08:00","reply":"三"}
                {"id":"x4","subject":"一","text":"二","submittedAt":"2019-02-28T11:25:05+08:00","reply":"三"}
                {"id":"x5","subject":"一","text":"二","submittedAt":"2019-02-28T11:25:05+08:00","community":"999999999999"}
                {"id":"x6","subject":"一","text":["二"],"submittedAt":"2019-02-28T11:25:05+08:00"}
                not json
                """.formatted(good))
                .statusCode(200)
                .body("created", equalTo(1))
                .body("refused", equalTo(7));
        as(Tokens.of(Role.SUPERVISOR).region(REGION).sign())
                .contentType("application/x-ndjson")
                .body("{}".getBytes(StandardCharsets.UTF_8))
                .post("/api/v1/past-matters/import")
                .then()
                .statusCode(403);
    }

    @Test
    void oneThatAccusesIsSealedAndAnImportIsTakenBack() {
        var place = aPlace();
        var body = """
                {"id":"%s","subject":"举报","text":"收受礼品","submittedAt":"2019-02-28T11:25:05+08:00","kind":"COMPLAINT","community":"%s","about":"%s"}
                """.formatted(UUID.randomUUID(), place.community(), place.cadre());
        String location = takeOver(body).body("created", equalTo(1)).extract().header("Location");
        var list = "/api/v1/matters?community=" + place.community();
        as(officer()).get(list).then().body("items.size()", equalTo(0));
        as(cadre(place)).get(list).then().body("items.size()", equalTo(0));
        as(inspector()).get(list).then().body("items.size()", equalTo(1));
        as(ADMINISTRATOR).body("{}").post(location + "/undo").then().statusCode(org.hamcrest.Matchers.lessThan(300));
        Awaitility.await().untilAsserted(() -> as(inspector()).get(list).then().body("items.size()", equalTo(0)));
    }

    @Test
    void linesOfCsvMayHoldManyBreaks() {
        var csv = "id,subject,text,submittedAt\n" + UUID.randomUUID()
                + ",一,\"1\n2\n3\n4\n5\n6\n7\n8\n9\",2019-02-28T11:25:05+08:00\n";
        as(ADMINISTRATOR)
                .contentType("text/csv; charset=UTF-8")
                .body(csv.getBytes(StandardCharsets.UTF_8))
                .post("/api/v1/past-matters/import")
                .then()
                .statusCode(200)
                .body("created", equalTo(1));
    }

    /** All of them; how quickly they were answered is worked out from the real times and compared with a plain count of the file. */
    @Test
    void theRealMessagesAreTakenOverAndTheirAnswersCounted() throws IOException {
        assumeTrue(Files.exists(REAL), () -> REAL.toAbsolutePath().normalize() + " is not here");
        clock.setDay("2026-03-02");
        var begin = System.nanoTime();
        var location = takeOver(Files.readString(REAL)).extract().header("Location");
        Awaitility.await()
                .atMost(java.time.Duration.ofMinutes(2))
                .untilAsserted(() -> as(ADMINISTRATOR).get(location).then().body("status", equalTo("DONE")));
        var seconds = (System.nanoTime() - begin) / 1e9;
        as(ADMINISTRATOR).get(location).then().body("rows", equalTo(3549));
        int created = as(ADMINISTRATOR).get(location).then().extract().path("created");
        int refused = as(ADMINISTRATOR).get(location).then().extract().path("refused");
        var json = new ObjectMapper();
        int answered = 0;
        int fifteen = 0;
        for (var line : Files.readAllLines(REAL)) {
            var message = json.readTree(line);
            if (message.hasNonNull("repliedAt")) {
                answered++;
                var asked = java.time.OffsetDateTime.parse(
                                message.get("submittedAt").asText())
                        .toLocalDate();
                var told = java.time.OffsetDateTime.parse(
                                message.get("repliedAt").asText())
                        .toLocalDate();
                fifteen += java.time.temporal.ChronoUnit.DAYS.between(asked, told) <= 15 ? 1 : 0;
            }
        }
        var figures = as(Tokens.of(Role.SUPERVISOR).region("91").sign())
                .get("/api/v1/statistics/matters?from=2010-01&to=2019-12")
                .then()
                .extract();
        LOG.infof(
                "real messages: %d taken over, %d refused in %.1f s; %s",
                created, refused, seconds, figures.asString());
        assertEquals(3549, created + refused);
        assertEquals(1402, answered);
        assertTrue(fifteen > 0);
    }

    private static ValidatableResponse takeOver(String lines) {
        return as(ADMINISTRATOR)
                .contentType("application/x-ndjson")
                .body(lines.getBytes(StandardCharsets.UTF_8))
                .post("/api/v1/past-matters/import")
                .then();
    }
}

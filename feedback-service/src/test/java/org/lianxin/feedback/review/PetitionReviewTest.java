package org.lianxin.feedback.review;

import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lianxin.feedback.Place;
import org.lianxin.feedback.ServiceTest;
import org.lianxin.feedback.supervision.DeadlinesForTests;
import org.lianxin.local.token.Tokens;
import org.lianxin.platform.web.Role;

/** The answer to a petition is looked at again, twice at most, each time by somebody else. */
@QuarkusTest
class PetitionReviewTest extends ServiceTest {
    private static final Map<String, String> WHY = Map.of("reason", "没有回应合同问题");

    @Inject
    DeadlinesForTests deadlines;

    @Test
    void goesFromReviewToReReviewToTheEndEachUnderItsOwnClock() {
        var place = aPlace();
        var petition = answered(place, "2026-03-02");
        clock.setDay("2026-04-01");
        ask(petition).statusCode(200).body("stage", equalTo(List.of("REVIEW")));
        assertEquals("2026-05-01T16:00:00Z", due(petition, "REVIEW"));
        ask(petition).statusCode(409).body("type", endsWith("opinion-to-come"));
        clock.setDay("2026-04-20");
        opinion(supervisor(), petition, "UPHELD").statusCode(200).body("[0].outcome", equalTo("UPHELD"));
        assertEquals("STOPPED", clockOf(petition, "REVIEW").get("state"));
        opinion(supervisor(), petition, "UPHELD").statusCode(409).body("type", endsWith("opinion-given"));
        clock.setDay("2026-05-20");
        ask(petition).statusCode(200);
        assertEquals("2026-06-19T16:00:00Z", due(petition, "RE_REVIEW"));
        opinion(supervisor(), petition, "CHANGED").statusCode(403).body("type", endsWith("own-answer"));
        opinion(another(), petition, "CHANGED").statusCode(200);
        assertEquals("FINAL", status(petition));
        assertEquals(
                List.of("ANSWER", "REVIEW_REQUEST", "OPINION", "REVIEW_REQUEST", "OPINION"),
                follow(petition).getList("messages.kind"));
        ask(petition).statusCode(409);
    }

    @Test
    void silenceAfterTheOpinionMakesItFinal() {
        var petition = answered(aPlace(), "2026-03-02");
        ask(petition).statusCode(200);
        opinion(supervisor(), petition, "UPHELD").statusCode(200);
        clock.setDay("2026-04-01");
        deadlines.look();
        assertEquals("REVIEW", status(petition));
        clock.setDay("2026-04-02");
        deadlines.look();
        assertEquals("FINAL", status(petition));
        ask(petition).statusCode(409);
    }

    @Test
    void isGivenByNobodyWhoAnsweredAndNotByTheirOffice() {
        var place = aPlace();
        clock.setDay("2026-03-02");
        var petition = raise(petition(place));
        post(cadre(place), petition, "acceptance", Map.of()).statusCode(200);
        post(supervisor(), petition, "answer", Map.of("text", "答复。")).statusCode(200);
        opinion(another(), petition, "UPHELD").statusCode(409).body("type", endsWith("no-review-asked"));
        ask(petition).statusCode(200);
        opinion(supervisor(), petition, "UPHELD").statusCode(403).body("type", endsWith("own-answer"));
        var sameOffice =
                Tokens.of(Role.SUPERVISOR).org(place.org()).subject("chief").sign();
        opinion(sameOffice, petition, "UPHELD").statusCode(403).body("type", endsWith("own-office"));
        opinion(cadre(place), petition, "UPHELD").statusCode(403);
        opinion(Tokens.of(Role.SUPERVISOR).region(ELSEWHERE).sign(), petition, "UPHELD")
                .statusCode(404);
        opinion(another(), petition, "REVOKED").statusCode(200);
    }

    @Test
    void isForPetitionsAndWithinThirtyDays() {
        clock.setDay("2026-03-02");
        ask(anAnsweredMatter(aPlace())).statusCode(409).body("type", endsWith("review-needs-petition"));
        ask(raise(petition(aPlace()))).statusCode(409);
        var late = answered(aPlace(), "2026-03-02");
        clock.setDay("2026-04-02");
        ask(late).statusCode(409).body("type", endsWith("review-too-late"));
    }

    @Test
    void notesAreForThoseWhoWorkOnItOnly() {
        clock.setDay("2026-03-02");
        var place = aPlace();
        var matter = raise(aMatter(place));
        post(cadre(place), matter, "notes", Map.of("text", "周四联系仓库"))
                .statusCode(200)
                .body("messages[0].kind", equalTo("NOTE"));
        assertEquals(List.of(), follow(matter).getList("messages"));
        assertEquals("2026-03-09T16:00:00Z", due(matter, "ANSWER"));
        post(cadre(aPlace()), matter, "notes", Map.of("text", "x")).statusCode(404);
        post(Tokens.of(Role.ASSESSOR).region(REGION).sign(), matter, "notes", Map.of("text", "x"))
                .statusCode(403);
        post(cadre(place), matter, "notes", Map.of("text", " ")).statusCode(400);
    }

    private Raised answered(Place place, String day) {
        clock.setDay(day);
        var petition = raise(petition(place));
        post(cadre(place), petition, "acceptance", Map.of()).statusCode(200);
        post(cadre(place), petition, "answer", Map.of("text", "答复。")).statusCode(200);
        return petition;
    }

    private static Map<String, Object> petition(Place place) {
        var body = aMatter(place);
        body.put("kind", "PETITION");
        return body;
    }

    private static String another() {
        return Tokens.of(Role.SUPERVISOR).region(REGION).subject("supervisor-2").sign();
    }

    private static ValidatableResponse ask(Raised petition) {
        return resident(petition, "reviews", WHY);
    }

    private static ValidatableResponse opinion(String token, Raised petition, String outcome) {
        return post(token, petition, "opinion", Map.of("outcome", outcome, "text", "经复查……"));
    }
}

package org.lianxin.assignment.experience;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.lianxin.local.token.Tokens;
import org.lianxin.platform.testing.BadInput;
import org.lianxin.platform.web.Role;

@QuarkusTest
class WritingExperienceTest extends ExperienceTest {

    @Test
    void isWrittenReviewedBySomebodyElseAndPublished() {
        var id = aDraft(text("先体检再申请"));
        submit(id, 0, false).statusCode(200).body("status", equalTo("SUBMITTED"));
        seen(reviewer(), 1)
                .body(Map.of("words", "补充失败的那次"))
                .post(EXPERIENCES + "/" + id + "/return")
                .then()
                .statusCode(200);
        cadre(author)
                .get(EXPERIENCES + "/" + id)
                .then()
                .body("status", equalTo("DRAFT"), "reviewWords", equalTo("补充失败的那次"));
        seen(cadre(author), 2)
                .body(text("先体检再申请低保"))
                .put(EXPERIENCES + "/" + id)
                .then()
                .statusCode(200);
        submit(id, 3, false).statusCode(200);
        publish(id, 4).statusCode(409);
        review(id, 4).statusCode(200).body("status", equalTo("REVIEWED"));
        seen(cadre(author), 5)
                .body(text("再改"))
                .put(EXPERIENCES + "/" + id)
                .then()
                .statusCode(409);
        publish(id, 5).statusCode(200);
        publish(id, 6).statusCode(409);
        assertEquals(List.of("experience.published.v1"), published.typesOf(id));
        assertEquals(author, published.of(id).getFirst().get("author").asText());
        var elsewhere = aCadreOf(anOrganisation("110101"));
        cadre(elsewhere)
                .get(EXPERIENCES + "/" + id)
                .then()
                .statusCode(200)
                .body("text.title", equalTo("先体检再申请低保"), "reviewWords", nullValue());
        withdraw(cadre(elsewhere), id, 6).statusCode(404);
        withdraw(cadre(author), id, 6).statusCode(200).body("status", equalTo("WITHDRAWN"));
        cadre(elsewhere).get(EXPERIENCES + "/" + id).then().statusCode(404);
        assertEquals(List.of("experience.published.v1", "experience.withdrawn.v1"), published.typesOf(id));
    }

    @Test
    void nobodyReviewsTheirOwn() {
        var id = aDraft(text("自审"));
        submit(id, 0, false).statusCode(200);
        Supplier<RequestSpecification> both =
                () -> as(Tokens.of(Role.CADRE, Role.SUPERVISOR).cadre(author).region(place.district()));
        seen(both.get(), 1)
                .body(Map.of("words", "好"))
                .post(EXPERIENCES + "/" + id + "/review")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:lianxin:problem:experience-own"));
        review(id, 1).statusCode(200);
        seen(both.get(), 2).post(EXPERIENCES + "/" + id + "/publication").then().statusCode(409);
    }

    @Test
    void aDraftIsTheAuthorsAlone() {
        var id = aDraft(text("未完"));
        reviewer().get(EXPERIENCES + "/" + id).then().statusCode(404);
        cadre(aCadreOf(org)).get(EXPERIENCES + "/" + id).then().statusCode(404);
        review(id, 0).statusCode(404);
        seen(cadre(aCadreOf(org)), 0)
                .body(text("x"))
                .put(EXPERIENCES + "/" + id)
                .then()
                .statusCode(404);
        reviewer().get(EXPERIENCES).then().body("items.id", not(hasItem(id)));
        cadre(author).get(EXPERIENCES + "?status=DRAFT").then().body("items.id", equalTo(List.of(id)));
        submit(id, 0, false).statusCode(200);
        reviewer().get(EXPERIENCES + "?status=SUBMITTED").then().body("items.id", hasItem(id));
        as(Tokens.of(Role.ASSESSOR).region("110101"))
                .get(EXPERIENCES + "/" + id)
                .then()
                .statusCode(404);
        seen(as(Tokens.of(Role.ASSESSOR).region("110101")), 1)
                .body(Map.of("words", "好"))
                .post(EXPERIENCES + "/" + id + "/review")
                .then()
                .statusCode(404);
    }

    @Test
    void warnsOfWhatLooksLikePersonalDataAndRefusesWhatIs() {
        var likely = text("门牌");
        likely.put("situation", "住在3幢2单元501室，行动不便。");
        var id = aDraft(likely);
        cadre(author)
                .get(EXPERIENCES + "/" + id)
                .then()
                .body("traces.kind", equalTo(List.of("DOOR_NUMBER")), "traces.field", equalTo(List.of("situation")));
        submit(id, 0, false).statusCode(422).body("type", equalTo("urn:lianxin:problem:experience-traces"));
        submit(id, 0, true).statusCode(200);
        reviewer().get(EXPERIENCES + "/" + id).then().body("traces.size()", equalTo(1));
        var certain = text("电话");
        certain.put("steps", "打 13800138000 联系。");
        var other = aDraft(certain);
        submit(other, 0, true).statusCode(422).body("type", equalTo("urn:lianxin:problem:experience-personal-data"));
    }

    @Test
    void isDraftedFromAClosedCaseWithoutWhoseItWas() {
        var helpCase = aCaseOf(author);
        draft(author, helpCase).statusCode(400).body("errors.code", hasItem("case-not-closed"));
        tell(
                "help-case.closed.v1",
                helpCase,
                4,
                Map.of(
                        "helpCase",
                        helpCase,
                        "need",
                        UUID.randomUUID().toString(),
                        "community",
                        place.community(1),
                        "cadre",
                        author,
                        "category",
                        "HOUSING",
                        "template",
                        "dibao",
                        "outcome",
                        "RESIDENT",
                        "days",
                        21,
                        "occurredAt",
                        "2026-02-21T02:00:00Z",
                        "steps",
                        List.of(
                                Map.of("status", "TRIAGED", "day", 0),
                                Map.of("status", "APPLIED", "day", 2),
                                Map.of("status", "DELIVERED", "day", 20))));
        var id = draft(author, helpCase)
                .statusCode(201)
                .body(
                        "text.category",
                        equalTo("HOUSING"),
                        "text.steps",
                        equalTo("第 1 天：受理并研判。\n第 3 天：提交申请。\n第 21 天：帮扶落实。"),
                        "text.outcome",
                        equalTo("用时 21 天。本人确认得到帮助。"),
                        "traces.size()",
                        equalTo(0),
                        "helpCase",
                        equalTo(helpCase))
                .extract();
        var whole = id.path("text").toString();
        assertFalse(whole.contains(place.community(1)) || whole.contains(helpCase) || whole.contains("2026"), whole);
        draft(aCadreOf(org), helpCase).statusCode(400).body("errors.code", hasItem("case-unknown"));
        submit(id.path("id"), 0, false).statusCode(200);
    }

    @Test
    void stepsHeardOneByOneServeWhereNoSummaryCame() {
        var helpCase = aCaseOf(author);
        moved(helpCase, author, 3, "CLOSED", "2026-02-11T02:00:00Z");
        moved(helpCase, author, 2, "DELIVERED", "2026-02-05T02:00:00Z");
        moved(helpCase, author, 2, "DELIVERED", "2026-02-05T02:00:00Z");
        tell(
                "help-case.confirmed.v1",
                helpCase,
                4,
                Map.of(
                        "helpCase",
                        helpCase,
                        "community",
                        place.community(1),
                        "cadre",
                        author,
                        "by",
                        "SILENCE",
                        "occurredAt",
                        "2026-02-11T02:00:00Z"));
        draft(author, helpCase)
                .statusCode(201)
                .body(
                        "text.category",
                        equalTo("OTHER"),
                        "text.steps",
                        equalTo("第 1 天：受理并研判。\n第 5 天：帮扶落实。\n第 11 天：结案。"),
                        "text.outcome",
                        equalTo("用时 11 天。对方未答复，按未确认结案。"));
    }

    @Test
    void refusesEachBadFieldByName() {
        BadInput.refusesEachField(
                () -> cadre(author),
                "POST",
                EXPERIENCES,
                text("题"),
                Set.of("title", "category", "situation", "steps", "outcome"));
        var id = aDraft(text("题"));
        BadInput.refusesEachField(
                () -> seen(cadre(author), 0),
                "PUT",
                EXPERIENCES + "/" + id,
                text("题"),
                Set.of("title", "category", "situation", "steps", "outcome"));
        cadre(author).body(text("题")).put(EXPERIENCES + "/" + id).then().statusCode(428);
        submit(id, 7, false).statusCode(412);
        cadre(author).get(EXPERIENCES + "?status=LOST").then().statusCode(400).body("errors.field", hasItem("status"));
    }

    private ValidatableResponse draft(String who, String helpCase) {
        return cadre(who)
                .body(Map.of("helpCase", helpCase))
                .post(EXPERIENCES + "/drafts")
                .then();
    }
}

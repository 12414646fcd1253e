package org.lianxin.assignment.experience;

import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.lianxin.assignment.Place;
import org.lianxin.assignment.ServiceTest;
import org.lianxin.local.token.Tokens;
import org.lianxin.platform.testing.Deliver;
import org.lianxin.platform.web.Role;

/** What the tests of write-ups stand on: an author, a reviewer of the region, and help cases as visit-service tells them. */
abstract class ExperienceTest extends ServiceTest {

    protected static final String EXPERIENCES = "/api/v1/experiences";

    @Inject
    protected Deliver deliver;

    protected Place place;
    protected String org;
    protected String author;

    @BeforeEach
    void anAuthor() {
        clock.setDay("2026-03-10");
        place = Place.fresh();
        org = anOrganisation(place.district() + "001");
        author = aCadreOf(org);
    }

    protected RequestSpecification reviewer() {
        return as(Tokens.of(Role.ASSESSOR).region(place.district()));
    }

    protected static RequestSpecification seen(RequestSpecification who, int version) {
        return who.header("If-Match", "\"" + version + "\"");
    }

    protected static Map<String, Object> text(String title) {
        return new HashMap<>(Map.of(
                "title", title,
                "category", "INCOME",
                "situation", "独居，没有收入来源，申请材料不全。",
                "steps", "第 1 天：入户了解。第 3 天：陪同体检。",
                "outcome", "21 天办结，本人确认。",
                "advice", "体检先行。"));
    }

    protected String aDraft(Map<String, Object> text) {
        return cadre(author)
                .body(text)
                .post(EXPERIENCES)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    protected String aPublished(Map<String, Object> text) {
        var id = aDraft(text);
        submit(id, 0, false).statusCode(200);
        review(id, 1).statusCode(200);
        publish(id, 2).statusCode(200).body("status", equalTo("PUBLISHED"));
        return id;
    }

    protected ValidatableResponse submit(String id, int version, boolean tracesSeen) {
        return seen(cadre(author), version)
                .body(Map.of("tracesSeen", tracesSeen))
                .post(EXPERIENCES + "/" + id + "/submission")
                .then();
    }

    protected ValidatableResponse review(String id, int version) {
        return seen(reviewer(), version)
                .body(Map.of("words", "写得清楚"))
                .post(EXPERIENCES + "/" + id + "/review")
                .then();
    }

    protected ValidatableResponse publish(String id, int version) {
        return seen(reviewer(), version)
                .post(EXPERIENCES + "/" + id + "/publication")
                .then();
    }

    protected ValidatableResponse withdraw(RequestSpecification who, String id, int version) {
        return seen(who, version)
                .body(Map.of("words", "内容过时"))
                .post(EXPERIENCES + "/" + id + "/withdrawal")
                .then();
    }

    protected String aCaseOf(String cadre) {
        var id = UUID.randomUUID().toString();
        moved(id, cadre, 1, "TRIAGED", "2026-02-01T02:00:00Z");
        return id;
    }

    protected void moved(String helpCase, String cadre, long sequence, String to, String at) {
        tell(
                "help-case.moved.v1",
                helpCase,
                sequence,
                Map.of(
                        "helpCase",
                        helpCase,
                        "need",
                        UUID.randomUUID().toString(),
                        "community",
                        place.community(1),
                        "household",
                        UUID.randomUUID().toString(),
                        "cadre",
                        cadre,
                        "to",
                        to,
                        "occurredAt",
                        at));
    }

    protected void tell(String type, String helpCase, long sequence, Map<String, Object> body) {
        deliver.event(type, "lianxin.help-case", helpCase, sequence, body);
    }
}

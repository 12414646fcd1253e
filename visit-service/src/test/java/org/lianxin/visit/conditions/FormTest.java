package org.lianxin.visit.conditions;

import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.lianxin.platform.web.Role;
import org.lianxin.visit.ServiceTest;

@QuarkusTest
class FormTest extends ServiceTest {
    private static final Path BURDEN = Path.of("src/test/resources/burden.txt");
    private final String form =
            "T" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);

    /** A form that comes with the suite asks more only where somebody changed this file: {@code -Dgolden.write=true} writes it. */
    @Test
    void whatTheSuiteAsksCostsWhatTheTableSays() throws IOException {
        List<Map<String, Object>> forms = supervisor()
                .get("/api/v1/condition-forms")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("");
        var burden = forms.stream()
                .filter(one -> one.get("publishedBy") == null)
                .map(one -> one.get("form") + " " + one.get("version") + ": " + one.get("burden"))
                .sorted()
                .collect(Collectors.joining("\n", "", "\n"));
        if (Boolean.getBoolean("golden.write")) {
            Files.writeString(BURDEN, burden);
        }
        assertEquals(Files.readString(BURDEN), burden);
    }

    @Test
    void aVersionThatAsksMoreMustSayWhy() {
        publish(version(today().toString(), yesNo("A_ONE")))
                .then()
                .statusCode(201)
                .body("version", equalTo(1));
        var heavier = version(today().toString(), yesNo("A_ONE"), yesNo("A_TWO"));
        publish(heavier)
                .then()
                .statusCode(422)
                .body("type", endsWith(":burden-raised"))
                .body("errors.field", hasItem("burdenReason"));
        heavier.put("burdenReason", "民政局新增统计项");
        publish(heavier)
                .then()
                .statusCode(201)
                .body("version", equalTo(2))
                .body("burden.fields", equalTo(2))
                .header("Location", endsWith("/condition-forms/" + form + "/versions/2"));
        publish(version(today().toString(), yesNo("A_ONE")))
                .then()
                .statusCode(201)
                .body("version", equalTo(3));
    }

    @Test
    void oldAnswersStayReadableAndComparable() {
        publish(version(today().toString(), yesNo("A_ONE"), yesNo("A_OLD")))
                .then()
                .statusCode(201);
        publish(version(today().toString(), yesNo("A_ONE"), yesNo("A_NEW")))
                .then()
                .statusCode(201);
        var community = aCommunity();
        var lead = aLeadOf(community);
        var household = aHousehold(lead, community, "KEY");
        var old = UUID.randomUUID();
        answer(lead, household, old, 1, today().toString(), Map.of("A_ONE", true, "A_OLD", true));
        clock.advance(java.time.Duration.ofDays(30));
        answer(lead, household, UUID.randomUUID(), 2, today().toString(), Map.of("A_ONE", false, "A_NEW", true));

        var address = "/api/v1/households/" + household + "/conditions";
        cadre(lead).get(address + "/" + old).then().body("version", equalTo(1)).body("answers.A_OLD", equalTo(true));
        cadre(lead)
                .get("/api/v1/condition-forms/" + form + "/versions/1")
                .then()
                .statusCode(200)
                .body("definition.sections[0].fields.code", hasItem("A_OLD"));
        cadre(lead).get("/api/v1/condition-forms/" + form).then().body("version", equalTo(2));
        cadre(lead)
                .get(address + "/difference?form=" + form + "&from=" + today().minusDays(10))
                .then()
                .statusCode(200)
                .body("changes.field", equalTo(List.of("A_ONE", "A_NEW", "A_OLD")))
                .body("changes.asked", equalTo(List.of("BOTH", "AFTER_ONLY", "BEFORE_ONLY")));
    }

    @Test
    void aVersionIsCheckedAsAWhole() {
        refused("definition.sections[0].fields[1].code", version(today().toString(), yesNo("A_ONE"), yesNo("A_ONE")));
        var noChoices = yesNo("A_ONE");
        noChoices.put("kind", "CHOICE");
        refused("definition.sections[0].fields[0].choices", version(today().toString(), noChoices));
        var noMax = yesNo("A_ONE");
        noMax.put("kind", "NUMBER");
        refused("definition.sections[0].fields[0].max", version(today().toString(), noMax));
        refused("validFrom", version("2020-01-01", yesNo("A_ONE")));
        publish(version(today().toString(), yesNo("A_ONE"))).then().statusCode(201);
        var otherKind = yesNo("A_ONE");
        otherKind.put("kind", "TEXT");
        otherKind.put("max", 100);
        refused("definition.sections[0].fields[0].kind", version(today().toString(), otherKind));
        supervisor()
                .body(version(today().toString(), yesNo("A_ONE")))
                .post(address())
                .then()
                .statusCode(403);
        administrator().get("/api/v1/condition-forms/NONE_SUCH").then().statusCode(404);
    }

    private void answer(String lead, UUID household, UUID id, int version, String on, Map<String, Object> answers) {
        cadre(lead)
                .body(Map.of("form", form, "version", version, "assessedOn", on, "answers", answers))
                .put("/api/v1/households/" + household + "/conditions/" + id)
                .then()
                .statusCode(201);
    }

    private void refused(String field, Map<String, Object> version) {
        publish(version).then().statusCode(400).body("errors.field", hasItem(field));
    }

    private io.restassured.response.Response publish(Map<String, Object> version) {
        return administrator().body(version).post(address());
    }

    private String address() {
        return "/api/v1/condition-forms/" + form + "/versions";
    }

    private RequestSpecification administrator() {
        return inRegion(Role.ADMINISTRATOR, REGION);
    }

    private static Map<String, Object> yesNo(String code) {
        return new HashMap<>(Map.of(
                "code", code, "kind", "YES_NO", "zh", "问题", "en", "Question", "required", false, "sensitive", false));
    }

    @SafeVarargs
    private static Map<String, Object> version(String validFrom, Map<String, Object>... fields) {
        var section = Map.of("code", "S_ONE", "zh", "部分", "en", "Section", "fields", new ArrayList<>(List.of(fields)));
        var body = new HashMap<String, Object>();
        body.put("definition", Map.of("sections", List.of(section)));
        body.put("validFrom", validFrom);
        body.put("source", "Test");
        return body;
    }
}

package org.lianxin.visit.privacy;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.lianxin.local.token.Tokens;
import org.lianxin.platform.web.Role;
import org.lianxin.visit.ServiceTest;
import org.lianxin.visit.household.Numbers;

@QuarkusTest
class OwnDataTest extends ServiceTest {
    private final String identity = Numbers.identity();
    private final String mobile = Numbers.mobile();
    private final UUID person = UUID.randomUUID();

    @Test
    void isReadByThePersonTheCodeWasHandedTo() {
        var community = aCommunity();
        var lead = aLeadOf(community);
        var household = registered(lead, community);
        var code = linkCode(lead);
        var resident = somebody();
        resident.get().get("/api/v1/my/data").then().statusCode(404).body("type", endsWith(":not-linked"));
        resident.get()
                .body(Map.of("code", code))
                .post("/api/v1/my/links")
                .then()
                .statusCode(200)
                .body("resident", equalTo(person.toString()));
        cadre(lead)
                .body(Map.of("field", "PHONE", "reason", "电话回访补助到账情况"))
                .post("/api/v1/residents/" + person + "/disclosure")
                .then()
                .statusCode(200);

        resident.get()
                .get("/api/v1/my/data")
                .then()
                .statusCode(200)
                .header("Cache-Control", containsString("no-store"))
                .body("name", equalTo("陈本人"))
                .body("identityNumber", equalTo(identity))
                .body("phone", equalTo("+86" + mobile))
                .body("households.household", equalTo(List.of(household.toString())))
                .body("disclosures[0].reason", equalTo("电话回访补助到账情况"))
                .body("disclosures[0].to", equalTo(lead))
                .body("records.residences[0].address", equalTo("清波街道 12 号"))
                .body(not(containsString("陈旁人")));
    }

    @Test
    void isTiedToOneSignInByACodeThatIsUsedOnce() {
        var community = aCommunity();
        var lead = aLeadOf(community);
        registered(lead, community);
        var code = linkCode(lead);
        aResident().body(Map.of("code", code)).post("/api/v1/my/links").then().statusCode(200);
        aResident()
                .body(Map.of("code", code))
                .post("/api/v1/my/links")
                .then()
                .statusCode(409)
                .body("type", endsWith(":code-used"));
        aResident()
                .body(Map.of("code", linkCode(lead)))
                .post("/api/v1/my/links")
                .then()
                .statusCode(409)
                .body("type", endsWith(":resident-account-one-each"));
        aResident()
                .body(Map.of("code", "12345"))
                .post("/api/v1/my/links")
                .then()
                .statusCode(400);
        aResident()
                .body(Map.of("code", "0".repeat(26)))
                .post("/api/v1/my/links")
                .then()
                .statusCode(404);
        cadre(aLeadOf(aCommunity()))
                .post("/api/v1/residents/" + person + "/link-codes")
                .then()
                .statusCode(404);
        var late = linkCode(lead);
        clock.advance(java.time.Duration.ofDays(8));
        aResident()
                .body(Map.of("code", late))
                .post("/api/v1/my/links")
                .then()
                .statusCode(409)
                .body("type", endsWith(":code-too-old"));
    }

    @Test
    void isCopiedOnBehalfForAReasonThatIsNoted() {
        var community = aCommunity();
        var lead = aLeadOf(community);
        registered(lead, community);
        var address = "/api/v1/residents/" + person + "/data-copies";
        cadre(lead).body(Map.of()).post(address).then().statusCode(400).body("errors.field", hasItem("reason"));
        cadre(lead)
                .body(Map.of("reason", "本人到场申请查询"))
                .post(address)
                .then()
                .statusCode(200)
                .body("identityNumber", equalTo(identity))
                .body("disclosures", hasSize(2));
        cadre(aLeadOf(aCommunity()))
                .body(Map.of("reason", "本人到场申请查询"))
                .post(address)
                .then()
                .statusCode(404);
    }

    @Test
    void isCorrectedOnRequest() {
        var community = aCommunity();
        var lead = aLeadOf(community);
        var household = registered(lead, community);
        var resident = linked(lead);
        var wanted = Map.of("kind", "CORRECTION", "field", "NAME", "value", "陈真名", "words", "登记有误");
        var key = UUID.randomUUID().toString();
        var id = resident.get()
                .header("Idempotency-Key", key)
                .body(wanted)
                .post("/api/v1/my/requests")
                .then()
                .statusCode(201)
                .body("askedBy", equalTo("RESIDENT"))
                .extract()
                .<String>path("id");
        resident.get()
                .header("Idempotency-Key", key)
                .body(wanted)
                .post("/api/v1/my/requests")
                .then()
                .statusCode(201)
                .body("id", equalTo(id));

        cadre(lead).get("/api/v1/privacy-requests?status=RECEIVED").then().body("items.id", equalTo(List.of(id)));
        cadre(lead).get("/api/v1/privacy-requests/" + id).then().body("value", equalTo("陈真名"));
        cadre(aLeadOf(aCommunity()))
                .post("/api/v1/privacy-requests/" + id + "/execution")
                .then()
                .statusCode(404);
        cadre(lead)
                .post("/api/v1/privacy-requests/" + id + "/execution")
                .then()
                .statusCode(200)
                .body("status", equalTo("CARRIED_OUT"));
        cadre(lead).post("/api/v1/privacy-requests/" + id + "/execution").then().statusCode(409);
        cadre(lead).get("/api/v1/households/" + household).then().body("members.name", hasItem("陈真名"));
        resident.get().get("/api/v1/my/requests").then().body("status", equalTo(List.of("CARRIED_OUT")));
    }

    @Test
    void everyFieldCanBePutRight() {
        var community = aCommunity();
        var lead = aLeadOf(community);
        var household = registered(lead, community);
        corrected(lead, "RELATION", "祖母");
        corrected(lead, "ADDRESS", "清波街道 13 号");
        corrected(lead, "PHONE", Numbers.mobile());
        corrected(lead, "IDENTITY_NUMBER", null);
        cadre(lead)
                .get("/api/v1/households/" + household)
                .then()
                .body("address", equalTo("清波街道 13 号"))
                .body("members[0].relation", equalTo("祖母"))
                .body("members[0].identityNumber", equalTo(null))
                .body("members[0].phone", not(endsWith(mobile.substring(7))));
        cadre(lead)
                .get("/api/v1/households/" + household + "/history")
                .then()
                .body("residences.address", equalTo(List.of("清波街道 13 号")));
    }

    private void corrected(String lead, String field, String value) {
        var wanted =
                new java.util.HashMap<String, Object>(Map.of("kind", "CORRECTION", "field", field, "words", "本人更正"));
        if (value != null) {
            wanted.put("value", value);
        }
        var id = cadre(lead)
                .body(wanted)
                .post("/api/v1/residents/" + person + "/requests")
                .then()
                .statusCode(201)
                .extract()
                .<String>path("id");
        cadre(lead).post("/api/v1/privacy-requests/" + id + "/execution").then().statusCode(200);
    }

    @Test
    void aRequestIsRefusedWithAReasonOrWithdrawn() {
        var community = aCommunity();
        var lead = aLeadOf(community);
        registered(lead, community);
        var resident = linked(lead);
        var refused = resident.get()
                .body(Map.of("kind", "ERASURE"))
                .post("/api/v1/my/requests")
                .then()
                .statusCode(201)
                .extract()
                .<String>path("id");
        cadre(lead)
                .body(Map.of("reason", "低保审核未结束"))
                .post("/api/v1/privacy-requests/" + refused + "/refusal")
                .then()
                .statusCode(200);
        resident.get().get("/api/v1/my/requests").then().body("refusal", equalTo(List.of("低保审核未结束")));
        var withdrawn = resident.get()
                .body(Map.of("kind", "ERASURE"))
                .post("/api/v1/my/requests")
                .then()
                .extract()
                .<String>path("id");
        aResident()
                .post("/api/v1/my/requests/" + withdrawn + "/withdrawal")
                .then()
                .statusCode(404);
        resident.get()
                .post("/api/v1/my/requests/" + withdrawn + "/withdrawal")
                .then()
                .statusCode(200)
                .body("status", equalTo("WITHDRAWN"));
        resident.get()
                .post("/api/v1/my/requests/" + withdrawn + "/withdrawal")
                .then()
                .statusCode(409);
    }

    @Test
    void requestsAreCheckedByTheirKind() {
        var community = aCommunity();
        var lead = aLeadOf(community);
        registered(lead, community);
        refused(lead, "field", Map.of("kind", "CORRECTION", "words", "本人更正"));
        refused(lead, "field", Map.of("kind", "ERASURE", "field", "NAME", "words", "本人更正"));
        refused(lead, "value", Map.of("kind", "ERASURE", "value", "x", "words", "本人更正"));
        refused(lead, "value", Map.of("kind", "CORRECTION", "field", "NAME", "words", "本人更正"));
        refused(lead, "value", Map.of("kind", "CORRECTION", "field", "PHONE", "value", "123", "words", "本人更正"));
        refused(
                lead,
                "value",
                Map.of("kind", "CORRECTION", "field", "RELATION", "value", "长".repeat(41), "words", "本人更正"));
        refused(lead, "words", Map.of("kind", "ERASURE"));
        refused(lead, "kind", Map.of("kind", "REVENGE", "words", "本人更正"));
    }

    private void refused(String lead, String field, Map<String, Object> wanted) {
        cadre(lead)
                .body(wanted)
                .post("/api/v1/residents/" + person + "/requests")
                .then()
                .statusCode(400)
                .body("errors.field", hasItem(field));
    }

    private Supplier<RequestSpecification> linked(String lead) {
        var resident = somebody();
        resident.get()
                .body(Map.of("code", linkCode(lead)))
                .post("/api/v1/my/links")
                .then()
                .statusCode(200);
        return resident;
    }

    private Supplier<RequestSpecification> somebody() {
        var token = Tokens.of(Role.RESIDENT)
                .subject("resident-" + UUID.randomUUID())
                .sign();
        return () -> bearing(token);
    }

    private RequestSpecification aResident() {
        return somebody().get();
    }

    private String linkCode(String lead) {
        return cadre(lead)
                .post("/api/v1/residents/" + person + "/link-codes")
                .then()
                .statusCode(200)
                .extract()
                .path("code");
    }

    private UUID registered(String lead, String community) {
        var body = householdBody(community, "NORMAL");
        body.put(
                "members",
                List.of(
                        Map.of(
                                "id",
                                person,
                                "name",
                                "陈本人",
                                "relation",
                                "户主",
                                "identityNumber",
                                identity,
                                "phone",
                                mobile),
                        Map.of("id", UUID.randomUUID(), "name", "陈旁人", "relation", "配偶")));
        var id = UUID.randomUUID();
        cadre(lead).body(body).put("/api/v1/households/" + id).then().statusCode(201);
        return id;
    }
}

package org.lianxin.feedback.template;

import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lianxin.feedback.ServiceTest;
import org.lianxin.local.token.Tokens;
import org.lianxin.platform.web.Role;

/** Templates are filled with what is known of a matter; a person sends the answer. */
@QuarkusTest
class TemplateTest extends ServiceTest {

    @Test
    void fieldsAreFilledAndMissingOnesAskedFor() {
        clock.setDay("2026-03-02");
        put("lamp-mended", "您好！您于{{received}}反映的“{{subject}}”已于{{ mended }}修复，限期{{due}}。")
                .statusCode(200)
                .body("fields", equalTo(List.of("received", "subject", "mended", "due")));
        var place = aPlace();
        var body = aMatter(place);
        body.put("subject", "灯{{mended}}坏了");
        var matter = raise(body);
        var draft = new HashMap<String, Object>(Map.of("template", "lamp-mended"));
        post(cadre(place), matter, "answer-draft", draft)
                .statusCode(400)
                .body("errors[0].field", equalTo("values.mended"));
        draft.put("values", Map.of("mended", "3月1日"));
        post(cadre(place), matter, "answer-draft", draft)
                .statusCode(200)
                .body("text", equalTo("您好！您于2026年3月2日反映的“灯{{mended}}坏了”已于3月1日修复，限期2026年3月9日。"));
        post(cadre(aPlace()), matter, "answer-draft", draft).statusCode(404);
        post(officer(), matter, "answer-draft", draft).statusCode(403);
        draft.put("template", "none");
        post(cadre(place), matter, "answer-draft", draft).statusCode(400).body("errors[0].field", equalTo("template"));
    }

    @Test
    void areWrittenByAdministratorsWhoSawTheLastVersion() {
        put("greeting", "您好").statusCode(200);
        put("greeting", "您好！").statusCode(428);
        administrator()
                .header("If-Match", "\"0\"")
                .body(words("您好！"))
                .put("/api/v1/answer-templates/greeting")
                .then()
                .statusCode(200);
        administrator()
                .header("If-Match", "\"0\"")
                .body(words("您好！"))
                .put("/api/v1/answer-templates/greeting")
                .then()
                .statusCode(412);
        put("broken", "您好{{ 名字 }}").statusCode(400).body("errors[0].field", equalTo("body"));
        put("broken", "您好{{name}").statusCode(400);
        put("Not-Short", "您好").statusCode(400).body("errors[0].field", equalTo("code"));
        as(supervisor())
                .body(words("x"))
                .put("/api/v1/answer-templates/mine")
                .then()
                .statusCode(403);
        as(officer())
                .get("/api/v1/answer-templates/greeting")
                .then()
                .statusCode(200)
                .body("body", equalTo("您好！"));
        as(officer()).get("/api/v1/answer-templates/none").then().statusCode(404);
    }

    private static io.restassured.specification.RequestSpecification administrator() {
        return as(Tokens.of(Role.ADMINISTRATOR).subject("admin-1").sign());
    }

    private static Map<String, Object> words(String body) {
        return Map.of("title", "标题", "body", body);
    }

    private static ValidatableResponse put(String code, String body) {
        return administrator()
                .body(words(body))
                .put("/api/v1/answer-templates/" + code)
                .then();
    }
}

package org.lianxin.feedback.suggestion;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lianxin.feedback.Place;
import org.lianxin.feedback.ServiceTest;
import org.lianxin.local.token.Tokens;
import org.lianxin.platform.web.Role;

/** What is suggested has reasons, comes from what the reader may see and decides nothing. */
@QuarkusTest
class SuggestionTest extends ServiceTest {

    @Test
    void mattersOfTheSameWordsMayBeTheSame() {
        var place = aPlace();
        var first = raise(words(place, "广场舞音响太吵", "每天晚上七点到十点，小广场跳舞的音响开得很大，孩子没法写作业。"));
        var second = raise(words(place, "小广场晚上音响扰民", "跳舞的音响开得很大，从七点吵到十点，孩子没法写作业，请管一管。"));
        raise(words(place, "楼道灯不亮", "三单元二层的灯坏了，老人摸黑上下楼。"));
        var suggested = suggest(officer(), second);
        assertEquals(List.of(first.id()), suggested.getList("duplicates.value"));
        assertEquals(List.of("SAME_WORDS", "SAME_COMMUNITY"), suggested.getList("duplicates[0].reasons.cause"));
        assertTrue(suggested.<String>getList("duplicates[0].reasons[0].words").contains("跳舞的音响开得很大"));
        assertEquals("ASSIGNED", status(second));
    }

    @Test
    void theSameTextSaysSo() {
        var place = aPlace();
        var first = raise(words(place, "井盖松动", "南门口的井盖松了，车子一压就响。"));
        var second = raise(words(place, "井盖松动", "南门口的井盖松了，车子一压就响。"));
        assertEquals(
                List.of("SAME_TEXT", "SAME_COMMUNITY"),
                suggest(officer(), second).getList("duplicates[0].reasons.cause"));
        assertEquals(first.id(), suggest(officer(), second).getString("duplicates[0].value"));
    }

    @Test
    void whatIsSealedHasNoPartInIt() {
        var place = aPlace();
        var body = words(place, "某干部收受礼品卡", "社区干部逢年过节收受商户礼品卡，大家都知道。");
        body.put("kind", "COMPLAINT");
        body.put("about", place.cadre());
        var sealed = raise(body);
        var open = raise(words(place, "商户礼品卡", "社区干部逢年过节收受商户礼品卡，大家都知道。"));
        var both =
                Tokens.of(Role.INSPECTOR, Role.PETITION_OFFICER).region(REGION).sign();
        for (var token : List.of(officer(), supervisor(), both)) {
            assertEquals(List.of(), suggest(token, open).getList("duplicates"));
        }
        as(officer())
                .get("/api/v1/matters/" + sealed.id() + "/suggestions")
                .then()
                .statusCode(404);
        assertEquals(List.of(), suggest(inspector(), sealed).getList("duplicates"));
    }

    @Test
    void whatIsOutOfScopeHasNoPartInItEither() {
        var mine = aPlace();
        var matter = raise(words(mine, "健身器材生锈", "小区健身器材生锈断裂，孩子玩的时候划破了手。"));
        var matterOfAnother = raise(words(aPlace(), "健身器材生锈", "小区健身器材生锈断裂，孩子玩的时候划破了手。"));
        var onlyMine = Tokens.of(Role.PETITION_OFFICER).region(mine.community()).sign();
        assertEquals(List.of(), suggest(onlyMine, matter).getList("duplicates"));
        as(onlyMine)
                .get("/api/v1/matters/" + matterOfAnother.id() + "/suggestions")
                .then()
                .statusCode(404);
        as(cadre(mine))
                .get("/api/v1/matters/" + matter.id() + "/suggestions")
                .then()
                .statusCode(403);
    }

    @Test
    void categoriesComeFromNamesFromTheResidentAndFromLikeOnes() {
        var place = aPlace();
        var body = words(place, "路灯不亮", "东门的路灯照明坏了三天。");
        body.put("category", "路灯照明");
        var matter = raise(body);
        as(officer())
                .get("/api/v1/matters/" + matter.id() + "/suggestions")
                .then()
                .statusCode(200)
                .body("categories[0].value", equalTo("社区生活/公共设施/路灯照明"))
                .body("categories[0].reasons.cause", hasItem("NAMED"))
                .body("categories[0].reasons.cause", hasItem("RESIDENT_SAID"));
        var decided = raise(words(place, "快递柜挡住消防门", "快递柜摆在消防门前，万一着火怎么办。"));
        as(officer())
                .body(Map.of("category", "其他/其他/其他"))
                .put("/api/v1/matters/" + decided.id() + "/category")
                .then()
                .statusCode(200);
        var like = raise(words(place, "消防门被快递柜挡住", "快递柜又摆到消防门前了，着火怎么办。"));
        var suggested = suggest(officer(), like);
        assertTrue(suggested.<String>getList("categories.value").contains("其他/其他/其他"));
        as(officer())
                .get("/api/v1/matters/" + like.id() + "/suggestions")
                .then()
                .body("categories.find { it.value == '其他/其他/其他' }.reasons.cause", hasItem("LIKE_DECIDED"))
                .body("categories.value", not(hasItem("社区生活/公共设施/路灯照明")));
    }

    @Test
    void communitiesAreFoundByTheirNames() {
        var place = aPlace();
        deliver.event(
                "community.changed.v1",
                "lianxin.community",
                place.community(),
                2,
                Map.of(
                        "community",
                        place.community(),
                        "kind",
                        "RESIDENTIAL",
                        "region",
                        place.community(),
                        "name",
                        "听涛苑社区"));
        var body = words(place, "听涛苑门口积水", "一下雨就积水，老人出不了门。");
        body.remove("community");
        var suggested = suggest(officer(), raise(body));
        assertEquals(List.of(place.community()), suggested.getList("communities.value"));
        assertEquals(List.of("听涛苑社区"), suggested.getList("communities[0].reasons[0].words"));
    }

    @Test
    void textsAreAlikeByTheirRareWords() {
        var lamp = Grams.of("尊敬的领导您好，路灯坏了");
        var noise = Grams.of("尊敬的领导您好，半夜施工");
        var dark = Grams.of("路灯坏了没人修");
        var others = IntStream.range(0, 20).mapToObj(i -> Grams.of("尊敬的领导您好，问题" + i));
        var likeness =
                new Likeness(Stream.concat(Stream.of(lamp, noise, dark), others).toList());
        assertTrue(likeness.of(lamp, dark) > likeness.of(lamp, noise));
        assertEquals(1, likeness.of(lamp, lamp), 1e-9);
        assertEquals(0, likeness.of(lamp, Set.of()), 1e-9);
    }

    private static Map<String, Object> words(Place place, String subject, String text) {
        var body = aMatter(place);
        body.put("subject", subject);
        body.put("text", text);
        return body;
    }

    private static JsonPath suggest(String token, Raised matter) {
        return as(token)
                .get("/api/v1/matters/" + matter.id() + "/suggestions")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}

package org.lianxin.assignment.community;

import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.lianxin.assignment.Codes;
import org.lianxin.assignment.Place;
import org.lianxin.assignment.ServiceTest;
import org.lianxin.local.token.Tokens;
import org.lianxin.platform.web.Role;

@QuarkusTest
class CommunityIntakeTest extends ServiceTest {

    private static final String REST = ",清波街道,上城区,杭州市,浙江省";

    @Test
    void theSameFileTwiceChangesNothingAndTellsNobody() {
        var place = Place.fresh();
        take(place.csv(50)).statusCode(200).body("rows", equalTo(50), "created", equalTo(50), "verdicts", empty());
        assertEquals(1, published.of(place.community(1)).size());
        var before = published.count();
        take(place.csv(50))
                .statusCode(200)
                .body("created", equalTo(0), "changed", equalTo(0), "unchanged", equalTo(50));
        assertEquals(before, published.count());
    }

    @Test
    void aChangedRowIsChangedAndTold() {
        var place = Place.fresh().with(3);
        take(place.csv(3).replace("第2社区", "新名社区"), "?verbose=true")
                .statusCode(200)
                .body(
                        "changed",
                        equalTo(1),
                        "unchanged",
                        equalTo(2),
                        "verdicts.verdict",
                        equalTo(List.of("UNCHANGED", "CHANGED", "UNCHANGED")));
        var events = published.of(place.community(2));
        assertEquals("新名社区", events.getLast().get("name").asText());
        assertEquals(2, events.size());
        administrator()
                .get("/api/v1/communities/" + place.community(2))
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"");
    }

    @Test
    void aDryRunJudgesAndStoresNothing() {
        var place = Place.fresh();
        take(place.csv(3), "?dryRun=true").statusCode(200).body("dryRun", equalTo(true), "created", equalTo(3));
        administrator().get("/api/v1/communities/" + place.community(1)).then().statusCode(404);
        assertTrue(published.of(place.community(1)).isEmpty());
    }

    @Test
    void kindsFollowFromTheCodes() {
        var place = Place.fresh();
        var unit = Codes.org();
        take("kind,region,code,name,street,district,city,province\r\n"
                        + ",," + place.community(1) + ",甲社区" + REST + "\r\n"
                        + ",," + place.community(201) + ",乙村委会" + REST + "\r\n"
                        + "WORK_UNIT," + place.community(1) + "," + unit + ",\"丙厂, 有限公司\"" + REST + "\r\n")
                .statusCode(200)
                .body("created", equalTo(3));
        kind(place.community(1), "RESIDENTIAL");
        kind(place.community(201), "VILLAGE");
        kind(unit, "WORK_UNIT");
        administrator()
                .get("/api/v1/communities?kind=WORK_UNIT&region=" + place.district())
                .then()
                .body("items.code", equalTo(List.of(unit)), "items[0].region", equalTo(place.community(1)));
    }

    static Stream<Arguments> brokenRows() {
        var good = ",甲社区" + REST;
        var p = "330102001";
        return Stream.of(
                row("no code", good, "code", "required"),
                row("short code", "33010200105" + good, "code", "division-code"),
                row("long code", "3301020010555" + good, "code", "division-code"),
                row("letters in the code", "33010200105A" + good, "code", "division-code"),
                row("full-width digits", "３３０１０２００１０５１" + good, "code", "division-code"),
                row("a street, not a community", p + "000" + good, "code", "division-code"),
                row("no such province", "990102001051" + good, "code", "division-code"),
                row("wrong check character", "91330100799655058C" + good, "code", "credit-code"),
                row("no name", p + "951," + REST, "name", "required"),
                row("blank name", p + "951,   " + REST, "name", "required"),
                row("long name", p + "951," + "长".repeat(101) + REST, "name", "too-long"),
                row("NUL in the name", p + "951,甲\u0000社区" + REST, "name", "control-character"),
                row("tab in the name", p + "951,甲\t社区" + REST, "name", "control-character"),
                row("text direction turned", p + "951,甲\u202E社区" + REST, "name", "control-character"),
                row("line break in the name", p + "951,\"甲\n社区\"" + REST, "name", "control-character"),
                row("no street", p + "951,甲社区,,上城区,杭州市,浙江省", "street", "required"),
                row("long district", p + "951,甲社区,清波街道," + "长".repeat(51) + ",杭州市,浙江省", "district", "too-long"),
                row("no city", p + "951,甲社区,清波街道,上城区,,浙江省", "city", "required"),
                row("no province", p + "951,甲社区,清波街道,上城区,杭州市,", "province", "required"),
                row("a field too few", p + "951,甲社区,清波街道,上城区,杭州市", "row", "column-count"),
                row("a field too many", p + "951" + good + ",中国", "row", "column-count"),
                row("one word", "nonsense", "row", "column-count"),
                row("stray quote", p + "951,甲\"社区" + REST, "row", "stray-quote"),
                row("text after a quote", p + "951,\"甲\"社区" + REST, "row", "stray-quote"),
                row("open quote", p + "951,\"甲社区" + REST, "row", "quote-not-closed"),
                row("endless row", p + "951," + "x".repeat(9_000) + REST, "row", "row-too-long"),
                row("a work unit without a region", "91330100799655058B" + good, "region", "required"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("brokenRows")
    void aBrokenRowGetsAVerdictAndTheOthersGoIn(String what, String row, String field, String code) {
        var place = Place.fresh();
        take(Place.HEADER + place.row(1) + row + "\n" + place.row(2))
                .statusCode(200)
                .body(
                        "rows", equalTo(3),
                        "created", equalTo(2),
                        "refused", equalTo(1),
                        "verdicts", hasSize(1),
                        "verdicts[0].line", equalTo(3),
                        "verdicts[0].verdict", equalTo("REFUSED"),
                        "verdicts[0].errors[0].field", equalTo(field),
                        "verdicts[0].errors[0].code", equalTo(code));
    }

    static Stream<Arguments> brokenKinds() {
        return Stream.of(
                row("unknown kind", "CITY,", "kind", "unknown-value"),
                row("kind in lower case", "village,", "kind", "unknown-value"),
                row("a unit with a division code", "WORK_UNIT,", "kind", "kind-does-not-fit-code"),
                row("another region", ",330102001052", "region", "region-is-not-code"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("brokenKinds")
    void aBrokenKindOrRegionGetsAVerdict(String what, String kindAndRegion, String field, String code) {
        take("kind,region,code,name,street,district,city,province\n" + kindAndRegion + ",330102001951,甲社区" + REST
                        + "\n")
                .statusCode(200)
                .body(
                        "refused",
                        equalTo(1),
                        "verdicts[0].errors[0].field",
                        equalTo(field),
                        "verdicts[0].errors[0].code",
                        equalTo(code));
    }

    @Test
    void aCodeTwiceInOneFileIsRefusedTheSecondTime() {
        var place = Place.fresh();
        take(place.csv(2) + place.row(1).replace("第1", "另1"))
                .statusCode(200)
                .body(
                        "created",
                        equalTo(2),
                        "refused",
                        equalTo(1),
                        "verdicts[0].line",
                        equalTo(4),
                        "verdicts[0].errors[0].code",
                        equalTo("row-twice"));
        administrator().get("/api/v1/communities/" + place.community(1)).then().body("name", equalTo("第1社区"));
    }

    @Test
    void readsWhatChineseSpreadsheetsWrite() {
        var place = Place.fresh();
        administrator()
                .config(RestAssured.config()
                        .encoderConfig(EncoderConfig.encoderConfig()
                                .appendDefaultContentCharsetToContentTypeIfUndefined(false)))
                .contentType("text/csv")
                .body(place.csv(2).getBytes(Charset.forName("GBK")))
                .post("/api/v1/communities/import")
                .then()
                .statusCode(200)
                .body("created", equalTo(2));
        administrator().get("/api/v1/communities/" + place.community(1)).then().body("name", equalTo("第1社区"));
    }

    @Test
    void verdictsSpeakTheCallersLanguage() {
        speaking("zh-CN", Tokens.of(Role.ADMINISTRATOR))
                .contentType("text/csv; charset=UTF-8")
                .body((Place.HEADER + "1,甲社区" + REST).getBytes(StandardCharsets.UTF_8))
                .post("/api/v1/communities/import")
                .then()
                .statusCode(200)
                .body("verdicts[0].errors[0].message", equalTo("应为社区或村的 12 位区划代码"));
    }

    @Test
    void aWrongHeaderFailsTheUploadAsAWhole() {
        for (var header : List.of(
                "",
                "code,name\n",
                "code,name,street,district,city,province,phone\n",
                "code,code,name,street,district,city,province\n",
                "code;name;street;district;city;province\n",
                "\"code\n",
                "{\"code\": 1}\n")) {
            take(header + "330102001951,甲社区" + REST + "\n").statusCode(400).body("errors.field", hasItem("header"));
        }
        take("").statusCode(400).body("errors.field", hasItem("header"));
    }

    @Test
    void refusesAnotherContentTypeAndFlagsThatAreNone() {
        administrator().body("{}").post("/api/v1/communities/import").then().statusCode(415);
        take(Place.HEADER, "?dryRun=perhaps").statusCode(400).body("errors.field", hasItem("dryRun"));
        take(Place.HEADER, "?verbose=1").statusCode(400).body("errors.field", hasItem("verbose"));
        take(Place.HEADER).statusCode(200).body("rows", equalTo(0));
    }

    @Test
    void aListMayBeLargeAndIsToldTheFirstVerdictsOnly() {
        take(Place.HEADER + "nonsense\n".repeat(50_000))
                .statusCode(200)
                .body("refused", equalTo(50_000), "verdicts", hasSize(10_000));
    }

    @Test
    void twoFilesAtOnceBothGoIn() throws Exception {
        var place = Place.fresh();
        Callable<Integer> upload =
                () -> take(place.csv(500)).statusCode(200).extract().<Integer>path("created");
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var created = 0;
            for (var answer : threads.invokeAll(List.of(upload, upload, upload))) {
                created += answer.get();
            }
            assertEquals(500, created);
        }
        assertEquals(1, published.of(place.community(500)).size());
    }

    private static void kind(String code, String kind) {
        administrator()
                .get("/api/v1/communities/" + code)
                .then()
                .statusCode(200)
                .body("kind", equalTo(kind));
    }

    private static Arguments row(String what, String row, String field, String code) {
        return Arguments.of(what, row, field, code);
    }
}

package org.lianxin.platform.imports;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;
import org.lianxin.local.token.Tokens;
import org.lianxin.platform.web.Role;

@QuarkusTest
class ImportTest extends ImportSteps {

    @Test
    void takesInGoodRowsAndTellsWhatIsWrongWithTheOthers() {
        var a = word();
        var b = word();
        send("key,meaning,since\n" + a + ",甲,\n" + b + ",,2026-02-30\nnonsense\n" + a + ",乙,\n")
                .statusCode(200)
                .header("Location", containsString("/api/v1/imports/"))
                .body(
                        "status", equalTo("DONE"),
                        "rows", equalTo(4),
                        "created", equalTo(1),
                        "refused", equalTo(3),
                        "verdicts.line", equalTo(List.of(3, 4, 5)),
                        "verdicts[0].errors.code", equalTo(List.of("no-day", "required")),
                        "verdicts[1].errors[0].message", equalTo("has 1 fields, the header has 3"),
                        "verdicts[2].errors[0].message", containsString("line 2"));
        assertEquals("甲", meaning(a));
        assertEquals(List.of("note.written.v1"), published.typesOf(a));
    }

    @Test
    void theSameFileAgainChangesNothingAndTellsNobody() {
        var a = word();
        var file = "key,meaning\n" + a + ",甲\n";
        send(file).statusCode(200).body("created", equalTo(1));
        send(file).statusCode(200).body("created", equalTo(0), "changed", equalTo(0), "unchanged", equalTo(1));
        assertEquals(1, published.of(a).size());
        send(file.replace("甲", "乙"), "?verbose=true")
                .body("changed", equalTo(1), "verdicts[0].verdict", equalTo("CHANGED"));
        assertEquals(2, published.of(a).size());
        assertEquals("乙", meaning(a));
    }

    @Test
    void aDryRunJudgesAndWritesNothing() {
        var a = word();
        var id = send("key,meaning\n" + a + ",甲\n", "?dryRun=true")
                .body("created", equalTo(1), "dryRun", equalTo(true))
                .extract()
                .<String>path("id");
        assertEquals("", meaning(a));
        undo(id).statusCode(409).body("type", endsWith("import-was-dry-run"));
    }

    @Test
    void readsWhatChineseSpreadsheetsWrite() {
        var a = word();
        var gbk = ("词,meaning\r\n" + a + ",清河坊社区\r\n").getBytes(Charset.forName("GBK"));
        upload(Upload.CSV, gbk, "").statusCode(200).body("created", equalTo(1));
        assertEquals("清河坊社区", meaning(a));
        upload("text/csv; charset=GB2312", gbk, "").statusCode(200).body("unchanged", equalTo(1));
        upload("text/csv; charset=KOI8-R", gbk, "").statusCode(415);
        var broken = ("key,meaning\n" + a + ",好好好\nx,坏").getBytes(StandardCharsets.UTF_8);
        broken[broken.length - 1] = (byte) 0xff;
        upload(Upload.CSV, broken, "")
                .statusCode(200)
                .body("refused", equalTo(1), "verdicts[0].errors[0].code", equalTo("not-utf-8"));
    }

    @Test
    void readsAWorkbook() throws Exception {
        var out = new ByteArrayOutputStream();
        try (var book = new Workbook(out, "test", "1.0")) {
            var sheet = book.newWorksheet("甲");
            sheet.value(0, 0, "key");
            sheet.value(0, 1, "meaning");
            sheet.value(0, 2, "since");
            sheet.value(1, 0, 330102001055L);
            sheet.value(1, 1, "编号");
            sheet.value(1, 2, java.time.LocalDate.of(2026, 3, 10));
            sheet.style(1, 2).format("yyyy-mm-dd").set();
            sheet.value(3, 0, "x".repeat(21));
            sheet.value(3, 1, "长");
        }
        upload(Upload.XLSX, out.toByteArray(), "")
                .statusCode(200)
                .body(
                        "rows", equalTo(2),
                        "refused", equalTo(1),
                        "verdicts[0].line", equalTo(4),
                        "verdicts[0].errors[0].code", equalTo("too-long"));
        assertEquals("编号", meaning("330102001055"));
    }

    @Test
    void refusesFilesThatAreWrongAsAWhole() {
        for (var header : List.of("", "key\n", "key,meaning,phone\n", "key,key,meaning\n", "\"key\n")) {
            send(header + "x,y\n").statusCode(400).body("errors.field", hasItem("header"));
        }
        for (var nonsense : List.of("", "PK\u0003\u0004", "key,meaning\n")) {
            upload(Upload.XLSX, nonsense.getBytes(StandardCharsets.UTF_8), "")
                    .statusCode(400)
                    .body("errors[0].code", equalTo("no-spreadsheet"));
        }
        upload(Upload.XLSX, bomb(), "").statusCode(400).body("errors[0].code", equalTo("spreadsheet-too-large"));
        send("key,meaning\n", "?dryRun=perhaps").statusCode(400).body("errors.field", hasItem("dryRun"));
        upload("application/json", "{}".getBytes(StandardCharsets.UTF_8), "").statusCode(415);
    }

    @Test
    void whatTakesLongerIsAnsweredLaterAndItsVerdictsComeInPages() {
        var a = word();
        var location = given().spec(request(Tokens.of(Role.ADMINISTRATOR)))
                .header("Prefer", "respond-async")
                .contentType("text/csv; charset=UTF-8")
                .body("key,meaning\n" + a + ",甲\n" + "nonsense\n".repeat(5) + "=1+1,\n")
                .post("/api/v1/words/import")
                .then()
                .statusCode(202)
                .body("verdicts", nullValue(), "status", equalTo("RECEIVED"))
                .extract()
                .header("Location");
        done(location).body("created", equalTo(1), "refused", equalTo(6), "finishedAt", notNullValue());
        var first = read(location + "/verdicts?limit=4&verdict=REFUSED")
                .statusCode(200)
                .body("items.line", equalTo(List.of(3, 4, 5, 6)))
                .extract();
        read(location + "/verdicts?limit=4&verdict=REFUSED&cursor=" + first.path("next"))
                .body("items.line", equalTo(List.of(7, 8)), "next", nullValue());
        read(location + "/verdicts").body("items", hasSize(7));
        read(location + "/verdicts?verdict=GOOD").statusCode(400).body("errors.field", hasItem("verdict"));
        var csv = given().spec(request(Tokens.of(Role.ADMINISTRATOR)))
                .header("Accept-Language", "zh")
                .get(location + "/verdicts.csv?verdict=REFUSED")
                .then()
                .statusCode(200)
                .contentType("text/csv; charset=UTF-8")
                .extract()
                .asString();
        assertTrue(csv.startsWith("\uFEFFline,key,verdict,field,code,message\r\n3,,REFUSED,row,column-count,"), csv);
        assertTrue(csv.contains("\r\n8,'=1+1,REFUSED,meaning,required,不能为空\r\n"), csv);
    }

    @Test
    void anIdempotencyKeyMakesARepetitionTheSameImport() {
        var file = "key,meaning\n" + word() + ",甲\n";
        var key = "words-" + word();
        var first = withKey(key, file).statusCode(200).extract().<String>path("id");
        withKey(key, file).statusCode(200).body("id", equalTo(first), "created", equalTo(1));
        withKey(key, file + "\n").statusCode(422);
    }

    @Test
    void isSeenByAdministratorsAndBySenders() {
        var own = Tokens.of(Role.SUPERVISOR).subject("sender");
        var id = given().spec(request(own))
                .contentType("text/csv; charset=UTF-8")
                .body("key,meaning\n" + word() + ",甲\n")
                .post("/api/v1/words/import")
                .then()
                .statusCode(200)
                .extract()
                .<String>path("id");
        var address = "/api/v1/imports/" + id;
        given().spec(request(own)).get(address).then().statusCode(200).body("submittedBy", equalTo("sender"));
        given().spec(request(own)).get("/api/v1/imports").then().body("items.id", equalTo(List.of(id)));
        read(address).statusCode(200);
        read("/api/v1/imports?register=words").body("items.id", hasItem(id));
        read("/api/v1/imports?register=others").body("items", empty());
        var other = Tokens.of(Role.SUPERVISOR).subject("another");
        given().spec(request(other)).get(address).then().statusCode(404);
        given().spec(request(other)).get(address + "/verdicts").then().statusCode(404);
        given().spec(request(other)).get(address + "/verdicts.csv").then().statusCode(404);
        given().spec(request(other)).post(address + "/undo").then().statusCode(404);
        given().spec(request(other)).get("/api/v1/imports").then().body("items", empty());
        given().spec(request(Tokens.of(Role.CADRE))).get(address).then().statusCode(403);
    }
}

package org.lianxin.platform.imports;

import static io.restassured.RestAssured.given;

import io.restassured.builder.RequestSpecBuilder;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.sql.DataSource;
import org.awaitility.Awaitility;
import org.lianxin.local.token.Tokens;
import org.lianxin.platform.note.PlatformTest;
import org.lianxin.platform.testing.Published;
import org.lianxin.platform.web.Role;

/** The words in which imports are tested. */
abstract class ImportSteps extends PlatformTest {
    private static final AtomicInteger COUNTER = new AtomicInteger();

    @Inject
    DataSource database;

    @Inject
    Published published;

    static String word() {
        return "W" + System.nanoTime() % 1_000_000_000 + "-" + COUNTER.incrementAndGet();
    }

    static RequestSpecification request(Tokens token) {
        return new RequestSpecBuilder()
                .addHeader("Authorization", "Bearer " + token.sign())
                .setUrlEncodingEnabled(false)
                .build();
    }

    static ValidatableResponse send(String csv) {
        return send(csv, "");
    }

    static ValidatableResponse send(String csv, String query) {
        return upload(Upload.CSV, csv.getBytes(StandardCharsets.UTF_8), query);
    }

    static ValidatableResponse upload(String type, byte[] file, String query) {
        return given().spec(request(Tokens.of(Role.ADMINISTRATOR)))
                .config(io.restassured.RestAssured.config()
                        .encoderConfig(io.restassured.config.EncoderConfig.encoderConfig()
                                .appendDefaultContentCharsetToContentTypeIfUndefined(false)
                                .encodeContentTypeAs(Upload.XLSX, io.restassured.http.ContentType.BINARY)))
                .contentType(type)
                .body(file)
                .post("/api/v1/words/import" + query)
                .then();
    }

    static ValidatableResponse withKey(String key, String csv) {
        return given().spec(request(Tokens.of(Role.ADMINISTRATOR).subject("keyholder")))
                .header("Idempotency-Key", key)
                .contentType("text/csv; charset=UTF-8")
                .body(csv)
                .post("/api/v1/words/import")
                .then();
    }

    static ValidatableResponse read(String address) {
        return given().spec(request(Tokens.of(Role.ADMINISTRATOR))).get(address).then();
    }

    static ValidatableResponse undo(String id) {
        return given().spec(request(Tokens.of(Role.ADMINISTRATOR).subject("undoer")))
                .post("/api/v1/imports/" + id + "/undo")
                .then();
    }

    static ValidatableResponse done(String address) {
        Awaitility.await().until(() -> read(address).extract().path("status"), "DONE"::equals);
        return read(address);
    }

    /** What a word means in the register, empty if it is not there. */
    String meaning(String key) {
        return one("select coalesce(max(meaning), '') from word where key = '" + key + "'");
    }

    String one(String query) {
        try (var connection = database.getConnection();
                var row = connection.createStatement().executeQuery(query)) {
            row.next();
            return row.getString(1);
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    void run(String statement) {
        try (var connection = database.getConnection()) {
            connection.createStatement().execute(statement);
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    /** Small on the wire, large when unfolded. */
    static byte[] bomb() {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("xl/sharedStrings.xml"));
            var zeros = new byte[1_000_000];
            for (int i = 0; i < 30; i++) {
                zip.write(zeros);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}

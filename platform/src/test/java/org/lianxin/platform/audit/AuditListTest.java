package org.lianxin.platform.audit;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lianxin.local.token.Tokens;
import org.lianxin.platform.note.PlatformTest;
import org.lianxin.platform.start.NotReady;
import org.lianxin.platform.testing.OwnersDatabase;
import org.lianxin.platform.web.Role;

@QuarkusTest
class AuditListTest extends PlatformTest {
    private static final String NO_PRIVILEGE = "42501";

    @Inject
    DataSource database;

    @Inject
    OwnersDatabase owner;

    private static RequestSpecification with(Tokens token) {
        return RestAssured.given().auth().oauth2(token.sign());
    }

    private static String act(String subject, String region) {
        var id = UUID.randomUUID().toString();
        with(Tokens.of(Role.SUPERVISOR).subject(subject).region(region))
                .post("/api/v1/watched/" + id)
                .then()
                .statusCode(204);
        return id;
    }

    @Test
    void anInspectorSeesTheirRegionAndAnAdministratorEverything() {
        var subject = "su-" + UUID.randomUUID();
        var here = act(subject, "330102");
        var there = act(subject, "440304");
        with(Tokens.of(Role.INSPECTOR).region("3301"))
                .get("/api/v1/audit-entries?subject=" + subject)
                .then()
                .statusCode(200)
                .body("items.things", contains(List.of(here)))
                .body("items.region", everyItem(startsWith("3301")));
        with(Tokens.of(Role.ADMINISTRATOR))
                .get("/api/v1/audit-entries?subject=" + subject)
                .then()
                .body("items.things", contains(List.of(there), List.of(here)));
        with(Tokens.of(Role.INSPECTOR)).get("/api/v1/audit-entries").then().statusCode(403);
        with(Tokens.of(Role.SUPERVISOR).region("33"))
                .get("/api/v1/audit-entries")
                .then()
                .statusCode(403);
    }

    @Test
    void comesInPagesAndSaysWhereAnEntryIsInTheChain() {
        var subject = "su-" + UUID.randomUUID();
        var first = act(subject, "330102");
        var second = act(subject, "330102");
        var page = with(Tokens.of(Role.ADMINISTRATOR))
                .get("/api/v1/audit-entries?limit=1&subject=" + subject)
                .then()
                .body("items.things", contains(List.of(second)))
                .extract()
                .<String>path("next");
        with(Tokens.of(Role.ADMINISTRATOR))
                .get("/api/v1/audit-entries?limit=1&subject=" + subject + "&cursor=" + page)
                .then()
                .body("items.things", contains(List.of(first)));
        org.awaitility.Awaitility.await()
                .untilAsserted(() -> with(Tokens.of(Role.ADMINISTRATOR))
                        .get("/api/v1/audit-entries?thing=" + first)
                        .then()
                        .body("items.position", hasItem(notNullValue())));
    }

    @Test
    void readingItIsWrittenToIt() {
        var subject = "inspector-" + UUID.randomUUID();
        with(Tokens.of(Role.INSPECTOR).region("33").subject(subject))
                .get("/api/v1/audit-entries")
                .then()
                .statusCode(200);
        with(Tokens.of(Role.ADMINISTRATOR))
                .get("/api/v1/audit-entries?kind=READ&subject=" + subject)
                .then()
                .body("items", hasSize(1))
                .body("items[0].action", equalTo("AuditResource.list"));
    }

    @Test
    void aMisspeltFilterIsRefusedByName() {
        with(Tokens.of(Role.ADMINISTRATOR))
                .get("/api/v1/audit-entries?kind=read")
                .then()
                .statusCode(400)
                .body("errors.field", contains("kind"));
        with(Tokens.of(Role.ADMINISTRATOR))
                .urlEncodingEnabled(false)
                .get("/api/v1/audit-entries?subject=%20")
                .then()
                .statusCode(400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update audit_entry set subject = 'x'",
                "delete from audit_entry",
                "truncate audit_entry",
                "update audit_seal set position = position + 1",
                "delete from audit_seal",
                "truncate audit_seal",
                "alter table audit_entry disable trigger all",
                "drop table audit_entry cascade",
                "set role assignment_owner"
            })
    void theRoleOfTheServiceCanNeitherChangeNorRemoveAnEntry(String attempt) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            var refusal = assertThrows(SQLException.class, () -> statement.execute(attempt));
            assertEquals(NO_PRIVILEGE, refusal.getSQLState());
        }
    }

    @Test
    void notEvenTheOwnerDoesSoByAccident() throws SQLException {
        try (var connection = owner.source().getConnection();
                var statement = connection.createStatement()) {
            assertThrows(SQLException.class, () -> statement.execute("delete from audit_entry"));
            assertThrows(SQLException.class, () -> statement.execute("truncate audit_seal"));
        }
    }

    @Test
    void aServiceThatRunsAsTheOwnerDoesNotStart() {
        assertDoesNotThrow(() -> new AuditAtStart(database).check(new StartupEvent()));
        var refusal = assertThrows(NotReady.class, () -> new AuditAtStart(owner.source()).check(new StartupEvent()));
        assertTrue(refusal.getMessage().contains("audit_entry: owner"));
        assertTrue(refusal.getMessage().contains("quarkus.flyway.username"));
    }
}
